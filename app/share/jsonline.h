#pragma once

#include <QByteArray>
#include <QString>
#include <QStringList>

#include <optional>

namespace callscope::share {

//! A string of JSON in UTF-8, quotation marks included. Halves of surrogate pairs become U+FFFD.
[[nodiscard]] QByteArray jsonString(const QString& text);
[[nodiscard]] QByteArray jsonArray(const QStringList& texts);

//! Writes an object with its members in the order added: QJsonObject would sort them, and could not take raw bytes.
class JsonLine {
public:
    JsonLine& add(const char* name, const QString& text) { return addRaw(name, jsonString(text)); }
    JsonLine& addBool(const char* name, bool value) { return addRaw(name, value ? "true" : "false"); }
    //! null where it is empty.
    JsonLine& addOrNull(const char* name, const QString& text) { return addRaw(name, text.isEmpty() ? QByteArray("null") : jsonString(text)); }
    JsonLine& addOrNull(const char* name, const std::optional<qint64>& number)
    {
        return addRaw(name, number ? QByteArray::number(*number) : QByteArray("null"));
    }
    //! \param json is taken as it is
    JsonLine& addRaw(const char* name, const QByteArray& json);
    [[nodiscard]] QByteArray object() const { return m_bytes.isEmpty() ? QByteArray("{}") : m_bytes + '}'; }

private:
    QByteArray m_bytes;
};

} // namespace callscope::share
