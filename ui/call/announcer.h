#pragma once

#include <QWidget>

namespace callscope {

//! Says a sentence to a screen reader wherever the keys stand; nothing of it is seen.
//! To assistive technology it is a notification that appears: Qt's own Alert event goes nowhere on a Linux desktop.
class Announcer : public QWidget {
    Q_OBJECT
public:
    explicit Announcer(QWidget* parent);

    //! Nothing where it is empty.
    void announce(const QString& sentence);
};

} // namespace callscope
