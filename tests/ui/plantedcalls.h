#pragma once

#include "app/calls/json.h"
#include "app/calls/recordreader.h"
#include "app/lookup/lookupresult.h"
#include "app/tencent/usersig.h"
#include "tests/support/secretsearch.h"

#include <QCryptographicHash>
#include <QDateTime>
#include <QUrl>

namespace callscope {

//! One secret in one spelling, to be put wherever a secret could come in.
struct Planting {
    QString name;
    QString words;    //!< as a person writes or pastes it
    QString received; //!< as a service may say it
    SecretSearch search{};
};

//! A signature, a SecretKey and a private key, made for this run.
inline QList<Planting> everyPlanting()
{
    const auto randomHex = [](const char* seed) { return QCryptographicHash::hash(seed, QCryptographicHash::Sha256).toHex(); };
    const QByteArray key = randomHex("a key of nobody's");
    const QByteArray signature = UserSig::sign(1'400'000'000, QStringLiteral("administrator"), key, QDateTime::fromSecsSinceEpoch(1'795'000'000))->secretText();
    const QByteArray body = QByteArray::fromHex(randomHex("1") + randomHex("2") + randomHex("3")).toBase64();
    const QByteArray pem = "-----BEGIN PRIVATE KEY-----\n" + body.left(64) + '\n' + body.mid(64) + "\n-----END PRIVATE KEY-----";
    const auto text = [](const QByteArray& bytes) { return QString::fromLatin1(bytes); };
    const QString plain = text(signature);
    const QString encoded = text(signature.toPercentEncoding({}, "_-*")).replace(QLatin1Char('*'), QLatin1String("%2A"));
    const QString hex = text(key);

    QList<Planting> all{
        {QStringLiteral("a signature"), plain, plain},
        {QStringLiteral("a named signature"), QStringLiteral("usersig=") + plain, QStringLiteral("/x?usersig=%1&random=2").arg(plain)},
        {QStringLiteral("a percent-encoded signature"), QStringLiteral("usersig%3D") + encoded, encoded},
        {QStringLiteral("a signature on two lines"), plain.left(76) + QLatin1Char('\n') + plain.mid(76), QStringLiteral("{\"usersig\":\"%1\"}").arg(plain)},
        {QStringLiteral("a key"), QStringLiteral("the key is ") + hex, QStringLiteral("SecretKey=") + hex},
        {QStringLiteral("a key in capitals"), hex.toUpper(), QStringLiteral("{\"secret_key\":\"%1\"}").arg(hex)},
        {QStringLiteral("a private key"), text(pem), text(pem)},
    };
    for (qsizetype i = 0; i < all.size(); ++i)
        all[i].search.lookFor(all[i].name, i < 4 ? signature : i < 6 ? key : body);
    return all;
}

inline QByteArray jsonString(const QString& text)
{
    QByteArray json = "\"";
    for (const char c : text.toUtf8()) {
        if (c == '\n')
            json += "\\n";
        else
            json += c == '"' || c == '\\' ? QByteArray{"\\"} + c : QByteArray(1, c);
    }
    return json + '"';
}

//! A record with it in every field that may hold a text, known and unknown.
inline QByteArray plantedRecord(const Planting& planted)
{
    const QByteArray id = jsonString(planted.received);
    return "{\"CallId\":" + id + ",\"Caller_Account\":" + id + ",\"CalleeList_Account\":[" + id + ",\"b\",\"b\"],\"MediaType\":" + id + ",\"CallType\":" + id
        + ",\"RoomId\":" + id + ",\"RoomIdType\":1,\"CallResult\":" + id + ",\"StartTime\":[" + id + "],\"EndTime\":1739868195,\"Extra\":{\"more\":" + id + "}}";
}

inline Annotation plantedAnnotation(const Planting& planted)
{
    return {planted.words, {planted.words, QStringLiteral("vip")}, planted.words};
}

//! What nobody redacted on its way in: the redactor on the way out is all that stands between it and the world.
inline LookUpResult plantedFound(const Planting& planted)
{
    const QByteArray record = plantedRecord(planted);
    FetchedCall call;
    call.record = readRecord(JsonText::parse(record)->root());
    call.phases = phasesOf(call.record);
    call.askedId = planted.words;
    call.findings = judge(call.record, call.phases, {call.askedId, QDateTime::fromSecsSinceEpoch(1'795'000'000, Qt::UTC)});
    call.profileName = planted.words;
    call.endpoint = planted.received;
    call.sdkAppId = 1'400'000'000;
    call.fetchedAt = QDateTime::fromSecsSinceEpoch(1'795'000'000, Qt::UTC);
    call.requestId = planted.received;
    call.annotation = plantedAnnotation(planted);

    LookUpResult result;
    result.callId = planted.words;
    result.sdkAppId = call.sdkAppId;
    result.asked = {.callId = planted.words, .profileName = planted.words, .regionKey = {}, .endpoint = planted.received, .askedAt = call.fetchedAt};
    Exchange exchange;
    exchange.redactedUrl = QStringLiteral("https://h/p?identifier=a&x=%1&usersig=REDACTED").arg(QString::fromLatin1(QUrl::toPercentEncoding(planted.received)));
    exchange.requestBody = "{\"CallId\":" + jsonString(planted.received) + '}';
    exchange.httpStatus = 200;
    exchange.responseHeaders = {{"X-Echo", QString(planted.received).replace(QLatin1Char('\n'), QLatin1String("\\n")).toUtf8()}};
    exchange.responseBytes = "{\"ErrorCode\":0,\"RequestId\":" + jsonString(planted.received) + ",\"Response\":{\"CallRecord\":" + record + "}}";
    exchange.sentAt = call.fetchedAt;
    result.exchanges = {exchange};
    result.decisive = 0;
    result.outcome = call;
    return result;
}

inline LookUpResult plantedFailure(const Planting& planted)
{
    LookUpResult result = plantedFound(planted);
    result.outcome = failure(ApiError{.kind = ApiError::Kind::Service, .code = 60025, .detail = planted.received, .requestId = planted.received});
    result.annotation = plantedAnnotation(planted);
    return result;
}

} // namespace callscope
