#include "app/tencent/wire.h"

#include "app/calls/json.h"
#include "app/tencent/errorcatalogue.h"

#include <algorithm>

namespace callscope::wire {

namespace {

constexpr qsizetype maxDetailCharacters = 2000;
constexpr qsizetype maxRequestIdCharacters = 256;
constexpr int httpOk = 200;
constexpr qint64 recordDoesNotExist = 101050;

// What the service wrote is shown to people: no line breaks, nothing invisible, nothing that turns the text's direction round.
QString shownText(const QString& text, qsizetype maxCharacters)
{
    const auto isPlain = [](QChar c) { return c >= QLatin1Char(' ') && c <= QLatin1Char('~'); };
    if (text.size() <= maxCharacters && std::all_of(text.begin(), text.end(), isPlain))
        return text;
    QString shown;
    for (const QChar c : text) {
        const bool turnsDirection = (c >= QChar(0x202A) && c <= QChar(0x202E)) || (c >= QChar(0x2066) && c <= QChar(0x2069));
        if (c == QLatin1Char('\n') || c == QLatin1Char('\t'))
            shown.append(QLatin1Char(' '));
        else if (c.category() != QChar::Other_Control && !turnsDirection)
            shown.append(c);
        if (shown.size() >= maxCharacters)
            break;
    }
    if (!shown.isEmpty() && shown.back().isHighSurrogate())
        shown.chop(1);
    return shown;
}

void appendEscaped(QByteArray& json, char c)
{
    static constexpr char hex[] = "0123456789abcdef";
    if (c == '"' || c == '\\') {
        json.append('\\').append(c);
    } else if (static_cast<unsigned char>(c) < 0x20) {
        json.append("\\u00").append(hex[c >> 4]).append(hex[c & 0xF]);
    } else {
        json.append(c);
    }
}

QByteArray jsonString(const QByteArray& utf8)
{
    QByteArray json("\"");
    for (const char c : utf8)
        appendEscaped(json, c);
    return json.append('"');
}

ApiError::Cause causeOf(JsonError::Reason reason)
{
    switch (reason) {
    case JsonError::Reason::NotUtf8: return ApiError::Cause::NotUtf8;
    case JsonError::Reason::TooDeep: return ApiError::Cause::TooDeep;
    case JsonError::Reason::Truncated: return ApiError::Cause::Truncated;
    case JsonError::Reason::Empty:
    case JsonError::Reason::Syntax: break;
    }
    return ApiError::Cause::NotJson;
}

ApiError malformed(ApiError::Cause cause, const QString& requestId = {})
{
    return {.kind = ApiError::Kind::Malformed, .cause = cause, .requestId = requestId};
}

ApiError httpError(int status, const QString& requestId = {})
{
    const bool redirect = status >= 300 && status < 400;
    return {.kind = ApiError::Kind::Http, .cause = redirect ? ApiError::Cause::Redirect : ApiError::Cause::HttpStatus,
            .code = status, .requestId = requestId};
}

ApiError serviceError(const Dialect& dialect, qint64 code, const QString& detail, const QString& requestId)
{
    const std::optional<CodeEntry> entry = dialect.deprecated ? findDeprecatedCode(code) : findCode(code);
    const bool credential = entry && entry->codeClass == CodeClass::Credential;
    return {.kind = credential ? ApiError::Kind::Credential : ApiError::Kind::Service, .code = code, .detail = detail,
            .requestId = requestId, .deprecatedApi = dialect.deprecated};
}

JsonValue recordIn(const Dialect& dialect, JsonValue value)
{
    for (const QByteArrayView name : dialect.recordPath) {
        if (!name.isEmpty())
            value = value[name];
    }
    return value;
}

Result<Answer, ApiError> recordOf(const Dialect& dialect, const JsonValue& root, const QString& requestId)
{
    const JsonValue record = recordIn(dialect, root);
    if (looksLikeRecord(record, dialect.record()))
        return Answer{readRecord(record, dialect.record()), requestId};
    const bool isEmpty = record.isObject() && record.items().isEmpty();
    const bool saysThereIsNone = isEmpty || record.isNull() || record.isMissing();
    if (saysThereIsNone && dialect.noRecordCode != 0)
        return failure(serviceError(dialect, dialect.noRecordCode, {}, requestId));
    return failure(malformed(ApiError::Cause::NoRecord, requestId));
}

} // namespace

const Dialect& currentDialect()
{
    static constexpr Dialect dialect{
        .path = "/v4/call_record_http_srv/get_record_by_callid", .bodyCallId = "CallId",
        .errorCode = "ErrorCode", .errorInfo = "ErrorInfo", .requestId = "RequestId",
        .recordPath = {"Response", "CallRecord"}, .record = currentRecordDialect};
    return dialect;
}

const Dialect& deprecatedDialect()
{
    static constexpr Dialect dialect{
        .path = "/v1/records/get_record_by_callId", .bodyCallId = "callId",
        .errorCode = "errorCode", .errorInfo = "errorMessage", .requestId = "requestId",
        .recordPath = {"data", {}}, .record = deprecatedRecordDialect,
        .noRecordCode = recordDoesNotExist, .deprecated = true};
    return dialect;
}

Request recordByCallId(const Dialect& dialect, const QUrl& endpoint, quint32 sdkAppId, const QString& identifier,
                       const UserSig& userSig, quint32 random, const QString& callId)
{
    // By hand: QUrlQuery leaves + and @ as they are, and a server reads + as a space.
    const QByteArray query = "sdkappid=" + QByteArray::number(sdkAppId) + "&identifier=" + identifier.toUtf8().toPercentEncoding()
        + "&usersig=" + userSig.secretText().toPercentEncoding() + "&random=" + QByteArray::number(random) + "&contenttype=json";
    const QByteArray base = endpoint.toEncoded(QUrl::RemoveUserInfo | QUrl::RemovePath | QUrl::RemoveQuery | QUrl::RemoveFragment);
    return {.url = QUrl::fromEncoded(base + dialect.path.toByteArray() + '?' + query, QUrl::StrictMode),
            .body = '{' + jsonString(dialect.bodyCallId.toByteArray()) + ':' + jsonString(callId.toUtf8()) + '}',
            .deprecated = dialect.deprecated};
}

Result<Answer, ApiError> parseRecord(const Dialect& dialect, int httpStatus, const QByteArray& bytes)
{
    const auto json = JsonText::parse(bytes);
    const JsonValue root = json ? json->root() : JsonValue();
    const QString requestId = shownText(root[dialect.requestId].text().value_or(QString()), maxRequestIdCharacters);
    const std::optional<qint64> code = root[dialect.errorCode].integer();
    const bool redirect = httpStatus >= 300 && httpStatus < 400;

    if (code && *code != 0 && !redirect) {
        const QString detail = shownText(root[dialect.errorInfo].text().value_or(QString()), maxDetailCharacters);
        return failure(serviceError(dialect, *code, detail, requestId));
    }
    if (httpStatus != httpOk)
        return failure(httpError(httpStatus, requestId));
    if (!json) {
        ApiError error = malformed(causeOf(json.error().reason));
        error.detail = QStringLiteral("@%1").arg(json.error().offset);
        return failure(error);
    }
    if (!root.isObject())
        return failure(malformed(ApiError::Cause::NotAnObject));
    if (!code)
        return failure(malformed(ApiError::Cause::NoErrorCode, requestId));
    return recordOf(dialect, root, requestId);
}

} // namespace callscope::wire
