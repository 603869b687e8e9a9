#include "app/calls/idnames.h"

#include <QRegularExpression>
#include <QStringList>

#include <algorithm>

namespace callscope {

namespace {

using Of = IdName::Of;

//! The last word of room_id, strRoomId, CalleeList_Account, 请查用户ID: room, Room, Account, 请查用户. Empty for "id" alone.
QString coreOf(const QString& word)
{
    static const QRegularExpression suffix(QStringLiteral("(?:[_ .-]?(?:u?uids?|ids?|list|number|no)|号|號|为|為|是|は|の)+$"),
                                           QRegularExpression::CaseInsensitiveOption);
    static const QRegularExpression lastPart(QStringLiteral("([A-Z]+|[A-Z]?[a-z]+|[^\\x00-\\x7F]+)[0-9]*$"));
    return lastPart.match(QString(word).remove(suffix)).captured(1).toLower();
}

bool endsWithOneOf(const QString& word, const QStringList& ends)
{
    return std::any_of(ends.begin(), ends.end(), [&word](const QString& end) { return word.endsWith(end); });
}

Of meaningOf(const QString& core)
{
    static const QStringList calls = QStringLiteral("call 通话 通話").split(QLatin1Char(' '));
    static const QStringList rooms = QStringLiteral("room 房间 房間 ルーム").split(QLatin1Char(' '));
    static const QStringList requests = QStringLiteral("request 请求 請求 リクエスト").split(QLatin1Char(' '));
    static const QStringList others = QStringLiteral(
        "user trace span group session device caller callee account inviter invitee member participant sender receiver recipient owner "
        "customer agent client 用户 用戶 主叫 被叫 ユーザー").split(QLatin1Char(' '));
    static const QStringList otherWords = QStringLiteral("uid from to called calling").split(QLatin1Char(' '));
    if (endsWithOneOf(core, calls))
        return Of::Call;
    if (endsWithOneOf(core, rooms))
        return Of::Room;
    if (endsWithOneOf(core, requests))
        return Of::Request;
    return endsWithOneOf(core, others) || otherWords.contains(core) ? Of::Else : Of::Nothing;
}

} // namespace

IdName idNameOf(const QString& word)
{
    static const QRegularExpression userId(QStringLiteral("(?:^|[_.-])uids?$|[a-z]U[iI][dD]s?$"), QRegularExpression::NoPatternOption);
    static const QRegularExpression list(QStringLiteral("ids$|list"), QRegularExpression::CaseInsensitiveOption);
    if (userId.match(word).hasMatch() || word.compare(QLatin1String("uid"), Qt::CaseInsensitive) == 0)
        return {Of::Else, word.endsWith(QLatin1Char('s'))};
    QString core = coreOf(word);
    const bool plural = core.endsWith(QLatin1Char('s'));
    if (plural)
        core.chop(1);
    return {meaningOf(core), plural || list.match(word).hasMatch()};
}

const QString& callIdNamePattern()
{
    static const QString pattern = QStringLiteral("(?:call[_ -]?ids?|(?:\\x{901A}\\x{8BDD}|\\x{901A}\\x{8A71})\\s*ids?)");
    return pattern;
}

bool isCallIdName(const QString& text)
{
    static const QRegularExpression name(QRegularExpression::anchoredPattern(callIdNamePattern()), QRegularExpression::CaseInsensitiveOption);
    return name.match(text).hasMatch();
}

} // namespace callscope
