#pragma once

#include "app/profiles/credential.h"
#include "app/profiles/profileset.h"

#include <QDialog>

#include <optional>

class QCheckBox;
class QComboBox;
class QDialogButtonBox;
class QFormLayout;
class QLabel;
class QLineEdit;

namespace callscope {

//! Asks for one profile: name, region or endpoint, SDKAppID, administrator, and its secret, which it never shows again.
class ProfileForm : public QDialog {
    Q_OBJECT
public:
    //! \param profile what stands in the fields; without an id it is a new one  \param others whose names are taken
    ProfileForm(const Profile& profile, const QList<Profile>& others, QWidget* parent = nullptr);

    //! The secret that was entered, once; nothing: keep the one there is.
    [[nodiscard]] std::optional<Credential> takeCredential();

Q_SIGNALS:
    //! The form was filled rightly and closed; take the credential now.
    void saved(const callscope::Profile& profile);

public Q_SLOTS:
    void accept() override;

private:
    void addPlaceRows(QFormLayout& form);
    void addSecretRows(QFormLayout& form);
    void check();
    [[nodiscard]] Profile entered() const;
    [[nodiscard]] QStringList problems() const;
    [[nodiscard]] QString secretProblem() const;
    [[nodiscard]] QString hint() const;
    [[nodiscard]] bool isSecretKey() const;

    Profile m_profile;
    QList<Profile> m_others;
    QLineEdit* m_name;
    QComboBox* m_region;
    QLineEdit* m_endpoint;
    QLineEdit* m_sdkAppId;
    QLineEdit* m_identifier;
    QCheckBox* m_deprecatedApi;
    QComboBox* m_secretKind;
    QLineEdit* m_secret;
    QLabel* m_message;
    QDialogButtonBox* m_buttons;
};

} // namespace callscope
