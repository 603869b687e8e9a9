#pragma once

#include <QObject>

#include <functional>

class QWidget;

namespace callscope {

//! Does something once a window has been painted: nobody should wait for a disk or a socket to see it.
class FirstPaint : public QObject {
    Q_OBJECT
public:
    //! \param window not shown yet; owns this
    FirstPaint(QWidget& window, std::function<void()> then);

protected:
    bool eventFilter(QObject* window, QEvent* event) override;

private:
    std::function<void()> m_then;
};

} // namespace callscope
