#include "ui/notes/lookupsmodel.h"

#include "app/lookup/archivedresult.h"
#include "app/share/masking.h"
#include "app/wording/changetext.h"
#include "app/wording/errortext.h"
#include "app/wording/fieldtext.h"
#include "app/wording/sentences.h"
#include "app/wording/timetext.h"
#include "app/wording/verdict.h"
#include "ui/call/boundedtext.h"
#include "ui/call/outcomelook.h"
#include "ui/mask/maskedresult.h"

#include <QFontDatabase>
#include <QGuiApplication>
#include <QLocale>
#include <QPalette>

namespace callscope {

namespace {

QString resultText(const LookUpResult& result, const std::optional<share::Pseudonyms>& mask)
{
    if (!result.outcome)
        return wording::errorText(result.outcome.error(), result.asked).headline;
    CallRecord shown;
    shown.outcome = mask ? share::masked(result.outcome->record.outcome, *mask) : result.outcome->record.outcome;
    const QString brief = wording::shortVerdict(shown, result.outcome->phases);
    return shown.outcome.isAbsent() ? brief : QStringLiteral("%1 · %2").arg(shown.outcome.name(), brief);
}

QString placeOf(const SeenLookUp& lookUp)
{
    return QStringLiteral("%1 · %2").arg(lookUp.profileName, lookUp.regionKey.isEmpty() ? lookUp.endpoint : wording::regionName(lookUp.regionKey));
}

} // namespace

void LookUpsModel::setLookUps(QList<KeptLookUp> lookUps, const QTimeZone& zone, const std::optional<share::Pseudonyms>& mask)
{
    beginResetModel();
    m_lookUps = std::move(lookUps);
    m_zone = zone;
    m_mask = mask;
    m_words.assign(std::size_t(m_lookUps.size()), {});
    endResetModel();
}

QString LookUpsModel::rowText(int row) const
{
    QStringList parts;
    for (int column = 0; column < ColumnCount; ++column) {
        if (const QString cell = words(row).cells.value(column); !cell.isEmpty())
            parts.append(wording::labelled(headerData(column, Qt::Horizontal, Qt::DisplayRole).toString(), cell));
    }
    return parts.join(QLatin1Char('\t'));
}

int LookUpsModel::rowCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : int(m_lookUps.size());
}

int LookUpsModel::columnCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : ColumnCount;
}

const LookUpsModel::Words& LookUpsModel::words(int row) const
{
    Words& words = m_words.at(std::size_t(row));
    if (!words.cells.isEmpty())
        return words;
    const KeptLookUp& kept = m_lookUps[row];
    const SeenLookUp& lookUp = kept.lookUp;
    const LookUpResult result = lookUpResultOf(lookUp);
    words.failed = !result.outcome;
    words.cells = {wording::dateTime(lookUp.at, m_zone),
                   placeOf(lookUp),
                   resultText(result, m_mask),
                   lookUp.code == 0 ? QString() : QString::number(lookUp.code),
                   lookUp.requestId,
                   tr("%1 ms").arg(QLocale().toString(qMax(qint64(1), lookUp.elapsedMs))),
                   wording::changesText(m_mask ? maskedChanges(kept.changes, *m_mask) : kept.changes)};
    return words;
}

QVariant LookUpsModel::data(const QModelIndex& index, int role) const
{
    if (!index.isValid())
        return {};
    const QString text = words(index.row()).cells.value(index.column());
    switch (role) {
    case Qt::DisplayRole: return shortened(text);
    case Qt::ToolTipRole: return forToolTip(text);
    case Qt::EditRole: return text;
    case Qt::FontRole:
        return index.column() == RequestIdColumn ? QVariant(QFontDatabase::systemFont(QFontDatabase::FixedFont)) : QVariant();
    case Qt::DecorationRole: {
        if (index.column() != ResultColumn)
            return {};
        const bool failed = words(index.row()).failed;
        const RoleColours colours = RoleColours::of(QGuiApplication::palette());
        return icons::icon(failed ? icons::Name::Error : icons::Name::Answered, failed ? colours.failure : colours.success);
    }
    default: return {};
    }
}

QVariant LookUpsModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole)
        return {};
    return QStringList{tr("Looked up"), tr("Profile"), tr("Result"), tr("Code"), tr("RequestId"), tr("Took"), tr("What changed")}.value(section);
}

} // namespace callscope
