#include "app/calls/jsonmender.h"

#include <algorithm>
#include <array>

namespace callscope {

namespace {

constexpr QByteArrayView noBreakSpace("\xC2\xA0");
constexpr std::array<QByteArrayView, 3> typographicQuotes{QByteArrayView("\xE2\x80\x9C"), QByteArrayView("\xE2\x80\x9D"), QByteArrayView("\xE2\x80\x9E")};
constexpr qsizetype quoteSize = 3;

bool isSpace(char c)
{
    return c == ' ' || c == '\n' || c == '\r' || c == '\t';
}

bool isScalar(char c)
{
    return (c >= '0' && c <= '9') || (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || c == '-' || c == '+' || c == '.' || c == '_';
}

bool isTypographicQuote(QByteArrayView text)
{
    return std::any_of(typographicQuotes.begin(), typographicQuotes.end(), [text](QByteArrayView quote) { return text.startsWith(quote); });
}

} // namespace

JsonMender::JsonMender(QByteArrayView text, qsizetype at) : m_text(text), m_at(at), m_edits{{0, at}} {}

std::optional<JsonError> JsonMender::mend()
{
    do {
        step();
    } while (!m_error && !m_open.isEmpty() && m_at < m_text.size());
    if (!m_error && !m_open.isEmpty())
        m_error = JsonError{JsonError::Reason::Truncated, m_at};
    return m_error;
}

void JsonMender::step()
{
    if (skipped())
        return;
    const char c = m_text[m_at];
    if (c == '"')
        return string();
    if (c == '{' || c == '[')
        return open();
    if (c == '}' || c == ']')
        return close();
    if (isScalar(c))
        return scalar();
    if (isTypographicQuote(m_text.sliced(m_at)))
        return typographicString();
    if (c == ',' && m_afterValue && m_commaAt < 0)
        m_commaAt = m_json.size();
    else
        m_afterValue = false; // behind a colon, or what JsonText will not take
    copy(1);
}

//! Spaces and comments.
bool JsonMender::skipped()
{
    if (isSpace(m_text[m_at])) {
        copy(1);
        return true;
    }
    if (stands(noBreakSpace)) {
        replace(" ", noBreakSpace.size());
        return true;
    }
    if (stands("//")) {
        const auto isEnd = [](char c) { return c == '\n' || c == '\r'; };
        const auto end = std::find_if(m_text.begin() + m_at, m_text.end(), isEnd);
        replace(" ", end - m_text.begin() - m_at);
        return true;
    }
    if (stands("/*")) {
        const qsizetype end = m_text.indexOf("*/", m_at + 2);
        replace(" ", (end < 0 ? m_text.size() : end + 2) - m_at);
        return true;
    }
    return false;
}

void JsonMender::separate()
{
    if (m_afterValue && m_commaAt < 0)
        replace(",", 0);
    m_commaAt = -1;
    m_afterValue = true;
}

void JsonMender::string()
{
    separate();
    qsizetype end = m_at + 1;
    while (end < m_text.size() && m_text[end] != '"')
        end += m_text[end] == '\\' ? 2 : 1;
    copy(std::min(end + 1, m_text.size()) - m_at);
}

void JsonMender::typographicString()
{
    separate();
    replace("\"", quoteSize);
    while (m_at < m_text.size() && !isTypographicQuote(m_text.sliced(m_at))) {
        if (m_text[m_at] == '"')
            replace("\\\"", 1); // it was a character like any other, and remains one
        else
            copy(std::min<qsizetype>(m_text[m_at] == '\\' ? 2 : 1, m_text.size() - m_at));
    }
    if (m_at < m_text.size())
        replace("\"", quoteSize);
}

void JsonMender::scalar()
{
    separate();
    const auto end = std::find_if_not(m_text.begin() + m_at, m_text.end(), isScalar);
    copy(end - m_text.begin() - m_at);
}

void JsonMender::open()
{
    if (m_open.size() >= JsonText::maxDepth) {
        m_error = JsonError{JsonError::Reason::TooDeep, m_at};
        return;
    }
    separate();
    m_open.append(m_text[m_at]);
    copy(1);
    m_afterValue = false;
}

void JsonMender::close()
{
    if (m_open.back() != (m_text[m_at] == '}' ? '{' : '[')) {
        m_error = JsonError{JsonError::Reason::Syntax, m_at};
        return;
    }
    if (m_commaAt >= 0) { // and nothing behind it
        m_json[m_commaAt] = ' ';
        m_mended = true;
    }
    m_commaAt = -1;
    m_open.chop(1);
    copy(1);
    m_afterValue = true;
}

void JsonMender::copy(qsizetype count)
{
    m_json.append(m_text.sliced(m_at, count));
    m_at += count;
}

void JsonMender::replace(QByteArrayView with, qsizetype skipped)
{
    m_json.append(with);
    m_at += skipped;
    m_mended = true;
    m_edits.emplace_back(m_json.size(), m_at);
}

qsizetype JsonMender::offsetInText(qsizetype inJson) const
{
    const auto behind = std::upper_bound(m_edits.begin(), m_edits.end(), inJson, [](qsizetype offset, const auto& edit) { return offset < edit.first; });
    const auto& edit = *std::prev(behind);
    const qsizetype offset = edit.second + inJson - edit.first;
    return behind == m_edits.end() ? std::min(offset, m_at) : std::min(offset, behind->second);
}

} // namespace callscope
