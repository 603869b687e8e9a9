#include "ui/timeline/timelinewidget.h"

#include "ui/timeline/timelineaccessible.h"

#include <QAccessible>
#include <QHelpEvent>
#include <QKeyEvent>
#include <QMouseEvent>
#include <QToolTip>

#include <utility>

namespace callscope {

TimelineWidget::TimelineWidget(QWidget* parent) : TimelineView(parent)
{
    installTimelineAccessibility();
    setObjectName(QStringLiteral("timeline"));
    setAccessibleName(tr("Timeline"));
    setFocusPolicy(Qt::StrongFocus);
    setMouseTracking(true);
}

void TimelineWidget::setCall(const CallRecord& record, const Phases& phases)
{
    showCall(record, phases);
    startOver();
}

void TimelineWidget::clear()
{
    showNothing();
    startOver();
}

void TimelineWidget::startOver()
{
    m_current = hasFocus() && scene().count() > 0 ? 0 : -1;
    m_pressed = -1;
    setHovered(-1);
    showMarks();
    QAccessibleEvent event(this, QAccessible::ObjectReorder);
    QAccessible::updateAccessibility(&event);
    announce();
}

void TimelineWidget::setCurrentElement(int index)
{
    if (index == m_current || (index != -1 && !scene().has(index)))
        return;
    m_current = index;
    showMarks();
    announce();
}

std::optional<qint64> TimelineWidget::currentSeconds() const
{
    if (!scene().has(m_current) || scene().element(m_current).isPhase)
        return std::nullopt;
    return scene().content().events.at(scene().element(m_current).index).seconds;
}

void TimelineWidget::activateElement(int index)
{
    const QString iso = scene().has(index) ? scene().isoOf(index) : QString();
    if (!iso.isEmpty())
        Q_EMIT isoCopyRequested(iso);
}

bool TimelineWidget::event(QEvent* event)
{
    if (event->type() != QEvent::ToolTip)
        return TimelineView::event(event);
    const auto* help = static_cast<QHelpEvent*>(event);
    const int index = scene().indexAt(help->pos());
    if (index < 0) {
        QToolTip::hideText();
        event->ignore();
    } else {
        QToolTip::showText(help->globalPos(), scene().toolTipOf(index), this);
    }
    return true;
}

void TimelineWidget::changeEvent(QEvent* event)
{
    if (event->type() == QEvent::LanguageChange)
        setAccessibleName(tr("Timeline"));
    TimelineView::changeEvent(event);
}

void TimelineWidget::keyPressEvent(QKeyEvent* event)
{
    if ((event->modifiers() & ~Qt::KeyboardModifiers(Qt::KeypadModifier)) != Qt::NoModifier) {
        TimelineView::keyPressEvent(event);
        return;
    }
    switch (event->key()) {
    case Qt::Key_F: setMode(TimelineMode::Fit); return;
    case Qt::Key_S: setMode(TimelineMode::ToScale); return;
    case Qt::Key_Return:
    case Qt::Key_Enter:
    case Qt::Key_Space: activateElement(m_current); return;
    default: break;
    }
    if (!step(event->key()))
        TimelineView::keyPressEvent(event);
}

//! Time runs to the right in every language, and so do the keys.
bool TimelineWidget::step(int key)
{
    const int last = scene().count() - 1;
    int next = m_current;
    switch (key) {
    case Qt::Key_Left: next = m_current < 0 ? last : qMax(0, m_current - 1); break;
    case Qt::Key_Right: next = qMin(last, m_current + 1); break;
    case Qt::Key_Home: next = qMin(0, last); break;
    case Qt::Key_End: next = last; break;
    default: return false;
    }
    setCurrentElement(next);
    showToolTip(next);
    return true;
}

void TimelineWidget::mousePressEvent(QMouseEvent* event)
{
    m_pressed = event->button() == Qt::LeftButton ? scene().indexAt(event->position()) : -1;
    if (m_pressed >= 0)
        setCurrentElement(m_pressed);
}

void TimelineWidget::mouseReleaseEvent(QMouseEvent* event)
{
    const int pressed = std::exchange(m_pressed, -1);
    if (event->button() == Qt::LeftButton && pressed >= 0 && pressed == scene().indexAt(event->position()))
        activateElement(pressed);
}

void TimelineWidget::mouseMoveEvent(QMouseEvent* event)
{
    setHovered(scene().indexAt(event->position()));
}

void TimelineWidget::leaveEvent(QEvent*)
{
    setHovered(-1);
}

void TimelineWidget::focusInEvent(QFocusEvent* event)
{
    if (m_current < 0 && scene().count() > 0)
        m_current = 0;
    TimelineView::focusInEvent(event);
    showMarks();
    announce();
    const bool byKey = event->reason() == Qt::TabFocusReason || event->reason() == Qt::BacktabFocusReason
        || event->reason() == Qt::ShortcutFocusReason;
    if (byKey)
        showToolTip(m_current);
}

void TimelineWidget::focusOutEvent(QFocusEvent* event)
{
    QToolTip::hideText();
    TimelineView::focusOutEvent(event);
    showMarks();
}

void TimelineWidget::setHovered(int index)
{
    if (index == m_hovered)
        return;
    m_hovered = index;
    if (index >= 0 && !scene().isoOf(index).isEmpty())
        setCursor(Qt::PointingHandCursor);
    else
        unsetCursor();
    showMarks();
}

void TimelineWidget::showMarks()
{
    setMarks(hasFocus() ? m_current : -1, m_hovered);
}

void TimelineWidget::showToolTip(int index)
{
    if (!scene().has(index) || !isVisible())
        return;
    const QRect box = scene().rectOf(index).toAlignedRect();
    QToolTip::showText(mapToGlobal(box.bottomLeft() + QPoint(0, 4)), scene().toolTipOf(index), this);
}

//! Tells a screen reader where the keys stand now.
void TimelineWidget::announce()
{
    if (!hasFocus() || m_current < 0 || !QAccessible::isActive())
        return;
    QAccessibleEvent event(this, QAccessible::Focus);
    event.setChild(m_current);
    QAccessible::updateAccessibility(&event);
}

} // namespace callscope
