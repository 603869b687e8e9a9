#pragma once

#include "app/profiles/settingsstore.h"

#include <QObject>
#include <QThreadPool>

namespace callscope {

//! The settings for windows: runs the store off the UI thread and answers on its own thread, in the order asked.
//! Safe to delete while running: what was asked is still done (deleting waits for it), but no signal comes any more.
class SettingsRepository : public QObject {
    Q_OBJECT
public:
    explicit SettingsRepository(SettingsStore store, QObject* parent = nullptr);
    ~SettingsRepository() override;

    //! As last seen on disk; all defaults before the first `loaded`.
    [[nodiscard]] const Settings& settings() const { return m_settings; }

    //! Ends with `loaded` or `failed`.
    void load();
    //! Ends with `loaded` (what stands in the file then) or `failed`.
    //! The change runs on another thread: it must not touch objects of this one.
    void update(SettingsStore::Change change);

Q_SIGNALS:
    void loaded(const callscope::Settings& settings);
    void failed(const callscope::SettingsError& error);

private:
    void run(std::function<SettingsStore::Loaded(const SettingsStore&)> work);
    void report(const SettingsStore::Loaded& result);

    SettingsStore m_store;
    Settings m_settings;
    QThreadPool m_pool; // one thread keeps the order; destroyed first, which waits for it
};

} // namespace callscope
