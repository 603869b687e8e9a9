#include "app/lookup/calllistmodel.h"

#include "app/archive/callfacts.h"
#include "app/lookup/callrowof.h"

#include <algorithm>
#include <utility>

namespace callscope {

namespace {

qint64 seenSeconds(const CallRow& row)
{
    return row.seenAt.isValid() ? row.seenAt.toSecsSinceEpoch() : 0;
}

//! The archive's order within pinned and others.
bool standsBefore(const CallRow& one, const CallRow& other)
{
    return std::pair(seenSeconds(one), one.key) > std::pair(seenSeconds(other), other.key);
}

bool isCancelled(const LookUpResult& result)
{
    return !result.outcome && result.outcome.error().kind == ApiError::Kind::Cancelled;
}

} // namespace

CallName callName(quint32 sdkAppId, const QString& callId)
{
    return {sdkAppId, keptCallId(callId)};
}

CallName nameOf(const CallRow& row)
{
    return callName(row.sdkAppId, row.callId);
}

CallListModel::CallListModel(Archive& archive, QObject* parent) : QAbstractListModel(parent), m_archive(archive)
{
    connect(&archive, &Archive::rowChanged, this, &CallListModel::changed);
    connect(&archive, &Archive::contentsChanged, this, &CallListModel::load);
}

void CallListModel::remove(int row)
{
    beginRemoveRows({}, row, row);
    --m_sizes[sectionAt(row)];
    m_named.remove(nameOf(*m_rows[row]));
    m_rows.erase(m_rows.begin() + row);
    endRemoveRows();
}

void CallListModel::insert(int at, Section section, Row row)
{
    beginInsertRows({}, at, at);
    ++m_sizes[section];
    m_named.insert(nameOf(*row), row);
    m_rows.insert(m_rows.begin() + at, std::move(row));
    endInsertRows();
}

//! \param to as beginMoveRows wants it: where it stands before anything moved
void CallListModel::move(int from, int to, Section section)
{
    const bool moves = to != from && to != from + 1;
    if (moves)
        beginMoveRows({}, from, from, {}, to);
    --m_sizes[sectionAt(from)];
    ++m_sizes[section];
    const auto row = m_rows.begin();
    if (to > from)
        std::rotate(row + from, row + from + 1, row + to);
    else
        std::rotate(row + to, row + from, row + from + 1);
    if (moves)
        endMoveRows();
}

void CallListModel::begin(const QString& callId, const Profile& profile)
{
    const CallName name = callName(profile.sdkAppId, callId);
    m_running.insert(name);
    std::erase_if(m_hidden, [&name](const Row& each) { return nameOf(*each) == name; });
    if (const int row = find(name); row >= 0) {
        if (sectionAt(row) == Session)
            move(row, firstOf(Session), Session);
        return updated(name);
    }
    CallRow row;
    row.sdkAppId = profile.sdkAppId;
    row.callId = name.second;
    row.profileName = profile.name;
    row.regionKey = profile.regionKey;
    insert(firstOf(Session), Session, std::make_shared<const CallRow>(row));
}

void CallListModel::end(const LookUpResult& result)
{
    const CallName name = callName(result.sdkAppId, result.callId);
    m_running.remove(name);
    const int row = find(name);
    const bool ofSession = row >= 0 && m_rows[row]->key == 0;
    if (!isCancelled(result) || (ofSession && !m_session.value(name).result)) {
        m_session[name] = {result, false};
        if (ofSession) {
            CallRow known = callRowOf(result);
            known.callId = name.second;
            m_rows[row] = std::make_shared<const CallRow>(known);
            m_named[name] = m_rows[row];
        }
    }
    updated(name);
}

void CallListModel::stored(const CallName& name)
{
    if (!m_running.contains(name))
        m_session.remove(name);
    updated(name);
}

void CallListModel::notStored(const CallName& name)
{
    if (const auto known = m_session.find(name); known != m_session.end())
        known->notSaved = true;
    updated(name);
}

void CallListModel::addUnkept(const QList<LookUpResult>& results)
{
    for (auto result = results.crbegin(); result != results.crend(); ++result) {
        const CallName name = callName(result->sdkAppId, result->callId);
        if (find(name) >= 0)
            continue;
        m_session[name] = {*result, true};
        CallRow row = callRowOf(*result);
        row.callId = name.second;
        insert(firstOf(Session), Session, std::make_shared<const CallRow>(row));
    }
}

void CallListModel::forgetSession(const CallName& name)
{
    m_session.remove(name);
    const int row = find(name);
    if (row >= 0 && m_rows[row]->key == 0 && !m_running.contains(name))
        remove(row);
    else
        updated(name);
}

void CallListModel::updated(const CallName& name)
{
    if (const int row = find(name); row >= 0)
        Q_EMIT dataChanged(index(row), index(row));
}

void CallListModel::setState(State state, const std::optional<ArchiveError>& error)
{
    const bool same = m_state == state && !m_error && !error;
    m_state = state;
    m_error = error;
    if (!same)
        Q_EMIT stateChanged();
}

int CallListModel::firstOf(Section section) const
{
    return section == Pinned ? 0 : section == Session ? m_sizes[Pinned] : m_sizes[Pinned] + m_sizes[Session];
}

CallListModel::Section CallListModel::sectionAt(int row) const
{
    return row < firstOf(Session) ? Pinned : row < firstOf(Others) ? Session : Others;
}

int CallListModel::placeOf(const CallRow& row) const
{
    const auto begin = m_rows.begin() + firstOf(row.pinned ? Pinned : Others);
    const auto end = row.pinned ? m_rows.begin() + firstOf(Session) : m_rows.end();
    return int(std::lower_bound(begin, end, row, [](const Row& one, const CallRow& other) { return standsBefore(*one, other); }) - m_rows.begin());
}

//! Whether it stands in the part that was read; else its page will bring it.
bool CallListModel::isLoaded(const CallRow& row) const
{
    if (m_isLast)
        return true;
    if (m_next.fromTop)
        return false;
    if (row.pinned != m_next.pinned)
        return row.pinned;
    return std::pair(seenSeconds(row), row.key) >= std::pair(m_next.seenAt, m_next.key);
}

int CallListModel::find(const CallName& name) const
{
    const Row known = m_named.value(name);
    if (!known)
        return -1;
    if (known->key != 0)
        return placeOf(*known);
    for (int row = firstOf(Session); row < firstOf(Others); ++row) { // as many as one look-up asked for
        if (m_rows[row] == known)
            return row;
    }
    return -1;
}

CallListModel::Entry CallListModel::entry(int row) const
{
    const CallRow& facts = *m_rows[row];
    const CallName name = nameOf(facts);
    const auto known = m_session.constFind(name);
    const bool session = known != m_session.constEnd();
    return {facts, m_running.contains(name), session && known->notSaved, session && known->result ? &*known->result : nullptr};
}

int CallListModel::rowCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : int(m_rows.size());
}

QVariant CallListModel::data(const QModelIndex& index, int role) const
{
    if (!index.isValid())
        return {};
    const Entry shown = entry(index.row());
    switch (role) {
    case KeyRole: return shown.row.key;
    case CallIdRole: return shown.row.callId;
    case RunningRole: return shown.running;
    case NotSavedRole: return shown.notSaved;
    default: return {};
    }
}

bool CallListModel::canFetchMore(const QModelIndex& parent) const
{
    return !parent.isValid() && !m_isLast && !m_asking && !m_next.fromTop;
}

} // namespace callscope
