#include "ui/print/pdftextmap.h"

#include <QFile>

#include <array>

namespace callscope {

namespace {

constexpr char16_t firstSupplement = 0x2E80;
constexpr char16_t firstKangxi = 0x2F00;
constexpr char16_t lastKangxi = 0x2FD5;

// Unicode's EquivalentUnifiedIdeograph of the CJK Radicals Supplement, as far as it fits 16 bits; but for U+2EAB, whose shape is 罒 and not 目.
constexpr std::array<char16_t, 116> supplement{
    0, 0x5382, 0x4E5B, 0x4E5A, 0x4E59, 0x4EBB, 0x5182, 0, 0x5200, 0x5202, 0x535C, 0x353E,
    0x5C0F, 0x5C0F, 0x5140, 0x5C23, 0x5C22, 0, 0x5DF3, 0x5E7A, 0x5F51, 0x5F50, 0x5FC4, 0x5FC3,
    0x624C, 0x6535, 0, 0x65E1, 0x65E5, 0x6708, 0x6B7A, 0x6BCD, 0x6C11, 0x6C35, 0x6C3A, 0x706C,
    0x722B, 0x722B, 0x4E2C, 0x725B, 0x72AD, 0x738B, 0, 0x7F52, 0x793A, 0x793B, 0, 0x7CF9,
    0x7E9F, 0x7F53, 0x7F52, 0x34C1, 0x5197, 0, 0x7F8A, 0, 0, 0x8002, 0x8080, 0x807F,
    0x8089, 0, 0x8279, 0x8279, 0x8279, 0x864E, 0x8864, 0x8980, 0x897F, 0x89C1, 0x89D2, 0,
    0x8BA0, 0x8D1D, 0, 0x8F66, 0x8FB6, 0x8FB6, 0x8FB6, 0x9091, 0x9485, 0x9577, 0x9578, 0x957F,
    0x95E8, 0, 0x961D, 0x96E8, 0x9752, 0x97E6, 0x9875, 0x98CE, 0x98DE, 0x98DF, 0, 0x98E0,
    0x9963, 0, 0x9A6C, 0x9AA8, 0x9B3C, 0x9C7C, 0x9E1F, 0x5364, 0x9EA6, 0x9EC4, 0x9EFE, 0x6589,
    0x9F50, 0x6B6F, 0x9F7F, 0x7ADC, 0x9F99, 0x9F9C, 0x4E80, 0x9F9F,
};

bool isHexDigit(char c)
{
    return (c >= '0' && c <= '9') || (c >= 'A' && c <= 'F') || (c >= 'a' && c <= 'f');
}

//! "<2F29>" at that position of a map.
bool isLetterAt(const QByteArray& pdf, qsizetype at)
{
    if (at + 6 > pdf.size() || pdf.at(at) != '<' || pdf.at(at + 5) != '>')
        return false;
    return isHexDigit(pdf.at(at + 1)) && isHexDigit(pdf.at(at + 2)) && isHexDigit(pdf.at(at + 3)) && isHexDigit(pdf.at(at + 4));
}

//! The letters between two positions stand one by one, in brackets. (Ten and more in a row are told as a range; nobody writes radicals so.)
void mendMap(QByteArray& pdf, qsizetype from, qsizetype to)
{
    bool listed = false;
    for (qsizetype at = from; at < to; ++at) {
        const char c = pdf.at(at);
        if (c == '[' || c == ']')
            listed = c == '[';
        if (!listed || !isLetterAt(pdf, at))
            continue;
        const auto letter = static_cast<char16_t>(pdf.mid(at + 1, 4).toUShort(nullptr, 16));
        const QByteArray usual = QByteArray::number(usualLetter(letter), 16).toUpper().rightJustified(4, '0');
        pdf.replace(at + 1, 4, usual);
    }
}

} // namespace

char16_t usualLetter(char16_t letter)
{
    if (letter > 0 && letter < u' ')
        return u' ';
    if (letter >= firstKangxi && letter <= lastKangxi)
        return QChar(letter).decomposition().at(0).unicode();
    const auto index = static_cast<std::size_t>(letter) - firstSupplement;
    return letter >= firstSupplement && index < supplement.size() && supplement.at(index) != 0 ? supplement.at(index) : letter;
}

QByteArray withUsualLetters(QByteArray pdf)
{
    for (qsizetype map = pdf.indexOf("begincmap"); map >= 0; map = pdf.indexOf("begincmap", map + 1)) {
        const qsizetype end = pdf.indexOf("endcmap", map);
        if (end < 0)
            break;
        mendMap(pdf, map, end);
    }
    return pdf;
}

bool mendLetters(const QString& path)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadWrite))
        return false;
    const QByteArray before = file.readAll();
    const QByteArray after = withUsualLetters(before);
    return after == before || (file.seek(0) && file.write(after) == after.size() && file.flush());
}

} // namespace callscope
