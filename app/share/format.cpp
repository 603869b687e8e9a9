#include "app/share/format.h"

#include <QMap>

namespace callscope::share {

namespace {

struct Row {
    const char* key;
    const char* suffix;
};

const QMap<Format, Row>& rows()
{
    static const QMap<Format, Row> map{{Format::Text, {"text", "txt"}}, {Format::Markdown, {"markdown", "md"}}, {Format::Html, {"html", "html"}},
                                       {Format::Json, {"json", "json"}}, {Format::JsonLines, {"jsonl", "jsonl"}}, {Format::Csv, {"csv", "csv"}},
                                       {Format::Pdf, {"pdf", "pdf"}}, {Format::Png, {"png", "png"}}};
    return map;
}

std::optional<Format> find(const char* Row::*member, const QString& text)
{
    for (auto row = rows().begin(); row != rows().end(); ++row) {
        if (text.compare(QLatin1String(row.value().*member), Qt::CaseInsensitive) == 0)
            return row.key();
    }
    return std::nullopt;
}

} // namespace

QList<Format> everyFormat()
{
    return rows().keys();
}

QString keyOf(Format format)
{
    return QLatin1String(rows()[format].key);
}

std::optional<Format> formatOf(const QString& key)
{
    return find(&Row::key, key);
}

QString suffixOf(Format format)
{
    return QLatin1String(rows()[format].suffix);
}

std::optional<Format> formatOfFile(const QString& path)
{
    const qsizetype dot = path.lastIndexOf(QLatin1Char('.'));
    return dot < 0 ? std::nullopt : find(&Row::suffix, path.mid(dot + 1));
}

bool isPainted(Format format)
{
    return format == Format::Pdf || format == Format::Png;
}

} // namespace callscope::share
