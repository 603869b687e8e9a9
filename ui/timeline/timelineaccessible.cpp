#include "ui/timeline/timelineaccessible.h"

#include "ui/timeline/timelineelementaccessible.h"
#include "ui/timeline/timelinewidget.h"

namespace callscope {

namespace {

QAccessibleInterface* makeInterface(const QString& className, QObject* object)
{
    if (className != QLatin1String("callscope::TimelineWidget"))
        return nullptr;
    auto* widget = qobject_cast<TimelineWidget*>(object);
    return widget ? new TimelineAccessible(widget) : nullptr;
}

} // namespace

void installTimelineAccessibility()
{
    QAccessible::installFactory(makeInterface); // Qt keeps a factory once, however often it is installed
}

TimelineAccessible::TimelineAccessible(TimelineWidget* widget) : QAccessibleWidget(widget, QAccessible::List), m_timeline(widget) {}

TimelineAccessible::~TimelineAccessible()
{
    for (const auto& [key, id] : m_children)
        QAccessible::deleteAccessibleInterface(id);
}

int TimelineAccessible::childCount() const
{
    return m_timeline ? m_timeline->scene().count() + QAccessibleWidget::childCount() : 0;
}

QAccessibleInterface* TimelineAccessible::child(int index) const
{
    if (!m_timeline || index < 0)
        return nullptr;
    const TimelineScene& scene = m_timeline->scene();
    return scene.has(index) ? elementChild(scene.element(index)) : QAccessibleWidget::child(index - scene.count());
}

QAccessibleInterface* TimelineAccessible::elementChild(const TimelineElement& element) const
{
    const int key = TimelineElementAccessible::keyOf(m_timeline->scene().content(), element);
    const auto known = m_children.find(key);
    if (known != m_children.end())
        return QAccessible::accessibleInterface(known->second);
    auto* made = new TimelineElementAccessible(m_timeline, key);
    m_children.emplace(key, QAccessible::registerAccessibleInterface(made));
    return made;
}

int TimelineAccessible::indexOfChild(const QAccessibleInterface* child) const
{
    if (!m_timeline || !child)
        return -1;
    const int elements = m_timeline->scene().count();
    for (int i = 0; i < elements; ++i) {
        if (this->child(i) == child)
            return i;
    }
    const int other = QAccessibleWidget::indexOfChild(child);
    return other < 0 ? -1 : elements + other;
}

QAccessibleInterface* TimelineAccessible::childAt(int x, int y) const
{
    if (!m_timeline)
        return nullptr;
    const int index = m_timeline->scene().indexAt(m_timeline->mapFromGlobal(QPoint(x, y)));
    return index < 0 ? QAccessibleWidget::childAt(x, y) : child(index);
}

QAccessibleInterface* TimelineAccessible::focusChild() const
{
    if (m_timeline && m_timeline->hasFocus() && m_timeline->currentElement() >= 0)
        return child(m_timeline->currentElement());
    return QAccessibleWidget::focusChild();
}

QString TimelineAccessible::text(QAccessible::Text kind) const
{
    if (kind != QAccessible::Description || !m_timeline)
        return QAccessibleWidget::text(kind);
    const TimelineContent& content = m_timeline->scene().content();
    return content.message.isEmpty() ? content.caption : content.message;
}

} // namespace callscope
