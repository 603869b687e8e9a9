#pragma once

#include <QProxyStyle>

namespace callscope {

//! Fusion, which takes every colour from the palette; the pictures it puts on the buttons of dialogs are black on any, so it puts none.
class OwnStyle : public QProxyStyle {
    Q_OBJECT
public:
    OwnStyle();

    QSize sizeFromContents(ContentsType type, const QStyleOption* option, const QSize& contents, const QWidget* widget) const override;
    int styleHint(StyleHint hint, const QStyleOption* option, const QWidget* widget, QStyleHintReturn* returned) const override;
};

} // namespace callscope
