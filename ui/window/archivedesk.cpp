#include "ui/window/archivedesk.h"

#include "app/lookup/archivedresult.h"
#include "app/lookup/savedreader.h"

#include <utility>

namespace callscope {

namespace {

constexpr int slowAfterMs = 300;
constexpr qint64 noSuchRecord = 101050;

} // namespace

ArchiveDesk::ArchiveDesk(Archive& archive, CallDesk& desk, QObject* parent) : QObject(parent), m_archive(archive), m_desk(desk)
{
    m_slow.setSingleShot(true);
    m_slow.setInterval(slowAfterMs);
    connect(&m_slow, &QTimer::timeout, this, [this] { Q_EMIT slow(true); });
    connect(&desk, &CallDesk::ended, this, &ArchiveDesk::store);
}

void ArchiveDesk::store(const LookUpResult& result)
{
    const auto seen = seenLookUpOf(result);
    if (!seen)
        return;
    m_archive.store(*seen, this, [this, result](const Archived<StoredLookUp>& kept) {
        const CallName name = callName(result.sdkAppId, result.callId);
        if (kept) {
            m_desk.calls().stored(name);
            Q_EMIT stored(result, *kept);
        } else {
            m_desk.calls().notStored(name);
            Q_EMIT notStored(result, kept.error());
        }
    });
}

void ArchiveDesk::openKept(const CallName& name)
{
    m_remembering = true;
    m_archive.find(name.first, name.second, this, [this](const Archived<ArchivedCall>& call) {
        if (!call || !m_remembering)
            return; // forgotten meanwhile
        readSaved(*call, m_desk.ringTimeout(), this, [this, kept = *call](const std::optional<LookUpResult>& result) {
            if (result && std::exchange(m_remembering, false))
                Q_EMIT opened(*result, kept);
        });
    });
}

void ArchiveDesk::open(const CallName& name)
{
    m_remembering = false;
    const int row = m_desk.calls().find(name);
    if (row < 0)
        return;
    const CallListModel::Entry entry = m_desk.calls().entry(row);
    if (entry.result) { // newer than what the archive has
        openNothing();
        Q_EMIT openedUnkept(LookUpResult(*entry.result));
        return;
    }
    if (entry.row.key == 0)
        return;
    m_wanted = entry.row.key;
    if (m_reading == 0)
        read(m_wanted);
}

void ArchiveDesk::openNothing()
{
    m_wanted = 0;
    m_remembering = false;
    m_slow.stop();
}

void ArchiveDesk::read(qint64 key)
{
    m_reading = key;
    if (!m_slow.isActive())
        m_slow.start();
    m_archive.call(key, this, [this, key](const Archived<ArchivedCall>& call) { wasRead(key, call); });
}

void ArchiveDesk::wasRead(qint64 key, const Archived<ArchivedCall>& call)
{
    if (call && m_wanted == key) {
        readSaved(*call, m_desk.ringTimeout(), this, [this, key, kept = *call](const std::optional<LookUpResult>& result) {
            if (ends(key) && result)
                Q_EMIT opened(*result, kept);
        });
    } else if (ends(key) && !call) {
        Q_EMIT failedToRead(call.error());
    }
}

//! True: it is what is wanted. Where someone went on meanwhile, that is read now.
bool ArchiveDesk::ends(qint64 key)
{
    m_reading = 0;
    if (m_wanted != 0 && m_wanted != key) {
        read(m_wanted);
        return false;
    }
    const bool wanted = m_wanted == key;
    openNothing();
    Q_EMIT slow(false);
    return wanted;
}

void ArchiveDesk::openLookUp(const SeenLookUp& lookUp)
{
    openNothing();
    readSaved(lookUp, m_desk.ringTimeout(), this, [this](const std::optional<LookUpResult>& result) { Q_EMIT openedUnkept(*result); });
}

void ArchiveDesk::readAgain(qint64 key)
{
    m_archive.call(key, this, [this](const Archived<ArchivedCall>& call) {
        if (call)
            Q_EMIT readAnew(*call);
    });
}

bool ArchiveDesk::canStandIn(const ApiError& error)
{
    switch (error.kind) {
    case ApiError::Kind::Network:
    case ApiError::Kind::Tls:
    case ApiError::Kind::Proxy:
    case ApiError::Kind::Timeout: return true;
    case ApiError::Kind::Service: return error.code == noSuchRecord;
    case ApiError::Kind::Credential:
    case ApiError::Kind::Cancelled:
    case ApiError::Kind::Http:
    case ApiError::Kind::Malformed: return false;
    }
    Q_UNREACHABLE();
}

void ArchiveDesk::seekCopy(const LookUpResult& failed, bool alone)
{
    openNothing();
    m_archive.find(failed.sdkAppId, failed.callId, this, [this, failed, alone](const Archived<ArchivedCall>& call) {
        if (!call) {
            Q_EMIT noCopy(failed, alone);
            return;
        }
        readSaved(*call, m_desk.ringTimeout(), this, [this, failed, alone, kept = *call](const std::optional<LookUpResult>& copy) {
            if (copy && copy->outcome)
                Q_EMIT copyFound(failed, *copy, kept);
            else
                Q_EMIT noCopy(failed, alone);
        });
    });
}

} // namespace callscope
