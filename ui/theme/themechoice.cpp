#include "ui/theme/themechoice.h"

#include "ui/theme/motion.h"
#include "ui/theme/themepalette.h"

#include <QApplication>
#include <QStyle>

namespace callscope {

namespace {

const QString light = QStringLiteral("light");
const QString dark = QStringLiteral("dark");

} // namespace

ThemeChoice::ThemeChoice(Motion& motion, QObject* application)
    : QObject(application), m_motion(motion), m_desktopStyle(QApplication::style()->name())
{
}

void ThemeChoice::apply(const QString& theme)
{
    const QString chosen = theme == light || theme == dark ? theme : QString();
    if (chosen == m_theme)
        return;
    m_theme = chosen;
    // Styles of some systems paint their own colours whatever the palette says; Fusion takes every one from it.
    m_motion.setStyle(chosen.isEmpty() ? m_desktopStyle : QStringLiteral("fusion"));
    QApplication::setPalette(chosen == light ? lightPalette() : chosen == dark ? darkPalette() : QPalette());
}

} // namespace callscope
