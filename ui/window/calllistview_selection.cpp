// What is selected in the list, and pulled out of it; what the rows are stands in calllistview.cpp.
#include "ui/window/calllistview.h"

#include <QApplication>
#include <QMouseEvent>

#include <algorithm>
#include <utility>

namespace callscope {

QList<int> CallListView::selectedRows() const
{
    QList<int> rows;
    for (const QItemSelectionRange& range : selectionModel()->selection()) {
        for (int row = range.top(); row <= range.bottom(); ++row)
            rows.append(row);
    }
    std::sort(rows.begin(), rows.end());
    return rows;
}

QList<CallName> CallListView::selectedNames() const
{
    QList<CallName> names;
    for (const int row : selectedRows())
        names.append(nameOf(m_calls.entry(row).row));
    return names;
}

QList<qint64> CallListView::selectedKeys() const
{
    QList<qint64> keys;
    for (const int row : selectedRows()) {
        if (const qint64 key = m_calls.entry(row).row.key; key != 0)
            keys.append(key);
    }
    return keys;
}

void CallListView::forgetSelection()
{
    if (m_selectionCount > 1)
        selectionModel()->select(currentIndex(), QItemSelectionModel::ClearAndSelect);
}

void CallListView::selectRows(QList<int> rows)
{
    std::sort(rows.begin(), rows.end());
    QItemSelection selection;
    for (qsizetype first = 0, last = 0; first < rows.size(); first = ++last) {
        while (last + 1 < rows.size() && rows[last + 1] == rows[last] + 1)
            ++last;
        selection.append(QItemSelectionRange(model()->index(rows[first], 0), model()->index(rows[last], 0)));
    }
    selectionModel()->select(selection, QItemSelectionModel::ClearAndSelect);
}

void CallListView::restoreSelection()
{
    QList<int> rows;
    for (const CallName& name : std::exchange(m_selected, {})) {
        if (const int row = m_calls.find(name); row >= 0)
            rows.append(row);
    }
    if (rows.size() > 1)
        selectRows(rows);
    countSelection(); // the selection model resets without a word
}

void CallListView::followSelection(int from, int to)
{
    QList<int> rows = std::exchange(m_rowsBeforeMove, {});
    if (rows.size() < 2)
        return;
    for (int& row : rows) {
        if (row == from)
            row = to;
        else if (from < row && row <= to)
            --row;
        else if (to <= row && row < from)
            ++row;
    }
    selectRows(rows);
}

//! From where Shift began to where it is now, or the row under the pointer.
void CallListView::setSelection(const QRect& rect, QItemSelectionModel::SelectionFlags command)
{
    const int last = m_geometry.count() - 1;
    if (last < 0)
        return;
    const auto rowAt = [&](int y) { return std::clamp(m_geometry.rowAt(y + verticalOffset()), 0, last); };
    const int one = rowAt(rect.top());
    const int other = rowAt(rect.bottom());
    selectionModel()->select(QItemSelection(model()->index(std::min(one, other), 0), model()->index(std::max(one, other), 0)), command);
}

void CallListView::selectionChanged(const QItemSelection& selected, const QItemSelection& deselected)
{
    QListView::selectionChanged(selected, deselected);
    countSelection();
}

void CallListView::countSelection()
{
    int count = 0;
    for (const QItemSelectionRange& range : selectionModel()->selection())
        count += range.height();
    if (count == m_selectionCount)
        return;
    m_selectionCount = count;
    Q_EMIT selectionCountChanged(count);
}

//! A click on a header or below the last call changes nothing: the pane goes on showing the current one. What nobody chose replaces what
//! was selected, whatever keys are held down just now.
QItemSelectionModel::SelectionFlags CallListView::selectionCommand(const QModelIndex& index, const QEvent* event) const
{
    if (event && !index.isValid())
        return QItemSelectionModel::NoUpdate;
    return m_quiet ? QItemSelectionModel::SelectionFlags(QItemSelectionModel::ClearAndSelect) : QListView::selectionCommand(index, event);
}

void CallListView::mousePressEvent(QMouseEvent* event)
{
    m_dragged = false;
    m_pressedAt.reset();
    if (event->button() == Qt::LeftButton && indexAt(event->pos()).isValid())
        m_pressedAt = event->pos();
    QListView::mousePressEvent(event);
}

//! A view's own drags would ask the model for bytes at once, and it selects along the way where rows cannot be dragged.
void CallListView::mouseMoveEvent(QMouseEvent* event)
{
    if (!(event->buttons() & Qt::LeftButton))
        return QListView::mouseMoveEvent(event);
    if (!m_pressedAt || (event->pos() - *m_pressedAt).manhattanLength() < QApplication::startDragDistance() || !selectionModel()->hasSelection())
        return;
    m_pressedAt.reset();
    m_dragged = true;
    Q_EMIT dragRequested();
}

//! The end of a drag is no click, which would leave only one selected.
void CallListView::mouseReleaseEvent(QMouseEvent* event)
{
    if (!m_dragged)
        QListView::mouseReleaseEvent(event);
    m_dragged = false;
}

} // namespace callscope
