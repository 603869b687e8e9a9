#include "app/wording/notfoundtext.h"

#include "app/wording/fieldtext.h"

#include <QCoreApplication>
#include <QRegularExpression>

namespace callscope::wording {

namespace {

struct NotFound {
    Q_DECLARE_TR_FUNCTIONS(NotFound)
};

bool isUuid(const QString& id)
{
    static const QRegularExpression uuid(QStringLiteral("^[0-9A-Fa-f]{8}(-[0-9A-Fa-f]{4}){3}-[0-9A-Fa-f]{12}$"));
    return uuid.match(id).hasMatch();
}

} // namespace

QList<Advice> notFoundCauses(const AskedFacts& asked)
{
    const Advice wrongId{NotFound::tr("The Call ID may be wrong or incomplete, or a room id or RequestId may have been pasted instead (older SDKs show only a room id)."),
                         ErrorAction::EditCallId};
    QList<Advice> causes;
    const bool looksRight = asked.callId.isEmpty() || isUuid(asked.callId); // no id: a code is explained without a question
    if (!looksRight)
        causes.append({NotFound::tr("This does not look like today's Call IDs (04c9a0ac-8e38-…): it may be incomplete, or a room id or RequestId may have been pasted instead."),
                       ErrorAction::EditCallId});
    if (!asked.hintedRegionKey.isEmpty())
        causes.append({NotFound::tr("SDKAppIDs like this profile's usually belong to %1: the profile may name the wrong region.").arg(regionName(asked.hintedRegionKey)),
                       ErrorAction::EditProfile});
    causes.append({NotFound::tr("The call may belong to another application: look it up with another profile."), ErrorAction::EditProfile});
    causes.append({NotFound::tr("The call may still be running, or may have ended only seconds ago: try again when it is over."), ErrorAction::TryAgain});
    causes.append({NotFound::tr("The call may be older than the server keeps."), ErrorAction::None});
    if (!asked.deprecatedApiAsked)
        causes.append({NotFound::tr("The call may have been started with the deprecated call() or groupCall(): switch on the deprecated API in the profile."),
                       ErrorAction::EditProfile});
    if (looksRight)
        causes.append(wrongId);
    return causes;
}

} // namespace callscope::wording
