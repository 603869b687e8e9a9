#include "ui/window/calllistview.h"

#include "ui/window/calllistdelegate.h"
#include "ui/window/calllistpresentation.h"

#include <QContextMenuEvent>
#include <QKeyEvent>
#include <QScopedValueRollback>
#include <QScrollBar>

namespace callscope {

CallListView::CallListView(CallListModel& calls, QWidget* parent)
    : QListView(parent), m_calls(calls), m_presentation(new CallListPresentation(calls, this))
{
    setObjectName(QStringLiteral("callList"));
    setAccessibleName(tr("Calls"));
    setFrameShape(QFrame::NoFrame);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setVerticalScrollMode(ScrollPerPixel);
    setSelectionMode(ExtendedSelection);
    setItemDelegate(new CallListDelegate(this));
    m_geometry.setHeights(CallListDelegate::heightsFor(font()));
    followModel(); // before the view does, so that it finds the rows in their places
    setModel(m_presentation);
    connect(m_presentation, &QAbstractItemModel::modelReset, this, &CallListView::restore); // behind the selection's own reset, which forgets all
}

//! The geometry follows the model row by row; only a reload reads every row.
void CallListView::followModel()
{
    using Model = QAbstractItemModel;
    connect(m_presentation, &Model::modelAboutToBeReset, this, &CallListView::remember);
    connect(m_presentation, &Model::rowsInserted, this, [this](const QModelIndex&, int first, int last) {
        changeRows(first, [this, first, last] { m_geometry.insert(first, rowFacts(first, last)); });
    });
    connect(m_presentation, &Model::rowsRemoved, this, [this](const QModelIndex&, int first, int last) {
        changeRows(first, [this, first, last] { m_geometry.remove(first, last - first + 1); });
    });
    connect(m_presentation, &Model::rowsAboutToBeMoved, this, [this] { m_rowsBeforeMove = selectedRows(); });
    connect(m_presentation, &Model::rowsMoved, this, [this](const QModelIndex&, int from, int, const QModelIndex&, int before) {
        const int to = before > from ? before - 1 : before; // the model moves one row at a time
        changeRows(from, [this, from] { m_geometry.remove(from, 1); });
        changeRows(to, [this, to] { m_geometry.insert(to, rowFacts(to, to)); });
        followSelection(from, to);
    });
    connect(this, &QAbstractItemView::activated, this, [this] {
        if (const auto name = currentName())
            Q_EMIT chosen(*name);
    });
}

CallListGeometry::Row CallListView::rowFacts(int row) const
{
    const QModelIndex index = m_presentation->index(row, 0);
    return {index.data(CallListPresentation::GroupRole).toInt(), !m_calls.entry(row).row.tags.isEmpty()};
}

std::vector<CallListGeometry::Row> CallListView::rowFacts(int first, int last) const
{
    std::vector<CallListGeometry::Row> facts;
    facts.reserve(std::size_t(last - first + 1));
    for (int row = first; row <= last; ++row)
        facts.push_back(rowFacts(row));
    return facts;
}

void CallListView::changeRows(int row, const std::function<void()>& change)
{
    const int offset = verticalOffset();
    const bool above = offset > 0 && row <= m_geometry.rowAt(offset);
    const int before = m_geometry.totalHeight();
    change();
    updateGeometries();
    if (above)
        verticalScrollBar()->setValue(offset + m_geometry.totalHeight() - before);
    viewport()->update();
}

void CallListView::dataChanged(const QModelIndex& first, const QModelIndex& last, const QList<int>& roles)
{
    for (int row = first.row(); row <= last.row(); ++row) {
        if (const CallListGeometry::Row facts = rowFacts(row); m_geometry.facts(row) != facts)
            changeRows(row, [this, row, facts] { m_geometry.replace(row, facts); });
    }
    QAbstractItemView::dataChanged(first, last, roles);
}

void CallListView::rowsInserted(const QModelIndex& parent, int first, int last)
{
    QListView::rowsInserted(parent, first, last);
    if (!m_wanted || currentIndex().isValid())
        return;
    if (const int row = m_calls.find(*m_wanted); row >= first && row <= last)
        setCurrentQuietly(row);
}

void CallListView::rowsAboutToBeRemoved(const QModelIndex& parent, int first, int last)
{
    const QScopedValueRollback quiet(m_quiet, true); // its neighbour was not chosen by anybody
    QListView::rowsAboutToBeRemoved(parent, first, last);
    if (currentIndex().row() >= first && currentIndex().row() <= last)
        selectionModel()->setCurrentIndex({}, QItemSelectionModel::NoUpdate);
}

void CallListView::remember()
{
    m_selected = selectedNames();
    m_anchor = anchor();
    m_wasFiltered = m_calls.isFiltered();
    if (!m_wasFiltered)
        m_unfilteredAnchor = m_anchor;
}

void CallListView::reset()
{
    m_geometry.setRows(rowFacts(0, m_presentation->rowCount() - 1));
    QListView::reset();
}

void CallListView::restore()
{
    updateGeometries();
    const int row = m_wanted ? m_calls.find(*m_wanted) : -1;
    setCurrentQuietly(row);
    restoreSelection();
    if (!m_calls.isFiltered())
        return showAnchor(m_wasFiltered ? m_unfilteredAnchor : m_anchor);
    if (m_wasFiltered)
        return showAnchor(m_anchor);
    showAnchor({});
    if (row >= 0)
        scrollTo(currentIndex());
}

CallListView::Anchor CallListView::anchor() const
{
    const int offset = verticalOffset();
    const int row = m_geometry.rowAt(offset);
    if (offset == 0 || row < 0 || row >= m_geometry.count())
        return {}; // at the top one stays at the top
    const CallRow& facts = m_calls.entry(row).row;
    return {callName(facts.sdkAppId, facts.callId), offset - m_geometry.top(row)};
}

void CallListView::showAnchor(const Anchor& anchor)
{
    const int row = anchor.top ? m_calls.find(*anchor.top) : -1;
    verticalScrollBar()->setValue(row < 0 ? 0 : m_geometry.top(row) + anchor.offset);
}

//! Who has selected several keeps them where the call is already the current one.
void CallListView::setCurrentQuietly(int row)
{
    if (row >= 0 && row == currentIndex().row() && selectionModel()->hasSelection())
        return;
    const QScopedValueRollback quiet(m_quiet, true);
    const bool scrolls = hasAutoScroll();
    setAutoScroll(false);
    setCurrentIndex(row < 0 ? QModelIndex() : model()->index(row, 0)); // Shift + arrows go on from here
    setAutoScroll(scrolls);
}

void CallListView::showCurrent(const CallName& name)
{
    m_wanted = name;
    const int row = m_calls.find(name);
    setCurrentQuietly(row);
    if (row >= 0)
        scrollTo(currentIndex());
}

void CallListView::setMask(const std::optional<share::Pseudonyms>& mask)
{
    m_presentation->setMask(mask);
}

std::optional<CallName> CallListView::currentName() const
{
    if (!currentIndex().isValid())
        return std::nullopt;
    const CallRow& row = m_calls.entry(currentIndex().row()).row;
    return callName(row.sdkAppId, row.callId);
}

void CallListView::currentChanged(const QModelIndex& current, const QModelIndex& previous)
{
    QListView::currentChanged(current, previous);
    if (m_quiet || !current.isValid())
        return;
    m_wanted = currentName();
    Q_EMIT chosen(*m_wanted);
}

void CallListView::contextMenuEvent(QContextMenuEvent* event)
{
    if (!currentIndex().isValid())
        return;
    const bool byKey = event->reason() == QContextMenuEvent::Keyboard;
    if (!byKey && !indexAt(event->pos()).isValid())
        return;
    Q_EMIT menuRequested(byKey ? viewport()->mapToGlobal(visualRect(currentIndex()).center()) : event->globalPos());
}

void CallListView::keyPressEvent(QKeyEvent* event)
{
    if (!event->matches(QKeySequence::Delete) || !currentIndex().isValid())
        return QListView::keyPressEvent(event);
    event->accept();
    Q_EMIT forgetRequested();
}

void CallListView::changeEvent(QEvent* event)
{
    if (event->type() == QEvent::FontChange || event->type() == QEvent::StyleChange) {
        m_geometry.setHeights(CallListDelegate::heightsFor(font()));
        updateGeometries();
    }
    QListView::changeEvent(event);
}

} // namespace callscope
