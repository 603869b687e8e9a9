#include "ui/timeline/timelineswitch.h"

#include "ui/theme/icons.h"

#include <QButtonGroup>
#include <QHBoxLayout>
#include <QToolButton>

namespace callscope {

namespace {

QToolButton* makeButton(icons::Name icon, const QString& name, QWidget* parent)
{
    auto* button = new QToolButton(parent);
    button->setObjectName(name);
    button->setIcon(icons::icon(icon));
    button->setCheckable(true);
    button->setFocusPolicy(Qt::TabFocus);
    button->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
    return button;
}

} // namespace

TimelineSwitch::TimelineSwitch(QWidget* parent)
    : QWidget(parent)
    , m_fit(makeButton(icons::Name::Fit, QStringLiteral("timelineFit"), this))
    , m_toScale(makeButton(icons::Name::ToScale, QStringLiteral("timelineToScale"), this))
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
    connect(m_fit, &QToolButton::clicked, this, [this] { Q_EMIT chosen(TimelineMode::Fit); });
    connect(m_toScale, &QToolButton::clicked, this, [this] { Q_EMIT chosen(TimelineMode::ToScale); });
    retranslate();
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
