#pragma once

#include "ui/filter/filterline.h"

#include <QWidget>

class QComboBox;
class QLineEdit;

namespace callscope {

struct FilterField;

//! "more than 30 s": a relation and a number, or a length of time.
class NumberField : public QWidget {
    Q_OBJECT
public:
    explicit NumberField(const FilterField& field, QWidget* parent = nullptr);

    //! Without a value: no number stands there, or none that can be read.
    [[nodiscard]] FilterLine::Term term() const;
    void setTerm(const FilterLine::Term& term);
    void setAccessibleNames(const QString& name);

Q_SIGNALS:
    void changed();

private:
    bool m_isSpan;
    QComboBox* m_relation;
    QLineEdit* m_number;
};

} // namespace callscope
