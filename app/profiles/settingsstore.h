#pragma once

#include "app/calls/result.h"
#include "app/profiles/configfile.h"
#include "app/profiles/settings.h"
#include "app/profiles/settingserror.h"

#include <functional>

namespace callscope {

//! The settings on disk: one JSON object, shared by every Callscope of this person.
//! Synchronous: windows use SettingsRepository. Any thread may call it.
class SettingsStore {
public:
    using Loaded = Result<Settings, SettingsError>;
    //! Changes what stands in the file now. Called with the lock held: be quick.
    using Change = std::function<void(Settings&)>;

    explicit SettingsStore(QString path = defaultPath(), int lockTimeoutMs = 5000) : m_file(std::move(path), lockTimeoutMs) {}

    //! settings in the folder callscope of the person's configuration ($XDG_CONFIG_HOME).
    [[nodiscard]] static QString defaultPath();
    [[nodiscard]] QString path() const { return m_file.path(); }

    //! A missing file is all defaults. A broken one is moved aside and reported once.
    [[nodiscard]] Loaded load() const;
    //! Reads, changes and writes under one lock, atomically; returns what stands there then.
    //! A broken file is moved aside and reported; nothing is written then.
    [[nodiscard]] Loaded update(const Change& change) const;

private:
    [[nodiscard]] Loaded read() const;
    [[nodiscard]] Loaded readOrKeepAside() const;
    [[nodiscard]] Loaded updateLocked(const Change& change) const;
    [[nodiscard]] Loaded underLock(const std::function<Loaded()>& work) const;

    ConfigFile m_file;
};

} // namespace callscope
