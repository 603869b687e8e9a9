#include "app/sandbox/servicewords.h"

#include <span>

namespace callscope {

namespace {

struct Words {
    qint64 code;
    const char* words;
};

constexpr Words current[] = {
    {60002, "http request parse error"},
    {60003, "fail to parse json data of body, please check it"},
    {60004, "account or signature verification failed"},
    {60005, "account or signature verification failed"},
    {60006, "sdkappid is invalid"},
    {60007, "rest api call frequency exceeds limit"},
    {60008, "service request timed out or http format error"},
    {60009, "resource of request is illegal, please check the url"},
    {60010, "request requires app admin permission"},
    {60011, "sdkappid request frequency exceeds limit"},
    {60012, "rest api parameter sdkappid is required"},
    {60013, "http response json parse error"},
    {60014, "account verification timed out"},
    {60015, "account in request body is not a string"},
    {60016, "sdkappid is disabled"},
    {60017, "request is disabled"},
    {60018, "too many requests, please try again later"},
    {60019, "too many requests, please try again later"},
    {60020, "package has expired or account is in arrears"},
    {60021, "source ip is not allowed"},
    {60025, "http query is invalid, please check sdkappid, identifier, usersig and contenttype"},
    {60026, "request domain does not match the data center of sdkappid"},
    {60027, "product does not match the resource of request"},
    {60028, "trial quota of 24 hours is exhausted"},
    {70001, "usersig expired"},
    {70002, "usersig is empty"},
    {70003, "usersig is illegal, please check whether it was truncated"},
    {70009, "usersig verification failed, please check whether the key belongs to this sdkappid"},
    {70013, "identifier in request does not match usersig"},
    {70014, "sdkappid in request does not match usersig"},
    {70015, "verification method of sdkappid not found"},
    {70016, "key of sdkappid not found"},
    {70020, "sdkappid not found"},
    {70050, "too many failed usersig verifications, please try again in one minute"},
    {70051, "account is in the blocklist"},
    {70052, "usersig is no longer valid"},
    {70107, "account does not exist"},
    {70169, "internal timeout, please try again"},
    {70398, "number of accounts exceeds limit"},
    {70402, "illegal parameter, please check required fields"},
    {70403, "request requires app admin permission"},
    {70500, "internal error, please try again"},
    {72000, "daily active users exceed the free quota"},
    {72001, "feature is not enabled"},
    {72002, "monthly active users exceed the free quota"},
    {72010, "request frequency exceeds limit"},
    {80005, "service is deactivated"},
    {101001, "internal server error"},
    {101002, "invalid parameter: CallId"},
    {101004, "call does not exist"},
    {101050, "call record does not exist"},
};

constexpr Words deprecated[] = {
    {50001, "package needed"},   {70001, "invalid parameters: callId"}, {70002, "usersig invalid"}, {70003, "usersig expired"},
    {70004, "not administrator"}, {70005, "rate limited"},               {70009, "body parse error"},
};

QByteArray find(std::span<const Words> table, qint64 code)
{
    for (const Words& row : table) {
        if (row.code == code)
            return row.words;
    }
    return "error " + QByteArray::number(code);
}

} // namespace

QByteArray serviceWords(qint64 code)
{
    return find(current, code);
}

QByteArray deprecatedServiceWords(qint64 code)
{
    return find(deprecated, code);
}

} // namespace callscope
