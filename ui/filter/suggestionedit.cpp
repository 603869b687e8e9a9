#include "ui/filter/suggestionedit.h"

#include "app/wording/sentences.h"
#include "ui/filter/suggestiondelegate.h"

#include <QAbstractItemView>
#include <QCompleter>
#include <QKeyEvent>
#include <QListView>
#include <QStandardItemModel>

namespace callscope {

namespace {

constexpr int mostRows = 12;
constexpr int leastListWidth = 352; // a narrow field still shows what its words mean

bool isEnter(const QKeyEvent* event)
{
    return event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter;
}

} // namespace

SuggestionEdit::SuggestionEdit(QWidget* parent) : QLineEdit(parent), m_model(new QStandardItemModel(this))
{
    connect(this, &QLineEdit::textEdited, this, [this] { Q_EMIT suggestionsWanted(false); });
}

bool SuggestionEdit::isOffering() const
{
    return m_completer && m_completer->popup()->isVisible();
}

bool SuggestionEdit::hasChosen() const
{
    return isOffering() && m_completer->popup()->currentIndex().isValid();
}

void SuggestionEdit::offer(const QList<Suggestion>& suggestions, int begin, int length)
{
    if (suggestions.isEmpty() || !hasFocus())
        return stopOffering();
    m_begin = begin;
    m_length = length;
    if (isOffering() && suggestions == m_suggestions)
        return; // what is chosen stays chosen
    m_suggestions = suggestions;
    m_model->clear();
    for (const Suggestion& each : suggestions) {
        auto* item = new QStandardItem(each.text);
        item->setData(each.about, SuggestionDelegate::AboutRole);
        item->setData(each.about.isEmpty() ? each.text : wording::listed({each.text, each.about}), Qt::AccessibleTextRole);
        m_model->appendRow(item);
    }
    if (!m_completer) {
        m_completer = new QCompleter(m_model, this);
        m_completer->setCompletionMode(QCompleter::UnfilteredPopupCompletion); // whoever offers has chosen already
        m_completer->setMaxVisibleItems(mostRows);
        m_completer->setWidget(this);
        auto* list = new QListView;
        m_completer->setPopup(list);
        list->setItemDelegate(new SuggestionDelegate(list));
        list->setObjectName(QStringLiteral("suggestionList"));
        list->setAccessibleName(tr("Suggestions"));
        list->setUniformItemSizes(true);
        connect(m_completer, qOverload<const QModelIndex&>(&QCompleter::activated), this,
                [this](const QModelIndex& index) { take(m_suggestions.value(index.row())); });
    }
    m_completer->complete(QRect(0, 0, qMax(width(), leastListWidth), height()));
    m_completer->popup()->setCurrentIndex({});
    m_completer->popup()->clearSelection();
}

void SuggestionEdit::stopOffering()
{
    if (isOffering())
        m_completer->popup()->hide();
}

void SuggestionEdit::take(const Suggestion& suggestion)
{
    setSelection(m_begin, m_length);
    insert(suggestion.insert); // keeps undo; also where nothing was selected
    if (suggestion.goesOn)
        QMetaObject::invokeMethod(this, [this] { Q_EMIT suggestionsWanted(true); }, Qt::QueuedConnection); // the list is still closing
}

bool SuggestionEdit::event(QEvent* event)
{
    if (event->type() == QEvent::KeyPress && isOffering()) {
        auto* const key = static_cast<QKeyEvent*>(event);
        const bool takes = isEnter(key) || (key->key() == Qt::Key_Tab && key->modifiers() == Qt::NoModifier);
        if (takes && hasChosen()) {
            event->ignore(); // the completer, which sent it here first, takes it then
            return true;
        }
        if (takes)
            stopOffering();
    }
    return QLineEdit::event(event);
}

void SuggestionEdit::keyPressEvent(QKeyEvent* event)
{
    if (isEnter(event)) {
        stopOffering();
        event->accept();
        Q_EMIT entered();
        return;
    }
    if (event->key() == Qt::Key_Down && !isOffering()) {
        event->accept();
        Q_EMIT suggestionsWanted(true);
        return;
    }
    QLineEdit::keyPressEvent(event);
}

void SuggestionEdit::focusOutEvent(QFocusEvent* event)
{
    if (event->reason() != Qt::PopupFocusReason)
        stopOffering();
    QLineEdit::focusOutEvent(event);
}

} // namespace callscope
