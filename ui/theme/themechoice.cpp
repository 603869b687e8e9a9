#include "ui/theme/themechoice.h"

#include "ui/theme/motion.h"
#include "ui/theme/ownstyle.h"
#include "ui/theme/themepalette.h"

#include <QApplication>

namespace callscope {

namespace {

const QString light = QStringLiteral("light");
const QString dark = QStringLiteral("dark");

} // namespace

ThemeChoice::ThemeChoice(Motion& motion, QObject* application) : QObject(application), m_motion(motion) {}

void ThemeChoice::apply(const QString& theme)
{
    const QString chosen = theme == light || theme == dark ? theme : QString();
    if (chosen == m_theme)
        return;
    m_theme = chosen;
    if (chosen.isEmpty())
        m_motion.setStyle(nullptr);
    else
        m_motion.setStyle([] { return new OwnStyle; }); // styles of some systems paint their own colours whatever the palette says
    QApplication::setPalette(chosen == light ? lightPalette() : chosen == dark ? darkPalette() : QPalette());
}

} // namespace callscope
