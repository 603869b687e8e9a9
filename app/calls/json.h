#pragma once

#include "app/calls/result.h"

#include <QByteArray>
#include <QList>
#include <QString>

#include <optional>
#include <vector>

namespace callscope {

class JsonText;

//! A value inside a JsonText; cheap to copy, valid only as long as its JsonText lives.
class JsonValue {
public:
    enum class Type { Missing, Null, Bool, Number, String, Array, Object };

    JsonValue() = default;

    [[nodiscard]] Type type() const;
    [[nodiscard]] bool isMissing() const { return type() == Type::Missing; }
    [[nodiscard]] bool isNull() const { return type() == Type::Null; }
    [[nodiscard]] bool isString() const { return type() == Type::String; }
    [[nodiscard]] bool isNumber() const { return type() == Type::Number; }
    [[nodiscard]] bool isArray() const { return type() == Type::Array; }
    [[nodiscard]] bool isObject() const { return type() == Type::Object; }

    //! The bytes of this value as they came, quotes and braces included.
    [[nodiscard]] QByteArray raw() const;
    //! A string decoded, or a number's own digits (so a 64-bit id stays exact); nothing for other types.
    [[nodiscard]] std::optional<QString> text() const;
    //! A whole number, also when it came as a string or as 1e3 or 5.0; nothing when it is none or beyond 64 bits.
    [[nodiscard]] std::optional<qint64> integer() const;
    //! The member of that name; the first where a name occurs twice; Missing where there is none.
    [[nodiscard]] JsonValue operator[](QByteArrayView key) const;
    //! An array's elements, or an object's member values, in order.
    [[nodiscard]] QList<JsonValue> items() const;
    //! An object's member names, in order.
    [[nodiscard]] QStringList keys() const;

private:
    friend class JsonText;
    JsonValue(const JsonText* text, qsizetype node) : m_text(text), m_node(node) {}

    [[nodiscard]] QByteArrayView bytes() const;
    [[nodiscard]] bool isEscaped() const;

    const JsonText* m_text = nullptr;
    qsizetype m_node = -1;
};

//! Why a text is not JSON, and where.
struct JsonError {
    enum class Reason { Empty, NotUtf8, TooDeep, Truncated, Syntax };
    Reason reason = Reason::Syntax;
    qsizetype offset = 0; //!< in bytes
};

//! A JSON text read without loss: every value keeps the bytes it came as.
//! QJsonDocument reorders keys and rounds numbers beyond 2^63, which evidence must survive.
class JsonText {
public:
    static constexpr int maxDepth = 512;

    //! Reads strict RFC 8259 JSON in UTF-8 (a leading byte order mark is allowed). Never recurses.
    [[nodiscard]] static Result<JsonText, JsonError> parse(const QByteArray& bytes);

    //! The outermost value. Keep the JsonText alive and in place while using it.
    [[nodiscard]] JsonValue root() const { return {this, 0}; }

private:
    friend class JsonValue;
    friend class JsonScanner;

    struct Node {
        JsonValue::Type type = JsonValue::Type::Missing;
        bool escaped = false; // a string with a backslash in it
        qsizetype begin = 0;
        qsizetype end = 0;
        qsizetype next = -1;       // the sibling that follows
        qsizetype firstChild = -1; // of arrays and objects; in an object, names and values alternate
    };

    QByteArray m_bytes;
    std::vector<Node> m_nodes;
};

} // namespace callscope
