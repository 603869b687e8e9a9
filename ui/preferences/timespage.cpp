#include "ui/preferences/timespage.h"

#include "app/wording/timetext.h"
#include "ui/call/boundedtext.h"
#include "ui/preferences/mannersetting.h"
#include "ui/preferences/pageform.h"
#include "ui/preferences/zonefield.h"

#include <QDateTime>
#include <QFormLayout>
#include <QLabel>
#include <QLineEdit>

namespace callscope {

namespace {

constexpr qsizetype mostShown = 40;

QString present(const QTimeZone& zone)
{
    return wording::zoneName(zone, QDateTime::currentDateTimeUtc());
}

} // namespace

TimesPage::TimesPage(QWidget* parent) : PreferencesPage(tr("Times"), parent), m_zone(new ZoneField), m_offset(makeRemark(QStringLiteral("secondZoneOffset")))
{
    m_zone->setObjectName(QStringLiteral("secondZone"));
    for (QWidget* each : {static_cast<QWidget*>(m_zone), static_cast<QWidget*>(m_zone->lineEdit())})
        each->setAccessibleName(tr("Second time zone"));
    m_offset->setWordWrap(false); // a zone's name would be broken at its stroke
    auto* own = new QLabel(present(wording::localZone()));
    own->setTextFormat(Qt::PlainText);
    auto* form = makePageForm(this);
    form->addRow(tr("This computer's zone:"), own);
    form->addRow(tr("&Second zone:"), m_zone);
    form->addRow(QString(), m_offset);
    form->addRow(makeRemark(QStringLiteral("secondZoneMeaning"), tr("Every time is given in both: in the window, in copies and on paper. Choose UTC, or the zone your customers live in.")));
    connect(m_zone, &ZoneField::zoneChosen, this, [this](const QString& id) { set(Setting::SecondZone, id); });
    connect(m_zone, &ZoneField::refused, this, [this](const QString& text) {
        Q_EMIT said(tr("There is no time zone named “%1”. It is still %2.").arg(shortened(text, mostShown), m_zone->currentText()), true);
    });
}

void TimesPage::showSettings(const Settings& settings)
{
    if (const QString id = settings.text(Setting::SecondZone); id != m_zone->zone() || m_offset->text().isEmpty()) // nobody is typing another
        m_zone->setZone(id);
    m_offset->setText(tr("At present: %1").arg(present(secondZoneOf(settings))));
}

} // namespace callscope
