#pragma once

#include "ui/theme/motionwish.h"

#include <QObject>

#include <functional>
#include <memory>

class QStyle;

namespace callscope {

//! Nothing moves where the desktop asks for less motion, from the moment it says so. Widgets ask their style, which knows.
class Motion : public QObject {
    Q_OBJECT
public:
    using MakeStyle = std::function<QStyle*()>;

    explicit Motion(QObject* application);

    void setReduced(bool reduced);
    //! The style that is calmed where there is to be less motion. \param make gives a new one, which the application then owns; null: the desktop's
    void setStyle(MakeStyle make);

private:
    void apply();

    MakeStyle m_desktops;
    MakeStyle m_make;
    bool m_reduced = false;
    std::unique_ptr<MotionWish> m_wish;
};

} // namespace callscope
