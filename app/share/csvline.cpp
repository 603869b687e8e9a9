#include "app/share/csvline.h"

#include "app/share/escape.h"

#include <algorithm>
#include <array>
#include <charconv>
#include <limits>
#include <utility>

namespace callscope::share {

namespace {

constexpr qsizetype usualLine = 600; // bytes; more are welcome

// The tests of a character are comparisons, not look-ups: a table of a million calls has some 400 million characters.

//! QChar::Other_Control, which will never be more.
bool isControl(QChar c)
{
    return c < QChar(0x20) || (c >= QChar(0x7F) && c < QChar(0xA0));
}

//! Of this table, or of what a reader may take it for: there are such that split at semicolons or tabs.
bool isSeparator(QChar c)
{
    return c == QLatin1Char(',') || c == QLatin1Char(';') || c == QLatin1Char('\t') || c == QLatin1Char('"') || c == QLatin1Char('\r') || c == QLatin1Char('\n');
}

//! Letters and digits of the usual scripts: no table takes them for anything else.
bool isHarmless(QChar c)
{
    return (c >= QLatin1Char('a') && c <= QLatin1Char('z')) || (c >= QLatin1Char('0') && c <= QLatin1Char('9')) || (c >= QLatin1Char('A') && c <= QLatin1Char('Z'))
        || (c >= QChar(0x3041) && c <= QChar(0x9FFF));
}

//! Nearly every cell.
bool isHarmless(const QString& text)
{
    return isHarmless(text.front())
        && std::all_of(text.begin(), text.end(), [](QChar c) { return isHarmless(c) || (c >= QLatin1Char(' ') && c <= QLatin1Char('~') && !isSeparator(c)); });
}

//! Without what a table cannot hold: NUL, and what a terminal would obey.
QString printable(const QString& text)
{
    QString value = asUnicode(text);
    value.remove(QChar(0));
    for (QChar& c : value) {
        if (isControl(c) && c != QLatin1Char('\t') && c != QLatin1Char('\r') && c != QLatin1Char('\n'))
            c = QChar(QChar::ReplacementCharacter);
    }
    return value;
}

bool isFormulaSign(QChar c)
{
    static const QString signs = QStringLiteral("=+-@\uFF1D\uFF0B\uFF0D\uFF20");
    return signs.contains(c);
}

bool isUnseen(QChar c)
{
    return c.isSpace() || c.category() == QChar::Other_Format;
}

//! Whether a spreadsheet may take it for a formula: some look behind white space and marks that nobody sees, and at full-width signs.
bool isLikeFormula(const QString& value)
{
    static const QString controls = QStringLiteral("\t\r\n");
    if (value.isEmpty() || controls.contains(value[0]))
        return !value.isEmpty();
    const auto first = std::find_if(value.begin(), value.end(), [](QChar c) { return !isUnseen(c); });
    return first != value.end() && isFormulaSign(*first);
}

//! A line of a list, as people write them: a sign, then a space.
bool isBullet(QStringView text)
{
    return text.size() > 1 && (text[0] == QLatin1Char('-') || text[0] == QLatin1Char('+')) && text[1] == QLatin1Char(' ');
}

//! With a ' before what is like a formula behind a semicolon, a tab or a line's end: a reader that splits at semicolons or tabs knows no
//! quotation marks in the middle of its cells, and begins a new one there.
QString withoutInnerFormulas(const QString& value)
{
    static const QString ends = QStringLiteral(";\t\r\n");
    QString safe;
    qsizetype kept = 0;
    qsizetype begin = -1;   // of such a cell, as long as nothing of it was seen
    bool isInner = false;   // something was seen before: else the whole is like a formula
    for (qsizetype at = 0; at < value.size(); ++at) {
        const QChar c = value[at];
        if (ends.contains(c)) {
            begin = at + 1;
        } else if (!isUnseen(c) && c != QLatin1Char('"')) {
            if (isInner && begin >= 0 && isFormulaSign(c) && !isBullet(QStringView(value).sliced(at))) {
                safe += QStringView(value).sliced(kept, begin - kept);
                safe += QLatin1Char('\'');
                kept = begin;
            }
            begin = -1;
            isInner = true;
        }
    }
    return kept == 0 ? value : safe + value.mid(kept);
}

QString cell(const QString& text)
{
    if (text.isEmpty() || isHarmless(text))
        return text;
    QString value = withoutInnerFormulas(printable(text));
    if (isLikeFormula(value))
        value.prepend(QLatin1Char('\''));
    if (std::any_of(value.begin(), value.end(), isSeparator))
        value = QLatin1Char('"') + value.replace(QLatin1Char('"'), QStringLiteral("\"\"")) + QLatin1Char('"');
    return value;
}

enum Plainness : unsigned char { Plain = 0, Comma = 1, NotPlain = 2 };

//! Of ASCII, which nearly every cell is made of.
const auto plainness = [] {
    std::array<Plainness, 0x80> each{};
    for (size_t c = 0; c < each.size(); ++c)
        each[c] = c == ',' ? Comma : c < ' ' || c > '~' || isSeparator(QChar(char16_t(c))) ? NotPlain : Plain;
    return each;
}();

} // namespace

CsvLine::CsvLine()
{
    m_bytes.reserve(usualLine);
}

void CsvLine::add(const QString& text)
{
    if (!addPlain(text))
        m_bytes += cell(text).toUtf8() + ',';
}

void CsvLine::add(const std::optional<qint64>& number)
{
    char digits[std::numeric_limits<qint64>::digits10 + 2];
    if (number)
        m_bytes.append(digits, std::to_chars(std::begin(digits), std::end(digits), *number).ptr - digits);
    m_bytes += ',';
}

QByteArray CsvLine::end()
{
    m_bytes.chop(1);
    return std::move(m_bytes) + "\r\n";
}

bool CsvLine::addPlain(const QString& text)
{
    if (!text.isEmpty() && !isHarmless(text.front()))
        return false;
    unsigned seen = 0;
    for (const QChar c : text)
        seen |= c.unicode() < plainness.size() ? plainness[c.unicode()] : NotPlain;
    if ((seen & NotPlain) != 0)
        return false;
    const bool hasComma = (seen & Comma) != 0;
    const qsizetype begin = m_bytes.size();
    m_bytes.resize(begin + text.size() + (hasComma ? 3 : 1));
    char* out = m_bytes.data() + begin;
    if (hasComma)
        *out++ = '"';
    out = std::transform(text.begin(), text.end(), out, [](QChar c) { return char(c.unicode()); });
    if (hasComma)
        *out++ = '"';
    *out = ',';
    return true;
}

} // namespace callscope::share
