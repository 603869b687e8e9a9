#include "ui/preferences/callspage.h"

#include "app/lookup/retentionsetting.h"
#include "ui/archive/retentionchooser.h"
#include "ui/preferences/pageform.h"

#include <QCheckBox>
#include <QFormLayout>
#include <QLabel>
#include <QSignalBlocker>
#include <QSpinBox>

namespace callscope {

namespace {

constexpr int gridStep = 8;
constexpr int mostRingSeconds = 3600;

} // namespace

CallsPage::CallsPage(RetentionChooser* retention, QWidget* parent)
    : PreferencesPage(tr("Calls"), parent), m_ring(new QSpinBox), m_offer(new QCheckBox(tr("&Offer to look up a Call ID that is on the clipboard"))),
      m_retention(retention)
{
    m_ring->setObjectName(QStringLiteral("ringThreshold"));
    m_ring->setRange(1, mostRingSeconds);
    m_ring->setSuffix(tr(" s"));
    m_ring->setKeyboardTracking(false); // 1 is on the way to 120
    m_offer->setObjectName(QStringLiteral("offerClipboard"));
    auto* form = makePageForm(this);
    form->addRow(tr("&Ringing is too long after:"), m_ring);
    form->addRow(makeRemark(QStringLiteral("ringThresholdMeaning"),
                            tr("A call that rang longer gets a warning. Tencent's clients give up after 30 seconds unless the app says otherwise.")));
    form->addRow(m_offer);
    form->addRow(makeRemark(QStringLiteral("offerClipboardMeaning"), tr("When you come back to the window. Nothing is looked up before you say so.")));
    connect(m_ring, &QSpinBox::valueChanged, this, [this](int seconds) { set(Setting::RingThreshold, seconds); });
    connect(m_offer, &QCheckBox::toggled, this, [this](bool on) { set(Setting::OfferClipboard, on); });
    if (!m_retention)
        return;
    QLabel* heading = makeHeading(tr("The archive"));
    heading->setContentsMargins(0, gridStep, 0, 0);
    form->addRow(heading);
    form->addRow(m_retention);
    connect(m_retention, &RetentionChooser::chosen, this, [this](const Retention& chosen) { Q_EMIT changed(keepingFor(chosen)); });
    connect(m_retention, &RetentionChooser::busy, this, [this](const QString& doing) {
        m_retention->setEnabled(false);
        Q_EMIT said(doing, false);
    });
    connect(m_retention, &RetentionChooser::ended, this, [this](const QString& sentence, bool isProblem) {
        m_retention->setEnabled(true);
        Q_EMIT said(sentence, isProblem);
    });
}

void CallsPage::showSettings(const Settings& settings)
{
    const QSignalBlocker quietRing(m_ring);
    const QSignalBlocker quietOffer(m_offer);
    m_ring->setValue(settings.number(Setting::RingThreshold));
    m_offer->setChecked(settings.flag(Setting::OfferClipboard));
    if (m_retention)
        m_retention->setRetention(retentionOf(settings));
}

QList<Setting> CallsPage::settings() const
{
    QList<Setting> settings{Setting::RingThreshold, Setting::OfferClipboard};
    if (m_retention)
        settings += {Setting::Retention, Setting::RetentionDays};
    return settings;
}

} // namespace callscope
