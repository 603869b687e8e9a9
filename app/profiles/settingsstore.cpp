#include "app/profiles/settingsstore.h"

#include <QJsonDocument>
#include <QStandardPaths>

namespace callscope {

namespace {

using Kind = SettingsError::Kind;

} // namespace

QString SettingsStore::defaultPath()
{
    return QStandardPaths::writableLocation(QStandardPaths::GenericConfigLocation) + QStringLiteral("/callscope/settings");
}

SettingsStore::Loaded SettingsStore::load() const
{
    Loaded loaded = read();
    if (loaded || loaded.error().kind != Kind::Broken)
        return loaded;
    // Another instance may have moved or mended it since: look again, alone.
    return underLock([this] { return readOrKeepAside(); });
}

SettingsStore::Loaded SettingsStore::update(const Change& change) const
{
    return underLock([&] { return updateLocked(change); });
}

SettingsStore::Loaded SettingsStore::read() const
{
    const auto bytes = m_file.read();
    if (!bytes)
        return failure(SettingsError{.kind = Kind::Unreadable, .path = path(), .detail = bytes.error()});
    if (bytes->trimmed().isEmpty())
        return Settings();
    QJsonParseError error;
    const QJsonDocument document = QJsonDocument::fromJson(*bytes, &error);
    if (!document.isObject())
        return failure(SettingsError{.kind = Kind::Broken, .path = path(), .detail = error.errorString()});
    return Settings(document.object());
}

SettingsStore::Loaded SettingsStore::readOrKeepAside() const
{
    Loaded loaded = read();
    if (!loaded && loaded.error().kind == Kind::Broken)
        loaded.error().keptAside = m_file.keepAside();
    return loaded;
}

SettingsStore::Loaded SettingsStore::updateLocked(const Change& change) const
{
    const Loaded before = readOrKeepAside();
    if (!before)
        return before;
    Settings settings = *before;
    change(settings);
    if (settings == *before)
        return settings;
    if (const auto written = m_file.write(QJsonDocument(settings.stored()).toJson(QJsonDocument::Indented)); !written)
        return failure(SettingsError{.kind = Kind::WriteFailed, .path = path(), .detail = written.error()});
    return settings;
}

SettingsStore::Loaded SettingsStore::underLock(const std::function<Loaded()>& work) const
{
    Loaded result = failure(SettingsError{});
    switch (m_file.underLock([&] { result = work(); })) {
    case ConfigFile::Lock::Held: return result;
    case ConfigFile::Lock::Busy: return failure(SettingsError{.kind = Kind::Locked, .path = path()});
    case ConfigFile::Lock::Failed: break;
    }
    return failure(SettingsError{.kind = Kind::WriteFailed, .path = path()});
}

} // namespace callscope
