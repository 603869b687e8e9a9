#pragma once

#include "app/profiles/credential.h"
#include "app/profiles/profilerepository.h"
#include "app/profiles/secretstore.h"

#include <QObject>

#include <optional>

class QWidget;

namespace callscope {

//! Adds and edits profiles for a window: opens the form, writes the profile off the UI thread, keeps its secret.
class ProfileDesk : public QObject {
    Q_OBJECT
public:
    //! Nothing is owned; `repository` is null in the demo, where there is nothing to edit. \param window the forms' parent
    ProfileDesk(ProfileRepository* repository, SecretStore& secrets, QWidget* window);

    [[nodiscard]] bool canEdit() const { return m_repository != nullptr; }
    void add(const QList<Profile>& others);
    void edit(const Profile& profile, const QList<Profile>& others);

Q_SIGNALS:
    //! Something worth a line in the status bar.
    void said(const QString& sentence);
    //! A profile was given to the repository: this window wants to ask with it.
    void saving(const QString& profileId);

private:
    void open(const Profile& profile, const QList<Profile>& others);
    void save(const Profile& profile, std::optional<Credential> credential);

    ProfileRepository* m_repository;
    SecretStore& m_secrets;
    QWidget* m_window;
};

} // namespace callscope
