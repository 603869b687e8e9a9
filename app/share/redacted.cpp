#include "app/share/redacted.h"

#include "app/calls/redactor.h"

namespace callscope::share {

namespace {

// Assigned only where something went: a million calls pass here, and what is assigned is copied first.
void clean(QString& text)
{
    if (QString kept = redacted(text); kept != text)
        text = std::move(kept);
}

void cleanWords(QString& text)
{
    if (QString kept = redactedWords(text); kept != text)
        text = std::move(kept);
}

void clean(QStringList& texts)
{
    for (qsizetype i = 0; i < texts.size(); ++i) {
        if (const QString kept = redacted(texts.at(i)); kept != texts.at(i))
            texts[i] = kept;
    }
}

void cleanFacts(CallRecord& record)
{
    for (QString* text : {&record.callId, &record.caller, &record.roomId, &record.media.wire, &record.kind.wire, &record.outcome.wire,
                          &record.roomKind.wire})
        clean(*text);
    if (record.callees)
        clean(*record.callees);
    for (qsizetype i = 0; i < record.unreadable.size(); ++i)
        clean(record.unreadable[i].wire);
    record.received = redacted(record.received);
}

} // namespace

QString redacted(const QString& text)
{
    return Redactor().apply(text);
}

QByteArray redacted(const QByteArray& bytes)
{
    return Redactor().apply(bytes);
}

QString redactedWords(const QString& text)
{
    return Redactor().applyToOwnWords(text);
}

Annotation redacted(const Annotation& annotation)
{
    Annotation left = annotation;
    cleanWords(left.note);
    cleanWords(left.ticket);
    for (qsizetype i = 0; i < left.tags.size(); ++i)
        cleanWords(left.tags[i]);
    return left;
}

FetchedCall redacted(const FetchedCall& call)
{
    FetchedCall left = call;
    cleanFacts(left.record);
    for (qsizetype i = 0; i < left.findings.size(); ++i) {
        if (const QString kept = redacted(call.findings.at(i).text); kept != call.findings.at(i).text)
            left.findings[i].text = kept;
    }
    cleanWords(left.askedId);
    cleanWords(left.profileName);
    clean(left.endpoint);
    clean(left.requestId);
    left.annotation = redacted(call.annotation);
    return left;
}

wording::ErrorText redacted(const wording::ErrorText& error)
{
    wording::ErrorText left = error;
    for (QString* text : {&left.callId, &left.profileName, &left.place})
        cleanWords(*text);
    for (QString* text : {&left.headline, &left.meaning, &left.codeLine, &left.detail, &left.requestId, &left.endpoint})
        clean(*text);
    for (qsizetype i = 0; i < left.advice.size(); ++i)
        clean(left.advice[i].text);
    left.annotation = redacted(error.annotation);
    return left;
}

Outgoing redacted(const Outgoing& outgoing)
{
    if (outgoing)
        return redacted(*outgoing);
    return failure(redacted(outgoing.error()));
}

} // namespace callscope::share
