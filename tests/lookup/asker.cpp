#include "tests/lookup/asker.h"

#include "app/profiles/demoprofile.h"
#include "app/sandbox/sandbox.h"

#include <QRegularExpression>
#include <QTest>

#include <algorithm>

namespace callscope {

Profile profileAt(const QUrl& endpoint)
{
    Profile profile = demoProfile(endpoint, Sandbox::demoSdkAppId(), Sandbox::demoIdentifier());
    profile.deprecatedApi = false;
    return profile;
}

Asker::Asker() : Asker(m_session)
{
    setCredential(Credential(Credential::Kind::SecretKey, Sandbox::demoSecretKey()));
}

Asker::Asker(SecretStore& secrets)
    : m_clock([] { return QDateTime::currentDateTimeUtc(); }),
      m_service(std::make_unique<LookUpService>(secrets, [this] { return m_clock(); }))
{
}

Asker::~Asker() = default;

void Asker::setCredential(Credential credential)
{
    m_session.write(QStringLiteral("demo"), std::move(credential), &m_context, [](auto) {});
}

LookUpJob* Asker::ask(const Profile& profile, const QString& callId)
{
    LookUpJob* const job = m_service->lookUp(profile, callId);
    QObject::connect(job, &LookUpJob::finished, &m_context, [this](const LookUpResult& result) { m_results.append(result); });
    return job;
}

LookUpResult Asker::resultOf(const Profile& profile, const QString& callId)
{
    const qsizetype before = m_results.size();
    const LookUpJob* const job = ask(profile, callId);
    Q_UNUSED(job)
    const bool ended = QTest::qWaitFor([&] { return m_results.size() > before; }, 30'000);
    return ended ? m_results.last() : LookUpResult();
}

bool leaks(const LookUpResult& result, const QList<QByteArray>& secrets)
{
    QByteArray all = result.asked.endpoint.toUtf8() + result.asked.profileName.toUtf8();
    if (!result.outcome)
        all += result.outcome.error().detail.toUtf8() + result.outcome.error().requestId.toUtf8();
    for (const Exchange& exchange : result.exchanges) {
        all += exchange.redactedUrl.toUtf8() + exchange.requestBody + exchange.responseBytes;
        for (const auto& [name, value] : exchange.responseHeaders)
            all += name + value;
    }
    return std::any_of(secrets.begin(), secrets.end(),
                       [&](const QByteArray& secret) { return all.contains(secret) || all.contains(secret.toPercentEncoding()); }) ||
           all.contains("eJ"); // a zlib stream in Base64, which every signature is
}

} // namespace callscope
