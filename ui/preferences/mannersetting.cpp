#include "ui/preferences/mannersetting.h"

#include <QJsonArray>

namespace callscope {

share::Manner mannerOf(const Settings& settings)
{
    share::Manner manner;
    manner.parts = share::ticketPartsOf(settings.texts(Setting::CopyParts));
    manner.language = wording::languageOf(settings.text(Setting::CopyLanguage));
    return manner;
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
