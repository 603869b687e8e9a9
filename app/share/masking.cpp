#include "app/share/masking.h"

#include "app/calls/json.h"
#include "app/share/answermask.h"

#include <QCoreApplication>
#include <QSet>
#include <QUrl>

#include <algorithm>

namespace callscope::share {

namespace {

struct Masking {
    Q_DECLARE_TR_FUNCTIONS(Masking)
};

//! One record with its names exchanged, each value by what its field means.
class RecordMask {
public:
    RecordMask(const CallRecord& record, const Pseudonyms& pseudonyms)
        : m_record(record), m_pseudonyms(pseudonyms), m_answer(record.received, pseudonyms)
    {
    }

    [[nodiscard]] CallRecord masked() const
    {
        CallRecord shown = m_record;
        shown.caller = m_pseudonyms.user(m_record.caller);
        for (qsizetype i = 0; shown.callees && i < shown.callees->size(); ++i)
            (*shown.callees)[i] = m_pseudonyms.user(shown.callees->at(i));
        shown.roomId = m_pseudonyms.room(m_record.roomId);
        mask(shown.media);
        mask(shown.kind);
        mask(shown.outcome);
        mask(shown.roomKind);
        for (UnreadableField& field : shown.unreadable)
            field.wire = unreadable(field.field, field.wire);
        shown.received = m_record.received.isEmpty() ? QByteArray() : m_answer.masked();
        return shown;
    }

    [[nodiscard]] Finding masked(Finding finding) const
    {
        switch (finding.rule) {
        case Rule::CallerAmongCallees:
        case Rule::DuplicateCallees: finding.text = m_pseudonyms.user(finding.text); break;
        case Rule::RoomKindMismatch: finding.text = m_pseudonyms.room(finding.text); break;
        case Rule::UnknownValue:
            finding.text = isUnreadable(finding) ? unreadable(finding.field, finding.text) : m_answer.valueFor(finding.text, FieldMeaning::Word);
            break;
        default: break; // times, documented words and the Call ID
        }
        return finding;
    }

    //! Tags and ticket are the agent's own words; only the record's names go from them.
    [[nodiscard]] Annotation masked(Annotation annotation) const
    {
        annotation.note = m_pseudonyms.note(annotation.note);
        for (QString& tag : annotation.tags)
            tag = withoutNames(tag);
        annotation.ticket = withoutNames(annotation.ticket);
        return annotation;
    }

private:
    [[nodiscard]] QString withoutNames(QString text) const
    {
        constexpr qsizetype tellingName = 3; // characters; a shorter one is part of many words
        QStringList names = m_record.callees.value_or(QStringList());
        names.append(m_record.caller);
        std::sort(names.begin(), names.end(), [](const QString& one, const QString& other) { return one.size() > other.size(); }); // user10 before user1
        for (const QString& name : names) {
            if (!text.isEmpty() && name.size() >= tellingName)
                text.replace(name, m_pseudonyms.user(name));
        }
        return m_record.roomId.size() < tellingName ? text : text.replace(m_record.roomId, m_pseudonyms.room(m_record.roomId));
    }

    template<typename Enum>
    void mask(Coded<Enum>& coded) const
    {
        if (!coded.value)
            coded.wire = m_answer.valueFor(coded.wire, FieldMeaning::Word);
    }

    [[nodiscard]] bool isUnreadable(const Finding& finding) const
    {
        return std::any_of(m_record.unreadable.begin(), m_record.unreadable.end(),
                           [&finding](const UnreadableField& each) { return each.field == finding.field && each.wire == finding.text; });
    }

    //! \param wire JSON, perhaps cut off
    [[nodiscard]] QString unreadable(const QString& field, const QString& wire) const
    {
        const bool isNumber = meaningOfField(field.toUtf8()) == FieldMeaning::Number && isServiceNumber(wire);
        return isNumber ? wire : m_pseudonyms.value(wire);
    }

    const CallRecord& m_record;
    const Pseudonyms& m_pseudonyms;
    AnswerMask m_answer;
};

} // namespace

FetchedCall masked(const FetchedCall& call, const Pseudonyms& pseudonyms)
{
    if (call.masked)
        return call;
    const RecordMask mask(call.record, pseudonyms);
    FetchedCall shown = call;
    shown.masked = true;
    shown.record = mask.masked();
    for (Finding& finding : shown.findings)
        finding = mask.masked(finding);
    shown.annotation = mask.masked(call.annotation);
    return shown;
}

Outgoing masked(const Outgoing& outgoing, const Pseudonyms& pseudonyms)
{
    if (outgoing)
        return masked(*outgoing, pseudonyms);
    if (outgoing.error().masked)
        return outgoing;
    wording::ErrorText error = outgoing.error();
    error.annotation.note = pseudonyms.note(error.annotation.note);
    error.detail = maskedWords(error.detail, error.code, pseudonyms);
    error.masked = true;
    return failure(error);
}

Coded<Outcome> masked(const Coded<Outcome>& outcome, const Pseudonyms& pseudonyms)
{
    return outcome.value ? outcome : Coded<Outcome>{{}, AnswerMask({}, pseudonyms).valueFor(outcome.wire, FieldMeaning::Word)};
}

QString maskedWords(const QString& words, qint64 code, const Pseudonyms& pseudonyms)
{
    if (code != 0)
        return AnswerMask({}, pseudonyms).valueFor(words, FieldMeaning::Words);
    const QStringList sides = words.split(QStringLiteral(" \u2260 ")); // of our own: a signature for one person, a profile for another
    const bool namesPeople = sides.size() == 2 && !isServiceNumber(sides.first());
    return namesPeople ? pseudonyms.user(sides.first()) + QStringLiteral(" \u2260 ") + pseudonyms.user(sides.last()) : words;
}

QList<QPair<QByteArray, QByteArray>> maskedHeaders(const QList<QPair<QByteArray, QByteArray>>& headers, const Pseudonyms& pseudonyms)
{
    static const QSet<QByteArray> harmless{"age", "cache-control", "connection", "content-encoding", "content-language", "content-length", "content-type",
                                           "date", "expires", "keep-alive", "last-modified", "pragma", "retry-after", "server", "strict-transport-security",
                                           "transfer-encoding", "vary", "via"};
    QList<QPair<QByteArray, QByteArray>> shown = headers;
    for (auto& [name, value] : shown) {
        if (harmless.contains(name.toLower()))
            continue;
        name = pseudonyms.value(QString::fromUtf8(name)).toLatin1();
        value = pseudonyms.value(QString::fromUtf8(value)).toLatin1();
    }
    return shown;
}

QByteArray maskedAnswer(const QByteArray& answer, const Pseudonyms& pseudonyms)
{
    if (answer.isEmpty())
        return {};
    if (!JsonText::parse(answer)) // names could stand anywhere in it
        return Masking::tr("Withheld while names are masked: this is no JSON, so it is not known where names stand in it.").toUtf8();
    return AnswerMask(answer, pseudonyms).masked();
}

QString maskedUrl(const QString& url, const Pseudonyms& pseudonyms)
{
    static const QString name = QStringLiteral("identifier=");
    const qsizetype query = url.indexOf(QLatin1Char('?'));
    if (query < 0)
        return url;
    QStringList parts = url.mid(query + 1).split(QLatin1Char('&'));
    for (QString& part : parts) {
        if (part.startsWith(name))
            part = name + pseudonyms.user(QUrl::fromPercentEncoding(part.mid(name.size()).toUtf8()));
    }
    return url.left(query + 1) + parts.join(QLatin1Char('&'));
}

} // namespace callscope::share
