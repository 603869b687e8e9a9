#include "app/sandbox/misbehaviour.h"

namespace callscope {

namespace {

using Manner = SandboxAnswer::Manner;
using Input = MisbehaviourInput;

constexpr int slowMs = 4000;
constexpr qsizetype hugeBytes = 9 * 1024 * 1024; // a client's limit is 8 MiB
constexpr qsizetype nestedArrays = 100'000;
constexpr int failuresOfFlaky = 2;

SandboxAnswer plain(const QByteArray& body)
{
    SandboxAnswer answer;
    answer.body = body;
    return answer;
}

SandboxAnswer html(int status, const QByteArray& title)
{
    SandboxAnswer answer;
    answer.status = status;
    answer.contentType = "text/html; charset=utf-8";
    answer.body = "<!DOCTYPE html>\n<html><head><title>" + title + "</title></head>\n<body><h1>" + title + "</h1></body></html>\n";
    return answer;
}

SandboxAnswer record(const Input& input)
{
    return plain(input.dialect.success(input.record, input.requestId));
}

SandboxAnswer recordInManner(const Input& input, Manner manner)
{
    SandboxAnswer answer = record(input);
    answer.manner = manner;
    return answer;
}

SandboxAnswer refuse(const Input& input, qint64 code)
{
    return plain(input.dialect.refusal(code, input.requestId));
}

SandboxAnswer truncated(const Input& input)
{
    const QByteArray whole = record(input).body;
    return plain(whole.first(whole.size() / 2));
}

SandboxAnswer redirect(const Input&)
{
    SandboxAnswer answer = html(302, "Found");
    answer.location = "https://elsewhere.invalid/";
    return answer;
}

SandboxAnswer slow(const Input& input)
{
    SandboxAnswer answer = record(input);
    answer.delayMs = slowMs;
    return answer;
}

SandboxAnswer huge(const Input& input)
{
    return plain(input.dialect.success("{\"CallId\":\"" + QByteArray(hugeBytes, 'x') + "\"}", input.requestId));
}

SandboxAnswer deep(const Input& input)
{
    return plain(input.dialect.success(QByteArray(nestedArrays, '[') + QByteArray(nestedArrays, ']'), input.requestId));
}

SandboxAnswer notUtf8(const Input& input)
{
    // "andré" in Latin-1
    return plain(input.dialect.success("{\"CallId\":\"not-utf8\",\"Caller_Account\":\"andr\xe9\"}", input.requestId));
}

SandboxAnswer flaky(const Input& input)
{
    return input.timesAskedBefore < failuresOfFlaky ? refuse(input, 101001) : record(input);
}

SandboxAnswer appearsLater(const Input& input)
{
    return input.timesAskedBefore == 0 ? refuse(input, 101050) : record(input);
}

struct Behaviour {
    const char* name;
    SandboxAnswer (*answer)(const Input&);
};

constexpr Behaviour behaviours[] = {
    {"answer", [](const Input& input) { return plain(input.wholeAnswer); }},
    {"appears-later", appearsLater},
    {"break-off", [](const Input& input) { return recordInManner(input, Manner::BreakOff); }},
    {"deep", deep},
    {"empty-body", [](const Input&) { return plain({}); }},
    {"flaky", flaky},
    {"hang", [](const Input& input) { return recordInManner(input, Manner::Hang); }},
    {"html", [](const Input&) { return html(200, "Welcome to this network"); }},
    {"huge", huge},
    {"not-utf8", notUtf8},
    {"redirect", redirect},
    {"slow", slow},
    {"stall", [](const Input& input) { return recordInManner(input, Manner::Stall); }},
    {"truncated", truncated},
};

std::optional<qint64> numberAfter(QByteArrayView prefix, const QByteArray& behaviour)
{
    if (!behaviour.startsWith(prefix))
        return std::nullopt;
    bool ok = false;
    const qint64 number = behaviour.sliced(prefix.size()).toLongLong(&ok);
    return ok ? std::optional(number) : std::nullopt;
}

} // namespace

std::optional<SandboxAnswer> misbehaveByNumber(const QByteArray& behaviour, const MisbehaviourInput& input)
{
    if (const auto code = numberAfter("error-", behaviour); code && *code != 0)
        return refuse(input, *code);
    // 1xx announces another answer, and 204 and 304 must not have a body
    if (const auto status = numberAfter("http-", behaviour); status && *status >= 200 && *status < 600 && *status != 204 && *status != 304)
        return html(int(*status), "HTTP " + QByteArray::number(*status));
    return std::nullopt;
}

std::optional<SandboxAnswer> misbehave(const QByteArray& behaviour, const MisbehaviourInput& input)
{
    for (const Behaviour& row : behaviours) {
        if (behaviour == row.name)
            return row.answer(input);
    }
    return misbehaveByNumber(behaviour, input);
}

} // namespace callscope
