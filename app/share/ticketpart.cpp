#include "app/share/ticketpart.h"

#include <QMap>

namespace callscope::share {

namespace {

const QMap<TicketPart, QString>& keys()
{
    static const QMap<TicketPart, QString> map{
        {TicketPart::Findings, QStringLiteral("findings")}, {TicketPart::Durations, QStringLiteral("durations")},
        {TicketPart::Times, QStringLiteral("times")}, {TicketPart::Kind, QStringLiteral("kind")}, {TicketPart::People, QStringLiteral("people")},
        {TicketPart::Room, QStringLiteral("room")}, {TicketPart::RequestId, QStringLiteral("requestId")},
        {TicketPart::Source, QStringLiteral("source")}, {TicketPart::FetchedAt, QStringLiteral("fetchedAt")},
        {TicketPart::Annotations, QStringLiteral("annotations")},
    };
    return map;
}

} // namespace

QList<TicketPart> everyTicketPart()
{
    return keys().keys();
}

TicketParts allTicketParts()
{
    TicketParts parts;
    for (const TicketPart part : everyTicketPart())
        parts |= part;
    return parts;
}

QString keyOf(TicketPart part)
{
    return keys().value(part);
}

TicketParts ticketPartsOf(const QStringList& texts)
{
    TicketParts parts;
    for (auto key = keys().begin(); key != keys().end(); ++key)
        parts.setFlag(key.key(), texts.contains(key.value()));
    return parts;
}

QStringList keysOf(TicketParts parts)
{
    QStringList texts;
    for (auto key = keys().begin(); key != keys().end(); ++key) {
        if (parts.testFlag(key.key()))
            texts.append(key.value());
    }
    return texts;
}

} // namespace callscope::share
