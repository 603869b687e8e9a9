#include "ui/call/durationcard.h"

#include "app/wording/duration.h"
#include "app/wording/fieldtext.h"
#include "ui/theme/leadinglabel.h"

#include <QEvent>
#include <QVBoxLayout>

namespace callscope {

DurationCard::DurationCard(const QString& caption, const QString& valueName, QWidget* parent)
    : QWidget(parent), m_name(caption), m_caption(new LeadingLabel(caption, this)), m_value(new LeadingLabel({}, this))
{
    m_caption->setObjectName(QString(valueName).replace(QLatin1String("Value"), QLatin1String("Caption")));
    m_value->setObjectName(valueName);
    m_value->setTextInteractionFlags(Qt::TextSelectableByMouse);
    m_caption->setForegroundRole(QPalette::PlaceholderText);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    layout->addWidget(m_caption);
    layout->addWidget(m_value);
    applyFonts();
}

void DurationCard::setSeconds(std::optional<qint64> seconds, const QString& whyAbsent)
{
    m_value->setText(seconds ? wording::duration(*seconds) : QStringLiteral("\u2013"));
    m_value->setAccessibleName(seconds ? QString() : wording::absent());
    m_value->setToolTip(seconds ? wording::spokenDuration(*seconds) : whyAbsent);
    m_caption->setText(seconds || whyAbsent.isEmpty() ? m_name : QStringLiteral("%1 · %2").arg(m_name, whyAbsent));
}

void DurationCard::changeEvent(QEvent* event)
{
    if (event->type() == QEvent::FontChange)
        applyFonts();
    QWidget::changeEvent(event);
}

void DurationCard::applyFonts()
{
    QFont large = font();
    large.setPointSizeF(large.pointSizeF() * 1.5);
    m_value->setFont(large);
}

} // namespace callscope
