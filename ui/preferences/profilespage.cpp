#include "ui/preferences/profilespage.h"

#include "app/profiles/profilecheck.h"
#include "ui/preferences/pageform.h"
#include "ui/profiles/proxyfields.h"

#include <QFormLayout>
#include <QLabel>
#include <QPushButton>
#include <QSignalBlocker>
#include <QSpinBox>

namespace callscope {

namespace {

constexpr int gridStep = 8;
constexpr int leastTimeout = 4; // the service itself may take three
constexpr int mostTimeout = 60;

} // namespace

ProfilesPage::ProfilesPage(QWidget* parent) : PreferencesPage(tr("Profiles"), parent), m_timeout(new QSpinBox)
{
    m_timeout->setObjectName(QStringLiteral("newProfileTimeout"));
    m_timeout->setRange(leastTimeout, mostTimeout);
    m_timeout->setSuffix(tr(" s"));
    m_timeout->setKeyboardTracking(false); // 4 is on the way to 40
    auto* edit = new QPushButton(tr("&Edit this profile…"));
    edit->setSizePolicy(QSizePolicy::Maximum, QSizePolicy::Fixed);
    edit->setObjectName(QStringLiteral("editProfileButton"));
    edit->setAutoDefault(false);

    auto* form = makePageForm(this);
    form->addRow(makeHeading(tr("Profiles to come begin with")));
    form->addRow(tr("&Time-out:"), m_timeout);
    m_proxy = new ProxyFields({}, *form, this, ProxyFields::Asks::Place);
    static_cast<QLabel*>(form->labelForField(findChild<QWidget*>(QStringLiteral("profileProxyBox"))))->setText(tr("Pro&xy:")); // as the names of the other rows here
    QLabel* heading = makeHeading(tr("Profiles that are there"));
    heading->setContentsMargins(0, gridStep, 0, 0);
    form->addRow(heading);
    form->addRow(makeRemark(QStringLiteral("profilesMeaning"), tr("Each has a time-out and a proxy of its own, and stays as it is. A proxy's user and password are entered there, too.")));
    form->addRow(edit);
    connect(m_timeout, &QSpinBox::valueChanged, this, [this](int seconds) { set(Setting::NewProfileTimeout, seconds); });
    connect(m_proxy, &ProxyFields::changed, this, &ProfilesPage::takeProxy);
    connect(edit, &QPushButton::clicked, this, &ProfilesPage::profileWanted);
}

void ProfilesPage::showSettings(const Settings& settings)
{
    const QSignalBlocker quiet(m_timeout);
    m_timeout->setValue(settings.number(Setting::NewProfileTimeout));
    const QString proxy = settings.text(Setting::NewProfileProxy);
    if (proxy == m_shownProxy)
        return; // half a host may stand in the field
    m_shownProxy = proxy;
    const QSignalBlocker quietProxy(m_proxy);
    m_proxy->setProxy(parseProxy(proxy).value_or(ProxyChoice()));
}

//! A host that is being typed is none yet: what is kept stays until then.
void ProfilesPage::takeProxy()
{
    const QString proxy = proxyText(m_proxy->proxy());
    if (!parseProxy(proxy)) {
        Q_EMIT said(tr("Enter the proxy's host."), true);
        return;
    }
    Q_EMIT said({}, false);
    if (proxy == m_shownProxy)
        return;
    m_shownProxy = proxy;
    set(Setting::NewProfileProxy, proxy);
}

} // namespace callscope
