#include "ui/theme/motion.h"

#include "ui/theme/calmstyle.h"

#include <QApplication>

#include <utility>

namespace callscope {

Motion::Motion(QObject* application) : QObject(application), m_wish(MotionWish::watch([this](bool reduced) { setReduced(reduced); })) {}

void Motion::setReduced(bool reduced)
{
    if (reduced != m_desktopStyle.isEmpty())
        return;
    if (!reduced) {
        QApplication::setStyle(std::exchange(m_desktopStyle, {}));
        return;
    }
    m_desktopStyle = QApplication::style()->name();
    QApplication::setStyle(new CalmStyle(m_desktopStyle)); // owned by the application
}

void Motion::setStyle(const QString& name)
{
    if (m_desktopStyle.isEmpty()) {
        QApplication::setStyle(name);
        return;
    }
    m_desktopStyle = name;
    QApplication::setStyle(new CalmStyle(name)); // owned by the application
}

} // namespace callscope
