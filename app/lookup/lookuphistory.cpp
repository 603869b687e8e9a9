#include "app/lookup/lookuphistory.h"

namespace callscope {

void LookUpHistory::begin(const QString& callId, const QString& profileId)
{
    const int row = find(callId, profileId);
    if (row < 0) {
        beginInsertRows({}, 0, 0);
        m_entries.prepend({callId, profileId, true, std::nullopt});
        endInsertRows();
        return;
    }
    if (row > 0) {
        beginMoveRows({}, row, row, {}, 0);
        m_entries.move(row, 0);
        endMoveRows();
    }
    m_entries.first().running = true;
    Q_EMIT dataChanged(index(0), index(0));
}

void LookUpHistory::end(const LookUpResult& result)
{
    const int row = find(result.callId, result.profileId);
    if (row < 0)
        return;
    Entry& entry = m_entries[row];
    entry.running = false;
    const bool cancelled = !result.outcome && result.outcome.error().kind == ApiError::Kind::Cancelled;
    if (!cancelled || !entry.result)
        entry.result = result;
    Q_EMIT dataChanged(index(row), index(row));
}

int LookUpHistory::find(const QString& callId, const QString& profileId) const
{
    for (int row = 0; row < m_entries.size(); ++row) {
        if (m_entries[row].callId == callId && m_entries[row].profileId == profileId)
            return row;
    }
    return -1;
}

int LookUpHistory::rowCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : int(m_entries.size());
}

QVariant LookUpHistory::data(const QModelIndex& index, int role) const
{
    if (!index.isValid())
        return {};
    const Entry& entry = m_entries[index.row()];
    switch (role) {
    case CallIdRole: return entry.callId;
    case RunningRole: return entry.running;
    default: return {};
    }
}

} // namespace callscope
