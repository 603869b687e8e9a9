#include "ui/profiles/proxyfields.h"

#include "ui/profiles/secretedit.h"

#include <QComboBox>
#include <QFormLayout>
#include <QHBoxLayout>
#include <QLabel>
#include <QSpinBox>

#include <limits>

namespace callscope {

namespace {

constexpr int gap = 8;
constexpr int usualHttpPort = 8080;
constexpr int usualSocksPort = 1080;

QWidget* sideBySide(std::initializer_list<QWidget*> widgets)
{
    auto* row = new QWidget;
    auto* layout = new QHBoxLayout(row);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(gap);
    for (QWidget* widget : widgets)
        layout->addWidget(widget);
    return row;
}

} // namespace

ProxyFields::ProxyFields(const ProxyChoice& proxy, QFormLayout& form, QObject* parent, Asks asks)
    : QObject(parent), m_asks(asks), m_kind(new QComboBox), m_host(new QLineEdit), m_port(new QSpinBox), m_user(new QLineEdit),
      m_password(new SecretEdit(proxy.user.isEmpty() ? tr("Password") : tr("Unchanged")))
{
    m_kind->addItem(tr("As the system says"), int(ProxyChoice::Kind::System));
    m_kind->addItem(tr("None"), int(ProxyChoice::Kind::None));
    m_kind->addItem(tr("HTTP"), int(ProxyChoice::Kind::Http));
    m_kind->addItem(tr("SOCKS5"), int(ProxyChoice::Kind::Socks5));
    m_host->setPlaceholderText(QStringLiteral("proxy.example.com"));
    m_port->setRange(1, std::numeric_limits<quint16>::max());
    setProxy(proxy);
    m_user->setPlaceholderText(tr("No user"));
    const QList<std::tuple<QWidget*, QString, QString>> names{{m_kind, QStringLiteral("profileProxyBox"), tr("Proxy")},
                                                              {m_host, QStringLiteral("profileProxyHostField"), tr("Proxy host")},
                                                              {m_port, QStringLiteral("profileProxyPortField"), tr("Proxy port")},
                                                              {m_user, QStringLiteral("profileProxyUserField"), tr("Proxy user")},
                                                              {m_password, QStringLiteral("profileProxyPasswordField"), tr("Proxy password")}};
    for (const auto& [widget, id, name] : names) {
        widget->setObjectName(id);
        widget->setAccessibleName(name);
    }
    m_place = sideBySide({m_host, m_port});
    m_place->layout()->setAlignment(m_port, Qt::AlignTrailing);
    m_person = sideBySide({m_user, m_password});
    form.addRow(tr("Pro&xy"), m_kind);
    form.addRow(QString(), m_place);
    form.addRow(QString(), m_person);
    connect(m_kind, &QComboBox::currentIndexChanged, this, &ProxyFields::offerUsualPort);
    connect(m_kind, &QComboBox::currentIndexChanged, this, &ProxyFields::showWhatIsNeeded);
    for (const QLineEdit* edit : {m_host, m_user})
        connect(edit, &QLineEdit::textChanged, this, &ProxyFields::showWhatIsNeeded);
    connect(m_port, &QSpinBox::valueChanged, this, &ProxyFields::changed);
    showWhatIsNeeded();
}

void ProxyFields::setProxy(const ProxyChoice& proxy)
{
    m_kind->setCurrentIndex(m_kind->findData(int(proxy.kind)));
    m_host->setText(proxy.host);
    m_port->setValue(proxy.port == 0 ? usualHttpPort : proxy.port);
    m_user->setText(proxy.user);
}

ProxyChoice ProxyFields::proxy() const
{
    ProxyChoice proxy;
    proxy.kind = ProxyChoice::Kind(m_kind->currentData().toInt());
    if (proxy.kind == ProxyChoice::Kind::System || proxy.kind == ProxyChoice::Kind::None)
        return proxy;
    proxy.host = m_host->text().trimmed();
    proxy.port = quint16(m_port->value());
    proxy.user = m_user->text().trimmed();
    return proxy;
}

std::optional<Credential> ProxyFields::takePassword()
{
    QByteArray password = static_cast<SecretEdit*>(m_password)->take();
    if (password.isEmpty() || proxy().user.isEmpty())
        return std::nullopt;
    return Credential(Credential::Kind::ProxyPassword, std::move(password));
}

void ProxyFields::offerUsualPort()
{
    if (m_port->value() == usualHttpPort || m_port->value() == usualSocksPort) // nobody chose another one
        m_port->setValue(ProxyChoice::Kind(m_kind->currentData().toInt()) == ProxyChoice::Kind::Socks5 ? usualSocksPort : usualHttpPort);
}

void ProxyFields::showWhatIsNeeded()
{
    const auto kind = ProxyChoice::Kind(m_kind->currentData().toInt());
    const bool ours = kind == ProxyChoice::Kind::Http || kind == ProxyChoice::Kind::Socks5;
    m_place->setVisible(ours);
    m_person->setVisible(ours && m_asks == Asks::PlaceAndUser);
    m_password->setEnabled(!m_user->text().trimmed().isEmpty());
    Q_EMIT changed();
}

} // namespace callscope
