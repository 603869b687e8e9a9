#include "app/archive/callfacts.h"

#include "app/archive/callcodes.h"
#include "app/calls/idshapes.h"

#include <QSet>
#include <QUrl>

#include <algorithm>

namespace callscope {

namespace {

std::optional<qint64> peopleIn(const QList<CallMember>& members)
{
    QSet<QString> people;
    for (const CallMember& member : members)
        people.insert(member.userId);
    return people.isEmpty() ? std::nullopt : std::optional(qint64(people.size()));
}

QList<CallMember> membersOf(const CallRecord& record)
{
    QStringList callees = record.callees.value_or(QStringList());
    callees.removeDuplicates();
    std::sort(callees.begin(), callees.end()); // as the database orders them
    QList<CallMember> members;
    for (const QString& callee : std::as_const(callees))
        members.append({callee, false});
    if (!record.caller.isEmpty())
        members.append({record.caller, true});
    return members;
}

} // namespace

const QStringList& CallFacet::columns()
{
    static const QStringList names = QStringLiteral("found,result,type,media,profile,region,findings,severities,failure,failure_code").split(QLatin1Char(','));
    return names;
}

QVariantList CallFacet::values() const
{
    return {int(found), result, type, media, profile, region, findings, severities, failure, failureCode};
}

CallFacet CallFacet::of(const QVariantList& values)
{
    return {values[0].toBool(), values[1].toString(), values[2].toString(), values[3].toString(), values[4].toString(), values[5].toString(),
            values[6].toString(), values[7].toString(), values[8].toString(), values[9].toLongLong()};
}

CallFacts callFactsOf(const SeenLookUp& lookUp)
{
    CallFacts facts;
    facts.facet.profile = lookUp.profileName;
    facts.facet.region = lookUp.regionKey.isEmpty() ? QUrl(lookUp.endpoint).host() : lookUp.regionKey;
    if (!lookUp.found) {
        facts.facet.failure = lookUp.outcome;
        facts.facet.failureCode = lookUp.code;
        return facts;
    }
    const CallRecord& record = lookUp.found->record;
    facts.facet.found = true;
    facts.facet.result = record.outcome.name();
    facts.facet.type = record.kind.name();
    facts.facet.media = record.media.name();
    facts.facet.findings = callcodes::ruleKeys(lookUp.found->findings);
    facts.facet.severities = callcodes::severityKeys(lookUp.found->findings);
    facts.caller = record.caller;
    facts.room = record.roomId;
    facts.members = membersOf(record);
    if (record.startedAt)
        facts.started = record.startedAt->seconds;
    facts.ring = lookUp.found->phases.ring;
    facts.talk = lookUp.found->phases.talk;
    facts.total = lookUp.found->phases.total;
    facts.people = peopleIn(facts.members);
    return facts;
}

QString keptCallId(const QString& askedId)
{
    return isUuid(askedId) ? askedId.toLower() : askedId;
}

} // namespace callscope
