#include "app/wording/fieldtext.h"

#include <QCoreApplication>
#include <QHash>

namespace callscope::wording {

namespace {

struct Fields {
    Q_DECLARE_TR_FUNCTIONS(Fields)
};

template<typename Enum>
QString withApiWord(const Coded<Enum>& coded, const QString& words)
{
    if (coded.isAbsent())
        return absent();
    if (coded.isUnknown())
        return Fields::tr("Unknown (%1)").arg(coded.wire);
    return QStringLiteral("%1 (%2)").arg(words, coded.name());
}

template<typename Enum>
QString meaningOr(const Coded<Enum>& coded, const QString& known)
{
    if (coded.isAbsent())
        return {};
    return coded.isUnknown() ? Fields::tr("A value the documentation does not name") : known;
}

QString outcomeWords(Outcome outcome)
{
    switch (outcome) {
    case Outcome::NormalEnd: return Fields::tr("Ended normally");
    case Outcome::Cancel: return Fields::tr("Cancelled");
    case Outcome::Reject: return Fields::tr("Rejected");
    case Outcome::NotAnswer: return Fields::tr("Not answered");
    case Outcome::CallBusy: return Fields::tr("Busy");
    case Outcome::Interrupt: return Fields::tr("Interrupted");
    case Outcome::Offline: return Fields::tr("Offline");
    }
    Q_UNREACHABLE();
}

} // namespace

QString fieldName(Field field)
{
    switch (field) {
    case Field::CallId: return Fields::tr("Call ID");
    case Field::Result: return Fields::tr("Result");
    case Field::Started: return Fields::tr("Started");
    case Field::Accepted: return Fields::tr("Accepted");
    case Field::Ended: return Fields::tr("Ended");
    case Field::MediaType: return Fields::tr("Media");
    case Field::CallType: return Fields::tr("Kind");
    case Field::Caller: return Fields::tr("Caller");
    case Field::People: return Fields::tr("People");
    case Field::Room: return Fields::tr("Room");
    case Field::RoomType: return Fields::tr("Room type");
    case Field::RequestId: return Fields::tr("RequestId");
    case Field::FetchedAt: return Fields::tr("Looked up");
    case Field::Source: return Fields::tr("Source");
    }
    Q_UNREACHABLE();
}

QString absent()
{
    return Fields::tr("not recorded");
}

QString outcomeName(const Coded<Outcome>& outcome)
{
    return withApiWord(outcome, outcome.value ? outcomeWords(*outcome.value) : QString());
}

QString mediaName(const Coded<Media>& media)
{
    return withApiWord(media, media.is(Media::Video) ? Fields::tr("Video call") : Fields::tr("Voice call"));
}

QString kindName(const Coded<CallKind>& kind)
{
    return withApiWord(kind, kind.is(CallKind::Multi) ? Fields::tr("Group call") : Fields::tr("One-to-one"));
}

QString mediaMeaning(const Coded<Media>& media)
{
    return meaningOr(media, media.is(Media::Video) ? Fields::tr("Video call") : Fields::tr("Voice call"));
}

QString kindMeaning(const Coded<CallKind>& kind)
{
    return meaningOr(kind, kind.is(CallKind::Multi) ? Fields::tr("Group call") : Fields::tr("One-to-one call"));
}

QString outcomeMeaning(const Coded<Outcome>& outcome)
{
    if (!outcome.value)
        return meaningOr(outcome, {});
    switch (*outcome.value) {
    case Outcome::NormalEnd: return Fields::tr("Someone accepted, and the call was ended as usual");
    case Outcome::Cancel: return Fields::tr("Cancelled while it was ringing");
    case Outcome::Reject: return Fields::tr("Declined while it was ringing");
    case Outcome::NotAnswer: return Fields::tr("Nobody accepted in time");
    case Outcome::CallBusy: return Fields::tr("The other side was in another call");
    case Outcome::Interrupt: return Fields::tr("Broken off, by the network or an app that stopped");
    case Outcome::Offline: return Fields::tr("The other side was not online");
    }
    Q_UNREACHABLE();
}

QString roomKindMeaning(const Coded<RoomKind>& kind)
{
    return meaningOr(kind, kind.is(RoomKind::Digit) ? Fields::tr("Room with a number as its id") : Fields::tr("Room with a text as its id"));
}

QString severityName(Severity severity)
{
    switch (severity) {
    case Severity::Serious: return Fields::tr("Serious");
    case Severity::Warn: return Fields::tr("Warning");
    case Severity::Note: return Fields::tr("Note");
    }
    Q_UNREACHABLE();
}

QString regionName(const QString& regionKey)
{
    const QHash<QString, QString> names{
        {QStringLiteral("china"), Fields::tr("China")}, {QStringLiteral("singapore"), Fields::tr("Singapore")},
        {QStringLiteral("seoul"), Fields::tr("Seoul")}, {QStringLiteral("frankfurt"), Fields::tr("Frankfurt")},
        {QStringLiteral("silicon-valley"), Fields::tr("Silicon Valley")}, {QStringLiteral("jakarta"), Fields::tr("Jakarta")},
        {QStringLiteral("tokyo"), Fields::tr("Tokyo")}, {QStringLiteral("mumbai"), Fields::tr("Mumbai")},
        {QString(), Fields::tr("Custom endpoint")}};
    return names.value(regionKey, regionKey);
}

} // namespace callscope::wording
