// What the archive answers, and what becomes of the rows by it; the rows themselves are kept in calllistmodel.cpp.
#include "app/lookup/calllistmodel.h"

#include <algorithm>
#include <utility>

namespace callscope {

namespace {

constexpr int pageSize = 100;
constexpr int mostRowsAtOnce = 10'000; // what a reload reads of a list that was scrolled far

bool isFilter(const filter::Node& node)
{
    return node.kind != filter::Node::Kind::All || !node.children.empty();
}

} // namespace

void CallListModel::load()
{
    askForPage(true, std::clamp(isFiltered() == isFilter(m_filter) ? int(m_rows.size()) : m_unfilteredRows, pageSize, mostRowsAtOnce));
}

void CallListModel::setFilter(const filter::Node& filter)
{
    if (!m_filtered)
        m_unfilteredRows = int(m_rows.size());
    m_filter = filter;
    ++m_filterNumber;
    askForPage(true, isFilter(filter) ? pageSize : std::clamp(m_unfilteredRows, pageSize, mostRowsAtOnce));
}

void CallListModel::askForPage(bool fromTop, int limit)
{
    const int question = ++m_question;
    m_asking = true;
    m_changedMeanwhile.clear();
    if (fromTop)
        setState(State::Loading);
    m_archive.page(m_filter, fromTop ? PageStart() : m_next, limit, this, [this, question, fromTop](const Archived<CallPage>& page) {
        if (question == m_question)
            pageCame(page, fromTop);
    });
}

void CallListModel::pageCame(const Archived<CallPage>& page, bool fromTop)
{
    m_asking = false;
    if (!page) {
        m_isLast = true; // asking again by scrolling would fail again, and again
        return setState(State::Failed, page.error());
    }
    if (fromTop)
        startOver(*page);
    else
        append(*page);
    setState(State::Ready);
    const QList<CallRow> changedMeanwhile = std::exchange(m_changedMeanwhile, {});
    for (const CallRow& row : changedMeanwhile)
        changed(row);
}

//! The rows of the session stay, but for those that a filter would have to judge: the archive cannot, for it does not hold them.
void CallListModel::startOver(const CallPage& page)
{
    beginResetModel();
    std::vector<Row> ofSession(m_rows.begin() + firstOf(Session), m_rows.begin() + firstOf(Others));
    ofSession.insert(ofSession.end(), m_hidden.begin(), m_hidden.end());
    m_rows.clear();
    m_hidden.clear();
    m_named.clear();
    m_sizes = {};
    m_filtered = isFilter(m_filter);
    m_next = page.next;
    m_isLast = page.isLast;
    std::vector<Row> others;
    for (const CallRow& each : page.rows) {
        const auto row = std::make_shared<const CallRow>(each);
        m_named.insert(nameOf(each), row);
        (each.pinned ? m_rows : others).push_back(row);
    }
    m_sizes[Pinned] = int(m_rows.size());
    for (const Row& row : ofSession) {
        const CallName name = nameOf(*row);
        if (m_named.contains(name))
            continue;
        if (m_filtered && !m_running.contains(name)) {
            m_hidden.push_back(row);
            continue;
        }
        m_named.insert(name, row);
        m_rows.push_back(row);
    }
    m_sizes[Session] = int(m_rows.size()) - m_sizes[Pinned];
    m_rows.insert(m_rows.end(), others.begin(), others.end());
    m_sizes[Others] = int(others.size());
    endResetModel();
}

void CallListModel::append(const CallPage& page)
{
    m_next = page.next;
    m_isLast = page.isLast;
    std::vector<Row> fresh;
    for (const CallRow& each : page.rows) {
        const CallName name = nameOf(each);
        if (const Row known = m_named.value(name)) {
            if (known->key != 0)
                continue; // it moved up since the page was asked for
            if (const int row = find(name); row >= 0)
                remove(row); // of the session until now; its look-up shows on the archive's row
        }
        const auto row = std::make_shared<const CallRow>(each);
        if (each.pinned) { // more pins than a page holds
            insert(firstOf(Session), Pinned, row);
            continue;
        }
        m_named.insert(name, row);
        fresh.push_back(row);
    }
    if (fresh.empty())
        return;
    const int first = int(m_rows.size());
    beginInsertRows({}, first, first + int(fresh.size()) - 1);
    m_rows.insert(m_rows.end(), fresh.begin(), fresh.end());
    m_sizes[Others] += int(fresh.size());
    endInsertRows();
}

void CallListModel::changed(const CallRow& row)
{
    if (m_asking)
        m_changedMeanwhile.append(row);
    if (m_filtered != isFilter(m_filter))
        return; // the rows shown are about to be others
    if (!m_filtered)
        return put(row);
    m_archive.row(row.key, m_filter, this, [this, row, number = m_filterNumber](const Archived<CallRow>& matching) {
        if (number != m_filterNumber)
            return;
        if (matching)
            return put(*matching);
        if (matching.error().kind != ArchiveError::Kind::NotFound)
            return;
        const int at = find(nameOf(row));
        if (at >= 0 && (m_rows[at]->key != 0 || !m_running.contains(nameOf(row))))
            remove(at);
    });
}

void CallListModel::put(const CallRow& row)
{
    const CallName name = nameOf(row);
    std::erase_if(m_hidden, [&name](const Row& each) { return nameOf(*each) == name; });
    const int from = find(name);
    if (!isLoaded(row)) {
        if (from >= 0 && !m_next.fromTop)
            remove(from);
        return;
    }
    const auto fresh = std::make_shared<const CallRow>(row);
    const Section section = row.pinned ? Pinned : Others;
    const int to = placeOf(row);
    if (from < 0)
        return insert(to, section, fresh);
    move(from, to, section);
    const int at = to > from ? to - 1 : to;
    m_rows[at] = fresh;
    m_named[name] = fresh;
    Q_EMIT dataChanged(index(at), index(at));
}

void CallListModel::fetchMore(const QModelIndex& parent)
{
    if (canFetchMore(parent))
        askForPage(false, pageSize);
}

} // namespace callscope
