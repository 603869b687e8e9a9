#include "tests/sandbox/sandboxrequests.h"

#include "app/calls/json.h"
#include "app/tencent/usersig.h"

#include <QJsonDocument>
#include <QJsonObject>

namespace callscope {

QByteArray SandboxQuery::text() const
{
    QByteArray query;
    const auto append = [&query](const char* name, const QByteArray& value) {
        if (!value.isNull())
            query += (query.isEmpty() ? "" : "&") + QByteArray(name) + '=' + value.toPercentEncoding();
    };
    append("sdkappid", sdkAppId);
    append("identifier", identifier);
    append("usersig", userSig);
    append("random", random);
    append("contenttype", contentType);
    return query;
}

QByteArray demoUserSig(const QDateTime& now, quint32 sdkAppId, const QString& identifier, const QByteArray& key, qint64 validitySeconds)
{
    const auto userSig = UserSig::sign(sdkAppId, identifier, key, now, validitySeconds);
    return userSig ? userSig->secretText() : QByteArray();
}

SandboxQuery signedQuery(const QDateTime& now)
{
    SandboxQuery query;
    query.userSig = demoUserSig(now);
    return query;
}

SandboxRequest lookUp(const QString& callId, const QDateTime& now)
{
    return {"POST", currentSandboxDialect().path.toByteArray(), signedQuery(now).text(), lookUpBody(callId)};
}

SandboxRequest deprecatedLookUp(const QString& callId, const QDateTime& now)
{
    return {"POST", deprecatedSandboxDialect().path.toByteArray(), signedQuery(now).text(), lookUpBody(callId, true)};
}

QUrl lookUpUrl(const QUrl& endpoint, bool deprecated)
{
    const SandboxDialect& dialect = deprecated ? deprecatedSandboxDialect() : currentSandboxDialect();
    return QUrl::fromEncoded(endpoint.toEncoded() + dialect.path.toByteArray() + '?' + signedQuery(QDateTime::currentDateTimeUtc()).text());
}

QByteArray lookUpBody(const QString& callId, bool deprecated)
{
    const QString name = deprecated ? QStringLiteral("callId") : QStringLiteral("CallId");
    return QJsonDocument(QJsonObject{{name, callId}}).toJson(QJsonDocument::Compact);
}

QByteArray rawRequest(const QUrl& endpoint, const QString& callId, const QByteArray& extraHeaders, const QByteArray& method)
{
    const QUrl url = lookUpUrl(endpoint);
    const QByteArray body = lookUpBody(callId);
    return method + ' ' + url.toEncoded(QUrl::RemoveScheme | QUrl::RemoveAuthority) + " HTTP/1.1\r\nHost: 127.0.0.1\r\n" + extraHeaders
        + "Content-Length: " + QByteArray::number(body.size()) + "\r\n\r\n" + body;
}

QByteArray otherSecretKey()
{
    return QByteArray("fedcba9876543210").repeated(4);
}

SandboxJudge makeJudge(int maxPerSecond)
{
    const QList<SandboxApplication> applications{{Sandbox::demoSdkAppId(), Sandbox::demoSecretKey()},
                                                 {otherSdkAppId, otherSecretKey(), {QStringLiteral("root")}}};
    return {DemoFile::embedded(), applications, maxPerSecond};
}

qint64 codeOf(const SandboxAnswer& answer, QByteArrayView field)
{
    const auto json = JsonText::parse(answer.body);
    return json ? json->root()[field].integer().value_or(-1) : -2;
}

} // namespace callscope
