#include "ui/window/windowmemory.h"

#include <QJsonArray>

namespace callscope {

namespace {

const QString geometryKey = QStringLiteral("geometry");
const QString splitterKey = QStringLiteral("splitter");
const QString columnsKey = QStringLiteral("columns");
const QString listKey = QStringLiteral("list");
const QString applicationKey = QStringLiteral("sdkAppId");
const QString callKey = QStringLiteral("callId");

QString textOf(const QByteArray& bytes)
{
    return QString::fromLatin1(bytes.toBase64());
}

QByteArray bytesOf(const QJsonValue& text)
{
    const auto decoded = QByteArray::fromBase64Encoding(text.toString().toLatin1());
    return decoded ? *decoded : QByteArray();
}

} // namespace

QJsonObject WindowMemory::toJson() const
{
    QJsonArray widths;
    for (const QByteArray& each : columns)
        widths.append(textOf(each));
    QJsonObject json{{geometryKey, textOf(geometry)}, {splitterKey, textOf(splitter)}, {columnsKey, widths}, {listKey, list}};
    if (open) {
        json.insert(applicationKey, qint64(open->first));
        json.insert(callKey, open->second);
    }
    return json;
}

WindowMemory WindowMemory::of(const QJsonObject& json)
{
    WindowMemory memory;
    memory.geometry = bytesOf(json.value(geometryKey));
    memory.splitter = bytesOf(json.value(splitterKey));
    for (const QJsonValue& each : json.value(columnsKey).toArray())
        memory.columns.append(bytesOf(each));
    memory.list = json.value(listKey).toBool(true);
    const QString callId = json.value(callKey).toString();
    if (!callId.isEmpty())
        memory.open = callName(quint32(json.value(applicationKey).toInteger()), callId);
    return memory;
}

} // namespace callscope
