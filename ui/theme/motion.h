#pragma once

#include "ui/theme/motionwish.h"

#include <QObject>
#include <QString>

#include <memory>

namespace callscope {

//! Nothing moves where the desktop asks for less motion, from the moment it says so. Widgets ask their style, which knows.
class Motion : public QObject {
    Q_OBJECT
public:
    explicit Motion(QObject* application);

    void setReduced(bool reduced);
    //! The style that is calmed where there is to be less motion. \param name as QStyleFactory knows it
    void setStyle(const QString& name);

private:
    QString m_desktopStyle; // that the calm one stands in for; empty: none does
    std::unique_ptr<MotionWish> m_wish;
};

} // namespace callscope
