#pragma once

#include <QLabel>

namespace callscope {

//! A line that gives way where there is no room for it: cut with an ellipsis, whole in the tool tip and to a screen reader.
class ElidedLabel : public QLabel {
    Q_OBJECT
public:
    using QLabel::QLabel;

    [[nodiscard]] QSize minimumSizeHint() const override;

protected:
    bool event(QEvent* event) override;
    void paintEvent(QPaintEvent* event) override;

private:
    [[nodiscard]] QString shown() const;
};

} // namespace callscope
