#include "ui/window/callidfield.h"

#include "app/calls/callids.h"
#include "app/calls/pastedcleaning.h"
#include "ui/theme/cleartext.h"
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

namespace {

// A line edit lays out all of its text at once, so it never gets more than this to show.
constexpr qsizetype shownCharacters = 400;

} // namespace

CallIdField::CallIdField(QWidget* parent) : QLineEdit(parent)
{
    setObjectName(QStringLiteral("callIdField"));
    setAccessibleName(tr("Call ID"));
    setPlaceholderText(tr("Call ID: paste anything, the id is found"));
    setMaxLength(int(maxPastedCharacters) + 1);
    // Not textEdited: assistive technology and clear() change the text without it.
    connect(this, &QLineEdit::textChanged, this, [this] { m_whole.clear(); });
    addClearButton(*this);
}

void CallIdField::setText(const QString& text)
{
    take(text);
}

QString CallIdField::wholeText() const
{
    return m_whole.isEmpty() ? text() : m_whole;
}

bool CallIdField::pasteClipboard()
{
    const bool taken = take(QGuiApplication::clipboard()->text());
    setFocus(Qt::ShortcutFocusReason);
    Q_EMIT textTaken();
    return taken;
}

bool CallIdField::take(const QString& taken)
{
    const PastedText pasted = findCallIds(taken);
    const QString text = withoutSecrets(taken.left(maxPastedCharacters + 1)); // one may stand among other words
    const bool secret = pasted.problem == PastedText::Problem::LooksLikeSecret;
    const QString only = pasted.callIds.size() == 1 ? pasted.callIds.first() : QString();
    if (!only.isEmpty())
        QLineEdit::setText(only);
    else
        QLineEdit::setText(secret ? QString() : text.left(shownCharacters).simplified());
    // What stands for itself need not be kept. The rest is: an id that only its text names as one ("CallId":"12345678"), and a text
    // without an id, so that Look up can say what is wrong with it. A secret is kept nowhere.
    const bool standsForItself = !only.isEmpty() && findCallIds(only).callIds == pasted.callIds;
    m_whole = secret || standsForItself ? QString() : text;
    setCursorPosition(0);
    if (secret)
        Q_EMIT secretPasted();
    return !secret;
}

void CallIdField::insertPasted(const QString& text)
{
    const bool replacesAll = this->text().isEmpty() || selectedText() == this->text();
    const bool isPiece = this->text().size() + text.size() <= shownCharacters && !text.contains(QLatin1Char('\n'));
    const bool holdsSecret = findCallIds(text).problem == PastedText::Problem::LooksLikeSecret || withoutSecrets(text) != text;
    if (!replacesAll && isPiece && !holdsSecret)
        return insert(text);
    take(text);
    Q_EMIT textTaken();
}

void CallIdField::keyPressEvent(QKeyEvent* event)
{
    if (event->matches(QKeySequence::Paste)) {
        insertPasted(QGuiApplication::clipboard()->text());
        event->accept();
        return;
    }
    QLineEdit::keyPressEvent(event);
}

void CallIdField::mouseReleaseEvent(QMouseEvent* event)
{
    const QClipboard* const clipboard = QGuiApplication::clipboard();
    if (event->button() != Qt::MiddleButton || !clipboard->supportsSelection())
        return QLineEdit::mouseReleaseEvent(event);
    setCursorPosition(cursorPositionAt(event->position().toPoint()));
    insertPasted(clipboard->text(QClipboard::Selection));
    event->accept();
}

void CallIdField::contextMenuEvent(QContextMenuEvent* event)
{
    const std::unique_ptr<QMenu> menu(createStandardContextMenu());
    if (QAction* const paste = menu->findChild<QAction*>(QStringLiteral("edit-paste"))) {
        paste->disconnect(this); // a line edit's own cuts the text
        connect(paste, &QAction::triggered, this, [this] { insertPasted(QGuiApplication::clipboard()->text()); });
    }
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
