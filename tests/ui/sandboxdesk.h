#pragma once

#include "app/lookup/lookupservice.h"
#include "app/profiles/demoprofile.h"
#include "app/profiles/sessionsecretstore.h"
#include "app/sandbox/sandbox.h"

#include <QTest>

namespace callscope {

//! The sandbox, and everything it takes to ask it, for tests of what stands above.
class SandboxDesk {
public:
    explicit SandboxDesk(int timeoutSeconds = 10)
    {
        if (!m_sandbox.start())
            qFatal("the sandbox cannot listen");
        profile = demoProfile(m_sandbox.endpoint(), Sandbox::demoSdkAppId(), Sandbox::demoIdentifier());
        profile.timeoutSeconds = timeoutSeconds;
        keepSecretFor(profile.id);
    }

    void keepSecretFor(const QString& profileId)
    {
        secrets.write(profileId, Credential(Credential::Kind::SecretKey, Sandbox::demoSecretKey()), &secrets, [](const auto&) {});
    }

    //! All at once; the results stand in the order asked. Fewer came where the time ran out.
    [[nodiscard]] QList<LookUpResult> ask(const QStringList& callIds)
    {
        QHash<QString, LookUpResult> results;
        QObject context;
        for (const QString& id : callIds)
            QObject::connect(service.lookUp(profile, id), &LookUpJob::finished, &context, [&](const LookUpResult& result) { results[result.callId] = result; });
        (void)QTest::qWaitFor([&] { return results.size() == callIds.size(); }, 30'000);
        QList<LookUpResult> inOrder;
        for (const QString& id : callIds) {
            if (results.contains(id))
                inOrder.append(results[id]);
        }
        return inOrder;
    }

    [[nodiscard]] LookUpResult ask(const QString& callId) { return ask(QStringList{callId}).value(0); }

    Profile profile;
    SessionSecretStore secrets;
    LookUpService service{secrets, [] { return QDateTime::currentDateTimeUtc(); }};

private:
    Sandbox m_sandbox;
};

} // namespace callscope
