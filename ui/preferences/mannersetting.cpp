#include "ui/preferences/mannersetting.h"

#include <QJsonArray>

namespace callscope {

share::Manner mannerOf(const Settings& settings)
{
    share::Manner manner;
    manner.parts = share::ticketPartsOf(settings.texts(Setting::CopyParts));
    manner.ringTimeoutSeconds = settings.number(Setting::RingThreshold);
    manner.language = wording::languageOf(settings.text(Setting::CopyLanguage));
    return manner;
}

QTimeZone secondZoneOf(const Settings& settings)
{
    const QString id = settings.text(Setting::SecondZone);
    return id.isEmpty() ? QTimeZone::utc() : QTimeZone(id.toLatin1());
}

QJsonValue partsSetting(share::TicketParts parts)
{
    return QJsonArray::fromStringList(share::keysOf(parts));
}

QJsonValue languageSetting(std::optional<wording::Language> language)
{
    return language ? wording::tagOf(*language) : QString();
}

} // namespace callscope
