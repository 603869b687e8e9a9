#pragma once

#include "app/lookup/calllistmodel.h"
#include "app/profiles/settingsrepository.h"

#include <QTimer>

#include <functional>

namespace callscope {

//! Opens the archive and looks after it while a window is open: what is too old goes, what another process wrote is shown.
class ArchiveCare : public QObject {
    Q_OBJECT
public:
    using Clock = std::function<QDateTime()>;

    //! Nothing is owned. \param settings null where nothing of the person's is read \param clock UTC \param window whose activation counts
    ArchiveCare(Archive& archive, CallListModel& calls, SettingsRepository* settings, Clock clock, QWidget* window);
    ~ArchiveCare() override;

    void start();
    //! Applies what the settings say now.
    void keepOnly();
    void setRetention(const Retention& retention);

Q_SIGNALS:
    void said(const QString& sentence);

protected:
    bool eventFilter(QObject* window, QEvent* event) override;

private:
    Archive& m_archive;
    CallListModel& m_calls;
    SettingsRepository* m_settings;
    Clock m_clock;
    QTimer m_daily;
    QTimer m_others;
};

} // namespace callscope
