#include "app/calls/lenientjson.h"

#include "app/calls/jsonmender.h"

#include <algorithm>
#include <utility>

namespace callscope {

namespace {

constexpr QByteArrayView byteOrderMark("\xEF\xBB\xBF");

Result<FoundJson, JsonError> strictJson(const JsonMender& mender, qsizetype begin)
{
    const auto strict = JsonText::parse(mender.json());
    if (!strict)
        return failure(JsonError{strict.error().reason, mender.offsetInText(strict.error().offset)});
    return FoundJson{mender.json(), begin, mender.end(), mender.mended()};
}

} // namespace

LenientJson::LenientJson(QByteArrayView text) : m_text(text)
{
    if (m_text.startsWith(byteOrderMark))
        m_at = byteOrderMark.size();
}

//! A [ counts where nothing stands before it: among words it may be anything.
bool LenientJson::seekBegin()
{
    const auto isSpace = [](char c) { return c == ' ' || c == '\n' || c == '\r' || c == '\t'; };
    const auto something = std::find_if_not(m_text.begin() + m_at, m_text.end(), isSpace);
    if (m_first && something != m_text.end() && *something == '[') {
        m_at = something - m_text.begin();
        return true;
    }
    const auto object = std::find(m_text.begin() + m_at, m_text.end(), '{');
    m_at = object - m_text.begin();
    return object != m_text.end();
}

Result<FoundJson, JsonError> LenientJson::next()
{
    if (!seekBegin())
        return failure(JsonError{JsonError::Reason::Empty, m_text.size()});
    const bool first = std::exchange(m_first, false);
    const qsizetype begin = m_at;
    JsonMender mender(m_text, begin);
    if (const auto error = mender.mend(); error && m_text[begin] == '{') {
        m_at = m_text.size();
        return failure(*error);
    }
    auto found = strictJson(mender, begin);
    if (!found && first && m_text[begin] == '[') {
        m_at = begin + 1; // "[14:02:11] {…": only a word
        return next();
    }
    m_at = mender.end();
    return found;
}

} // namespace callscope
