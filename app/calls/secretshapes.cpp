#include "app/calls/secretshapes.h"

#include <algorithm>
#include <string_view>
#include <type_traits>

namespace callscope {

namespace {

constexpr std::size_t shortestShape = 9;      // usersig=x
constexpr std::size_t signatureChars = 80;    // a UserSig has some 200; the same as looksLikeSecret()
constexpr std::size_t brokenSignatureChars = 32;
constexpr std::size_t keyDigits = 64;
constexpr std::size_t namedValueChars = 16;   // behind a colon words may stand too: "usersig: expired"

bool isDigit(char c) { return c >= '0' && c <= '9'; }
bool isAlnum(char c) { return isDigit(c) || (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z'); }
bool isHex(char c) { return isDigit(c) || (c >= 'a' && c <= 'f') || (c >= 'A' && c <= 'F'); }
bool isOneOf(char c, std::string_view set) { return c != '\0' && set.find(c) != std::string_view::npos; }
bool isSignatureChar(char c) { return isAlnum(c) || isOneOf(c, "*_+/=-"); }
char lower(char c) { return c >= 'A' && c <= 'Z' ? char(c + ('a' - 'A')) : c; }
int hexValue(char c) { return isDigit(c) ? c - '0' : lower(c) - 'a' + 10; }

//! Finds what must not stay in a text of bytes or of UTF-16.
template<typename Char>
class Shapes {
public:
    using Text = std::basic_string_view<Char>;

    Shapes(Text text, WrittenBy writer) : m_text(text), m_person(writer == WrittenBy::Person) {}

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
    //! `end` 0: nothing begins here, nor within the next `begin` characters.
    struct Span {
        std::size_t begin = 1;
        std::size_t end = 0;
    };

    //! One character as it is meant: itself, %2A, or \u002A and \/ of JSON.
    struct Unit {
        char c = '\0'; // '\0': no ASCII
        std::size_t size = 1;
    };

    [[nodiscard]] char plain(std::size_t at) const
    {
        return at < m_text.size() && static_cast<std::make_unsigned_t<Char>>(m_text[at]) < 0x80 ? char(m_text[at]) : '\0';
    }

    [[nodiscard]] Unit unit(std::size_t at) const
    {
        const char c = plain(at);
        std::size_t digits = 0;
        if (c == '%')
            digits = at + 1;
        else if (c == '\\' && plain(at + 1) == '/')
            return {'/', 2};
        else if (c == '\\' && plain(at + 1) == 'u' && plain(at + 2) == '0' && plain(at + 3) == '0')
            digits = at + 4;
        if (digits == 0 || !isHex(plain(digits)) || !isHex(plain(digits + 1)))
            return {c, 1};
        return {char(hexValue(plain(digits)) * 16 + hexValue(plain(digits + 1))), digits + 2 - at};
    }

    [[nodiscard]] bool isEscapeBefore(std::size_t at) const
    {
        if (at >= 2 && plain(at - 2) == '\\')
            return isOneOf(plain(at - 1), "nrt");
        if (at < 3 || !isHex(plain(at - 1)) || !isHex(plain(at - 2)))
            return false;
        return plain(at - 3) == '%' || (at >= 6 && plain(at - 6) == '\\' && plain(at - 5) == 'u');
    }

    [[nodiscard]] bool isGlued(std::size_t at) const { return at > 0 && isAlnum(plain(at - 1)) && !isEscapeBefore(at); }

    [[nodiscard]] Span spanAt(std::size_t at) const
    {
        switch (plain(at)) {
        case '%':
        case '\\': return {unit(at).size, 0};
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
    };

    [[nodiscard]] Run signatureRun(std::size_t at) const
    {
        Run run{at, 0};
        for (Unit next = unit(at); run.end < m_text.size() && isSignatureChar(next.c); next = unit(run.end)) {
            run.end += next.size;
            ++run.units;
        }
        return run;
    }

    [[nodiscard]] Span signature(std::size_t at) const
    {
        if (!isOneOf(plain(at + 1), "AFJN") || isGlued(at))
            return {};
        const Run run = signatureRun(at);
        if (run.units < (m_person && isStreamHead(at) ? brokenSignatureChars : signatureChars))
            return {};
        return {at, m_person ? withFollowingLines(run) : run.end};
    }

    //! A mail or a terminal breaks a long word; what comes then belongs to it as long as it looks like it.
    [[nodiscard]] std::size_t withFollowingLines(Run run) const
    {
        std::size_t end = run.end;
        while (run.units >= brokenSignatureChars) {
            std::size_t next = end;
            while (isOneOf(plain(next), " \t\r"))
                ++next;
            if (plain(next) != '\n')
                break;
            while (isOneOf(plain(next), "\n \t>"))
                ++next;
            run = signatureRun(next);
            if (run.units == 0 || (run.end < m_text.size() && !isOneOf(plain(run.end), " \t\r\n&\"'")))
                break;
            end = run.end;
        }
        return end;
    }

    //! 64 hexadecimal digits, as the console gives a SecretKey.
    [[nodiscard]] Span key(std::size_t at) const
    {
        if (!isHex(plain(at)) || isGlued(at))
            return {};
        std::size_t end = at;
        while (end - at <= keyDigits && isHex(plain(end)))
            ++end;
        return end - at == keyDigits && !isAlnum(plain(end)) ? Span{at, end} : Span{};
    }

    [[nodiscard]] bool startsWith(std::size_t at, std::string_view word) const
    {
        for (const char c : word) {
            if (lower(plain(at++)) != c)
                return false;
        }
        return true;
    }

    [[nodiscard]] std::size_t afterSpaces(std::size_t at) const
    {
        while (plain(at) == ' ' || plain(at) == '\t')
            ++at;
        return at;
    }

    //! How many characters a quotation mark takes here: " or ', with the backslashes of JSON within JSON. 0: there is none.
    [[nodiscard]] std::size_t quoteLength(std::size_t at) const
    {
        static constexpr std::size_t deepest = 7; // JSON within JSON within JSON
        std::size_t length = 0;
        while (length < deepest && plain(at + length) == '\\')
            ++length;
        return plain(at + length) == '"' || plain(at + length) == '\'' ? length + 1 : 0;
    }

    [[nodiscard]] Span named(std::size_t at, std::string_view name) const
    {
        if (!startsWith(at, name))
            return {};
        const std::size_t quote = quoteLength(at + name.size());
        std::size_t value = afterSpaces(at + name.size() + quote);
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
        const std::size_t begin = open + length;
        std::size_t end = begin;
        while (end < m_text.size() && m_text.substr(end, length) != mark && plain(end) != '"') // which ends a string of JSON in any case
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
        if (!startsWith(at, begins))
            return {};
        std::size_t body = at + begins.size();
        const std::size_t limit = body + longestKind;
        while (body < limit && !startsWith(body, closes))
            ++body;
        if (body == limit)
            return {};
        body += closes.size();
        // Within one string of JSON: a block that broke off must not take the rest of the text with it.
        for (std::size_t end = body; end < m_text.size() && plain(end) != '"' && !(plain(end) == '-' && startsWith(end, begins)); ++end) {
            if (plain(end) == '-' && startsWith(end, ends)) {
                const std::size_t tail = end + ends.size();
                for (std::size_t close = tail; close < tail + longestKind; ++close) {
                    if (startsWith(close, closes))
                        return {at, close + closes.size()};
                }
            }
        }
        while (isSignatureChar(plain(body)) || isOneOf(plain(body), " \t\r\n\\"))
            ++body;
        return {at, body};
    }

    Text m_text;
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
