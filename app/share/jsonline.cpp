#include "app/share/jsonline.h"

#include "app/share/escape.h"

namespace callscope::share {

namespace {

//! What stands behind the backslash; '\0': \u00XX is needed.
char shortEscape(char c)
{
    switch (c) {
    case '"':
    case '\\': return c;
    case '\b': return 'b';
    case '\f': return 'f';
    case '\n': return 'n';
    case '\r': return 'r';
    case '\t': return 't';
    default: return '\0';
    }
}

} // namespace

QByteArray jsonString(const QString& text)
{
    const QByteArray bytes = asUnicode(text).toUtf8();
    QByteArray json;
    json.reserve(bytes.size() + 2);
    json += '"';
    for (const char c : bytes) {
        if (static_cast<unsigned char>(c) >= 0x20 && c != '"' && c != '\\')
            json += c;
        else if (const char letter = shortEscape(c))
            (json += '\\') += letter;
        else
            json += "\\u00" + QByteArray::number(c, 16).rightJustified(2, '0');
    }
    return json += '"';
}

QByteArray jsonArray(const QStringList& texts)
{
    QByteArray json;
    for (const QString& text : texts)
        json += (json.isEmpty() ? '[' : ',') + jsonString(text);
    return json.isEmpty() ? QByteArray("[]") : json += ']';
}

JsonLine& JsonLine::addRaw(const char* name, const QByteArray& json)
{
    m_bytes += m_bytes.isEmpty() ? "{\"" : ",\"";
    m_bytes += name;
    m_bytes += "\":";
    m_bytes += json;
    return *this;
}

} // namespace callscope::share
