#pragma once

#include <QLabel>

namespace callscope {

//! A label whose text stands where the layout begins: a label's own rule is the direction of its words, which leaves Latin ones at the
//! left of a window that runs from right to left.
class LeadingLabel : public QLabel {
    Q_OBJECT
public:
    explicit LeadingLabel(const QString& text = {}, QWidget* parent = nullptr);

protected:
    void changeEvent(QEvent* event) override;

private:
    void align();
};

} // namespace callscope
