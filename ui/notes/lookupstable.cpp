#include "ui/notes/lookupstable.h"

#include "app/wording/duration.h"
#include "app/wording/fieldtext.h"

#include <QHeaderView>
#include <QKeyEvent>
#include <QLocale>
#include <QPainter>

#include <algorithm>
#include <utility>

namespace callscope {

namespace {

using Column = LookUpsModel::Column;

constexpr int cellPadding = 16;
constexpr int glyphRoom = 24;

//! A usual cell of each column, as this language writes it; the changes take what is left.
QList<std::pair<Column, QString>> usualCells()
{
    constexpr qint64 usualTalk = 214;
    return {{LookUpsModel::WhenColumn, QStringLiteral("2026-12-22 20:00:00 +00:00")},
            {LookUpsModel::AskedColumn, QStringLiteral("Prod-SG · ") + wording::regionName(QStringLiteral("singapore"))},
            {LookUpsModel::ResultColumn, QStringLiteral("NormalEnd · ") + wording::duration(usualTalk)},
            {LookUpsModel::CodeColumn, QStringLiteral("101050")},
            {LookUpsModel::RequestIdColumn, QStringLiteral("RequestId-00")},
            {LookUpsModel::TookColumn, LookUpsModel::tr("%1 ms").arg(QLocale().toString(1000))}};
}

} // namespace

LookUpsTable::LookUpsTable(QWidget* parent) : FactTable(parent), m_model(new LookUpsModel(this))
{
    setObjectName(QStringLiteral("lookUpsTable"));
    setAccessibleName(tr("Look-ups"));
    setModel(m_model);
    for (const auto& [column, cell] : usualCells()) {
        const int width = fontMetrics().horizontalAdvance(cell) + cellPadding + (column == LookUpsModel::ResultColumn ? glyphRoom : 0);
        horizontalHeader()->resizeSection(column, std::max(width, horizontalHeader()->sectionSizeHint(column)));
    }
    connect(this, &QTableView::clicked, this, [this](const QModelIndex& index) { Q_EMIT chosen(index.row()); });
}

void LookUpsTable::setLookUps(const QList<KeptLookUp>& lookUps, const QTimeZone& zone, const std::optional<share::Pseudonyms>& mask)
{
    m_model->setLookUps(lookUps, zone, mask);
}

void LookUpsTable::showCurrent(int index)
{
    setCurrentIndex(index < 0 ? QModelIndex() : m_model->index(index, 0));
    if (index < 0)
        clearSelection();
}

QString LookUpsTable::selectedText() const
{
    QModelIndexList rows = selectionModel()->selectedRows();
    std::sort(rows.begin(), rows.end());
    QStringList texts;
    for (const QModelIndex& row : rows)
        texts.append(m_model->rowText(row.row()));
    return texts.join(QLatin1Char('\n'));
}

void LookUpsTable::keyPressEvent(QKeyEvent* event)
{
    const bool enter = event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter;
    if (enter && currentIndex().isValid()) {
        event->accept();
        Q_EMIT chosen(currentIndex().row());
        return;
    }
    FactTable::keyPressEvent(event);
}

void LookUpsTable::paintEvent(QPaintEvent* event)
{
    FactTable::paintEvent(event);
    if (m_model->rowCount() > 0)
        return;
    constexpr int margin = 16;
    QPainter painter(viewport());
    painter.setPen(palette().color(QPalette::PlaceholderText));
    painter.drawText(viewport()->rect().adjusted(margin, margin, -margin, -margin), int(Qt::AlignTop | Qt::AlignHCenter | Qt::TextWordWrap),
                     tr("No look-up of this call is kept."));
}

} // namespace callscope
