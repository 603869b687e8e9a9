#pragma once

#include <QAccessibleWidget>
#include <QPointer>

#include <map>

namespace callscope {

class TimelineWidget;
struct TimelineElement;

//! Reads the timeline to a screen reader: a list with one child per event and per phase, then the switch.
class TimelineAccessible : public QAccessibleWidget {
public:
    explicit TimelineAccessible(TimelineWidget* widget);
    ~TimelineAccessible() override;

    int childCount() const override;
    QAccessibleInterface* child(int index) const override;
    int indexOfChild(const QAccessibleInterface* child) const override;
    QAccessibleInterface* childAt(int x, int y) const override;
    QAccessibleInterface* focusChild() const override;
    QString text(QAccessible::Text kind) const override;

private:
    [[nodiscard]] QAccessibleInterface* elementChild(const TimelineElement& element) const;

    QPointer<TimelineWidget> m_timeline;
    //! One a kind of element, kept as long as the widget lives: a reader may hold one while the call changes.
    mutable std::map<int, QAccessible::Id> m_children;
};

//! Makes Qt ask for TimelineAccessible; once is enough, more does no harm.
void installTimelineAccessibility();

} // namespace callscope
