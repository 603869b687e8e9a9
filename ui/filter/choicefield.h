#pragma once

#include "app/archive/filterfields.h"

#include <QComboBox>

namespace callscope {

//! One of a field's known values, or any.
class ChoiceField : public QComboBox {
    Q_OBJECT
public:
    explicit ChoiceField(const FilterField& field, QWidget* parent = nullptr);

    //! Empty: any.
    [[nodiscard]] QString value() const { return currentData().toString(); }
    void setValue(const QString& value);
};

} // namespace callscope
