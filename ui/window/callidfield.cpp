#include "ui/window/callidfield.h"

#include "app/calls/callids.h"
#include "ui/theme/icons.h"

#include <QAction>
#include <QClipboard>
#include <QContextMenuEvent>
#include <QDragEnterEvent>
#include <QDropEvent>
#include <QGuiApplication>
#include <QKeyEvent>
#include <QMenu>
#include <QMimeData>

#include <memory>

namespace callscope {

CallIdField::CallIdField(QWidget* parent) : QLineEdit(parent)
{
    setObjectName(QStringLiteral("callIdField"));
    setAccessibleName(tr("Call ID"));
    setPlaceholderText(tr("Call ID: paste anything, the id is found"));
    setMaxLength(int(maxPastedCharacters) + 1);
    connect(this, &QLineEdit::textEdited, this, [this] { m_whole.clear(); });
    // Not setClearButtonEnabled(): its icon costs a search through every icon theme at the start of the program.
    QAction* clearText = addAction(icons::icon(icons::Name::Clear, QPalette::PlaceholderText), TrailingPosition);
    clearText->setToolTip(tr("Clear"));
    clearText->setVisible(false);
    connect(clearText, &QAction::triggered, this, &QLineEdit::clear);
    connect(this, &QLineEdit::textChanged, clearText, [clearText](const QString& text) { clearText->setVisible(!text.isEmpty()); });
}

void CallIdField::setText(const QString& text)
{
    m_whole.clear();
    take(text);
}

QString CallIdField::wholeText() const
{
    return m_whole.isEmpty() ? text() : m_whole;
}

void CallIdField::pasteClipboard()
{
    take(QGuiApplication::clipboard()->text());
    setFocus(Qt::ShortcutFocusReason);
    Q_EMIT textTaken();
}

void CallIdField::take(const QString& text)
{
    constexpr qsizetype shownCharacters = 400;
    const PastedText pasted = findCallIds(text);
    const bool secret = pasted.problem == PastedText::Problem::LooksLikeSecret;
    if (pasted.callIds.size() == 1)
        QLineEdit::setText(pasted.callIds.first());
    else
        QLineEdit::setText(secret ? QString() : text.left(shownCharacters).simplified());
    // A text without an id is kept too, so that Look up can say what is wrong with it. A secret is kept nowhere.
    m_whole = pasted.callIds.size() == 1 || secret ? QString() : text.left(maxPastedCharacters + 1);
    setCursorPosition(0);
    if (secret)
        Q_EMIT secretPasted();
}

void CallIdField::keyPressEvent(QKeyEvent* event)
{
    const bool replacesAll = text().isEmpty() || selectedText() == text();
    if (event->matches(QKeySequence::Paste) && replacesAll) {
        pasteClipboard();
        event->accept();
        return;
    }
    QLineEdit::keyPressEvent(event);
}

void CallIdField::contextMenuEvent(QContextMenuEvent* event)
{
    const std::unique_ptr<QMenu> menu(createStandardContextMenu());
    menu->addSeparator();
    menu->addAction(icons::icon(icons::Name::Paste), tr("Replace by the Clipboard's Call ID"), this, &CallIdField::pasteClipboard);
    menu->exec(event->globalPos());
}

void CallIdField::dragEnterEvent(QDragEnterEvent* event)
{
    if (event->mimeData()->hasText())
        event->acceptProposedAction();
}

void CallIdField::dropEvent(QDropEvent* event)
{
    take(event->mimeData()->text());
    event->acceptProposedAction();
    Q_EMIT textTaken();
}

} // namespace callscope
