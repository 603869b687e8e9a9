#include "app/calls/jsonscanner.h"

#include <QUtf8StringView>

#include <algorithm>

namespace callscope {

namespace {

constexpr QByteArrayView byteOrderMark("\xEF\xBB\xBF");

bool isDigit(char c)
{
    return c >= '0' && c <= '9';
}

bool isSpace(char c)
{
    return c == ' ' || c == '\n' || c == '\r' || c == '\t';
}

bool isHex(char c)
{
    return isDigit(c) || (c >= 'a' && c <= 'f') || (c >= 'A' && c <= 'F');
}

} // namespace

JsonScanner::JsonScanner(JsonText& text) : m_text(text), m_bytes(text.m_bytes)
{
    if (m_bytes.startsWith(byteOrderMark))
        m_at = byteOrderMark.size();
    constexpr qsizetype bytesPerValue = 8; // about what a record takes; a large text finds its own size
    constexpr qsizetype mostReserved = 1024;
    m_text.m_nodes.reserve(size_t(std::min(m_bytes.size() / bytesPerValue + 1, mostReserved)));
    constexpr size_t usualDepth = 8;
    m_open.reserve(usualDepth);
    m_lastChild.reserve(usualDepth);
}

std::optional<JsonError> JsonScanner::scan()
{
    if (!QUtf8StringView(m_bytes.data(), m_bytes.size()).isValidUtf8())
        return JsonError{Reason::NotUtf8, 0};
    skipSpace();
    if (m_at == m_bytes.size())
        return JsonError{Reason::Empty, 0};
    while (m_at < m_bytes.size()) {
        if (!step())
            return m_error;
        skipSpace();
    }
    if (m_expect != Expect::Nothing)
        return JsonError{Reason::Truncated, m_at};
    return std::nullopt;
}

bool JsonScanner::step()
{
    const char c = here();
    switch (m_expect) {
    case Expect::Nothing:
        return fail(Reason::Syntax);
    case Expect::Colon:
        if (c != ':')
            return fail(Reason::Syntax);
        ++m_at;
        m_expect = Expect::Value;
        return true;
    case Expect::CommaOrEnd:
        if (c != ',')
            return close(c);
        ++m_at;
        m_expect = m_text.m_nodes[size_t(m_open.back())].type == JsonValue::Type::Object ? Expect::Name : Expect::Value;
        return true;
    case Expect::NameOrEnd:
        if (c == '}')
            return close(c);
        [[fallthrough]];
    case Expect::Name:
        if (c != '"' || !string())
            return m_error ? false : fail(Reason::Syntax);
        m_expect = Expect::Colon;
        return true;
    case Expect::ValueOrEnd:
        if (c == ']')
            return close(c);
        [[fallthrough]];
    case Expect::Value:
        return value();
    }
    return fail(Reason::Syntax);
}

bool JsonScanner::value()
{
    switch (here()) {
    case '{': return open(JsonValue::Type::Object);
    case '[': return open(JsonValue::Type::Array);
    case '"': return string() && (valueDone(), true);
    case 't': return word("true", JsonValue::Type::Bool);
    case 'f': return word("false", JsonValue::Type::Bool);
    case 'n': return word("null", JsonValue::Type::Null);
    default: return number();
    }
}

bool JsonScanner::open(JsonValue::Type type)
{
    if (m_open.size() >= size_t(JsonText::maxDepth))
        return fail(Reason::TooDeep);
    append(type, m_at);
    m_open.push_back(qsizetype(m_text.m_nodes.size()) - 1);
    m_lastChild.push_back(-1);
    ++m_at;
    m_expect = type == JsonValue::Type::Object ? Expect::NameOrEnd : Expect::ValueOrEnd;
    return true;
}

bool JsonScanner::close(char bracket)
{
    JsonText::Node& node = m_text.m_nodes[size_t(m_open.back())];
    if (bracket != (node.type == JsonValue::Type::Object ? '}' : ']'))
        return fail(Reason::Syntax);
    node.end = ++m_at;
    m_open.pop_back();
    m_lastChild.pop_back();
    valueDone();
    return true;
}

bool JsonScanner::string()
{
    const qsizetype begin = m_at++;
    bool escaped = false;
    for (;;) {
        while (m_at < m_bytes.size() && m_bytes[m_at] != '"' && m_bytes[m_at] != '\\' && uchar(m_bytes[m_at]) >= 0x20)
            ++m_at;
        if (m_at == m_bytes.size())
            return fail(Reason::Truncated);
        if (here() == '"')
            break;
        if (here() != '\\')
            return fail(Reason::Syntax); // a control character
        escaped = true;
        if (!escape())
            return false;
    }
    ++m_at;
    append(JsonValue::Type::String, begin, escaped);
    return true;
}

bool JsonScanner::escape()
{
    ++m_at;
    if (m_at >= m_bytes.size())
        return fail(Reason::Truncated);
    if (here() == 'u') {
        for (int i = 0; i < 4; ++i) {
            ++m_at;
            if (!isHex(here()))
                return fail(m_at < m_bytes.size() ? Reason::Syntax : Reason::Truncated);
        }
    } else if (!QByteArrayView("\"\\/bfnrt").contains(here())) {
        return fail(Reason::Syntax);
    }
    ++m_at;
    return true;
}

bool JsonScanner::digits()
{
    if (!isDigit(here()))
        return fail(m_at < m_bytes.size() ? Reason::Syntax : Reason::Truncated);
    while (isDigit(here()))
        ++m_at;
    return true;
}

bool JsonScanner::number()
{
    const qsizetype begin = m_at;
    if (here() == '-')
        ++m_at;
    const bool leadingZero = here() == '0';
    const qsizetype integerPart = m_at;
    if (!digits() || (leadingZero && m_at > integerPart + 1))
        return m_error ? false : fail(Reason::Syntax);
    if (here() == '.') {
        ++m_at;
        if (!digits())
            return false;
    }
    if (here() == 'e' || here() == 'E') {
        ++m_at;
        if (here() == '+' || here() == '-')
            ++m_at;
        if (!digits())
            return false;
    }
    append(JsonValue::Type::Number, begin);
    valueDone();
    return true;
}

bool JsonScanner::word(QByteArrayView expected, JsonValue::Type type)
{
    const QByteArrayView rest = m_bytes.sliced(m_at);
    if (!rest.startsWith(expected))
        return fail(expected.startsWith(rest) ? Reason::Truncated : Reason::Syntax);
    const qsizetype begin = m_at;
    m_at += expected.size();
    append(type, begin);
    valueDone();
    return true;
}

bool JsonScanner::fail(Reason reason)
{
    m_error = JsonError{reason, m_at};
    return false;
}

void JsonScanner::skipSpace()
{
    while (m_at < m_bytes.size() && isSpace(m_bytes[m_at]))
        ++m_at;
}

void JsonScanner::append(JsonValue::Type type, qsizetype begin, bool escaped)
{
    const auto index = qsizetype(m_text.m_nodes.size());
    m_text.m_nodes.push_back({type, escaped, begin, m_at, -1, -1});
    if (m_open.empty())
        return;
    qsizetype& last = m_lastChild.back();
    auto& link = last < 0 ? m_text.m_nodes[size_t(m_open.back())].firstChild : m_text.m_nodes[size_t(last)].next;
    link = index;
    last = index;
}

void JsonScanner::valueDone()
{
    m_expect = m_open.empty() ? Expect::Nothing : Expect::CommaOrEnd;
}

} // namespace callscope
