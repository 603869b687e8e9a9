#include "ui/clipboard/flavours.h"

#include "app/share/redacted.h"

#include <QMimeData>

namespace callscope {

void Flavours::setText(const QString& text)
{
    m_text = share::redacted(text);
}

void Flavours::setHtml(const QString& html)
{
    m_html = share::redacted(html);
}

void Flavours::setMarkdown(const QString& markdown)
{
    m_markdown = share::redacted(markdown).toUtf8();
}

void Flavours::setJson(const QByteArray& json)
{
    m_json = share::redacted(json);
}

void Flavours::setCsv(const QByteArray& csv)
{
    m_csv = share::redacted(csv);
}

std::unique_ptr<QMimeData> Flavours::mimeData() const
{
    auto data = std::make_unique<QMimeData>();
    data->setText(m_text);
    if (!m_html.isEmpty())
        data->setHtml(m_html);
    for (const auto& [type, bytes] : {std::pair{"text/markdown", m_markdown}, {"application/json", m_json}, {"text/csv", m_csv}}) {
        if (!bytes.isEmpty())
            data->setData(QLatin1String(type), bytes);
    }
    return data;
}

} // namespace callscope
