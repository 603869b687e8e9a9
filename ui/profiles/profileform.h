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
class QSpinBox;

namespace callscope {

class CaFileField;
class ColourButton;
class CredentialFields;
class ProxyFields;

//! Asks for one profile: name, region or endpoint, SDKAppID, administrator, what it signs with,
//! and how requests travel. Secrets that were entered are never shown again.
class ProfileForm : public QDialog {
    Q_OBJECT
public:
    //! \param profile what stands in the fields; without an id it is a new one  \param others whose names are taken
    ProfileForm(const Profile& profile, const QList<Profile>& others, QWidget* parent = nullptr);

    //! The secret that was entered, once; nothing: keep the one there is.
    [[nodiscard]] std::optional<Credential> takeCredential();
    //! The same for the password of the proxy's user.
    [[nodiscard]] std::optional<Credential> takeProxyPassword();

    //! What was entered stays, the secrets too, and can be mended.
    void showFailure(const QString& sentence);

Q_SIGNALS:
    //! The form was filled rightly and waits: take the secrets and end it with done(), or say with showFailure() why not.
    void saved(const callscope::Profile& profile);

public Q_SLOTS:
    void accept() override;

private:
    void addNameRow(QFormLayout& form);
    void addPlaceRows(QFormLayout& form);
    void addTravelRows(QFormLayout& form);
    void check();
    [[nodiscard]] Profile entered() const;
    [[nodiscard]] QStringList problems() const;
    [[nodiscard]] QString hint() const;

    Profile m_profile;
    QList<Profile> m_others;
    bool m_isNew;
    QLineEdit* m_name;
    ColourButton* m_colour;
    QComboBox* m_region;
    QLineEdit* m_endpoint;
    QLineEdit* m_sdkAppId;
    QLineEdit* m_identifier;
    CredentialFields* m_credential = nullptr;
    CaFileField* m_caFile;
    ProxyFields* m_proxy = nullptr;
    QSpinBox* m_timeout;
    QCheckBox* m_deprecatedApi;
    QLabel* m_message;
    QDialogButtonBox* m_buttons;
};

} // namespace callscope
