#include "ui/call/peoplemodel.h"

#include "ui/call/boundedtext.h"

#include <QFontDatabase>
#include <QHash>

namespace callscope {

void PeopleModel::setRecord(const CallRecord& record)
{
    beginResetModel();
    m_people.clear();
    CallRecord shown = record;
    m_unlisted = record.callees ? qMax(qsizetype(0), record.callees->size() - mostCallees) : 0;
    if (m_unlisted > 0)
        shown.callees = record.callees->first(mostCallees);
    QHash<QString, int> listed;
    for (const QString& id : shown.callees.value_or(QStringList()))
        ++listed[id];
    if (!record.caller.isEmpty())
        m_people.append({record.caller, true, listed.value(record.caller)});
    for (const QString& id : shown.others())
        m_people.append({id, false, listed.value(id)});
    endResetModel();
}

int PeopleModel::rowCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : int(m_people.size());
}

int PeopleModel::columnCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : ColumnCount;
}

QString PeopleModel::note(const Person& person) const
{
    if (person.listed > 1)
        return tr("listed %1 times").arg(person.listed);
    return person.caller && person.listed == 1 ? tr("also listed as a callee") : QString();
}

QVariant PeopleModel::data(const QModelIndex& index, int role) const
{
    if (!index.isValid())
        return {};
    const Person& person = m_people[index.row()];
    const auto text = [&] { return QStringList{person.id, person.caller ? tr("Caller") : tr("Callee"), note(person)}.value(index.column()); };
    switch (role) {
    case Qt::DisplayRole: return shortened(text());
    case Qt::ToolTipRole: return forToolTip(text());
    case Qt::EditRole: return text();
    case Qt::FontRole: return index.column() == IdColumn ? QVariant(QFontDatabase::systemFont(QFontDatabase::FixedFont)) : QVariant();
    default: return {};
    }
}

QVariant PeopleModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole)
        return {};
    return QStringList{tr("User id"), tr("Role"), tr("Note")}.value(section);
}

} // namespace callscope
