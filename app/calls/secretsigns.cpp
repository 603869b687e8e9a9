#include "app/calls/secretsigns.h"

#include "app/calls/spelledtext.h"

#include <array>
#include <string_view>

namespace callscope {

namespace {

// What ends what every shape begins with, or spells one of its characters otherwise: few texts have more of these than they have words.
enum Sign : unsigned char { None, Escape, StreamHead, Name, Dash };

constexpr std::size_t keyDigits = 64; // of a SecretKey

constexpr auto signOf = [] {
    std::array<Sign, 256> signs{};
    signs['%'] = signs['\\'] = Escape;
    signs['A'] = signs['F'] = signs['J'] = signs['N'] = StreamHead;
    signs['g'] = signs['G'] = signs['y'] = signs['Y'] = Name;
    signs['-'] = Dash;
    return signs;
}();

bool endsWith(std::string_view text, std::string_view small)
{
    if (text.size() < small.size())
        return false;
    text.remove_prefix(text.size() - small.size());
    for (std::size_t i = 0; i < small.size(); ++i) {
        if (lower(text[i]) != small[i])
            return false;
    }
    return true;
}

bool isSign(Sign sign, std::string_view upToHere)
{
    switch (sign) {
    case Escape: return true;
    case StreamHead: return upToHere.size() > 1 && upToHere[upToHere.size() - 2] == 'e';
    case Name: return endsWith(upToHere, "usersig") || endsWith(upToHere, "secretkey") || endsWith(upToHere, "secret_key");
    case Dash: return upToHere.ends_with("-----");
    case None: break;
    }
    return false;
}

//! Of a key or between the pieces of a broken one: white space, a quoted mail's mark, or a mark that nobody sees, which is no ASCII.
bool isOfKey(char c)
{
    return isHex(c) || isOneOf(c, " \t\r\n>") || static_cast<unsigned char>(c) >= 0x80;
}

bool hasKeyDigits(std::string_view text)
{
    for (std::size_t at = keyDigits - 1; at < text.size(); at += keyDigits) { // one of so many in a row stands here
        std::size_t begin = at + 1;
        std::size_t digits = 0;
        for (; begin > 0 && isOfKey(text[begin - 1]); --begin)
            digits += isHex(text[begin - 1]);
        if (begin > at)
            continue;
        for (std::size_t next = at + 1; next < text.size() && isOfKey(text[next]); ++next)
            digits += isHex(text[next]);
        if (digits >= keyDigits)
            return true;
    }
    return false;
}

} // namespace

bool hasSecretSigns(QByteArrayView utf8)
{
    const std::string_view text(utf8.data(), std::size_t(utf8.size()));
    for (std::size_t at = 0; at < text.size(); ++at) {
        const Sign sign = signOf[static_cast<unsigned char>(text[at])];
        if (sign != None && isSign(sign, text.substr(0, at + 1)))
            return true;
    }
    return hasKeyDigits(text);
}

} // namespace callscope
