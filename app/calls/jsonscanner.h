#pragma once

#include "app/calls/json.h"

#include <optional>

namespace callscope {

//! Fills a JsonText's nodes in one pass over its bytes, without recursion.
class JsonScanner {
public:
    explicit JsonScanner(JsonText& text);

    //! Nothing when the whole text is one JSON value.
    [[nodiscard]] std::optional<JsonError> scan();

private:
    enum class Expect { Value, ValueOrEnd, Name, NameOrEnd, Colon, CommaOrEnd, Nothing };
    using Reason = JsonError::Reason;

    [[nodiscard]] bool step();
    [[nodiscard]] bool value();
    [[nodiscard]] bool open(JsonValue::Type type);
    [[nodiscard]] bool close(char bracket);
    [[nodiscard]] bool string();
    [[nodiscard]] bool number();
    [[nodiscard]] bool word(QByteArrayView expected, JsonValue::Type type);
    [[nodiscard]] bool digits();
    [[nodiscard]] bool fail(Reason reason);
    void skipSpace();
    [[nodiscard]] bool escape();
    void append(JsonValue::Type type, qsizetype begin, bool escaped = false);
    void valueDone();
    [[nodiscard]] char here() const { return m_at < m_bytes.size() ? m_bytes[m_at] : '\0'; }

    JsonText& m_text;
    QByteArrayView m_bytes;
    qsizetype m_at = 0;
    Expect m_expect = Expect::Value;
    std::vector<qsizetype> m_open;      // the arrays and objects around here, outermost first
    std::vector<qsizetype> m_lastChild; // of each of them
    std::optional<JsonError> m_error;
};

} // namespace callscope
