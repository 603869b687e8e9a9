#include "ui/profiles/profiledesk.h"

#include "app/profiles/newprofile.h"
#include "app/profiles/settings.h"
#include "app/tencent/regions.h"
#include "app/wording/profiletext.h"
#include "app/wording/sentences.h"
#include "ui/profiles/connectiondialog.h"
#include "ui/profiles/profileform.h"
#include "ui/profiles/profilemanager.h"
#include "ui/profiles/profiletransfer.h"

#include <QMessageBox>
#include <QPushButton>
#include <QWidget>

namespace callscope {

ProfileDesk::ProfileDesk(ProfileRepository* repository, SecretStore& secrets, LookUpService& service, QWidget* window)
    : QObject(window), m_repository(repository), m_secrets(secrets), m_service(service), m_window(window),
      m_transfer(new ProfileTransfer(repository, window, this)), m_newProfile(newProfile(Settings()))
{
    connect(m_transfer, &ProfileTransfer::said, this, &ProfileDesk::said);
}

void ProfileDesk::setProfiles(const ProfileSet& set)
{
    m_profiles = set;
    if (m_manager)
        m_manager->setProfiles(set);
}

std::optional<SecretError> ProfileDesk::sessionOnlyBecause(const QString& profileId) const
{
    const auto found = m_sessionOnly.constFind(profileId);
    return found == m_sessionOnly.constEnd() ? std::nullopt : std::optional(*found);
}

void ProfileDesk::add()
{
    Profile profile = m_newProfile;
    profile.colour = m_profiles.nextColour();
    open(profile);
}

void ProfileDesk::edit(const QString& profileId)
{
    const Profile* profile = m_profiles.find(profileId);
    if (profile && profile->locked)
        Q_EMIT said(tr("%1 is locked: your administrator gives it to everyone on this machine. Duplicate it to have one of your own.").arg(profile->name));
    else if (profile)
        open(*profile);
}

void ProfileDesk::manage()
{
    if (!m_repository)
        return;
    if (!m_manager) {
        m_manager = new ProfileManager(m_window);
        m_manager->setAttribute(Qt::WA_DeleteOnClose);
        connectManager();
        m_manager->setProfiles(m_profiles);
    }
    m_manager->show();
    m_manager->raise();
    m_manager->activateWindow();
}

void ProfileDesk::connectManager()
{
    connect(m_manager, &ProfileManager::addRequested, this, &ProfileDesk::add);
    connect(m_manager, &ProfileManager::editRequested, this, &ProfileDesk::edit);
    connect(m_manager, &ProfileManager::duplicateRequested, this, &ProfileDesk::duplicate);
    connect(m_manager, &ProfileManager::removeRequested, this, &ProfileDesk::askToRemove);
    connect(m_manager, &ProfileManager::moveRequested, this, &ProfileDesk::move);
    connect(m_manager, &ProfileManager::useRequested, this, &ProfileDesk::chosen);
    connect(m_manager, &ProfileManager::testRequested, this, &ProfileDesk::testConnection);
    connect(m_manager, &ProfileManager::importRequested, this, &ProfileDesk::importProfiles);
    connect(m_manager, &ProfileManager::exportRequested, this, &ProfileDesk::exportProfiles);
    connect(this, &ProfileDesk::said, m_manager, &ProfileManager::say);
}

void ProfileDesk::testConnection(const QString& profileId)
{
    if (const Profile* profile = m_profiles.find(profileId))
        openConnectionDialog(m_service, *profile, m_manager && m_manager->isActiveWindow() ? m_manager.data() : m_window);
}

void ProfileDesk::importProfiles()
{
    if (m_repository)
        m_transfer->importInto(m_profiles);
}

void ProfileDesk::exportProfiles()
{
    m_transfer->exportAll(m_profiles.profiles);
}

void ProfileDesk::open(const Profile& profile)
{
    if (!m_repository)
        return;
    QWidget* parent = m_manager && m_manager->isActiveWindow() ? m_manager.data() : m_window;
    const QPointer<ProfileForm> form(new ProfileForm(profile, m_profiles.profiles, parent));
    connect(form, &ProfileForm::saved, this, [this, form](const Profile& entered) { save(form, entered); });
    form->open();
}

void ProfileDesk::save(const QPointer<ProfileForm>& form, const Profile& profile)
{
    Q_EMIT saving(profile.id);
    // The profile first: a secret without one would be an orphan in the key store.
    m_repository->update(savingProfile(profile, regionKeys(), true), this, [=, this](const ProfileStore::Loaded& result) {
        if (!form)
            return;
        if (!result)
            return form->showFailure(wording::profileStoreError(result.error()));
        keep(profile.id, profile.id, form->takeCredential());
        keep(proxySecretId(profile.id), profile.id, form->takeProxyPassword());
        form->done(QDialog::Accepted);
    });
}

void ProfileDesk::keep(const QString& secretId, const QString& profileId, std::optional<Credential> secret)
{
    if (secret)
        m_secrets.write(secretId, std::move(*secret), this, [this, profileId](const SecretStore::WriteResult& result) { kept(profileId, result); });
}

void ProfileDesk::kept(const QString& profileId, const SecretStore::WriteResult& result)
{
    m_sessionOnly.remove(profileId);
    if (!result) {
        Q_EMIT said(wording::secretError(result.error()));
    } else if (result->kept == Kept::ThisSessionOnly) {
        const SecretError why = result->keyStoreError.value_or(SecretError());
        m_sessionOnly.insert(profileId, why);
        Q_EMIT said(wording::sentences({wording::secretError(why), tr("The secret is kept for this session only.")}));
    } else {
        Q_EMIT said(tr("The secret is kept in the key store."));
    }
    Q_EMIT secretChanged(profileId);
}

void ProfileDesk::duplicate(const QString& profileId)
{
    const Profile* original = m_profiles.find(profileId);
    if (!original)
        return;
    Profile copy = *original;
    copy.id.clear();
    copy.locked = false;
    copy.name = m_profiles.freeName(original->name);
    copy.colour = m_profiles.nextColour();
    open(copy);
}

void ProfileDesk::askToRemove(const QString& profileId)
{
    const Profile* found = m_profiles.find(profileId);
    if (!found || found->locked)
        return;
    auto* box = new QMessageBox(QMessageBox::Warning, tr("Remove a profile"), tr("Remove the profile %1?").arg(found->name), QMessageBox::Cancel, m_manager);
    box->setObjectName(QStringLiteral("removeProfileBox"));
    box->setInformativeText(tr("Its secrets are removed from the key store too. Calls that were looked up stay."));
    box->setTextFormat(Qt::PlainText);
    QPushButton* removeButton = box->addButton(tr("&Remove"), QMessageBox::DestructiveRole);
    box->setDefaultButton(QMessageBox::Cancel);
    box->setAttribute(Qt::WA_DeleteOnClose);
    connect(removeButton, &QPushButton::clicked, this, [this, profile = *found] { remove(profile); });
    box->open();
}

void ProfileDesk::remove(const Profile& profile)
{
    const auto change = [id = profile.id](ProfileSet set) -> ProfileStore::Loaded {
        set.remove(id);
        return set;
    };
    m_repository->update(change, this, [this, profile](const ProfileStore::Loaded& result) {
        if (!result) {
            Q_EMIT said(wording::profileStoreError(result.error()));
            return;
        }
        m_sessionOnly.remove(profile.id);
        const auto sayLeft = [this, name = profile.name](const SecretStore::RemoveResult& removed) {
            // Without a key store nothing was ever kept in one.
            if (!removed && removed.error().kind != SecretError::Kind::Unavailable)
                Q_EMIT said(wording::sentences({tr("%1 is removed, but a secret may be left in the key store.").arg(name), wording::secretError(removed.error())}));
        };
        m_secrets.remove(profile.id, this, sayLeft);
        if (!profile.proxy.user.isEmpty())
            m_secrets.remove(proxySecretId(profile.id), this, sayLeft);
    });
}

void ProfileDesk::move(const QString& profileId, int steps)
{
    m_repository->update([=](ProfileSet set) -> ProfileStore::Loaded {
        set.move(profileId, steps);
        return set;
    });
}

} // namespace callscope
