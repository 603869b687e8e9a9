#include "tests/share/readers.h"

#include <QHash>
#include <QXmlStreamReader>

namespace callscope {

namespace {

//! Takes an RFC 4180 text apart, one character after the other.
class CsvReader {
public:
    explicit CsvReader(const QString& text) : m_text(text) {}

    std::optional<QList<QStringList>> read()
    {
        while (m_at < m_text.size()) {
            QStringList row;
            do {
                if (!cell(row))
                    return std::nullopt;
            } while (take(QStringLiteral(",")));
            if (!take(QStringLiteral("\r\n")))
                return std::nullopt;
            m_rows.append(row);
        }
        return m_rows;
    }

private:
    bool take(const QString& expected)
    {
        if (!QStringView(m_text).sliced(m_at).startsWith(expected))
            return false;
        m_at += expected.size();
        return true;
    }

    bool cell(QStringList& row)
    {
        return take(QStringLiteral("\"")) ? quoted(row) : plain(row);
    }

    bool plain(QStringList& row)
    {
        const qsizetype begin = m_at;
        while (m_at < m_text.size() && !QStringLiteral(",\r\n\"").contains(m_text[m_at]))
            ++m_at;
        row.append(m_text.mid(begin, m_at - begin));
        return true;
    }

    bool quoted(QStringList& row)
    {
        QString value;
        while (m_at < m_text.size()) {
            if (take(QStringLiteral("\"\"")))
                value += QLatin1Char('"');
            else if (take(QStringLiteral("\""))) {
                row.append(value);
                return true;
            } else
                value += m_text[m_at++];
        }
        return false;
    }

    QString m_text;
    qsizetype m_at = 0;
    QList<QStringList> m_rows;
};

//! The place that an element's text belongs to; nullptr: none may stand there.
QString* placeFor(QStringView element, HtmlContent& content)
{
    if (element == QLatin1String("strong"))
        return &content.headline;
    if (element == QLatin1String("li"))
        return &content.items.emplaceBack();
    if ((element == QLatin1String("th") || element == QLatin1String("td")) && !content.rows.isEmpty())
        return &content.rows.last().emplaceBack();
    return nullptr;
}

//! One cell without its escapes; nothing where a special character stands there as itself.
std::optional<QString> unescapedMarkdown(const QString& cell)
{
    static const QHash<QString, QChar> entities{{QStringLiteral("&amp;"), QLatin1Char('&')}, {QStringLiteral("&lt;"), QLatin1Char('<')},
                                                {QStringLiteral("&gt;"), QLatin1Char('>')},
                                                {QStringLiteral("&#9;"), QLatin1Char('\t')}, {QStringLiteral("&#32;"), QLatin1Char(' ')}};
    QString text;
    for (qsizetype i = 0; i < cell.size(); ++i) {
        if (cell[i] == QLatin1Char('\\')) {
            text += cell.mid(++i, 1);
        } else if (cell[i] == QLatin1Char('&')) {
            const qsizetype end = cell.indexOf(QLatin1Char(';'), i);
            const QString entity = cell.mid(i, end - i + 1);
            if (end < 0 || !entities.contains(entity))
                return std::nullopt;
            text += entities.value(entity);
            i = end;
        } else if (QStringLiteral("`*_[]<>~|#$@").contains(cell[i])) {
            return std::nullopt;
        } else {
            text += cell[i];
        }
    }
    return text;
}

//! Where a cell ends: at a | that no backslash escapes.
qsizetype cellEnd(const QString& line, qsizetype from)
{
    for (qsizetype i = from; i < line.size(); ++i) {
        if (line[i] == QLatin1Char('\\'))
            ++i;
        else if (line[i] == QLatin1Char('|'))
            return i;
    }
    return -1;
}

std::optional<QStringList> markdownCells(const QString& line)
{
    QStringList cells;
    qsizetype from = 1;
    for (qsizetype end = cellEnd(line, from); end >= 0; end = cellEnd(line, from)) {
        const auto text = unescapedMarkdown(line.mid(from + 1, end - from - 2)); // one space on either side belongs to the table
        if (!text)
            return std::nullopt;
        cells.append(*text);
        from = end + 1;
    }
    return from == line.size() && cells.size() == 2 ? std::optional(cells) : std::nullopt;
}

} // namespace

std::optional<QList<QStringList>> readCsv(const QByteArray& bytes)
{
    return CsvReader(QString::fromUtf8(bytes)).read();
}

std::optional<HtmlContent> readHtml(const QString& fragment)
{
    static const QStringList allowed{QStringLiteral("body"), QStringLiteral("p"),     QStringLiteral("strong"), QStringLiteral("ul"),
                                     QStringLiteral("li"),   QStringLiteral("table"), QStringLiteral("tr"),     QStringLiteral("th"),
                                     QStringLiteral("td"),   QStringLiteral("br")};
    HtmlContent content;
    QString* place = nullptr;
    QXmlStreamReader reader(QStringLiteral("<body>") + QString(fragment).replace(QLatin1String("<br>"), QLatin1String("<br/>")) +
                            QStringLiteral("</body>"));
    while (!reader.atEnd()) {
        reader.readNext();
        if (reader.isStartElement()) {
            if (!allowed.contains(reader.name()))
                return std::nullopt;
            if (reader.name() == QLatin1String("tr"))
                content.rows.emplaceBack();
            if (reader.name() == QLatin1String("br") && place)
                *place += QLatin1Char('\n');
            else
                place = placeFor(reader.name(), content);
        } else if (reader.isEndElement() && reader.name() != QLatin1String("br")) {
            place = nullptr;
        } else if (reader.isCharacters() && place) {
            *place += reader.text();
        }
    }
    return reader.hasError() ? std::nullopt : std::optional(content);
}

std::optional<QList<QStringList>> readMarkdownTable(const QString& markdown)
{
    QList<QStringList> rows;
    for (const QString& line : markdown.split(QLatin1Char('\n'))) {
        if (!line.startsWith(QLatin1Char('|')) || line == QLatin1String("| --- | --- |"))
            continue;
        const auto cells = markdownCells(line);
        if (!cells)
            return std::nullopt;
        rows.append(*cells);
    }
    return rows;
}

} // namespace callscope
