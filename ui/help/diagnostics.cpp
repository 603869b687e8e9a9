#include "ui/help/diagnostics.h"

#include "app/archive/sqliteschema.h"
#include "app/profiles/profilecheck.h"
#include "app/profiles/settingsstore.h"
#include "app/share/redacted.h"

#include <QApplication>
#include <QDir>
#include <QJsonArray>
#include <QJsonDocument>
#include <QLocale>
#include <QScreen>
#include <QSslSocket>
#include <QStyle>
#include <QSysInfo>
#include <QTimeZone>

namespace callscope {

namespace {

constexpr auto unanswered = "asking…";

class Lines {
public:
    void heading(const char* name) { m_text += (m_text.isEmpty() ? QString() : QStringLiteral("\n")) + QLatin1String(name) + QLatin1Char('\n'); }
    void add(const char* name, const QString& value) { m_text += QStringLiteral("  %1: %2\n").arg(QLatin1String(name), value); }
    void add(const QString& line) { m_text += QStringLiteral("  %1\n").arg(line); }
    [[nodiscard]] const QString& text() const { return m_text; }

private:
    QString m_text;
};

QString yesNo(bool yes)
{
    return yes ? QStringLiteral("yes") : QStringLiteral("no");
}

void addSystem(const Diagnostics& diagnostics, Lines& lines)
{
    lines.heading("Callscope");
    lines.add("version", QCoreApplication::applicationVersion());
    lines.add("written", diagnostics.at.toString(Qt::ISODate));
    lines.add("Qt", QStringLiteral("%1 (built with %2)").arg(QLatin1String(qVersion()), QStringLiteral(QT_VERSION_STR)));
    lines.add("TLS", QSslSocket::sslLibraryVersionString());
    lines.heading("System");
    lines.add("system", QStringLiteral("%1, kernel %2, %3").arg(QSysInfo::prettyProductName(), QSysInfo::kernelVersion(), QSysInfo::currentCpuArchitecture()));
    lines.add("platform", QGuiApplication::platformName());
    lines.add("desktop", qEnvironmentVariable("XDG_CURRENT_DESKTOP", QStringLiteral("not told")));
    lines.add("style", QApplication::style()->name());
    lines.add("locale", QStringLiteral("%1, system %2").arg(QLocale().name(), QLocale::system().name()));
    lines.add("time zone", QString::fromLatin1(QTimeZone::systemTimeZoneId()));
    lines.add("scale", QString::number(diagnostics.scale));
    const QList<QScreen*> screens = QGuiApplication::screens();
    for (const QScreen* screen : screens)
        lines.add("screen", QStringLiteral("%1×%2, %3 dpi").arg(screen->size().width()).arg(screen->size().height()).arg(qRound(screen->logicalDotsPerInch())));
}

void addArchive(const Diagnostics& diagnostics, Lines& lines)
{
    lines.heading("Archive");
    lines.add("schema", QString::number(sqlite::migrations().size()));
    if (!diagnostics.archive)
        return lines.add("state", QLatin1String(unanswered));
    if (!*diagnostics.archive)
        return lines.add("state", QStringLiteral("error %1: %2").arg(int(diagnostics.archive->error().kind)).arg(withoutHome(diagnostics.archive->error().detail)));
    const ArchiveFacts& facts = **diagnostics.archive;
    lines.add("file", facts.path.isEmpty() ? QStringLiteral("none, in memory") : withoutHome(facts.path));
    lines.add("calls", QString::number(facts.calls));
    lines.add("look-ups", QString::number(facts.lookUps));
    lines.add("bytes", QString::number(facts.bytes));
}

//! No names, identifiers or hosts of anybody's own.
void addProfiles(const Diagnostics& diagnostics, Lines& lines)
{
    lines.heading("Profiles");
    lines.add("number", QString::number(diagnostics.profiles.profiles.size()));
    for (const Profile& profile : diagnostics.profiles.profiles) {
        lines.add(QStringLiteral("SDKAppID %1, region %2, proxy %3, CA file %4, deprecated API %5, time-out %6 s%7")
                      .arg(QString::number(profile.sdkAppId), profile.regionKey.isEmpty() ? QStringLiteral("custom") : profile.regionKey,
                           proxyText(profile.proxy).section(QLatin1Char(':'), 0, 0), yesNo(!profile.caFile.isEmpty()), yesNo(profile.deprecatedApi),
                           QString::number(profile.timeoutSeconds), profile.id == diagnostics.profiles.currentId ? QStringLiteral(", current") : QString()));
    }
    lines.add("key store", diagnostics.keyStore.isEmpty() ? QLatin1String(unanswered) : diagnostics.keyStore);
}

//! What was changed. Filters may name people, a window is of no use to anyone else, and a proxy's host is nobody's business.
void addSettings(const Diagnostics& diagnostics, Lines& lines)
{
    lines.heading("Settings that were changed");
    lines.add("file", withoutHome(SettingsStore::defaultPath()));
    lines.add("saved filters", QString::number(diagnostics.settings.savedFilters().size()));
    for (int i = 0; i < int(Setting::Window); ++i) {
        const auto setting = Setting(i);
        const QString key = Settings::keyOf(setting);
        const QJsonValue stored = diagnostics.settings.stored().value(key);
        if (stored.isUndefined() || setting == Setting::SavedFilters)
            continue;
        const QJsonValue shown = setting == Setting::NewProfileProxy ? QJsonValue(stored.toString().section(QLatin1Char(':'), 0, 0)) : stored;
        const QByteArray listed = QJsonDocument(QJsonArray{shown}).toJson(QJsonDocument::Compact);
        lines.add(QStringLiteral("%1 = %2").arg(key, QString::fromUtf8(listed.mid(1, listed.size() - 2))));
    }
}

void addErrors(const Diagnostics& diagnostics, Lines& lines)
{
    lines.heading("Last errors");
    if (diagnostics.errors.isEmpty())
        lines.add(QStringLiteral("none"));
    for (const QString& error : diagnostics.errors)
        lines.add(error);
}

} // namespace

QString withoutHome(const QString& path)
{
    const QString home = QDir::homePath();
    return home.size() > 1 ? QString(path).replace(home, QStringLiteral("~")) : path;
}

QString diagnosticsText(const Diagnostics& diagnostics)
{
    Lines lines;
    addSystem(diagnostics, lines);
    addArchive(diagnostics, lines);
    addProfiles(diagnostics, lines);
    addSettings(diagnostics, lines);
    addErrors(diagnostics, lines);
    return share::redactedWords(share::redacted(lines.text()));
}

} // namespace callscope
