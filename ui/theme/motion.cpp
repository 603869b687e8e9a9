#include "ui/theme/motion.h"

#include "ui/theme/calmstyle.h"

#include <QApplication>
#include <QStyleFactory>

#include <utility>

namespace callscope {

Motion::Motion(QObject* application)
    : QObject(application), m_desktops([name = QApplication::style()->name()] { return QStyleFactory::create(name); }), m_make(m_desktops),
      m_wish(MotionWish::watch([this](bool reduced) { setReduced(reduced); }))
{
}

void Motion::setReduced(bool reduced)
{
    if (reduced == std::exchange(m_reduced, reduced))
        return;
    apply();
}

void Motion::setStyle(MakeStyle make)
{
    m_make = make ? std::move(make) : m_desktops;
    apply();
}

void Motion::apply()
{
    QApplication::setStyle(m_reduced ? new CalmStyle(m_make()) : m_make()); // owned by the application
}

} // namespace callscope
