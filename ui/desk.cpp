#include "ui/desk.h"

#include "app/lookup/retentionsetting.h"
#include "app/profiles/demoprofile.h"
#include "app/profiles/environmentsecretstore.h"
#include "app/profiles/keychainsecretstore.h"
#include "app/profiles/layeredsecretstore.h"
#include "app/profiles/sessionsecretstore.h"
#include "app/sandbox/sandbox.h"

#include <QMessageBox>

namespace callscope {

namespace {

QDateTime systemClock()
{
    return QDateTime::currentDateTimeUtc();
}

//! One small file is read here, before the window is there: it decides where that stands, and whether anything is ever written.
Settings settingsAtStart()
{
    return SettingsStore().load().value_or(Settings());
}

QString archivePath(const Settings& settings)
{
    return retentionOf(settings).kind == Retention::Kind::Nothing ? QString() : Archive::defaultPath();
}

class UserDesk : public Desk {
public:
    explicit UserDesk(const CommandLine& line) 
    {
        m_window.restore(m_atStart);
        m_window.lookUpWhenReady({line.callIds, line.profileName, line.profileFromLink});
    }

    MainWindow& window() override { return m_window; }
    void start() override
    {
        m_window.start();
        m_repository.load();
    }

private:
    Settings m_atStart = settingsAtStart();
    EnvironmentSecretStore m_environment;
    SessionSecretStore m_session;
    KeychainSecretStore m_keyStore;
    LayeredSecretStore m_secrets{m_environment, m_session, m_keyStore};
    ProfileRepository m_repository{ProfileStore()};
    SettingsRepository m_settings{SettingsStore()};
    Archive m_archive{archivePath(m_atStart)};
    LookUpService m_service{m_secrets, systemClock};
    MainWindow m_window{MainWindow::Tools{m_service, m_secrets, m_archive, &m_repository, &m_settings}};
};

class DemoDesk : public Desk {
public:
    explicit DemoDesk(const CommandLine& line) { m_window.lookUpWhenReady({line.callIds, {}, false}); }

    MainWindow& window() override { return m_window; }

    void start() override
    {
        m_window.start();
        if (const auto port = m_sandbox.start(); !port) {
            auto* box = new QMessageBox(QMessageBox::Critical, MainWindow::tr("Demo"), MainWindow::tr("The demo's service cannot listen: %1").arg(port.error()),
                                        QMessageBox::Close, &m_window);
            box->setAttribute(Qt::WA_DeleteOnClose);
            box->open();
            return;
        }
        const Profile profile = demoProfile(m_sandbox.endpoint(), Sandbox::demoSdkAppId(), Sandbox::demoIdentifier());
        m_session.write(profile.id, Credential(Credential::Kind::SecretKey, Sandbox::demoSecretKey()), &m_session, [](const auto&) {});
        QList<QPair<QString, QString>> examples;
        for (const DemoCall& call : Sandbox::demoCalls())
            examples.append({call.callId, call.about});
        m_window.showDemo(profile, examples);
    }

private:
    Sandbox m_sandbox;
    SessionSecretStore m_session;
    Archive m_archive{{}}; // in memory
    LookUpService m_service{m_session, systemClock};
    MainWindow m_window{MainWindow::Tools{m_service, m_session, m_archive}};
};

} // namespace

std::unique_ptr<Desk> makeUserDesk(const CommandLine& line)
{
    return std::make_unique<UserDesk>(line);
}

std::unique_ptr<Desk> makeDemoDesk(const CommandLine& line)
{
    return std::make_unique<DemoDesk>(line);
}

} // namespace callscope
