#include "app/calls/callrecord.h"

#include <algorithm>

namespace callscope {

QString apiName(Media media)
{
    return media == Media::Audio ? QStringLiteral("Audio") : QStringLiteral("Video");
}

QString apiName(CallKind kind)
{
    return kind == CallKind::Single ? QStringLiteral("SingleCall") : QStringLiteral("MultiCall");
}

QString apiName(Outcome outcome)
{
    switch (outcome) {
    case Outcome::NormalEnd: return QStringLiteral("NormalEnd");
    case Outcome::Cancel: return QStringLiteral("Cancel");
    case Outcome::Reject: return QStringLiteral("Reject");
    case Outcome::NotAnswer: return QStringLiteral("NotAnswer");
    case Outcome::CallBusy: return QStringLiteral("CallBusy");
    case Outcome::Interrupt: return QStringLiteral("Interrupt");
    case Outcome::Offline: return QStringLiteral("Offline");
    }
    Q_UNREACHABLE();
}

bool CallRecord::isUnreadable(Milestone milestone) const
{
    const auto isTime = [milestone](const UnreadableField& each) {
        switch (milestone) {
        case Milestone::Start: return each.field == QLatin1String("StartTime") || each.field == QLatin1String("startCallTs");
        case Milestone::Accept: return each.field == QLatin1String("AcceptTime") || each.field == QLatin1String("acceptTs");
        case Milestone::End: return each.field == QLatin1String("EndTime") || each.field == QLatin1String("endTs");
        }
        Q_UNREACHABLE();
    };
    return std::any_of(unreadable.begin(), unreadable.end(), isTime);
}

QStringList CallRecord::others() const
{
    QStringList people = callees.value_or(QStringList());
    people.removeDuplicates();
    people.removeAll(caller);
    return people;
}

} // namespace callscope
