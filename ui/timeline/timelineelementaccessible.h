#pragma once

#include <QAccessible>
#include <QPointer>

namespace callscope {

class TimelineWidget;
struct TimelineContent;
struct TimelineElement;

//! One event or phase for a screen reader. Invalid, but safe to ask, while the call on the timeline has none of its kind.
class TimelineElementAccessible : public QAccessibleInterface, public QAccessibleActionInterface {
public:
    TimelineElementAccessible(TimelineWidget* timeline, int key);

    //! The same for the same kind of event or phase in every call.
    [[nodiscard]] static int keyOf(const TimelineContent& content, const TimelineElement& element);

    bool isValid() const override;
    QObject* object() const override;
    QWindow* window() const override;
    QAccessibleInterface* parent() const override;
    QAccessibleInterface* child(int index) const override;
    QAccessibleInterface* childAt(int x, int y) const override;
    int childCount() const override;
    int indexOfChild(const QAccessibleInterface* child) const override;
    QString text(QAccessible::Text kind) const override;
    void setText(QAccessible::Text kind, const QString& text) override;
    QRect rect() const override;
    QAccessible::Role role() const override;
    QAccessible::State state() const override;
    void* interface_cast(QAccessible::InterfaceType type) override;

    QStringList actionNames() const override;
    void doAction(const QString& name) override;
    QStringList keyBindingsForAction(const QString& name) const override;

private:
    //! Index in the scene, or -1.
    [[nodiscard]] int index() const;

    QPointer<TimelineWidget> m_timeline;
    int m_key;
};

} // namespace callscope
