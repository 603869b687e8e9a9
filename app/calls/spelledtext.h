#pragma once

#include <string_view>
#include <type_traits>

namespace callscope {

inline bool isDigit(char c) { return c >= '0' && c <= '9'; }
inline bool isAlnum(char c) { return isDigit(c) || (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z'); }
inline bool isHex(char c) { return isDigit(c) || (c >= 'a' && c <= 'f') || (c >= 'A' && c <= 'F'); }
inline bool isOneOf(char c, std::string_view set) { return c != '\0' && set.find(c) != std::string_view::npos; }
inline char lower(char c) { return c >= 'A' && c <= 'Z' ? char(c + ('a' - 'A')) : c; }
inline int hexValue(char c) { return isDigit(c) ? c - '0' : lower(c) - 'a' + 10; }

//! Reads a text, of bytes or of UTF-16, as it is meant: as it stands, percent-encoded (once or again and again), or escaped as in JSON.
template<typename Char>
class SpelledText {
public:
    using Text = std::basic_string_view<Char>;

    explicit SpelledText(Text text) : m_text(text) {}

    //! One character as it is meant: itself, %2A, %252A, or \u002A and \/ of JSON.
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
            digits = behindEncodedPercent(at + 1);
        else if (c == '\\' && plain(at + 1) == '/')
            return {'/', 2};
        else if (c == '\\' && plain(at + 1) == 'u' && plain(at + 2) == '0' && plain(at + 3) == '0')
            digits = at + 4;
        if (digits == 0 || !isHex(plain(digits)) || !isHex(plain(digits + 1)))
            return {c, 1};
        return {char(hexValue(plain(digits)) * 16 + hexValue(plain(digits + 1))), digits + 2 - at};
    }

    //! A letter or digit stands before it, which is no part of an escape: what begins here goes on from there.
    [[nodiscard]] bool isGlued(std::size_t at) const { return at > 0 && isAlnum(plain(at - 1)) && !isEscapeBefore(at); }

    //! Where the text goes on behind this word, in any case of letters; 0: it is not there. \param word in small letters
    [[nodiscard]] std::size_t afterWord(std::size_t at, std::string_view word) const
    {
        for (const char c : word) {
            const Unit next = unit(at);
            if (lower(next.c) != c && !(c == ' ' && next.c == '+'))
                return 0;
            at += next.size;
        }
        return at;
    }

    [[nodiscard]] std::size_t afterSpaces(std::size_t at) const
    {
        for (Unit next = unit(at); next.c == ' ' || next.c == '\t'; next = unit(at))
            at += next.size;
        return at;
    }

    //! How many characters a quotation mark takes here: " or ', with the backslashes of JSON within JSON, or %22. 0: there is none.
    [[nodiscard]] std::size_t quoteLength(std::size_t at) const
    {
        static constexpr std::size_t deepest = 7; // JSON within JSON within JSON
        std::size_t length = 0;
        while (length < deepest && plain(at + length) == '\\')
            ++length;
        const Unit mark = unit(at + length);
        return mark.c == '"' || mark.c == '\'' ? length + mark.size : 0;
    }

protected:
    Text m_text;

private:
    //! An encoded text that was encoded again: %25 stands for %.
    [[nodiscard]] std::size_t behindEncodedPercent(std::size_t at) const
    {
        while (plain(at) == '2' && plain(at + 1) == '5' && isHex(plain(at + 2)) && isHex(plain(at + 3)))
            at += 2;
        return at;
    }

    [[nodiscard]] bool isEscapeBefore(std::size_t at) const
    {
        if (at >= 2 && plain(at - 2) == '\\')
            return isOneOf(plain(at - 1), "nrt");
        if (at < 3 || !isHex(plain(at - 1)) || !isHex(plain(at - 2)))
            return false;
        std::size_t digits = at - 2;
        while (digits >= 3 && plain(digits - 1) == '5' && plain(digits - 2) == '2')
            digits -= 2;
        return plain(digits - 1) == '%' || plain(at - 3) == '%' || (at >= 6 && plain(at - 6) == '\\' && plain(at - 5) == 'u');
    }
};

} // namespace callscope
