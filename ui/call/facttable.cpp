#include "ui/call/facttable.h"

#include "ui/call/factdelegate.h"
#include "ui/copy/timeform.h"
#include "ui/theme/icons.h"

#include <QContextMenuEvent>
#include <QHeaderView>
#include <QKeyEvent>
#include <QMenu>

#include <algorithm>
#include <memory>

namespace callscope {

FactTable::FactTable(QWidget* parent) : QTableView(parent)
{
    setItemDelegate(new FactDelegate(this));
    setShowGrid(false);
    setFrameShape(QFrame::NoFrame);
    setSelectionBehavior(SelectRows);
    setSelectionMode(ExtendedSelection);
    setEditTriggers(NoEditTriggers);
    setTextElideMode(Qt::ElideMiddle);
    setWordWrap(false);
    setTabKeyNavigation(false); // Tab leaves the table; the arrows walk in it
    verticalHeader()->hide();
    verticalHeader()->setSectionResizeMode(QHeaderView::Fixed);
    verticalHeader()->setMinimumSectionSize(0);
    fitRows();
    horizontalHeader()->setHighlightSections(false);
    horizontalHeader()->setDefaultAlignment(Qt::AlignLeading | Qt::AlignVCenter);
    horizontalHeader()->setStretchLastSection(true);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff); // the last column elides; tool tip and copy have it whole
}

void FactTable::fitRows()
{
    constexpr int padding = 8;
    verticalHeader()->setDefaultSectionSize(fontMetrics().height() + padding);
}

void FactTable::changeEvent(QEvent* event)
{
    QTableView::changeEvent(event);
    if (event->type() == QEvent::FontChange || event->type() == QEvent::StyleChange)
        fitRows();
}

QString FactTable::selectedText() const
{
    QModelIndexList rows = selectionModel()->selectedRows(m_copyColumn);
    std::sort(rows.begin(), rows.end());
    QStringList texts;
    for (const QModelIndex& row : rows)
        texts.append(row.data(Qt::EditRole).toString());
    return texts.join(QLatin1Char('\n'));
}

std::optional<qint64> FactTable::selectedTime() const
{
    const QModelIndexList rows = selectionModel()->selectedRows();
    const QVariant time = rows.size() == 1 ? rows.first().data(TimeRole) : QVariant();
    return time.isValid() ? std::optional(time.toLongLong()) : std::nullopt;
}

QSize FactTable::sizeHint() const
{
    constexpr int shownRows = 6;
    return {320, horizontalHeader()->sizeHint().height() + verticalHeader()->defaultSectionSize() * shownRows};
}

QSize FactTable::minimumSizeHint() const
{
    return {160, verticalHeader()->defaultSectionSize() * 3};
}

void FactTable::keyPressEvent(QKeyEvent* event)
{
    if (event->matches(QKeySequence::Copy)) {
        copySelection();
        event->accept();
        return;
    }
    QTableView::keyPressEvent(event);
}

void FactTable::contextMenuEvent(QContextMenuEvent* event)
{
    const std::unique_ptr<QMenu> menu(new QMenu(this));
    QAction* copy = menu->addAction(icons::icon(icons::Name::Copy), tr("&Copy"), this, &FactTable::copySelection);
    copy->setEnabled(!selectedText().isEmpty());
    if (const std::optional<qint64> time = selectedTime()) {
        const QString iso = timeText(TimeForm::Iso, *time);
        const QString epoch = timeText(TimeForm::Epoch, *time);
        menu->addAction(tr("Copy as &ISO time (%1)").arg(iso), this, [this, iso] { Q_EMIT copyRequested(iso); });
        menu->addAction(tr("Copy as &epoch (%1)").arg(epoch), this, [this, epoch] { Q_EMIT copyRequested(epoch); });
    }
    menu->exec(event->globalPos());
}

void FactTable::copySelection()
{
    if (const QString text = selectedText(); !text.isEmpty())
        Q_EMIT copyRequested(text);
}

} // namespace callscope
