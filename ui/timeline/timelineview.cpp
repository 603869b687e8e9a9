#include "ui/timeline/timelineview.h"

#include "ui/timeline/timelinepainter.h"
#include "ui/timeline/timelineswitch.h"

#include <QEvent>
#include <QPainter>
#include <QStyle>

#include <cmath>

namespace callscope {

namespace {

constexpr int growMilliseconds = 150;
constexpr double disabledOpacity = 0.45;
constexpr int preferredCharacters = 100;
constexpr int leastPixels = 320;

} // namespace

TimelineView::TimelineView(QWidget* parent) : QWidget(parent), m_switch(new TimelineSwitch(this))
{
    QSizePolicy policy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    policy.setHeightForWidth(true);
    setSizePolicy(policy);
    connect(m_switch, &TimelineSwitch::chosen, this, &TimelineView::setMode);
    m_growth.setStartValue(0.0);
    m_growth.setEndValue(1.0);
    m_growth.setDuration(growMilliseconds);
    m_growth.setEasingCurve(QEasingCurve::OutCubic);
    connect(&m_growth, &QVariantAnimation::valueChanged, this, qOverload<>(&QWidget::update));
    measureSwitch();
    relayOut();
}

void TimelineView::setMode(TimelineMode mode)
{
    m_switch->setMode(mode);
    if (m_mode == mode)
        return;
    m_mode = mode;
    relayOut();
    Q_EMIT modeChanged(mode);
}

void TimelineView::setTimeZones(const QTimeZone& local, const QTimeZone& second)
{
    m_scene.setZones({local, second});
    relayOut();
}

void TimelineView::showCall(const CallRecord& record, const Phases& phases)
{
    m_growth.stop();
    const bool another = m_scene.setCall(record, phases);
    relayOut();
    const bool moves = style()->styleHint(QStyle::SH_Widget_Animation_Duration, nullptr, this) > 0;
    if (another && moves && m_scene.count() > 0)
        m_growth.start();
}

void TimelineView::showNothing()
{
    m_growth.stop();
    m_scene.clear();
    relayOut();
}

void TimelineView::setMarks(int focused, int hovered)
{
    m_focused = focused;
    m_hovered = hovered;
    update();
}

QSize TimelineView::sizeHint() const
{
    const int width = fontMetrics().averageCharWidth() * preferredCharacters;
    return {width, heightForWidth(width)};
}

QSize TimelineView::minimumSizeHint() const
{
    return {leastPixels, heightForWidth(qMax(leastPixels, width()))};
}

int TimelineView::heightForWidth(int width) const
{
    return static_cast<int>(std::ceil(m_scene.laidOut(frameFor(width), TimelinePainter::metricsOf(font())).size.height()));
}

void TimelineView::relayOut()
{
    const qreal before = m_scene.geometry().size.height();
    m_scene.layOut(frameFor(width()), TimelinePainter::metricsOf(font()));
    placeSwitch();
    if (m_scene.geometry().size.height() != before)
        updateGeometry();
    update();
}

bool TimelineView::isCompact(int width) const
{
    return m_wideSwitch.width() * 5 > width * 2; // words may take two fifths of the header
}

TimelineFrame TimelineView::frameFor(int width) const
{
    const QSize room = isCompact(width) ? m_compactSwitch : m_wideSwitch;
    return {static_cast<qreal>(width), m_mode, static_cast<qreal>(room.height()), static_cast<qreal>(room.width()), isRightToLeft()};
}

void TimelineView::measureSwitch()
{
    m_wideSwitch = m_switch->sizeWhen(false);
    m_compactSwitch = m_switch->sizeWhen(true);
}

void TimelineView::placeSwitch()
{
    const bool compact = isCompact(width());
    m_switch->setCompact(compact);
    const QSize size = compact ? m_compactSwitch : m_wideSwitch;
    m_switch->setGeometry(QStyle::alignedRect(layoutDirection(), Qt::AlignTop | Qt::AlignRight, size, rect()));
}

void TimelineView::changeEvent(QEvent* event)
{
    QWidget::changeEvent(event);
    switch (event->type()) {
    case QEvent::LanguageChange:
        m_scene.rebuild();
        m_switch->retranslate();
        [[fallthrough]];
    case QEvent::FontChange:
    case QEvent::StyleChange:
    case QEvent::LayoutDirectionChange:
        measureSwitch();
        relayOut();
        break;
    case QEvent::PaletteChange:
    case QEvent::EnabledChange:
        update();
        break;
    default:
        break;
    }
}

void TimelineView::paintEvent(QPaintEvent*)
{
    QPainter painter(this);
    painter.setOpacity(isEnabled() ? 1 : disabledOpacity);
    QPalette colours = palette();
    if (!isEnabled())
        colours.setCurrentColorGroup(QPalette::Inactive); // the opacity greys everything alike
    const TimelinePainter timeline(colours, font());
    const TimelineGeometry& geometry = m_scene.geometry();
    if (m_scene.has(m_hovered))
        timeline.paintHover(painter, geometry, m_scene.element(m_hovered));
    const bool growing = m_growth.state() == QAbstractAnimation::Running;
    timeline.paint(painter, geometry, growing ? m_growth.currentValue().toReal() : 1);
    if (m_scene.has(m_focused))
        timeline.paintFocus(painter, geometry, m_scene.element(m_focused));
}

void TimelineView::resizeEvent(QResizeEvent* event)
{
    QWidget::resizeEvent(event);
    relayOut();
}

} // namespace callscope
