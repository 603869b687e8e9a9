#include "app/share/paintorder.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

namespace callscope::share {

namespace {

const QString version = QStringLiteral(CALLSCOPE_VERSION);

namespace key {
const QString version = QStringLiteral("version");
const QString local = QStringLiteral("local");
const QString second = QStringLiteral("second");
const QString parts = QStringLiteral("parts");
const QString language = QStringLiteral("language");
const QString masks = QStringLiteral("masks");
const QString maskKey = QStringLiteral("maskKey");
const QString ringTimeout = QStringLiteral("ringTimeoutSeconds");
const QString expected = QStringLiteral("expected");
} // namespace key

void readZone(const QJsonValue& id, QTimeZone& zone)
{
    if (const QTimeZone read(id.toString().toLatin1()); read.isValid())
        zone = read;
}

} // namespace

QByteArray lineOf(const PaintOrder& order)
{
    const Manner& manner = order.manner;
    return QJsonDocument(QJsonObject{
        {key::version, version},
        {key::local, QString::fromLatin1(manner.zones.local.id())},
        {key::second, QString::fromLatin1(manner.zones.second.id())},
        {key::parts, QJsonArray::fromStringList(keysOf(manner.parts))},
        {key::language, manner.language ? wording::tagOf(*manner.language) : QString()},
        {key::masks, manner.mask.has_value()},
        {key::maskKey, QString::fromLatin1(order.maskKey.toBase64())},
        {key::ringTimeout, manner.ringTimeoutSeconds},
        {key::expected, order.expected},
    }).toJson(QJsonDocument::Compact) + '\n';
}

std::optional<PaintOrder> paintOrderOf(const QByteArray& line)
{
    const QJsonObject read = QJsonDocument::fromJson(line).object();
    if (read[key::version].toString() != version)
        return std::nullopt;
    PaintOrder order;
    Manner& manner = order.manner;
    readZone(read[key::local], manner.zones.local);
    readZone(read[key::second], manner.zones.second);
    manner.parts = ticketPartsOf(read[key::parts].toVariant().toStringList());
    manner.language = wording::languageOf(read[key::language].toString());
    order.maskKey = QByteArray::fromBase64(read[key::maskKey].toString().toLatin1());
    if (read[key::masks].toBool())
        manner.mask = order.maskKey.isEmpty() ? Pseudonyms::forThisSession() : Pseudonyms(order.maskKey);
    manner.ringTimeoutSeconds = read[key::ringTimeout].toInteger(manner.ringTimeoutSeconds);
    order.expected = read[key::expected].toInteger();
    return order;
}

} // namespace callscope::share
