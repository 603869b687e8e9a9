#pragma once

#include "app/profiles/credential.h"

#include <QObject>

#include <optional>

class QComboBox;
class QFormLayout;
class QLabel;

namespace callscope {

class SecretEdit;

//! The rows of a form that take what a profile signs with: a secret key, or a pasted UserSig, whose facts are shown.
class CredentialFields : public QObject {
    Q_OBJECT
public:
    //! \param isNew there is no secret yet
    CredentialFields(bool isNew, QFormLayout& form, QObject* parent);

    //! What is wrong with the secret for that application and administrator; empty where it is right, and where there is none.
    [[nodiscard]] QString problem(quint32 sdkAppId, const QString& identifier) const;
    //! The secret that was entered, once; nothing: keep the one there is.
    [[nodiscard]] std::optional<Credential> take();

Q_SIGNALS:
    void changed();

private:
    void look();
    [[nodiscard]] bool isSecretKey() const;

    QComboBox* m_kind;
    SecretEdit* m_secret;
    QLabel* m_facts;
};

} // namespace callscope
