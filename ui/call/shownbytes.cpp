#include "ui/call/shownbytes.h"

#include <QUtf8StringView>

namespace callscope {

namespace {

//! The bytes in front of `end` that make whole characters.
qsizetype wholeCharacters(const QByteArray& utf8, qsizetype end)
{
    const auto continues = [](char byte) { return (static_cast<unsigned char>(byte) & 0xC0) == 0x80; };
    while (end > 0 && end < utf8.size() && continues(utf8[end]))
        --end;
    return qMin(end, utf8.size());
}

} // namespace

QString hexDump(const QByteArray& bytes)
{
    constexpr qsizetype width = 16;
    QString dump;
    for (qsizetype offset = 0; offset < bytes.size(); offset += width) {
        const QByteArray line = bytes.mid(offset, width);
        QString readable;
        for (const char c : line)
            readable += c >= 0x20 && c < 0x7f ? QLatin1Char(c) : QLatin1Char('.');
        dump += QStringLiteral("%1  %2  %3\n").arg(offset, 8, 16, QLatin1Char('0'))
            .arg(QString::fromLatin1(line.toHex(' ')), -int(3 * width - 1)).arg(readable);
    }
    return dump;
}

ShownBytes shownBytes(const QByteArray& bytes, qsizetype mostText, qsizetype mostHex)
{
    const bool isText = QUtf8StringView(bytes.constData(), bytes.size()).isValidUtf8() && !bytes.contains('\0');
    const qsizetype shown = isText ? wholeCharacters(bytes, mostText) : qMin(mostHex, bytes.size());
    return {isText ? QString::fromUtf8(bytes.constData(), shown) : hexDump(bytes.left(shown)), isText, shown};
}

} // namespace callscope
