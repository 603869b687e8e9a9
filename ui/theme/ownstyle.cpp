#include "ui/theme/ownstyle.h"

namespace callscope {

OwnStyle::OwnStyle() : QProxyStyle(QStringLiteral("fusion")) {}

QSize OwnStyle::sizeFromContents(ContentsType type, const QStyleOption* option, const QSize& contents, const QWidget* widget) const
{
    constexpr int asMuchAsAnIconHad = 16;
    const QSize size = QProxyStyle::sizeFromContents(type, option, contents, widget);
    return type == CT_PushButton ? size + QSize(asMuchAsAnIconHad, 0) : size;
}

int OwnStyle::styleHint(StyleHint hint, const QStyleOption* option, const QWidget* widget, QStyleHintReturn* returned) const
{
    return hint == SH_DialogButtonBox_ButtonsHaveIcons ? 0 : QProxyStyle::styleHint(hint, option, widget, returned);
}

} // namespace callscope
