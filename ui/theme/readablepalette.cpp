#include "ui/theme/readablepalette.h"

#include "ui/theme/rolecolours.h"

#include <QApplication>
#include <QEvent>
#include <QScopedValueRollback>

namespace callscope {

namespace {

//! Between a text that is enabled, and one that cannot be seen: what is disabled looks it, on light and on dark.
void fade(QPalette& palette, QPalette::ColorRole text, QPalette::ColorRole on)
{
    constexpr double leastSeen = 1.5;
    constexpr double leastFaded = 2;
    constexpr double faded = 3;
    const QColor ground(palette.color(QPalette::Active, on).rgb());
    const QColor enabled = palette.color(QPalette::Active, text);
    const QColor disabled = palette.color(QPalette::Disabled, text);
    if (contrast(disabled, enabled) < leastFaded || contrast(disabled, ground) < leastSeen)
        palette.setColor(QPalette::Disabled, text, readableOn(blend(ground, enabled, 0.3), {ground}, faded));
}

} // namespace

ReadablePalette::ReadablePalette(QObject* application) : QObject(application)
{
    apply();
    application->installEventFilter(this);
}

bool ReadablePalette::eventFilter(QObject* watched, QEvent* event)
{
    if (event->type() == QEvent::ApplicationPaletteChange && !m_applying)
        apply();
    return QObject::eventFilter(watched, event);
}

void ReadablePalette::apply()
{
    const QScopedValueRollback applying(m_applying, true);
    constexpr double onSelection = 6; // styles shade it a little
    const QColor placeholder = RoleColours::of(QApplication::palette()).note;
    QPalette palette = QApplication::palette(); // with what a person's theme set, and nothing else of it fixed
    for (const QPalette::ColorGroup group : {QPalette::Active, QPalette::Inactive}) {
        palette.setColor(group, QPalette::PlaceholderText, placeholder);
        const QColor selection = palette.color(group, QPalette::Highlight);
        palette.setColor(group, QPalette::Highlight, readableOn(selection, {palette.color(group, QPalette::HighlightedText)}, onSelection));
    }
    fade(palette, QPalette::WindowText, QPalette::Window);
    fade(palette, QPalette::ButtonText, QPalette::Button);
    fade(palette, QPalette::Text, QPalette::Window); // a disabled field has the window's ground
    QApplication::setPalette(palette);
}

} // namespace callscope
