#include "app/wording/importtext.h"

#include "app/wording/fieldtext.h"
#include "app/wording/profiletext.h"
#include "app/wording/sentences.h"

#include <QCoreApplication>

namespace callscope::wording {

namespace {

struct Imports {
    Q_DECLARE_TR_FUNCTIONS(Imports)
};

struct FieldWords {
    QString label;
    QString value;
};

QString orNone(const QString& text)
{
    return text.isEmpty() ? Imports::tr("none") : text;
}

FieldWords fieldWords(const QString& field, const Profile& profile)
{
    if (field == QLatin1String("name"))
        return {Imports::tr("Name"), profile.name};
    if (field == QLatin1String("colour"))
        return {Imports::tr("Colour"), orNone(profile.colour)};
    if (field == QLatin1String("sdkAppId"))
        return {Imports::tr("SDKAppID"), QString::number(profile.sdkAppId)};
    if (field == QLatin1String("identifier"))
        return {Imports::tr("Administrator"), profile.identifier};
    if (field == QLatin1String("region"))
        return {Imports::tr("Region"), profile.regionKey.isEmpty() ? Imports::tr("none") : regionName(profile.regionKey)};
    if (field == QLatin1String("endpoint"))
        return {Imports::tr("Endpoint"), orNone(profile.customEndpoint.toString())};
    if (field == QLatin1String("caFile"))
        return {Imports::tr("CA file"), orNone(profile.caFile)};
    if (field == QLatin1String("proxy"))
        return {Imports::tr("Proxy"), proxyText(profile.proxy)};
    if (field == QLatin1String("deprecatedApi"))
        return {Imports::tr("Deprecated API"), profile.deprecatedApi ? Imports::tr("on") : Imports::tr("off")};
    return {Imports::tr("Time-out"), Imports::tr("%1 s").arg(profile.timeoutSeconds)};
}

QString refusalLine(const ImportRefusal& refusal)
{
    if (refusal.problems.isEmpty())
        return Imports::tr("%1 is left out: your administrator's locked profile stands in its place.").arg(refusal.profile.name);
    QStringList reasons;
    for (const ProfileProblem problem : refusal.problems)
        reasons.append(profileProblem(problem));
    const QString name = refusal.profile.name.isEmpty() ? refusal.profile.id : refusal.profile.name;
    return Imports::tr("%1 is left out. %2").arg(name, sentences(reasons));
}

} // namespace

QString importError(const ProfileJsonError& error)
{
    return error.newerVersion ? Imports::tr("The file was written by a newer Callscope (%1). Update this program to read it.").arg(error.detail)
                              : Imports::tr("This is no file with Callscope's profiles (%1).").arg(error.detail);
}

QStringList importLines(const ImportPlan& plan)
{
    QStringList lines;
    for (const Profile& profile : plan.added)
        lines.append(Imports::tr("%1 is added.").arg(profile.name));
    for (const Profile& profile : plan.unchanged)
        lines.append(Imports::tr("%1 is here already and stays as it is.").arg(profile.name));
    for (const ImportRefusal& refusal : plan.refused)
        lines.append(refusalLine(refusal));
    if (plan.unreadable > 0)
        lines.append(Imports::tr("Entries of the file that are no profiles, left out: %1").arg(plan.unreadable));
    return lines;
}

QString conflictText(const ImportConflict& conflict)
{
    const QString text = Imports::tr("%1 stands here and in the file, differently.").arg(conflict.mine.name);
    return conflict.goesElsewhere ? sentences({text, Imports::tr("With the file's, requests signed with your secret go another way.")}) : text;
}

QStringList differenceLines(const ImportConflict& conflict)
{
    QStringList lines;
    for (const QString& field : conflict.fields) {
        const FieldWords mine = fieldWords(field, conflict.mine);
        lines.append(labelled(mine.label, QStringLiteral("%1 → %2").arg(mine.value, fieldWords(field, conflict.theirs).value)));
    }
    return lines;
}

QString importDone(qsizetype added, qsizetype replaced)
{
    if (added + replaced == 0)
        return Imports::tr("Nothing was imported.");
    return Imports::tr("Profiles added: %1, replaced: %2. Secrets are not in such files: enter them where they are missing.").arg(added).arg(replaced);
}

} // namespace callscope::wording
