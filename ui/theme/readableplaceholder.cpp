#include "ui/theme/readableplaceholder.h"

#include "ui/theme/rolecolours.h"

#include <QApplication>
#include <QEvent>
#include <QScopedValueRollback>

namespace callscope {

ReadablePlaceholder::ReadablePlaceholder(QObject* application) : QObject(application)
{
    apply();
    application->installEventFilter(this);
}

bool ReadablePlaceholder::eventFilter(QObject* watched, QEvent* event)
{
    if (event->type() == QEvent::ApplicationPaletteChange && !m_applying)
        apply();
    return QObject::eventFilter(watched, event);
}

void ReadablePlaceholder::apply()
{
    const QScopedValueRollback applying(m_applying, true);
    const QColor readable = RoleColours::of(QApplication::palette()).note;
    QPalette palette = QApplication::palette(); // with what a person's theme set, and nothing else of it fixed
    for (const QPalette::ColorGroup group : {QPalette::Active, QPalette::Inactive})
        palette.setColor(group, QPalette::PlaceholderText, readable);
    for (const QPalette::ColorGroup group : {QPalette::Active, QPalette::Inactive}) // styles shade it a little
        palette.setColor(group, QPalette::Highlight, readableOn(palette.color(group, QPalette::Highlight), {palette.color(group, QPalette::HighlightedText)}, 6));
    QApplication::setPalette(palette);
}

} // namespace callscope
