#include "ui/window/archivecare.h"

#include "app/lookup/retentionsetting.h"
#include "app/wording/archivetext.h"
#include "app/wording/settingstext.h"

#include <QEvent>
#include <QWidget>

#include <chrono>

namespace callscope {

namespace {

constexpr auto othersEvery = std::chrono::seconds(3);

} // namespace

ArchiveCare::ArchiveCare(Archive& archive, CallListModel& calls, SettingsRepository* settings, Clock clock, QWidget* window)
    : QObject(window), m_archive(archive), m_calls(calls), m_settings(settings), m_clock(std::move(clock))
{
    m_daily.setInterval(std::chrono::hours(24));
    m_others.setInterval(othersEvery);
    connect(&m_daily, &QTimer::timeout, this, &ArchiveCare::keepOnly);
    connect(&m_others, &QTimer::timeout, &archive, &Archive::lookForOthersChanges);
    if (settings) {
        connect(settings, &SettingsRepository::loaded, this, &ArchiveCare::keepOnly);
        connect(settings, &SettingsRepository::failed, this, [this](const SettingsError& error) { Q_EMIT said(wording::settingsError(error)); });
    }
    window->installEventFilter(this);
}

void ArchiveCare::start()
{
    m_archive.open(this, [this](const Archived<void>& opened) {
        if (!opened)
            Q_EMIT said(wording::archiveError(opened.error()));
    });
    m_calls.load();
    m_daily.start();
    if (m_settings)
        m_settings->load();
}

void ArchiveCare::keepOnly()
{
    if (!m_settings)
        return;
    const Retention retention = retentionOf(m_settings->settings());
    if (retention.kind != Retention::Kind::Days)
        return; // an archive that keeps nothing is in memory from the start
    m_archive.keepOnly(retention, m_clock(), this, [this](const Archived<qint64>& gone) {
        if (!gone)
            Q_EMIT said(wording::archiveError(gone.error()));
    });
}

void ArchiveCare::setRetention(const Retention& retention)
{
    if (m_settings)
        m_settings->update(keepingFor(retention));
}

//! Who chose to keep nothing has nothing kept of the session that it was chosen in either.
ArchiveCare::~ArchiveCare()
{
    if (m_settings && retentionOf(m_settings->settings()).kind == Retention::Kind::Nothing)
        m_archive.keepOnly({Retention::Kind::Nothing}, m_clock(), &m_archive, {});
}

bool ArchiveCare::eventFilter(QObject* window, QEvent* event)
{
    if (event->type() == QEvent::WindowActivate) {
        m_archive.lookForOthersChanges();
        m_others.start();
    } else if (event->type() == QEvent::WindowDeactivate) {
        m_others.stop();
    }
    return QObject::eventFilter(window, event);
}

} // namespace callscope
