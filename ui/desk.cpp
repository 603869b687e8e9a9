#include "ui/desk.h"

#include "app/lookup/retentionsetting.h"
#include "app/profiles/demoprofile.h"
#include "app/profiles/environmentsecretstore.h"
#include "app/profiles/keychainsecretstore.h"
#include "app/profiles/layeredsecretstore.h"
#include "app/profiles/sessionsecretstore.h"
#include "app/sandbox/sandbox.h"
#include "app/wording/democalltext.h"
#include "app/wording/settingstext.h"

#include <QMessageBox>

#include <utility>

namespace callscope {

namespace {

QDateTime systemClock()
{
    return QDateTime::currentDateTimeUtc();
}

QString archivePath(const Settings& settings)
{
    return retentionOf(settings).kind == Retention::Kind::Nothing ? QString() : Archive::defaultPath();
}

class UserDesk : public Desk {
public:
    UserDesk(const CommandLine& line, const SettingsStore::Loaded& settings) : m_archive(archivePath(settings.value_or(Settings())))
    {
        m_window = std::make_unique<MainWindow>(tools());
        listenToWindow();
        m_window->restore(settings.value_or(Settings()));
        if (!line.callIds.isEmpty() || !line.profileName.isEmpty())
            m_window->lookUpWhenReady({line.callIds, line.profileName, line.profileFromLink});
        if (!settings)
            m_window->say(wording::settingsError(settings.error()));
    }

    MainWindow& window() override { return *m_window; }
    void start() override
    {
        m_window->start();
        furnish();
    }

private:
    std::unique_ptr<MainWindow> putWindow(const std::shared_ptr<CallDesk>& calls) override
    {
        return std::exchange(m_window, std::make_unique<MainWindow>(tools(), calls));
    }
    void furnish() override { m_repository.load(); }
    MainWindow::Tools tools() { return {m_service, m_secrets, m_archive, &m_repository, &m_settings}; }

    EnvironmentSecretStore m_environment;
    SessionSecretStore m_session;
    KeychainSecretStore m_keyStore;
    LayeredSecretStore m_secrets{m_environment, m_session, m_keyStore};
    ProfileRepository m_repository{ProfileStore()};
    SettingsRepository m_settings{SettingsStore()};
    Archive m_archive;
    LookUpService m_service{m_secrets, systemClock};
    std::unique_ptr<MainWindow> m_window;
};

class DemoDesk : public Desk {
public:
    explicit DemoDesk(const CommandLine& line)
    {
        m_window = std::make_unique<MainWindow>(tools());
        listenToWindow();
        if (!line.callIds.isEmpty())
            m_window->lookUpWhenReady({line.callIds, {}, false});
    }

    MainWindow& window() override { return *m_window; }

    void start() override
    {
        m_window->start();
        if (const auto port = m_sandbox.start(); !port) {
            auto* box = new QMessageBox(QMessageBox::Critical, MainWindow::tr("Demo"), MainWindow::tr("The demo's service cannot listen: %1").arg(port.error()),
                                        QMessageBox::Close, m_window.get());
            box->setAttribute(Qt::WA_DeleteOnClose);
            box->open();
            return;
        }
        m_profile = demoProfile(m_sandbox.endpoint(), Sandbox::demoSdkAppId(), Sandbox::demoIdentifier());
        m_session.write(m_profile.id, Credential(Credential::Kind::SecretKey, Sandbox::demoSecretKey()), &m_session, [](const auto&) {});
        furnish();
    }

private:
    std::unique_ptr<MainWindow> putWindow(const std::shared_ptr<CallDesk>& calls) override
    {
        return std::exchange(m_window, std::make_unique<MainWindow>(tools(), calls));
    }
    void furnish() override
    {
        QList<QPair<QString, QString>> examples;
        for (const DemoCall& call : Sandbox::demoCalls())
            examples.append({call.callId, wording::demoCallText(call.about)});
        m_window->showDemo(m_profile, examples);
    }
    MainWindow::Tools tools() { return {m_service, m_session, m_archive}; }

    Sandbox m_sandbox;
    Profile m_profile;
    SessionSecretStore m_session;
    Archive m_archive{{}}; // in memory
    LookUpService m_service{m_session, systemClock};
    std::unique_ptr<MainWindow> m_window;
};

} // namespace

void Desk::listenToWindow()
{
    connect(&window(), &MainWindow::demoRequested, this, &Desk::demoRequested);
    connect(&window(), &MainWindow::settingsAdopted, this, &Desk::settingsAdopted);
}

void Desk::renewWindow()
{
    MainWindow::Carried carried = window().carry();
    const std::unique_ptr<MainWindow> before = putWindow(carried.desk);
    before->disconnect(this);
    before->hide();
    listenToWindow();
    furnish();
    window().show();
    window().goOn(carried);
}

std::unique_ptr<Desk> makeUserDesk(const CommandLine& line, const SettingsStore::Loaded& settings)
{
    return std::make_unique<UserDesk>(line, settings);
}

std::unique_ptr<Desk> makeDemoDesk(const CommandLine& line)
{
    return std::make_unique<DemoDesk>(line);
}

} // namespace callscope
