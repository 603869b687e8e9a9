#pragma once

#include <QProxyStyle>

namespace callscope {

//! The desktop's style without what moves: no animations, and a bar that has no end to show stands still.
class CalmStyle : public QProxyStyle {
    Q_OBJECT
public:
    using QProxyStyle::QProxyStyle;

    int styleHint(StyleHint hint, const QStyleOption* option, const QWidget* widget, QStyleHintReturn* returned) const override;
    void drawControl(ControlElement element, const QStyleOption* option, QPainter* painter, const QWidget* widget) const override;
};

} // namespace callscope
