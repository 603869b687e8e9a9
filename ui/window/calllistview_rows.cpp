// Where the rows stand, and how they are drawn, found and walked through; what they are stands in calllistview.cpp.
#include "ui/window/calllistview.h"

#include "ui/window/calllistdelegate.h"
#include "ui/window/calllistpresentation.h"

#include <QPaintEvent>
#include <QPainter>
#include <QScrollBar>

#include <algorithm>

namespace callscope {

namespace {

constexpr int viewportsAhead = 3; // below the last visible row, for which rows are there already

} // namespace

int CallListView::verticalOffset() const
{
    return verticalScrollBar()->value();
}

QRect CallListView::visualRect(const QModelIndex& index) const
{
    if (!index.isValid() || index.row() >= m_geometry.count())
        return {};
    return {0, m_geometry.top(index.row()) - verticalOffset(), viewport()->width(), m_geometry.height(index.row())};
}

QModelIndex CallListView::indexAt(const QPoint& point) const
{
    const int y = point.y() + verticalOffset();
    const int row = m_geometry.rowAt(y);
    if (row < 0 || row >= m_geometry.count() || y < m_geometry.top(row)) // a header is no row
        return {};
    return model()->index(row, 0);
}

void CallListView::scrollTo(const QModelIndex& index, ScrollHint hint)
{
    if (!index.isValid() || index.row() >= m_geometry.count())
        return;
    const int top = m_geometry.top(index.row()) - m_geometry.headerHeight(index.row());
    const int bottom = m_geometry.top(index.row()) + m_geometry.height(index.row());
    const int offset = verticalOffset();
    const int height = viewport()->height();
    if (hint == PositionAtTop || (hint == EnsureVisible && top < offset))
        verticalScrollBar()->setValue(top);
    else if (hint == PositionAtBottom || (hint == EnsureVisible && bottom > offset + height))
        verticalScrollBar()->setValue(bottom - height);
    else if (hint == PositionAtCenter)
        verticalScrollBar()->setValue((top + bottom - height) / 2);
}

void CallListView::doItemsLayout()
{
    QAbstractItemView::doItemsLayout();
}

void CallListView::updateGeometries()
{
    QAbstractItemView::updateGeometries();
    const int height = viewport()->height();
    verticalScrollBar()->setSingleStep(qMax(1, m_geometry.heights().row / 2));
    verticalScrollBar()->setPageStep(height);
    verticalScrollBar()->setRange(0, qMax(0, m_geometry.totalHeight() - height));
    fetchAhead();
}

void CallListView::scrollContentsBy(int dx, int dy)
{
    viewport()->scroll(dx, dy);
    fetchAhead();
}

//! Queued: the model may be in the middle of a change.
void CallListView::fetchAhead()
{
    const int left = verticalScrollBar()->maximum() - verticalOffset();
    if (left > viewportsAhead * viewport()->height() || !model() || !model()->canFetchMore({}))
        return;
    QMetaObject::invokeMethod(this, [this] { model()->fetchMore({}); }, Qt::QueuedConnection);
}

void CallListView::resizeEvent(QResizeEvent* event)
{
    QAbstractItemView::resizeEvent(event);
    updateGeometries();
}

void CallListView::paintEvent(QPaintEvent* event)
{
    QPainter painter(viewport());
    QStyleOptionViewItem option;
    initViewItemOption(&option);
    const int offset = verticalOffset();
    const QModelIndex hovered = indexAt(viewport()->mapFromGlobal(QCursor::pos()));
    const int end = qMin(m_geometry.count() - 1, m_geometry.rowAt(offset + event->rect().bottom()));
    for (int row = qMax(0, m_geometry.rowAt(offset + event->rect().top())); row <= end; ++row) {
        const QModelIndex index = model()->index(row, 0);
        QStyleOptionViewItem item = option;
        item.rect = visualRect(index);
        if (m_geometry.hasHeader(row)) {
            const int height = m_geometry.heights().header;
            CallListDelegate::paintHeader(&painter, QRect(0, item.rect.top() - height, item.rect.width(), height),
                                          CallListPresentation::groupTitle(m_geometry.facts(row).group), *this);
        }
        item.state.setFlag(QStyle::State_Selected, selectionModel()->isSelected(index));
        item.state.setFlag(QStyle::State_HasFocus, hasFocus() && index == currentIndex());
        item.state.setFlag(QStyle::State_MouseOver, viewport()->underMouse() && index == hovered);
        item.state.setFlag(QStyle::State_Active, isActiveWindow());
        itemDelegate()->paint(&painter, item, index);
    }
}

QModelIndex CallListView::moveCursor(CursorAction action, Qt::KeyboardModifiers)
{
    const int last = m_geometry.count() - 1;
    if (last < 0)
        return {};
    const int row = currentIndex().isValid() ? currentIndex().row() : -1;
    const int page = qMax(1, viewport()->height() - m_geometry.heights().row);
    const auto near = [&](int y) { return std::clamp(m_geometry.rowAt(y), 0, last); };
    int next = row;
    switch (action) {
    case MoveUp:
    case MovePrevious: next = row < 0 ? last : row - 1; break;
    case MoveDown:
    case MoveNext: next = row + 1; break;
    case MoveHome: next = 0; break;
    case MoveEnd: next = last; break;
    case MovePageUp: next = row < 0 ? 0 : near(m_geometry.top(row) - page); break;
    case MovePageDown: next = row < 0 ? 0 : near(m_geometry.top(row) + page); break;
    case MoveLeft:
    case MoveRight: break;
    }
    return model()->index(std::clamp(next, 0, last), 0);
}

QRegion CallListView::visualRegionForSelection(const QItemSelection& selection) const
{
    QRegion region;
    for (const QModelIndex& index : selection.indexes())
        region += visualRect(index);
    return region & viewport()->rect();
}

} // namespace callscope
