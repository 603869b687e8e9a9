#pragma once

#include "ui/notify/notificationdoor.h"

#include <QObject>

class QWidget;

namespace callscope {

//! Tells a person who looks elsewhere that long work has ended: a notification of the desktop, and the window's entry asks for attention.
class Notifier : public QObject {
    Q_OBJECT
public:
    using MakeDoor = std::function<std::unique_ptr<NotificationDoor>(NotificationDoor::Opened opened)>;

    //! \param window owns this  \param makeDoor called with the first words
    explicit Notifier(QWidget* window, MakeDoor makeDoor = NotificationDoor::make);

    //! Nothing while the window, or a dialog of it, is in front. \param title, text must name nobody: they stand on locked screens, too
    void tell(const QString& title, const QString& text);

Q_SIGNALS:
    //! The person clicked it. \param activation the desktop's permission to come to the front; may be empty
    void opened(const QString& activation);

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    [[nodiscard]] bool isInFront() const;

    QWidget* m_window;
    MakeDoor m_makeDoor;
    std::unique_ptr<NotificationDoor> m_door; // made with the first words: most sessions have none
};

} // namespace callscope
