#include "ui/timeline/timelineelementaccessible.h"

#include "ui/timeline/timelinewidget.h"

namespace callscope {

namespace {

constexpr int firstPhaseKey = 16;

} // namespace

TimelineElementAccessible::TimelineElementAccessible(TimelineWidget* timeline, int key) : m_timeline(timeline), m_key(key) {}

int TimelineElementAccessible::keyOf(const TimelineContent& content, const TimelineElement& element)
{
    return element.isPhase ? firstPhaseKey + static_cast<int>(content.phases.at(element.index).kind)
                           : static_cast<int>(content.events.at(element.index).kind);
}

int TimelineElementAccessible::index() const
{
    if (!m_timeline)
        return -1;
    const TimelineScene& scene = m_timeline->scene();
    for (int i = 0; i < scene.count(); ++i) {
        if (keyOf(scene.content(), scene.element(i)) == m_key)
            return i;
    }
    return -1;
}

bool TimelineElementAccessible::isValid() const
{
    return index() >= 0;
}

QObject* TimelineElementAccessible::object() const
{
    return nullptr; // it is painted: only its timeline is an object
}

QWindow* TimelineElementAccessible::window() const
{
    QAccessibleInterface* timeline = parent();
    return timeline ? timeline->window() : nullptr;
}

QAccessibleInterface* TimelineElementAccessible::parent() const
{
    return m_timeline ? QAccessible::queryAccessibleInterface(m_timeline) : nullptr;
}

QAccessibleInterface* TimelineElementAccessible::child(int) const
{
    return nullptr;
}

QAccessibleInterface* TimelineElementAccessible::childAt(int, int) const
{
    return nullptr;
}

int TimelineElementAccessible::childCount() const
{
    return 0;
}

int TimelineElementAccessible::indexOfChild(const QAccessibleInterface*) const
{
    return -1;
}

QString TimelineElementAccessible::text(QAccessible::Text kind) const
{
    const int at = index();
    if (at < 0)
        return {};
    switch (kind) {
    case QAccessible::Name: return m_timeline->scene().spokenOf(at);
    case QAccessible::Description: return m_timeline->scene().isoOf(at);
    default: return {};
    }
}

void TimelineElementAccessible::setText(QAccessible::Text, const QString&)
{
}

QRect TimelineElementAccessible::rect() const
{
    const int at = index();
    if (at < 0)
        return {};
    const QRect inWidget = m_timeline->scene().rectOf(at).toAlignedRect();
    return {m_timeline->mapToGlobal(inWidget.topLeft()), inWidget.size()};
}

QAccessible::Role TimelineElementAccessible::role() const
{
    return QAccessible::ListItem;
}

QAccessible::State TimelineElementAccessible::state() const
{
    QAccessible::State state;
    const int at = index();
    if (at < 0) {
        state.invalid = true;
        return state;
    }
    state.focusable = true;
    state.selectable = true;
    state.selected = m_timeline->currentElement() == at;
    state.focused = state.selected && m_timeline->hasFocus();
    state.disabled = !m_timeline->isEnabled();
    state.invisible = !m_timeline->isVisible();
    state.readOnly = true;
    return state;
}

void* TimelineElementAccessible::interface_cast(QAccessible::InterfaceType type)
{
    return type == QAccessible::ActionInterface ? static_cast<QAccessibleActionInterface*>(this) : nullptr;
}

QStringList TimelineElementAccessible::actionNames() const
{
    const int at = index();
    if (at < 0)
        return {};
    QStringList names{setFocusAction()};
    if (!m_timeline->scene().isoOf(at).isEmpty())
        names.append(pressAction());
    return names;
}

void TimelineElementAccessible::doAction(const QString& name)
{
    const int at = index();
    if (at < 0 || !actionNames().contains(name))
        return;
    m_timeline->setFocus();
    m_timeline->setCurrentElement(at);
    if (name == pressAction())
        m_timeline->activateElement(at);
}

QStringList TimelineElementAccessible::keyBindingsForAction(const QString&) const
{
    return {};
}

} // namespace callscope
