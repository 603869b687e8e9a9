#include "app/tencent/usersig.h"

#include "app/calls/json.h"
#include "app/tencent/zlibstream.h"

#include <QJsonDocument>
#include <QJsonObject>
#include <QMessageAuthenticationCode>

#include <algorithm>
#include <limits>

namespace callscope {

namespace {

constexpr qsizetype maxTextBytes = 8 * 1024;
constexpr qsizetype maxJsonBytes = 16 * 1024;
constexpr qsizetype secretKeyBytes = 64;
constexpr qint64 maxSeconds = 1LL << 40; // keeps sums far from the edge of 64 bits and inside what a QDateTime can say

QByteArray macOf(const QByteArray& secretKey, quint32 sdkAppId, const QString& identifier, qint64 issuedAt, qint64 validitySeconds)
{
    const QByteArray content = "TLS.identifier:" + identifier.toUtf8() + "\nTLS.sdkappid:" + QByteArray::number(sdkAppId)
        + "\nTLS.time:" + QByteArray::number(issuedAt) + "\nTLS.expire:" + QByteArray::number(validitySeconds) + '\n';
    return QMessageAuthenticationCode::hash(content, secretKey, QCryptographicHash::Sha256).toBase64();
}

QByteArray toUrlSafe(QByteArray base64)
{
    return base64.replace('+', '*').replace('/', '-').replace('=', '_');
}

QByteArray withoutWhiteSpace(QByteArray text)
{
    text.removeIf([](char c) { return c == ' ' || (c >= '\t' && c <= '\r'); });
    return text;
}

std::optional<QByteArray> fromUrlSafe(QByteArray text)
{
    const auto isAllowed = [](char c) {
        return (c >= 'A' && c <= 'Z') || (c >= 'a' && c <= 'z') || (c >= '0' && c <= '9') || c == '*' || c == '-' || c == '_';
    };
    if (text.size() > maxTextBytes || !std::ranges::all_of(text, isAllowed))
        return std::nullopt;
    const auto decoded = QByteArray::fromBase64Encoding(text.replace('*', '+').replace('-', '/').replace('_', '='),
                                                        QByteArray::AbortOnBase64DecodingErrors);
    if (!decoded)
        return std::nullopt;
    return *decoded;
}

std::optional<qint64> numberIn(const JsonValue& json, QByteArrayView field, qint64 least, qint64 greatest)
{
    const JsonValue value = json[field];
    const std::optional<qint64> number = value.isNumber() ? value.integer() : std::nullopt;
    return number && *number >= least && *number <= greatest ? number : std::nullopt;
}

std::optional<QString> stringIn(const JsonValue& json, QByteArrayView field)
{
    const JsonValue value = json[field];
    const std::optional<QString> text = value.isString() ? value.text() : std::nullopt;
    return text && !text->isEmpty() ? text : std::nullopt;
}

// Takes as long for any wrong MAC of the right length, so that the time tells nothing about it.
bool equalInConstantTime(const QByteArray& left, const QByteArray& right)
{
    if (left.size() != right.size())
        return false;
    int difference = 0;
    for (qsizetype i = 0; i < left.size(); ++i)
        difference |= left[i] ^ right[i];
    return difference == 0;
}

} // namespace

Result<UserSig, UserSigError> UserSig::sign(quint32 sdkAppId, const QString& identifier, const QByteArray& secretKey,
                                            const QDateTime& now, qint64 validitySeconds)
{
    if (identifier.isEmpty())
        return failure(UserSigError::IdentifierEmpty);
    if (const auto problem = secretKeyProblem(secretKey))
        return failure(*problem);

    UserSig sig;
    sig.m_identifier = identifier;
    sig.m_sdkAppId = sdkAppId;
    sig.m_issuedAt = std::clamp<qint64>(now.toSecsSinceEpoch(), 0, maxSeconds);
    sig.m_validitySeconds = std::clamp<qint64>(validitySeconds, 1, maxSeconds);
    sig.m_mac = macOf(secretKey, sdkAppId, identifier, sig.m_issuedAt, sig.m_validitySeconds);

    const QJsonObject json{
        {QStringLiteral("TLS.ver"), QStringLiteral("2.0")},
        {QStringLiteral("TLS.identifier"), identifier},
        {QStringLiteral("TLS.sdkappid"), static_cast<qint64>(sdkAppId)},
        {QStringLiteral("TLS.time"), sig.m_issuedAt},
        {QStringLiteral("TLS.expire"), sig.m_validitySeconds},
        {QStringLiteral("TLS.sig"), QString::fromLatin1(sig.m_mac)},
    };
    sig.m_text = toUrlSafe(zlib::deflated(QJsonDocument(json).toJson(QJsonDocument::Compact)).toBase64());
    return sig;
}

Result<UserSig, UserSigError> UserSig::parse(const QByteArray& text)
{
    UserSig sig;
    sig.m_text = withoutWhiteSpace(text);
    if (sig.m_text.isEmpty())
        return failure(UserSigError::Empty);
    const std::optional<QByteArray> stream = fromUrlSafe(sig.m_text);
    if (!stream)
        return failure(UserSigError::NotBase64);
    const std::optional<QByteArray> bytes = zlib::inflated(*stream, maxJsonBytes);
    if (!bytes)
        return failure(UserSigError::NotCompressed);
    const auto json = JsonText::parse(*bytes);
    if (!json || !json->root().isObject())
        return failure(UserSigError::NotJson);

    const JsonValue root = json->root();
    const auto identifier = stringIn(root, "TLS.identifier");
    const auto mac = stringIn(root, "TLS.sig");
    const auto sdkAppId = numberIn(root, "TLS.sdkappid", 0, std::numeric_limits<quint32>::max());
    const auto issuedAt = numberIn(root, "TLS.time", 0, maxSeconds);
    const auto validity = numberIn(root, "TLS.expire", 1, maxSeconds);
    if (stringIn(root, "TLS.ver") != QLatin1String("2.0") || !identifier || !mac || !sdkAppId || !issuedAt || !validity)
        return failure(UserSigError::FieldMissing);

    sig.m_identifier = *identifier;
    sig.m_mac = mac->toUtf8();
    sig.m_sdkAppId = static_cast<quint32>(*sdkAppId);
    sig.m_issuedAt = *issuedAt;
    sig.m_validitySeconds = *validity;
    return sig;
}

bool UserSig::verify(const QByteArray& secretKey) const
{
    return !secretKeyProblem(secretKey)
        && equalInConstantTime(m_mac, macOf(secretKey, m_sdkAppId, m_identifier, m_issuedAt, m_validitySeconds));
}

bool UserSig::isValidAt(const QDateTime& time) const
{
    return time.isValid() && time < expiresAt();
}

QDateTime UserSig::issuedAt() const
{
    return QDateTime::fromSecsSinceEpoch(m_issuedAt, Qt::UTC);
}

QDateTime UserSig::expiresAt() const
{
    return QDateTime::fromSecsSinceEpoch(m_issuedAt + m_validitySeconds, Qt::UTC);
}

std::optional<UserSigError> secretKeyProblem(const QByteArray& secretKey)
{
    const auto isHex = [](char c) { return (c >= '0' && c <= '9') || (c >= 'a' && c <= 'f') || (c >= 'A' && c <= 'F'); };
    if (secretKey.trimmed().isEmpty())
        return UserSigError::Empty;
    if (secretKey.contains("-----BEGIN"))
        return UserSigError::KeyIsPem;
    if (secretKey.size() != secretKeyBytes || !std::ranges::all_of(secretKey, isHex))
        return UserSigError::KeyMalformed;
    return std::nullopt;
}

} // namespace callscope
