#include "ui/theme/readablepalette.h"

#include "ui/theme/rolecolours.h"

#include <QApplication>
#include <QEvent>
#include <QScopedValueRollback>

namespace callscope {

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
    QApplication::setPalette(palette);
}

} // namespace callscope
