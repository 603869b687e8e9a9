#include "app/calls/idshapes.h"

#include "app/calls/callids.h"

#include <QRegularExpression>

namespace callscope {

namespace {

QRegularExpression whole(const QString& pattern)
{
    return QRegularExpression(QRegularExpression::anchoredPattern(pattern), QRegularExpression::CaseInsensitiveOption);
}

} // namespace

const QString& uuidPattern()
{
    // Letters stand before it where a URL (%3D) or a string in JSON (\n) is escaped.
    static const QString pattern = QStringLiteral(
        "(?:(?<![0-9A-Za-z_\\x{FFFD}-])|(?<=%[0-9A-Fa-f]{2})|(?<=\\\\[nrt]))"
        "[0-9A-Fa-f]{8}-(?:[0-9A-Fa-f]{4}-){3}[0-9A-Fa-f]{12}(?![0-9A-Za-z_\\x{FFFD}-])");
    return pattern;
}

bool isUuid(const QString& text)
{
    static const QRegularExpression uuid = whole(uuidPattern());
    return uuid.match(text).hasMatch();
}

bool sameCallId(const QString& one, const QString& other)
{
    return one == other || (isUuid(one) && isUuid(other) && one.compare(other, Qt::CaseInsensitive) == 0);
}

bool canBeCallId(const QString& value)
{
    static const QRegularExpression idLike(QStringLiteral("[0-9-]|^.{16,}$"));
    return value.size() <= maxCallIdCharacters && idLike.match(value).hasMatch() && !isDamaged(value) && !looksLikeSecret(value)
        && !looksLikeRequestId(value);
}

bool looksLikeSecret(const QString& token)
{
    static const QRegularExpression secret = whole(QStringLiteral("(?:[A-Za-z_]{1,32}[=:])?(?:e[AFJN][0-9A-Za-z*_+/=-]{78,}|[0-9a-f]{64})"));
    return secret.match(token).hasMatch();
}

bool looksLikeRequestId(const QString& token)
{
    static const QRegularExpression requestId = whole(QStringLiteral("Id-[0-9A-Fa-f]{16,}\\S*"));
    return requestId.match(token).hasMatch();
}

bool isControl(QChar c)
{
    return c.category() == QChar::Other_Control;
}

bool isDamaged(const QString& text)
{
    return text.contains(QChar(QChar::ReplacementCharacter));
}

} // namespace callscope
