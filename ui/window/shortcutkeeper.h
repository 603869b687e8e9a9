#pragma once

#include <QObject>
#include <QPointer>

class QKeyEvent;
class QWidget;

namespace callscope {

//! Keeps the window's shortcuts where a text field has the focus: on X11 these take Ctrl+D and Ctrl+E for keys of old terminals,
//! and a person who wants to pin a call would lose a letter of a note.
class ShortcutKeeper : public QObject {
    Q_OBJECT
public:
    explicit ShortcutKeeper(QWidget* window);

protected:
    bool eventFilter(QObject* focused, QEvent* event) override;

private:
    void follow(QWidget* focused);

    QWidget* m_window;
    QPointer<QWidget> m_focused;
};

} // namespace callscope
