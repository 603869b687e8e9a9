#include "ui/call/factrows.h"

#include "app/wording/fieldtext.h"
#include "app/wording/timetext.h"
#include "ui/call/boundedtext.h"
#include "ui/call/facttable.h"

#include <QCoreApplication>
#include <QFontDatabase>

namespace callscope {

namespace {

using wording::Field;

struct Facts {
    Q_DECLARE_TR_FUNCTIONS(Facts)
};

template<typename Enum>
QString said(const Coded<Enum>& coded)
{
    return coded.isAbsent() ? wording::absent() : coded.wire;
}

QString orAbsent(const QString& text)
{
    return text.isEmpty() ? wording::absent() : text;
}

FactRow timeRow(Field field, const std::optional<Moment>& moment, const share::Zones& zones, const QString& whenAbsent)
{
    if (!moment)
        return {wording::fieldName(field), wording::absent(), whenAbsent, false};
    const QString second = zones.second == QTimeZone::utc()
        ? Facts::tr("%1 UTC").arg(moment->utc().toString(QStringLiteral("yyyy-MM-dd HH:mm:ss")))
        : wording::dateTime(moment->utc(), zones.second);
    const QString epoch = moment->milliseconds ? Facts::tr("sent in milliseconds: %1").arg(moment->wire) : Facts::tr("epoch %1").arg(moment->wire);
    return {wording::fieldName(field), wording::dateTime(moment->utc(), zones.local), QStringLiteral("%1 · %2").arg(second, epoch), false, moment->seconds};
}

FactRow sourceRow(const FetchedCall& call)
{
    const QString region = call.regionKey.isEmpty() ? QString() : wording::regionName(call.regionKey);
    QStringList who;
    if (!call.profileName.isEmpty())
        who.append(call.profileName);
    if (call.sdkAppId != 0) // of a record in a file it is not known
        who.append(QStringLiteral("SDKAppID %1").arg(call.sdkAppId));
    return {wording::fieldName(Field::Source), orAbsent(who.join(QStringLiteral(" · "))), region.isEmpty() ? call.endpoint : QStringLiteral("%1 · %2").arg(region, call.endpoint), false};
}

FactRow fetchedRow(const FetchedCall& call, const share::Zones& zones)
{
    if (!call.fetchedAt.isValid())
        return {wording::fieldName(Field::FetchedAt), wording::absent(), Facts::tr("Not looked up: the record was read from a file"), false};
    const QString took = call.sdkAppId == 0 ? QString() : Facts::tr("in %1 ms").arg(qMax(qint64(1), call.elapsedMs));
    return {wording::fieldName(Field::FetchedAt), wording::dateTime(call.fetchedAt, zones.local), took, false, call.fetchedAt.toSecsSinceEpoch()};
}

QString endedNote(const FetchedCall& call)
{
    return call.record.acceptedAt ? Facts::tr("The call may still be running") : QString();
}

} // namespace

QList<FactRow> factRows(const FetchedCall& call, const share::Zones& zones)
{
    const CallRecord& record = call.record;
    const auto name = [](Field field) { return wording::fieldName(field); };
    return {
        {name(Field::Result), said(record.outcome), wording::outcomeMeaning(record.outcome), false},
        timeRow(Field::Started, record.startedAt, zones, {}),
        timeRow(Field::Accepted, record.acceptedAt, zones, Facts::tr("Nobody accepted the call")),
        timeRow(Field::Ended, record.endedAt, zones, endedNote(call)),
        {name(Field::CallType), said(record.kind), wording::kindMeaning(record.kind), false},
        {name(Field::MediaType), said(record.media), wording::mediaMeaning(record.media), false},
        {name(Field::Caller), orAbsent(record.caller), {}, true},
        {name(Field::Room), orAbsent(record.roomId), record.roomId.isEmpty() ? Facts::tr("No room had been opened yet") : QString(), true},
        {name(Field::RoomType), said(record.roomKind), wording::roomKindMeaning(record.roomKind), false},
        {name(Field::CallId), orAbsent(record.callId), {}, true},
        {name(Field::RequestId), orAbsent(call.requestId), {}, true},
        sourceRow(call),
        fetchedRow(call, zones),
    };
}

void FactsModel::setRows(QList<FactRow> rows)
{
    beginResetModel();
    m_rows = std::move(rows);
    endResetModel();
}

int FactsModel::rowCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : int(m_rows.size());
}

int FactsModel::columnCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : ColumnCount;
}

QVariant FactsModel::data(const QModelIndex& index, int role) const
{
    if (!index.isValid())
        return {};
    const FactRow& row = m_rows[index.row()];
    const auto text = [&] { return QStringList{row.field, row.value, row.meaning}.value(index.column()); };
    switch (role) {
    case Qt::DisplayRole: return shortened(text());
    case Qt::ToolTipRole: return forToolTip(text());
    case Qt::EditRole: return text();
    case FactTable::TimeRole: return row.time ? QVariant(*row.time) : QVariant();
    case Qt::FontRole:
        return row.isId && index.column() == ValueColumn ? QVariant(QFontDatabase::systemFont(QFontDatabase::FixedFont)) : QVariant();
    default: return {};
    }
}

QVariant FactsModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole)
        return {};
    return QStringList{tr("Fact"), tr("Value"), tr("Meaning")}.value(section);
}

} // namespace callscope
