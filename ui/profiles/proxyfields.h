#pragma once

#include "app/profiles/credential.h"
#include "app/profiles/profile.h"

#include <QObject>

#include <optional>

class QComboBox;
class QFormLayout;
class QLineEdit;
class QSpinBox;
class QWidget;

namespace callscope {

//! The rows of a form that say how requests leave the machine: system, none, HTTP or SOCKS5, and the proxy's user.
class ProxyFields : public QObject {
    Q_OBJECT
public:
    enum class Asks {
        PlaceAndUser,
        Place, //!< a proxy that wants to know who comes is not asked for
    };

    ProxyFields(const ProxyChoice& proxy, QFormLayout& form, QObject* parent, Asks asks = Asks::PlaceAndUser);

    [[nodiscard]] ProxyChoice proxy() const;
    void setProxy(const ProxyChoice& proxy);
    //! The password that was entered, once; nothing: keep the one there is.
    [[nodiscard]] std::optional<Credential> takePassword();

Q_SIGNALS:
    void changed();

private:
    void offerUsualPort();
    void showWhatIsNeeded();

    Asks m_asks;
    QComboBox* m_kind;
    QLineEdit* m_host;
    QSpinBox* m_port;
    QLineEdit* m_user;
    QLineEdit* m_password;
    QWidget* m_place;
    QWidget* m_person;
};

} // namespace callscope
