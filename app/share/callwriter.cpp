#include "app/share/callwriter.h"

#include "app/share/csv.h"
#include "app/share/html.h"
#include "app/share/json.h"
#include "app/share/markdown.h"
#include "app/share/masking.h"
#include "app/share/plaintext.h"
#include "app/share/ticket.h"

#include <utility>

namespace callscope::share {

CallWriter::CallWriter(Format format, Manner manner, Choices choices) : m_format(format), m_manner(std::move(manner)), m_csv(m_manner.zones), m_choices(choices), m_first(!choices.continues) {}

QByteArray CallWriter::begin()
{
    m_first = true;
    const wording::InLanguage spoken(m_manner.language);
    switch (m_format) {
    case Format::Csv: return (m_choices.byteOrderMark ? QByteArray("\xEF\xBB\xBF") : QByteArray()) + CsvLines::header();
    case Format::Html: return htmlBegin().toUtf8();
    case Format::Json: return m_choices.oneLineEach ? QByteArray() : QByteArray("[");
    default: return {};
    }
}

QByteArray CallWriter::call(const Outgoing& outgoing)
{
    const wording::InLanguage spoken(m_manner.language);
    const bool first = std::exchange(m_first, false);
    QByteArray between;
    if (m_format == Format::Html && !first)
        between = htmlBetween().toUtf8();
    else if (m_format == Format::Json && !m_choices.oneLineEach)
        between = first ? "\n" : ",\n";
    else if ((m_format == Format::Text || m_format == Format::Markdown) && !first)
        between = "\n";
    return between + (m_manner.mask ? body(masked(outgoing, *m_manner.mask)) : body(outgoing));
}

QByteArray CallWriter::body(const Outgoing& outgoing)
{
    switch (m_format) {
    case Format::Csv: return m_csv.of(outgoing);
    case Format::Json: return m_choices.oneLineEach ? asJson(outgoing) + '\n' : asJson(outgoing);
    case Format::JsonLines: return asJson(outgoing) + '\n';
    case Format::Html: return asHtml(ticketOf(outgoing, m_manner)).toUtf8();
    case Format::Markdown: return asMarkdown(ticketOf(outgoing, m_manner)).toUtf8();
    case Format::Text: return asText(ticketOf(outgoing, m_manner)).toUtf8();
    case Format::Pdf:
    case Format::Png: break;
    }
    return {};
}

QByteArray CallWriter::end()
{
    if (m_format == Format::Html)
        return htmlEnd().toUtf8();
    if (m_format == Format::Json && !m_choices.oneLineEach)
        return m_first ? "]\n" : "\n]\n";
    return {};
}

} // namespace callscope::share
