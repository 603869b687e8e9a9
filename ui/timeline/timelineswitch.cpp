#include "ui/timeline/timelineswitch.h"

#include "ui/theme/icons.h"

#include <QButtonGroup>
#include <QEvent>
#include <QHBoxLayout>
#include <QToolButton>

namespace callscope {

namespace {

QToolButton* makeButton(const QString& name, QWidget* parent)
{
    auto* button = new QToolButton(parent);
    button->setObjectName(name);
    button->setCheckable(true);
    button->setFocusPolicy(Qt::TabFocus);
    button->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
    return button;
}

//! A style's own mark for what is checked is a shade darker, which is no mark on dark: the chosen one has a selection's colours.
void tint(QToolButton& button, icons::Name icon, const QPalette& palette)
{
    QPalette look;
    if (button.isChecked()) {
        for (const QPalette::ColorGroup group : {QPalette::Active, QPalette::Inactive}) {
            look.setColor(group, QPalette::Button, palette.color(group, QPalette::Highlight));
            look.setColor(group, QPalette::ButtonText, palette.color(group, QPalette::HighlightedText));
        }
    }
    button.setPalette(look);
    button.setIcon(icons::icon(icon, button.isChecked() ? QPalette::HighlightedText : QPalette::ButtonText));
}

} // namespace

TimelineSwitch::TimelineSwitch(QWidget* parent)
    : QWidget(parent)
    , m_fit(makeButton(QStringLiteral("timelineFit"), this))
    , m_toScale(makeButton(QStringLiteral("timelineToScale"), this))
{
    auto* row = new QHBoxLayout(this);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(0);
    row->addWidget(m_fit);
    row->addWidget(m_toScale);
    auto* group = new QButtonGroup(this);
    group->addButton(m_fit);
    group->addButton(m_toScale);
    m_fit->setChecked(true);
    connect(m_fit, &QToolButton::toggled, this, &TimelineSwitch::markChosen);
    connect(m_fit, &QToolButton::clicked, this, [this] { Q_EMIT chosen(TimelineMode::Fit); });
    connect(m_toScale, &QToolButton::clicked, this, [this] { Q_EMIT chosen(TimelineMode::ToScale); });
    markChosen();
    retranslate();
}

void TimelineSwitch::markChosen()
{
    tint(*m_fit, icons::Name::Fit, palette());
    tint(*m_toScale, icons::Name::ToScale, palette());
}

void TimelineSwitch::changeEvent(QEvent* event)
{
    if (event->type() == QEvent::PaletteChange)
        markChosen();
    QWidget::changeEvent(event);
}

void TimelineSwitch::setMode(TimelineMode mode)
{
    (mode == TimelineMode::Fit ? m_fit : m_toScale)->setChecked(true);
}

void TimelineSwitch::setCompact(bool compact)
{
    m_compact = compact;
    for (QToolButton* button : {m_fit, m_toScale})
        button->setToolButtonStyle(compact ? Qt::ToolButtonIconOnly : Qt::ToolButtonTextBesideIcon);
}

QSize TimelineSwitch::sizeWhen(bool compact)
{
    const bool before = m_compact;
    setCompact(compact);
    const QSize fit = m_fit->sizeHint();
    const QSize toScale = m_toScale->sizeHint();
    setCompact(before);
    return {fit.width() + layout()->spacing() + toScale.width(), qMax(fit.height(), toScale.height())};
}

void TimelineSwitch::retranslate()
{
    setAccessibleName(tr("Timeline scale"));
    m_fit->setText(tr("Fit"));
    m_fit->setToolTip(tr("Every phase readable (F)"));
    m_toScale->setText(tr("To scale"));
    m_toScale->setToolTip(tr("Lengths in proportion to time (S)"));
}

} // namespace callscope
