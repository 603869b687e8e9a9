#pragma once

#include "app/archive/retention.h"

#include <QWidget>

class QRadioButton;
class QSpinBox;

namespace callscope {

//! How long calls are kept: for ever, some days, or not at all.
class RetentionField : public QWidget {
    Q_OBJECT
public:
    explicit RetentionField(const Retention& retention, QWidget* parent = nullptr);

    [[nodiscard]] Retention retention() const;
    //! Tells of no change.
    void setRetention(const Retention& retention);

Q_SIGNALS:
    void changed();

private:
    QRadioButton* m_forEver;
    QRadioButton* m_forDays;
    QRadioButton* m_nothing;
    QSpinBox* m_days;
};

} // namespace callscope
