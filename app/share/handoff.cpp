#include "app/share/handoff.h"

#include "app/calls/json.h"
#include "app/share/escape.h"
#include "app/share/masking.h"
#include "app/share/redacted.h"
#include "app/wording/fieldtext.h"
#include "app/wording/language.h"
#include "app/wording/timetext.h"

namespace callscope::share {

namespace {

QString utc(const QDateTime& time)
{
    return wording::isoTime(time, QTimeZone::utc());
}

//! The RequestId in an answer of either API; empty: it holds none.
QString requestIdIn(const QByteArray& answer)
{
    const auto text = JsonText::parse(answer);
    if (!text)
        return {};
    const QString current = text->root()["RequestId"].text().value_or(QString());
    return current.isEmpty() ? text->root()["requestId"].text().value_or(QString()) : current;
}

//! Collects lines under headings.
class Document {
public:
    Document(const HandOff& facts, const std::optional<Pseudonyms>& mask) : m_facts(facts), m_mask(mask) {}

    QStringList lines()
    {
        head();
        call();
        failed();
        requestIds();
        for (qsizetype i = 0; i < m_facts.exchanges.size(); ++i)
            exchange(m_facts.exchanges[i], i + 1);
        return m_lines;
    }

private:
    void line(const QString& text) { m_lines.append(onOneLine(redactedWords(text))); }

    void heading(const QString& text)
    {
        m_lines.append(QString());
        line(text);
    }

    void fact(const char* name, const QString& value)
    {
        if (!value.isEmpty())
            line(QStringLiteral("%1: %2").arg(QLatin1String(name), value));
    }

    void time(const char* name, const std::optional<Moment>& moment)
    {
        if (moment)
            fact(name, QStringLiteral("%1 (%2)").arg(utc(moment->utc()), moment->wire));
    }

    void head()
    {
        line(QStringLiteral("Call record for Tencent support"));
        fact("Written at", utc(m_facts.writtenAt));
        for (const QString& version : m_facts.versions)
            line(version);
        line(QStringLiteral("All times are UTC. Signatures and keys are replaced by REDACTED."));
        if (m_mask)
            line(QStringLiteral("User ids and rooms are masked: pseudonyms stand in their place."));
    }

    void call()
    {
        heading(QStringLiteral("Call"));
        fact("CallId", m_facts.callId);
        fact("SDKAppID", m_facts.sdkAppId == 0 ? QString() : QString::number(m_facts.sdkAppId)); // of a record in a file it is not known
        fact("Region", wording::regionName(m_facts.regionKey));
        fact("Endpoint", m_facts.endpoint);
        fact("Looked up at", m_facts.at.isValid() ? utc(m_facts.at) : QString());
        if (!m_facts.record)
            return;
        const CallRecord& record = *m_facts.record;
        if (record.callId != m_facts.callId)
            fact("CallId of the record", record.callId);
        time("StartTime", record.startedAt);
        time("AcceptTime", record.acceptedAt);
        time("EndTime", record.endedAt);
        if (record.outcome.value)
            fact("CallResult", record.outcome.name());
        if (record.fromDeprecatedApi)
            line(QStringLiteral("The record comes from the deprecated API."));
    }

    void failed()
    {
        if (m_facts.errorWords.isEmpty() && m_facts.errorCode == 0)
            return;
        heading(QStringLiteral("Error"));
        fact("Code", m_facts.errorCode == 0 ? QString() : QString::number(m_facts.errorCode));
        fact("What happened", m_facts.errorWords);
        fact("The service's words", m_mask ? maskedWords(m_facts.errorDetail, m_facts.errorCode, *m_mask) : m_facts.errorDetail);
    }

    void requestIds()
    {
        QStringList given;
        for (const HandOffExchange& each : m_facts.exchanges) {
            if (const QString id = requestIdIn(each.responseBytes); !id.isEmpty())
                given.append(QStringLiteral("%1 at %2").arg(id, utc(each.sentAt)));
        }
        const bool isNamed = !given.filter(m_facts.requestId).isEmpty();
        if (!m_facts.requestId.isEmpty() && !isNamed)
            given.append(QStringLiteral("%1 at %2").arg(m_facts.requestId, utc(m_facts.at)));
        if (given.isEmpty())
            return;
        heading(QStringLiteral("RequestIds"));
        for (const QString& each : given)
            line(each);
    }

    void exchange(const HandOffExchange& each, qsizetype number)
    {
        heading(QStringLiteral("Exchange %1 of %2").arg(number).arg(m_facts.exchanges.size()));
        fact("Sent at", utc(each.sentAt));
        fact("Request", each.method + QLatin1Char(' ') + (m_mask ? maskedUrl(each.redactedUrl, *m_mask) : each.redactedUrl));
        body("Request body", each.requestBody);
        if (each.httpStatus == 0)
            return line(QStringLiteral("No answer after %1 ms").arg(each.elapsedMs));
        fact("Answer", QStringLiteral("HTTP %1 after %2 ms").arg(each.httpStatus).arg(each.elapsedMs));
        for (const auto& [name, value] : m_mask ? maskedHeaders(each.responseHeaders, *m_mask) : each.responseHeaders)
            line(QStringLiteral("    %1: %2").arg(QString::fromUtf8(name), QString::fromUtf8(value)));
        body("Answer's body", each.responseBytes);
        if (each.responseTruncated)
            line(QStringLiteral("The answer broke off here."));
    }

    void body(const char* name, const QByteArray& bytes)
    {
        constexpr qsizetype shownBytes = 256 * 1024; // it is read line by line before it leaves
        if (bytes.isEmpty())
            return;
        line(QStringLiteral("%1 (%2 bytes):").arg(QLatin1String(name)).arg(bytes.size()));
        const QString text = withoutControls(QString::fromUtf8(redacted(m_mask ? maskedAnswer(bytes, *m_mask) : bytes).left(shownBytes)));
        for (const QString& each : text.split(QLatin1Char('\n')))
            m_lines.append(QStringLiteral("    ") + each);
        if (bytes.size() > shownBytes)
            line(QStringLiteral("The rest of it is left out here."));
    }

    const HandOff& m_facts;
    const std::optional<Pseudonyms>& m_mask;
    QStringList m_lines;
};

} // namespace

QStringList handOffLines(const HandOff& handOff, const std::optional<Pseudonyms>& mask)
{
    const wording::InLanguage english(wording::Language::English);
    return Document(handOff, mask).lines();
}

} // namespace callscope::share
