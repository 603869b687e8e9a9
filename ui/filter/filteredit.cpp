#include "ui/filter/filteredit.h"

#include "ui/theme/icons.h"
#include "ui/theme/rolecolours.h"

#include <QAction>
#include <QInputMethodEvent>
#include <QKeyEvent>
#include <QTextCharFormat>

namespace callscope {

FilterEdit::FilterEdit(QWidget* parent) : SuggestionEdit(parent)
{
    setObjectName(QStringLiteral("filterField"));
    setAccessibleName(tr("Filter calls"));
    setPlaceholderText(tr("filter calls"));
    addAction(icons::icon(icons::Name::LookUp, QPalette::PlaceholderText), LeadingPosition);
    // Not setClearButtonEnabled(): its icon costs a search through every icon theme at the start of the program.
    QAction* clearText = addAction(icons::icon(icons::Name::Clear, QPalette::PlaceholderText), TrailingPosition);
    clearText->setToolTip(tr("Clear"));
    clearText->setVisible(false);
    connect(clearText, &QAction::triggered, this, &QLineEdit::clear);
    connect(this, &QLineEdit::textChanged, clearText, [clearText](const QString& text) { clearText->setVisible(!text.isEmpty()); });
}

void FilterEdit::mark(int begin, int length)
{
    if (m_composing || (length == 0 && !m_marked))
        return; // an input method's own formats are not to be touched
    m_marked = length > 0;
    QList<QInputMethodEvent::Attribute> attributes;
    if (m_marked) {
        QTextCharFormat wavy;
        wavy.setUnderlineStyle(QTextCharFormat::WaveUnderline);
        wavy.setUnderlineColor(RoleColours::of(palette()).failure);
        wavy.setForeground(RoleColours::of(palette()).failure);
        attributes.append({QInputMethodEvent::TextFormat, begin - cursorPosition(), length, wavy});
    }
    QInputMethodEvent formats(QString(), attributes); // a line edit's only door to formats of its text
    SuggestionEdit::inputMethodEvent(&formats);
}

bool FilterEdit::event(QEvent* event)
{
    if (event->type() == QEvent::ShortcutOverride && static_cast<QKeyEvent*>(event)->key() == Qt::Key_Escape && !text().isEmpty()) {
        event->accept(); // before the window cancels a look-up
        return true;
    }
    return SuggestionEdit::event(event);
}

void FilterEdit::keyPressEvent(QKeyEvent* event)
{
    if (event->key() == Qt::Key_Escape && !isOffering() && !text().isEmpty()) {
        event->accept();
        clear();
        return;
    }
    SuggestionEdit::keyPressEvent(event);
}

void FilterEdit::inputMethodEvent(QInputMethodEvent* event)
{
    m_composing = !event->preeditString().isEmpty();
    SuggestionEdit::inputMethodEvent(event);
}

} // namespace callscope
