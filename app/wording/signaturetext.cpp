#include "app/wording/signaturetext.h"

#include "app/wording/timetext.h"

#include <QCoreApplication>

namespace callscope::wording {

namespace {

struct Signatures {
    Q_DECLARE_TR_FUNCTIONS(Signatures)
};

constexpr qint64 secondsADay = 24 * 3600;
constexpr qint64 secondsAnHour = 3600;
constexpr qint64 soonDays = 7;

QString lineFor(qint64 seconds)
{
    if (seconds >= secondsADay)
        return Signatures::tr("UserSig %1 d left").arg(seconds / secondsADay);
    return seconds >= secondsAnHour ? Signatures::tr("UserSig %1 h left").arg(seconds / secondsAnHour)
                                    : Signatures::tr("UserSig %1 min left").arg(seconds / 60);
}

} // namespace

SignatureText signatureText(const QString& profileName, const QDateTime& expiresAt, const QDateTime& now)
{
    using Urgency = SignatureText::Urgency;
    const QString when = dateTime(expiresAt, localZone());
    const qint64 seconds = now.secsTo(expiresAt);
    if (seconds <= 0)
        return {Signatures::tr("UserSig expired"), Signatures::tr("The UserSig of %1 expired on %2. Paste a new one.").arg(profileName, when), Urgency::Now};
    const QString line = lineFor(seconds);
    if (seconds / secondsADay > soonDays)
        return {line, {}, Urgency::Quiet};
    const QString notice = Signatures::tr("The UserSig of %1 expires on %2. Ask for a new one in time.").arg(profileName, when);
    return {line, notice, seconds / secondsADay > 1 ? Urgency::Soon : Urgency::Now};
}

} // namespace callscope::wording
