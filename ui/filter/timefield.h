#pragma once

#include "ui/filter/filterline.h"

#include <QWidget>

class QComboBox;
class QDate;
class QDateEdit;

namespace callscope {

//! When a call started: a usual span, or from one day to another, both included.
class TimeField : public QWidget {
    Q_OBJECT
public:
    //! \param today for the days that are offered first
    explicit TimeField(const QDate& today, QWidget* parent = nullptr);

    void read(const FilterLine& line);
    void write(FilterLine& line) const;

Q_SIGNALS:
    void changed();

private:
    void updateDays();

    QComboBox* m_choice;
    QWidget* m_days;
    QDateEdit* m_from;
    QDateEdit* m_to;
};

} // namespace callscope
