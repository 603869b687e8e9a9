#include "app/cli/lookupprinter.h"

#include "app/cli/console.h"
#include "app/share/csv.h"
#include "app/share/html.h"
#include "app/share/json.h"
#include "app/share/markdown.h"
#include "app/share/plaintext.h"

#include <QCoreApplication>
#include <QHash>

#include <utility>

namespace callscope {

namespace {

struct Printer {
    Q_DECLARE_TR_FUNCTIONS(LookUpPrinter)
};

} // namespace

std::optional<OutputFormat> outputFormat(const QString& name)
{
    static const QHash<QString, OutputFormat> formats{{QStringLiteral("text"), OutputFormat::Text}, {QStringLiteral("json"), OutputFormat::Json},
                                                      {QStringLiteral("markdown"), OutputFormat::Markdown}, {QStringLiteral("html"), OutputFormat::Html},
                                                      {QStringLiteral("csv"), OutputFormat::Csv}};
    const auto format = formats.constFind(name);
    return format == formats.constEnd() ? std::nullopt : std::optional(*format);
}

QString formatProblem()
{
    return Printer::tr("--format is one of text, json, markdown, html, csv.");
}

LookUpPrinter::LookUpPrinter(OutputFormat format, Failures failures) : m_format(format), m_failures(failures), m_zones(share::Zones::ofThisMachine()) {}

void LookUpPrinter::print(const LookUpResult& result)
{
    if (result.outcome)
        printCall(*result.outcome);
    else
        printError(result);
}

void LookUpPrinter::end()
{
    const bool wraps = m_format == OutputFormat::Html || m_format == OutputFormat::Csv;
    if (wraps && m_first)
        write(separator());
    if (m_format == OutputFormat::Html)
        write(share::htmlEnd().toUtf8());
}

void LookUpPrinter::write(const QByteArray& bytes)
{
    console::progress({});
    if (!m_ok || console::out(bytes))
        return;
    m_ok = false;
    console::say(console::outProblem());
}

QByteArray LookUpPrinter::separator()
{
    const bool first = std::exchange(m_first, false);
    if (m_format == OutputFormat::Csv)
        return first ? share::csvHeader().toUtf8() : QByteArray();
    if (m_format == OutputFormat::Html)
        return (first ? share::htmlBegin() : share::htmlBetween()).toUtf8();
    return first ? QByteArray() : QByteArray("\n");
}

void LookUpPrinter::printCall(const FetchedCall& call)
{
    switch (m_format) {
    case OutputFormat::Text: return write(separator() + share::asText(share::ticketOf(call, m_zones)).toUtf8());
    case OutputFormat::Json: return write(share::asJson(call) + '\n');
    case OutputFormat::Markdown: return write(separator() + share::asMarkdown(share::ticketOf(call, m_zones)).toUtf8());
    case OutputFormat::Html: return write(separator() + share::asHtml(share::ticketOf(call, m_zones)).toUtf8());
    case OutputFormat::Csv: return write(separator() + share::asCsv(call, m_zones).toUtf8());
    }
}

void LookUpPrinter::printError(const LookUpResult& result)
{
    const wording::ErrorText error = wording::errorText(result.outcome.error(), result.asked);
    const share::Ticket ticket = share::ticketOf(error);
    switch (m_format) {
    case OutputFormat::Text:
        if (m_failures == Failures::AreData)
            write(separator() + share::asText(ticket).toUtf8());
        break; // else all of it is said
    case OutputFormat::Json: write(share::asJson(error) + '\n'); break;
    case OutputFormat::Markdown: write(separator() + share::asMarkdown(ticket).toUtf8()); break;
    case OutputFormat::Html: write(separator() + share::asHtml(ticket).toUtf8()); break;
    case OutputFormat::Csv: write(separator() + share::asCsv(error).toUtf8()); break;
    }
    if (m_failures == Failures::AreSaid)
        sayError(result, error);
}

void LookUpPrinter::sayError(const LookUpResult& result, const wording::ErrorText& error)
{
    const QString code = error.codeLine.isEmpty() ? QString() : QStringLiteral(" (%1)").arg(error.codeLine);
    console::say(m_format == OutputFormat::Text ? share::asText(share::ticketOf(error)) : QStringLiteral("%1: %2%3").arg(result.callId, error.headline, code));
}

} // namespace callscope
