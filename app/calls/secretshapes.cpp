#include "app/calls/secretshapes.h"

#include "app/calls/spelledtext.h"

#include <algorithm>
#include <string_view>

namespace callscope {

namespace {

constexpr std::size_t shortestShape = 9;      // usersig=x
constexpr std::size_t signatureChars = 80;    // a UserSig has some 200; the same as looksLikeSecret()
constexpr std::size_t brokenSignatureChars = 32;
constexpr std::size_t signatureCapitals = 5;  // in so many characters of one; a RequestId has three, a UUID none
constexpr std::size_t keyDigits = 64;
constexpr std::size_t shortestKeyLine = 8;    // the first of a broken one
constexpr std::size_t namedValueChars = 16;   // behind a colon words may stand too: "usersig: expired"

bool isSignatureChar(char c) { return isAlnum(c) || isOneOf(c, "*_+/=-"); }

//! Finds what must not stay in a text of bytes or of UTF-16.
template<typename Char>
class Shapes : SpelledText<Char> {
public:
    using typename SpelledText<Char>::Text;

    Shapes(Text text, WrittenBy writer) : SpelledText<Char>(text), m_person(writer == WrittenBy::Person) {}

    //! Calls `found(begin, end)` for each, in order.
    template<typename Found>
    void find(Found found) const
    {
        if (m_text.size() < shortestShape)
            return;
        for (std::size_t at = 0; at < m_text.size();) {
            const Span span = spanAt(at);
            if (span.end != 0)
                found(span.begin, span.end);
            at = span.end != 0 ? span.end : at + span.begin;
        }
    }

private:
    using typename SpelledText<Char>::Unit;
    using SpelledText<Char>::m_text;
    using SpelledText<Char>::plain;
    using SpelledText<Char>::unit;
    using SpelledText<Char>::isGlued;
    using SpelledText<Char>::afterWord;
    using SpelledText<Char>::afterSpaces;
    using SpelledText<Char>::quoteLength;

    //! `end` 0: nothing begins here, nor within the next `begin` characters.
    struct Span {
        std::size_t begin = 1;
        std::size_t end = 0;
    };

    [[nodiscard]] Span spanAt(std::size_t at) const
    {
        switch (plain(at)) {
        case '%':
        case '\\': return isDash(at) ? either(privateKey(at), {unit(at).size, 0}) : Span{unit(at).size, 0};
        case 'e': return m_person ? either(signature(at), key(at)) : signature(at);
        case 'u':
        case 'U': return named(at, "usersig");
        case 's':
        case 'S': return either(named(at, "secretkey"), named(at, "secret_key"));
        case '-': return privateKey(at);
        default: return m_person ? key(at) : Span{};
        }
    }

    static Span either(Span first, Span second) { return first.end != 0 ? first : second; }

    [[nodiscard]] bool isDash(std::size_t at) const { return unit(at).c == '-'; }

    //! A zlib stream in Base64 starts with 0x78 and one of four bytes.
    [[nodiscard]] bool isStreamHead(std::size_t at) const
    {
        const char second = plain(at + 1);
        const char third = plain(at + 2);
        return (second == 'J' && third >= 'w' && third <= 'z') || (second == 'A' && third >= 'E' && third <= 'H')
            || (second == 'F' && third >= '4' && third <= '7') || (second == 'N' && third >= 'o' && third <= 'r');
    }

    struct Run {
        std::size_t end = 0;
        std::size_t units = 0;
        std::size_t capitals = 0;
    };

    [[nodiscard]] Run signatureRun(std::size_t at) const
    {
        Run run{at};
        for (Unit next = unit(at); run.end < m_text.size() && isSignatureChar(next.c); next = unit(run.end)) {
            run.end += next.size;
            ++run.units;
            run.capitals += next.c >= 'A' && next.c <= 'Z';
        }
        return run;
    }

    [[nodiscard]] Span signature(std::size_t at) const
    {
        if (!isOneOf(plain(at + 1), "AFJN") || isGlued(at))
            return {};
        const Run run = signatureRun(at);
        if (run.units < (isStreamHead(at) ? brokenSignatureChars : signatureChars))
            return {};
        return {at, withFollowingLines(run)};
    }

    //! A mail or a terminal breaks a long word, and a field of one line makes a space of that; what comes then belongs to it as long as
    //! it looks like it.
    [[nodiscard]] std::size_t withFollowingLines(Run run) const
    {
        std::size_t end = run.end;
        while (run.units >= brokenSignatureChars) {
            std::size_t next = end;
            while (isOneOf(plain(next), " \t\r"))
                ++next;
            const bool isBroken = plain(next) == '\n';
            while (isOneOf(plain(next), "\n \t>"))
                ++next;
            run = signatureRun(next);
            const bool isLong = run.units >= brokenSignatureChars;
            if (run.units == 0 || next == end || (!isLong && run.end < m_text.size() && !isOneOf(plain(run.end), " \t\r\n&\"',;)")))
                break;
            const bool isAnother = plain(next) == 'e' && isStreamHead(next);
            if (!isBroken && (isAnother || !isLong || run.capitals < signatureCapitals))
                break; // an id may follow
            end = run.end;
        }
        return end;
    }

    //! Behind white space and the marks of a quoted mail.
    [[nodiscard]] std::size_t behindBreak(std::size_t at) const
    {
        while (isOneOf(plain(at), " \t\r\n>"))
            ++at;
        return at;
    }

    //! 64 hexadecimal digits, as the console gives a SecretKey, also where a mail or a field of one line has broken them.
    [[nodiscard]] Span key(std::size_t at) const
    {
        if (!isHex(plain(at)) || (isGlued(at) && isHex(plain(at - 1)))) // behind 0x it is one, too
            return {};
        std::size_t digits = 0;
        std::size_t end = at;
        bool isBroken = false;
        bool hasLetter = false; // lines of numbers have none
        for (std::size_t next = at; digits < keyDigits && isHex(plain(next)); next = behindBreak(end)) {
            isBroken = next != at;
            for (end = next; digits <= keyDigits && isHex(plain(end)); ++end, ++digits)
                hasLetter = hasLetter || !isDigit(plain(end));
            if (digits < shortestKeyLine || isHex(plain(end)))
                break;
        }
        const bool goesOn = isHex(plain(end)) || (isBroken && plain(end) == '-'); // a UUID may follow
        return digits == keyDigits && !goesOn && (hasLetter || !isBroken) ? Span{at, end} : Span{};
    }

    [[nodiscard]] Span named(std::size_t at, std::string_view name) const
    {
        const std::size_t behind = afterWord(at, name);
        if (behind == 0)
            return {};
        const std::size_t quote = quoteLength(behind);
        std::size_t value = afterSpaces(behind + quote);
        const Unit separator = unit(value);
        if (separator.c != '=' && separator.c != ':')
            return {};
        value = afterSpaces(value + separator.size);
        if (const std::size_t open = quoteLength(value))
            return quoted(value, open);
        return quote == 0 ? bare(value, separator.c) : Span{};
    }

    [[nodiscard]] Span quoted(std::size_t open, std::size_t length) const
    {
        const Text mark = m_text.substr(open, length);
        const std::string_view ends = plain(open) == '%' ? "\" \t\r\n&" : "\""; // of a string of JSON, or of a URL, in any case
        const std::size_t begin = open + length;
        std::size_t end = begin;
        while (end < m_text.size() && m_text.substr(end, length) != mark && !isOneOf(plain(end), ends))
            end += length == 1 && plain(end) == '\\' ? 2 : 1; // an escaped quotation mark within
        end = std::min(end, m_text.size());
        return end == begin ? Span{} : Span{begin, end};
    }

    [[nodiscard]] Span bare(std::size_t begin, char separator) const
    {
        if (separator == ':') {
            const Run run = signatureRun(begin);
            return run.units >= namedValueChars ? Span{begin, run.end} : Span{};
        }
        std::size_t end = begin;
        while (end < m_text.size()) {
            const Unit next = unit(end);
            if (isOneOf(next.c, "\\ \t\r\n&\"'<>,;()[]{}|`"))
                break;
            end += next.size;
        }
        return end == begin ? Span{} : Span{begin, end};
    }

    [[nodiscard]] Span privateKey(std::size_t at) const
    {
        static constexpr std::string_view begins = "-----begin ";
        static constexpr std::string_view ends = "-----end ";
        static constexpr std::string_view closes = "private key-----";
        static constexpr std::size_t longestKind = 32; // "ENCRYPTED "
        std::size_t body = afterWord(at, begins);
        if (body == 0)
            return {};
        const std::size_t limit = body + longestKind;
        while (body < limit && afterWord(body, closes) == 0)
            ++body;
        if (body == limit)
            return {};
        body = afterWord(body, closes);
        // Within one string of JSON: a block that broke off must not take the rest of the text with it.
        for (std::size_t end = body; end < m_text.size() && plain(end) != '"' && !(isDash(end) && afterWord(end, begins) != 0); ++end) {
            const std::size_t tail = isDash(end) ? afterWord(end, ends) : 0;
            for (std::size_t close = tail; tail != 0 && close < tail + longestKind; ++close) {
                if (const std::size_t behind = afterWord(close, closes))
                    return {at, behind};
            }
        }
        for (Unit next = unit(body); body < m_text.size() && (isSignatureChar(next.c) || isOneOf(next.c, " \t\r\n\\")); next = unit(body))
            body += next.size;
        return {at, body};
    }

    bool m_person;
};

template<typename Char, typename String>
String cleaned(const String& text, const Char* characters, WrittenBy writer, const String& placeholder)
{
    String clean;
    qsizetype kept = 0;
    Shapes<Char>({characters, std::size_t(text.size())}, writer).find([&](std::size_t begin, std::size_t end) {
        clean += text.mid(kept, qsizetype(begin) - kept) + placeholder;
        kept = qsizetype(end);
    });
    return kept == 0 ? text : clean + text.mid(kept);
}

} // namespace

QByteArray withoutSecretShapes(const QByteArray& text, WrittenBy writer, const QByteArray& placeholder)
{
    return cleaned(text, text.constData(), writer, placeholder);
}

QString withoutSecretShapes(const QString& text, WrittenBy writer, const QString& placeholder)
{
    return cleaned(text, reinterpret_cast<const char16_t*>(text.utf16()), writer, placeholder);
}

} // namespace callscope
