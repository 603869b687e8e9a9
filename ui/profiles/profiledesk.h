#pragma once

#include "app/lookup/lookupservice.h"
#include "app/profiles/credential.h"
#include "app/profiles/profilerepository.h"
#include "app/profiles/secretstore.h"

#include <QHash>
#include <QObject>
#include <QPointer>

#include <optional>

class QWidget;

namespace callscope {

class ProfileForm;
class ProfileManager;
class ProfileTransfer;

//! What a window does with profiles: opens the forms and the manager, writes off the UI thread, keeps and forgets secrets.
class ProfileDesk : public QObject {
    Q_OBJECT
public:
    //! Nothing is owned; `repository` is null in the demo, where there is nothing to edit. \param window the dialogs' parent
    ProfileDesk(ProfileRepository* repository, SecretStore& secrets, LookUpService& service, QWidget* window);

    [[nodiscard]] bool canEdit() const { return m_repository != nullptr; }
    //! The profiles as they stand now, for forms and the manager.
    void setProfiles(const ProfileSet& set);
    //! Why that profile's secret is kept for this session only; nothing: it is not.
    [[nodiscard]] std::optional<SecretError> sessionOnlyBecause(const QString& profileId) const;

    //! What a profile that is added begins with.
    void setNewProfile(const Profile& profile) { m_newProfile = profile; }
    void add();
    //! A locked profile is not opened; the window is told why.
    void edit(const QString& profileId);
    void manage();
    void testConnection(const QString& profileId);
    void importProfiles();
    void exportProfiles();

Q_SIGNALS:
    //! Something worth a line above the call.
    void said(const QString& sentence);
    //! A profile is about to be saved: this window wants to ask with it.
    void saving(const QString& profileId);
    //! The person chose it in the manager.
    void chosen(const QString& profileId);
    //! The secret of that profile is another one now, or is kept elsewhere.
    void secretChanged(const QString& profileId);

private:
    void open(const Profile& profile);
    void save(const QPointer<ProfileForm>& form, const Profile& profile);
    void keep(const QString& secretId, const QString& profileId, std::optional<Credential> secret);
    void kept(const QString& profileId, const SecretStore::WriteResult& result);
    void duplicate(const QString& profileId);
    void askToRemove(const QString& profileId);
    void remove(const Profile& profile);
    void move(const QString& profileId, int steps);
    void connectManager();

    ProfileRepository* m_repository;
    SecretStore& m_secrets;
    LookUpService& m_service;
    QWidget* m_window;
    ProfileTransfer* m_transfer;
    ProfileSet m_profiles;
    Profile m_newProfile;
    QPointer<ProfileManager> m_manager;
    QHash<QString, SecretError> m_sessionOnly;
};

} // namespace callscope
