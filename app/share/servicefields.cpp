#include "app/share/servicefields.h"

#include <QHash>
#include <QSet>

#include <algorithm>

namespace callscope::share {

FieldMeaning meaningOfField(QByteArrayView name)
{
    using M = FieldMeaning;
    static const QHash<QByteArray, M> meanings{
        {"Caller_Account", M::User}, {"CalleeList_Account", M::User}, {"caller", M::User}, {"callees", M::User}, {"User_Account", M::User},
        {"RoomId", M::Room}, {"roomId", M::Room}, {"ChatGroupId", M::Room},
        {"ErrorCode", M::Number}, {"errorCode", M::Number}, {"StartTime", M::Number}, {"AcceptTime", M::Number}, {"EndTime", M::Number},
        {"startCallTs", M::Number}, {"acceptTs", M::Number}, {"endTs", M::Number}, {"EventTime", M::Number}, {"RoomIdType", M::Number},
        {"sdkAppId", M::Number}, {"SdkAppId", M::Number}, {"SdkAppid", M::Number}, {"totalUserNumber", M::Number}, {"TotalNum", M::Number},
        {"Page", M::Number}, {"NumberPerPage", M::Number},
        {"ActionStatus", M::Word}, {"MediaType", M::Word}, {"mediaType", M::Word}, {"CallType", M::Word}, {"callType", M::Word},
        {"CallResult", M::Word}, {"callResult", M::Word}, {"Status", M::Word}, {"CallbackCommand", M::Word},
        {"CallId", M::Id}, {"callId", M::Id}, {"RequestId", M::Id}, {"requestId", M::Id},
        {"ErrorInfo", M::Words}, {"errorMessage", M::Words},
        {"Response", M::Nested}, {"CallRecord", M::Nested}, {"CallRecordList", M::Nested}, {"CallInfo", M::Nested}, {"UserList", M::Nested},
        {"data", M::Nested},
    };
    return meanings.value(name.toByteArray(), M::Unknown);
}

bool isServiceWord(const QString& text)
{
    static const QSet<QString> words{
        {}, QStringLiteral("ok"), QStringLiteral("fail"), QStringLiteral("audio"), QStringLiteral("video"),
        QStringLiteral("singlecall"), QStringLiteral("multicall"), QStringLiteral("single"), QStringLiteral("group"),
        QStringLiteral("normalend"), QStringLiteral("cancel"), QStringLiteral("reject"), QStringLiteral("notanswer"), QStringLiteral("callbusy"),
        QStringLiteral("interrupt"), QStringLiteral("offline"), QStringLiteral("normal_end"), QStringLiteral("not_answer"), QStringLiteral("call_busy"),
        QStringLiteral("calling"), QStringLiteral("waiting"), QStringLiteral("call.callbackafterendcall"),
    };
    constexpr qsizetype mostDigits = 3; // a telephone number has more
    return words.contains(text.toLower()) || (text.size() <= mostDigits && isServiceNumber(text));
}

bool isServiceSentence(const QString& text)
{
    return text.isEmpty() || text.compare(QLatin1String("OK"), Qt::CaseInsensitive) == 0 || text.compare(QLatin1String("Success"), Qt::CaseInsensitive) == 0;
}

bool isFieldName(const QString& text)
{
    constexpr qsizetype longest = 40;
    return text.size() <= longest && std::all_of(text.begin(), text.end(), [](QChar c) {
        return (c >= QLatin1Char('A') && c <= QLatin1Char('Z')) || (c >= QLatin1Char('a') && c <= QLatin1Char('z')) || c == QLatin1Char('_');
    });
}

bool isServiceNumber(const QString& text)
{
    constexpr qsizetype longest = 20;
    return text.size() <= longest && std::all_of(text.begin(), text.end(), [](QChar c) {
        return (c >= QLatin1Char('0') && c <= QLatin1Char('9')) || c == QLatin1Char('-') || c == QLatin1Char(' ');
    });
}

} // namespace callscope::share
