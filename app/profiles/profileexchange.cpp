#include "app/profiles/profileexchange.h"

#include <QJsonArray>
#include <QJsonDocument>

namespace callscope {

namespace {

const QByteArray byteOrderMark("\xef\xbb\xbf");

QJsonObject entryOf(const Profile& profile)
{
    return profilejson::merge({}, ProfileSet{{profile}, {}}).value(QLatin1String("profiles")).toArray().first().toObject();
}

QStringList differences(const QJsonObject& mine, const QJsonObject& theirs)
{
    QStringList names;
    for (const QString& name : mine.keys() + theirs.keys()) {
        if (mine.value(name) != theirs.value(name) && !names.contains(name))
            names.append(name);
    }
    return names;
}

ImportConflict conflictOf(const Profile& mine, const Profile& theirs)
{
    ImportConflict conflict{mine, theirs, differences(entryOf(mine), entryOf(theirs)), false};
    for (const char* member : {"region", "endpoint", "proxy", "caFile"})
        conflict.goesElsewhere = conflict.goesElsewhere || conflict.fields.contains(QLatin1String(member));
    return conflict;
}

//! The plan for one profile of the file.
void place(ImportPlan& plan, Profile theirs, const ProfileSet& mine, const QStringList& regionKeys)
{
    ProfileSet everyone = mine;
    everyone.profiles += plan.added;
    const Profile* known = mine.find(theirs.id);
    if (known && known->locked)
        return plan.refused.append({theirs, {}});
    if (known && differences(entryOf(*known), entryOf(theirs)).isEmpty())
        return plan.unchanged.append(theirs);
    theirs.name = everyone.freeName(theirs.name, theirs.id);
    if (const auto problems = checkProfile(theirs, regionKeys, everyone.profiles); !problems.isEmpty())
        return plan.refused.append({theirs, problems});
    if (known)
        plan.conflicts.append(conflictOf(*known, theirs));
    else
        plan.added.append(theirs);
}

} // namespace

QByteArray exportedProfiles(const QList<Profile>& profiles)
{
    QJsonObject root = profilejson::merge({}, ProfileSet{profiles, {}});
    root.remove(QLatin1String("current"));
    return QJsonDocument(root).toJson(QJsonDocument::Indented);
}

Result<ImportPlan, ProfileJsonError> planImport(const QByteArray& bytes, const ProfileSet& mine, const QStringList& regionKeys)
{
    if (bytes.size() > maxImportBytes)
        return failure(ProfileJsonError{false, QStringLiteral("> %1 B").arg(maxImportBytes)});
    const auto root = profilejson::parse(bytes.startsWith(byteOrderMark) ? bytes.mid(byteOrderMark.size()) : bytes);
    if (!root)
        return failure(root.error());
    const QList<Profile> theirs = profilejson::decode(*root).profiles;
    ImportPlan plan;
    plan.unreadable = root->value(QLatin1String("profiles")).toArray().size() - theirs.size();
    for (const Profile& profile : theirs)
        place(plan, profile, mine, regionKeys);
    return plan;
}

ProfileSet imported(ProfileSet set, const ImportPlan& plan, const QSet<QString>& takeTheirs)
{
    for (Profile profile : plan.added) {
        if (set.find(profile.id))
            continue;
        profile.name = set.freeName(profile.name);
        set.put(std::move(profile));
    }
    for (const ImportConflict& conflict : plan.conflicts) {
        const Profile* now = set.find(conflict.mine.id);
        if (now && !now->locked && takeTheirs.contains(conflict.mine.id))
            set.put(conflict.theirs);
    }
    return set;
}

} // namespace callscope
