#include "app/profiles/profileset.h"

#include "app/profiles/profilecheck.h"

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

const QStringList& profileColours()
{
    static const QStringList colours{QStringLiteral("#0072b2"), QStringLiteral("#009e73"), QStringLiteral("#b36b00"), QStringLiteral("#cc79a7"),
                                     QStringLiteral("#7a5cc0"), QStringLiteral("#b84300"), QStringLiteral("#56b4e9")};
    return colours;
}

QString ProfileSet::nextColour() const
{
    const auto uses = [&](const QString& colour) {
        return std::count_if(profiles.cbegin(), profiles.cend(), [&](const Profile& profile) { return profile.colour == colour; });
    };
    return *std::min_element(profileColours().cbegin(), profileColours().cend(), [&](const QString& a, const QString& b) { return uses(a) < uses(b); });
}

QString ProfileSet::freeName(const QString& name, const QString& exceptId) const
{
    const auto isTaken = [&](const QString& wanted) {
        return std::any_of(profiles.cbegin(), profiles.cend(), [&](const Profile& profile) {
            return profile.id != exceptId && profile.name.compare(wanted, Qt::CaseInsensitive) == 0;
        });
    };
    QString free = name;
    for (int number = 2; isTaken(free); ++number) {
        const QString suffix = QStringLiteral(" (%1)").arg(number);
        free = name.left(maxProfileNameCharacters - suffix.size()) + suffix;
    }
    return free;
}

bool ProfileSet::move(const QString& id, int steps)
{
    const auto found = std::find_if(profiles.cbegin(), profiles.cend(), [&](const Profile& profile) { return profile.id == id; });
    if (found == profiles.cend() || found->locked)
        return false;
    const auto lockedOnes = std::count_if(profiles.cbegin(), profiles.cend(), [](const Profile& profile) { return profile.locked; });
    const qsizetype from = found - profiles.cbegin();
    const qsizetype to = std::clamp<qsizetype>(from + steps, lockedOnes, profiles.size() - 1);
    profiles.move(from, to);
    return to != from;
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
