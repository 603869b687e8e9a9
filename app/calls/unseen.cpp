#include "app/calls/unseen.h"

#include <algorithm>

namespace callscope {

namespace {

bool isUnseen(QChar c)
{
    if (c == QLatin1Char('\t') || c == QLatin1Char('\n') || c == QLatin1Char('\r'))
        return false;
    return c.category() == QChar::Other_Control || c.category() == QChar::Other_Format;
}

//! How long the escape that begins there is, where it spells something unseen; 0: it does not, or is none.
qsizetype escapeLength(QByteArrayView json, qsizetype at)
{
    constexpr qsizetype length = 6; // of \u200b
    if (json[at] != '\\' || at + length > json.size() || json[at + 1] != 'u')
        return 0;
    bool isHex = false;
    const ushort unit = json.sliced(at + 2, length - 2).toByteArray().toUShort(&isHex, 16);
    return isHex && isUnseen(QChar(unit)) ? length : 0;
}

//! How long the character that begins there is, where it is unseen; all of those have at most three bytes.
qsizetype characterLength(QByteArrayView utf8, qsizetype at)
{
    const auto first = static_cast<unsigned char>(utf8[at]);
    const qsizetype length = first < 0x80 ? 1 : (first & 0xE0) == 0xC0 ? 2 : (first & 0xF0) == 0xE0 ? 3 : 0;
    if (length == 0 || at + length > utf8.size())
        return 0;
    unsigned code = length == 1 ? first : first & (length == 2 ? 0x1Fu : 0x0Fu);
    for (qsizetype next = at + 1; next < at + length; ++next) {
        const auto byte = static_cast<unsigned char>(utf8[next]);
        if ((byte & 0xC0) != 0x80)
            return 0;
        code = code << 6 | (byte & 0x3Fu);
    }
    return isUnseen(QChar(code)) ? length : 0;
}

bool mayBeginUnseen(char c)
{
    const auto byte = static_cast<unsigned char>(c);
    return (byte < 0x20 && c != '\t' && c != '\n' && c != '\r') || byte == 0x7F || c == '\\' || byte == 0xC2 || byte == 0xD8 || byte == 0xDB || byte == 0xDC
        || byte == 0xE0 || byte == 0xE1 || byte == 0xE2 || byte == 0xEF;
}

} // namespace

QString withoutUnseen(const QString& text)
{
    if (std::none_of(text.begin(), text.end(), isUnseen))
        return text;
    QString seen = text;
    seen.removeIf(isUnseen);
    return seen;
}

QByteArray withoutUnseen(const QByteArray& utf8)
{
    QByteArray seen;
    qsizetype kept = 0;
    for (qsizetype at = 0; at < utf8.size();) {
        const qsizetype length = mayBeginUnseen(utf8[at]) ? std::max(escapeLength(utf8, at), characterLength(utf8, at)) : 0;
        if (length > 0)
            seen.append(QByteArrayView(utf8).sliced(kept, at - kept));
        at += std::max(length, qsizetype(1));
        if (length > 0)
            kept = at;
    }
    return kept == 0 ? utf8 : seen.append(QByteArrayView(utf8).sliced(kept));
}

} // namespace callscope
