#pragma once

#include "app/calls/json.h"

#include <QByteArray>

#include <optional>
#include <utility>
#include <vector>

namespace callscope {

//! Copies one object or array out of a text and mends it on the way; in one pass, without recursion.
class JsonMender {
public:
    //! \param at where the bracket stands
    JsonMender(QByteArrayView text, qsizetype at);

    //! Until its bracket is closed. Says nothing of what is not mended: that is for JsonText to judge.
    [[nodiscard]] std::optional<JsonError> mend();

    [[nodiscard]] const QByteArray& json() const { return m_json; }
    [[nodiscard]] qsizetype end() const { return m_at; }
    [[nodiscard]] bool mended() const { return m_mended; }
    //! Where in the text the byte stands that became this one of json().
    [[nodiscard]] qsizetype offsetInText(qsizetype inJson) const;

private:
    void step();
    void string();
    void typographicString();
    void scalar();
    void open();
    void close();
    void separate(); // a value or a name begins
    [[nodiscard]] bool skipped();
    void copy(qsizetype count);
    void replace(QByteArrayView with, qsizetype skipped);
    [[nodiscard]] bool stands(QByteArrayView what) const { return m_text.sliced(m_at).startsWith(what); }

    QByteArrayView m_text;
    qsizetype m_at;
    QByteArray m_json;
    QByteArray m_open;          // the brackets around here
    bool m_afterValue = false;  // a comma or a bracket is due
    qsizetype m_commaAt = -1;   // in m_json, while nothing followed it yet
    bool m_mended = false;
    std::vector<std::pair<qsizetype, qsizetype>> m_edits; // from this byte of json on, this is its place in the text
    std::optional<JsonError> m_error;
};

} // namespace callscope
