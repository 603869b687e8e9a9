#include "app/calls/pastedlist.h"

#include "app/calls/idnames.h"
#include "app/calls/idshapes.h"

#include <QRegularExpression>

#include <algorithm>

namespace callscope {

namespace {

//! One line of CSV, with quoted cells.
QStringList cellsOf(const QString& line, QChar delimiter)
{
    QStringList cells{QString()};
    bool quoted = false;
    for (const QChar c : line) {
        if (c == QLatin1Char('"'))
            quoted = !quoted;
        else if (c == delimiter && !quoted)
            cells.append(QString());
        else
            cells.last().append(c);
    }
    for (QString& cell : cells)
        cell = cell.trimmed();
    return cells;
}

bool holdsDigit(const QString& text)
{
    return std::any_of(text.begin(), text.end(), [](QChar c) { return c.isDigit(); });
}

//! A header names its columns; "Call ID | 04c9…" is a name and its value.
bool isHeader(const QStringList& cells)
{
    static const QRegularExpression uuid(uuidPattern());
    if (cells.size() == 2 && std::any_of(cells.begin(), cells.end(), holdsDigit))
        return false;
    return std::none_of(cells.begin(), cells.end(), [](const QString& cell) { return cell.contains(uuid); });
}

QStringList linesOf(const QString& text)
{
    static const QRegularExpression lineBreak(QStringLiteral("[\\r\\n\\x{2028}\\x{2029}]"));
    QStringList lines;
    for (const QString& line : text.split(lineBreak, Qt::SkipEmptyParts)) {
        if (const QString trimmed = line.trimmed(); !trimmed.isEmpty())
            lines.append(trimmed);
    }
    return lines;
}

std::optional<PastedList> columnOf(const QStringList& lines)
{
    for (const QChar delimiter : QStringLiteral("\t,;|")) {
        const QStringList header = cellsOf(lines.first(), delimiter);
        const auto column = std::find_if(header.begin(), header.end(), isCallIdName);
        if (header.size() < 2 || column == header.end() || !isHeader(header))
            continue;
        PastedList list{{}, true};
        for (const QString& line : lines.sliced(1)) {
            const QString cell = cellsOf(line, delimiter).value(column - header.begin());
            if (std::any_of(cell.begin(), cell.end(), [](QChar c) { return c.isLetterOrNumber(); })) // a rule of hyphens has none
                list.entries.append(cell);
        }
        if (lines.size() == 1 || !list.entries.isEmpty())
            return list;
    }
    return std::nullopt;
}

std::optional<PastedList> bracketed(const QString& text)
{
    static const QRegularExpression flat(QStringLiteral("^\\[([^\\[\\]{}]*)\\]$"));
    const QRegularExpressionMatch match = flat.match(text);
    if (!match.hasMatch())
        return std::nullopt;
    PastedList list;
    for (const QString& item : match.captured(1).split(QLatin1Char(','), Qt::SkipEmptyParts)) {
        if (!isToken(item.trimmed()))
            return std::nullopt;
        list.entries.append(unwrapped(item.trimmed()));
    }
    return list.entries.size() < 2 ? std::nullopt : std::optional(list);
}

//! abc-1, of "abc-1", with its comma at the end of the line.
QString entryOf(QString line)
{
    while (line.size() > 1 && (line.endsWith(QLatin1Char(',')) || line.endsWith(QLatin1Char(';'))))
        line.chop(1);
    return unwrapped(line);
}

} // namespace

bool isToken(const QString& text)
{
    return !text.isEmpty() && std::none_of(text.begin(), text.end(), [](QChar c) { return c.isSpace(); });
}

QString unwrapped(const QString& token)
{
    static const QStringList pairs{QStringLiteral("\"\""), QStringLiteral("''"), QStringLiteral("``"), QStringLiteral("<>"),
                                   QStringLiteral("()"), QStringLiteral("[]"), QStringLiteral("\u201C\u201D"),
                                   QStringLiteral("\u2018\u2019"), QStringLiteral("\u300C\u300D"), QStringLiteral("\uFF08\uFF09")};
    for (const QString& pair : pairs) {
        if (token.size() > 2 && token.startsWith(pair[0]) && token.endsWith(pair[1]))
            return token.mid(1, token.size() - 2);
    }
    return token;
}

std::optional<PastedList> listIn(const QString& text)
{
    if (text.startsWith(QLatin1Char('[')))
        return bracketed(text);
    if (text.startsWith(QLatin1Char('{')))
        return std::nullopt;
    QStringList lines = linesOf(text);
    if (lines.isEmpty())
        return std::nullopt;
    if (auto column = columnOf(lines))
        return column;
    const bool named = isCallIdName(entryOf(lines.first()));
    if (named)
        lines.removeFirst();
    if (!std::all_of(lines.begin(), lines.end(), isToken) || (lines.size() < 2 && !named))
        return std::nullopt;
    std::transform(lines.begin(), lines.end(), lines.begin(), entryOf);
    return PastedList{lines, named};
}

} // namespace callscope
