#include "app/profiles/profileset.h"

#include <QUuid>

#include <algorithm>

namespace callscope {

const Profile* ProfileSet::find(const QString& id) const
{
    const auto found = std::find_if(profiles.cbegin(), profiles.cend(), [&](const Profile& profile) { return profile.id == id; });
    return found == profiles.cend() ? nullptr : &*found;
}

const Profile* ProfileSet::findByName(const QString& name) const
{
    const Profile* similar = nullptr;
    bool ambiguous = false;
    for (const Profile& profile : profiles) {
        if (profile.name == name)
            return &profile;
        if (profile.name.compare(name, Qt::CaseInsensitive) == 0) {
            ambiguous = similar != nullptr;
            similar = &profile;
        }
    }
    return ambiguous ? nullptr : similar;
}

QString ProfileSet::put(Profile profile)
{
    if (profile.id.isEmpty())
        profile.id = QUuid::createUuid().toString(QUuid::WithoutBraces);
    const QString id = profile.id;
    const auto found = std::find_if(profiles.begin(), profiles.end(), [&](const Profile& other) { return other.id == id; });
    if (found == profiles.end())
        profiles.append(std::move(profile));
    else
        *found = std::move(profile);
    if (!current())
        currentId = profiles.first().id;
    return id;
}

bool ProfileSet::remove(const QString& id)
{
    const auto removed = profiles.removeIf([&](const Profile& profile) { return profile.id == id; });
    if (!current())
        currentId = profiles.isEmpty() ? QString() : profiles.first().id;
    return removed > 0;
}

} // namespace callscope
