#include "app/calls/json.h"

#include "app/calls/jsonscanner.h"

#include <QStringDecoder>

#include <charconv>
#include <cmath>

namespace callscope {

namespace {

//! \param escape the four digits behind \u
char16_t codeUnit(QByteArrayView escape)
{
    return char16_t(escape.toUShort(nullptr, 16));
}

//! \param body what stands between the quotes
QString decodeEscaped(QByteArrayView body)
{
    QString out;
    for (qsizetype i = 0; i < body.size();) {
        const qsizetype escape = body.indexOf('\\', i);
        out += QString::fromUtf8(body.sliced(i, (escape < 0 ? body.size() : escape) - i));
        if (escape < 0)
            break;
        const char kind = body[escape + 1];
        i = escape + 2;
        switch (kind) {
        case 'b': out += QLatin1Char('\b'); break;
        case 'f': out += QLatin1Char('\f'); break;
        case 'n': out += QLatin1Char('\n'); break;
        case 'r': out += QLatin1Char('\r'); break;
        case 't': out += QLatin1Char('\t'); break;
        case 'u': out += QChar(codeUnit(body.sliced(i, 4))); i += 4; break;
        default: out += QLatin1Char(kind);
        }
    }
    return out;
}

//! A whole number without loss; 5.0 and 1e3 are whole numbers too.
std::optional<qint64> wholeNumber(QByteArrayView digits)
{
    qint64 exact = 0;
    const char* end = digits.data() + digits.size();
    const auto [stop, error] = std::from_chars(digits.data(), end, exact);
    if (error == std::errc() && stop == end)
        return exact;
    bool ok = false;
    const double value = digits.toDouble(&ok);
    constexpr double exactLimit = 9007199254740992.0; // 2^53: above it a double no longer holds every whole number
    if (!ok || std::abs(value) > exactLimit || value != std::floor(value))
        return std::nullopt;
    return qint64(value);
}

} // namespace

Result<JsonText, JsonError> JsonText::parse(const QByteArray& bytes)
{
    JsonText text;
    text.m_bytes = bytes;
    if (const std::optional<JsonError> error = JsonScanner(text).scan())
        return failure(*error);
    return text;
}

JsonValue::Type JsonValue::type() const
{
    return m_node < 0 ? Type::Missing : m_text->m_nodes[size_t(m_node)].type;
}

QByteArrayView JsonValue::bytes() const
{
    if (m_node < 0)
        return {};
    const JsonText::Node& node = m_text->m_nodes[size_t(m_node)];
    return QByteArrayView(m_text->m_bytes).sliced(node.begin, node.end - node.begin);
}

bool JsonValue::isEscaped() const
{
    return m_node >= 0 && m_text->m_nodes[size_t(m_node)].escaped;
}

QByteArray JsonValue::raw() const
{
    return bytes().toByteArray();
}

std::optional<QString> JsonValue::text() const
{
    const QByteArrayView own = bytes();
    switch (type()) {
    case Type::String: return isEscaped() ? decodeEscaped(own.sliced(1, own.size() - 2)) : QString::fromUtf8(own.sliced(1, own.size() - 2));
    case Type::Number: return QString::fromLatin1(own);
    default: return std::nullopt;
    }
}

std::optional<qint64> JsonValue::integer() const
{
    if (isNumber())
        return wholeNumber(bytes());
    if (!isString())
        return std::nullopt;
    const QByteArray digits = text()->trimmed().toUtf8();
    return digits.isEmpty() ? std::nullopt : wholeNumber(digits);
}

JsonValue JsonValue::operator[](QByteArrayView key) const
{
    if (!isObject())
        return {};
    const auto& nodes = m_text->m_nodes;
    for (qsizetype name = nodes[size_t(m_node)].firstChild; name >= 0;) {
        const auto& node = nodes[size_t(name)];
        const QByteArrayView plain(m_text->m_bytes.constData() + node.begin + 1, node.end - node.begin - 2);
        if (plain == key || (node.escaped && decodeEscaped(plain).toUtf8() == key))
            return {m_text, node.next};
        name = nodes[size_t(node.next)].next;
    }
    return {};
}

QList<JsonValue> JsonValue::items() const
{
    QList<JsonValue> values;
    if (!isArray() && !isObject())
        return values;
    const auto& nodes = m_text->m_nodes;
    for (qsizetype child = nodes[size_t(m_node)].firstChild; child >= 0; child = nodes[size_t(child)].next) {
        if (isObject())
            child = nodes[size_t(child)].next; // from the name to its value
        values.append({m_text, child});
    }
    return values;
}

QStringList JsonValue::keys() const
{
    QStringList names;
    if (!isObject())
        return names;
    const auto& nodes = m_text->m_nodes;
    for (qsizetype name = nodes[size_t(m_node)].firstChild; name >= 0;) {
        names.append(*JsonValue(m_text, name).text());
        name = nodes[size_t(nodes[size_t(name)].next)].next;
    }
    return names;
}

} // namespace callscope
