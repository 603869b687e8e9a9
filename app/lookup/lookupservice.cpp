#include "app/lookup/lookupservice.h"

#include "app/lookup/connectiontest.h"
#include "app/lookup/question.h"

#include <QNetworkAccessManager>
#include <QRandomGenerator>

#include <algorithm>

namespace callscope {

namespace {

//! Profiles that travel the same way share a connection.
bool sameWay(const Transport& a, const Transport& b)
{
    return a.timeoutMs == b.timeoutMs && a.maxResponseBytes == b.maxResponseBytes && a.caFile == b.caFile && a.proxy == b.proxy;
}

} // namespace

struct LookUpService::Door {
    Door(Pacer& pacer, const Transport& way) : transport(way), client(network, pacer, way) {}

    Transport transport;
    QNetworkAccessManager network;
    ApiClient client;
};

LookUpService::LookUpService(SecretStore& secrets, std::function<QDateTime()> clock, QObject* parent)
    : QObject(parent), m_secrets(secrets), m_clock(std::move(clock))
{
}

LookUpService::~LookUpService()
{
    // Jobs hold references to the doors, so they go first.
    const QObjectList jobs = children();
    qDeleteAll(jobs);
}

LookUpJob* LookUpService::lookUp(const Profile& profile, const QString& callId)
{
    return new LookUpJob(toolsFor(profile), profile, callId, this);
}

ConnectionTest* LookUpService::testConnection(const Profile& profile)
{
    return new ConnectionTest(toolsFor(profile), profile, this);
}

LookUpTools LookUpService::toolsFor(const Profile& profile)
{
    return {clientFor(profile), m_secrets, m_signatures, m_clock, [] { return QRandomGenerator::global()->generate(); }, m_ringTimeoutSeconds};
}

ApiClient& LookUpService::clientFor(const Profile& profile)
{
    const Transport transport = transportOf(profile);
    const auto known = std::find_if(m_doors.begin(), m_doors.end(), [&](const auto& door) { return sameWay(door->transport, transport); });
    if (known != m_doors.end())
        return (*known)->client;
    m_doors.push_back(std::make_unique<Door>(m_pacer, transport));
    return m_doors.back()->client;
}

} // namespace callscope
