#include "ui/copy/curlof.h"

#include "app/share/curl.h"
#include "app/tencent/wire.h"
#include "ui/mask/maskedresult.h"

#include <QJsonDocument>
#include <QJsonObject>

namespace callscope {

namespace {

//! The one that decided, or else the last that was sent.
Exchange exchangeOf(const LookUpResult& result)
{
    return result.decisive < 0 && !result.exchanges.isEmpty() ? result.exchanges.last() : result.decisiveExchange();
}

share::CurlRequest requestAgain(const LookUpResult& result)
{
    const bool deprecated = result.outcome ? result.outcome->record.fromDeprecatedApi : result.outcome.error().deprecatedApi;
    const wire::Dialect& dialect = deprecated ? wire::deprecatedDialect() : wire::currentDialect();
    share::CurlRequest request;
    request.redactedUrl = QStringLiteral("%1%2?sdkappid=%3&identifier=ADMINISTRATOR&usersig=REDACTED&random=0&contenttype=json")
        .arg(result.asked.endpoint, QLatin1String(dialect.path), QString::number(result.sdkAppId));
    request.body = QJsonDocument(QJsonObject{{QLatin1String(dialect.bodyCallId), result.callId}}).toJson(QJsonDocument::Compact);
    return request;
}

} // namespace

QString curlOf(const LookUpResult& result, const share::Manner& manner)
{
    if (!result.fileName.isEmpty() || result.asked.endpoint.isEmpty())
        return {};
    const Exchange sent = exchangeOf(manner.mask ? maskedResult(result, *manner.mask) : result);
    if (sent.requestBody.isEmpty()) // none is kept
        return share::asCurl(requestAgain(result));
    share::CurlRequest request;
    request.method = sent.method;
    request.redactedUrl = sent.redactedUrl;
    request.body = sent.requestBody;
    return share::asCurl(request);
}

} // namespace callscope
