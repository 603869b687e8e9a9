#include "ui/call/calltab.h"

#include "ui/call/factrows.h"
#include "ui/call/facttable.h"
#include "ui/call/peoplemodel.h"

#include <QEvent>
#include <QHeaderView>
#include <QLabel>
#include <QLocale>
#include <QScopedValueRollback>
#include <QVBoxLayout>

#include <algorithm>

namespace callscope {

namespace {

constexpr int gridStep = 8;
const QString usualTime = QStringLiteral("2025-02-18 20:42:45 +08:00");
const QString shortId = QStringLiteral("user-100");
const QString longId = QStringLiteral("patient-1728-68x-2000");

int widthOfText(const QTableView* table, const QString& text)
{
    return table->fontMetrics().horizontalAdvance(text) + 2 * gridStep;
}

//! Of what stands in a column, its title included.
int widthOf(const FactTable* table, int column)
{
    return std::max(table->contentsWidth(column), table->horizontalHeader()->sectionSizeHint(column));
}

FactTable* makeTable(QAbstractItemModel* model, const QString& name, const QString& accessibleName)
{
    auto* table = new FactTable;
    table->setObjectName(name);
    table->setAccessibleName(accessibleName);
    table->setModel(model);
    table->viewport()->setAutoFillBackground(false);
    return table;
}

//! A caption over a table, one left edge.
QWidget* titled(QLabel* title, QWidget* content)
{
    auto* box = new QWidget;
    auto* layout = new QVBoxLayout(box);
    layout->setContentsMargins(0, gridStep, 0, 0);
    layout->setSpacing(gridStep / 2);
    layout->addWidget(title);
    layout->addWidget(content, 1);
    return box;
}

} // namespace

CallTab::CallTab(QWidget* parent)
    : QSplitter(Qt::Horizontal, parent), m_factsModel(new FactsModel(this)), m_peopleModel(new PeopleModel(this)),
      m_facts(makeTable(m_factsModel, QStringLiteral("factsTable"), tr("Facts"))),
      m_people(makeTable(m_peopleModel, QStringLiteral("peopleTable"), tr("People"))), m_peopleTitle(new QLabel(tr("People")))
{
    m_facts->setWordWrap(true); // a time's other zone and its epoch are read whole
    m_people->setCopyColumn(PeopleModel::IdColumn);
    setChildrenCollapsible(false);
    setHandleWidth(2 * gridStep);
    addWidget(titled(new QLabel(tr("Facts")), m_facts));
    addWidget(titled(m_peopleTitle, m_people));
    setStretchFactor(0, 2);
    setStretchFactor(1, 1);
    setSizes({2000, 1000}); // by ratio; the widths themselves are the window's
    for (const FactTable* table : {m_facts, m_people})
        connect(table->horizontalHeader(), &QHeaderView::sectionResized, this, [this, table](int column) {
            const bool isLast = column == table->horizontalHeader()->count() - 1; // which takes what is left
            m_byPerson = m_byPerson || !(m_fitting || isLast);
        });
    connect(m_facts->horizontalHeader(), &QHeaderView::sectionResized, this, &CallTab::fitFactRows, Qt::QueuedConnection);
}

void CallTab::showCall(const FetchedCall& call, const share::Zones& zones)
{
    m_factsModel->setRows(factRows(call, zones));
    m_peopleModel->setRecord(call.record);
    const QString people = tr("People (%1)").arg(m_peopleModel->rowCount());
    m_peopleTitle->setText(m_peopleModel->unlisted() == 0 ? people : tr("%1, %2 more in the response").arg(people, QLocale().toString(m_peopleModel->unlisted())));
    m_facts->clearSpans();
    for (int row = 0; row < m_factsModel->rowCount(); ++row) {
        if (m_factsModel->index(row, FactsModel::MeaningColumn).data(Qt::EditRole).toString().isEmpty())
            m_facts->setSpan(row, FactsModel::ValueColumn, 1, 2); // an id says all there is to say, and is long
    }
    fitColumns();
    fitFactRows();
}

void CallTab::clear()
{
    m_facts->clearSpans();
    m_factsModel->setRows({});
    m_peopleModel->clear();
}

void CallTab::fitColumns()
{
    if (m_byPerson)
        return;
    const QScopedValueRollback fitting(m_fitting, true);
    QHeaderView* facts = m_facts->horizontalHeader();
    facts->resizeSection(FactsModel::FieldColumn, widthOf(m_facts, FactsModel::FieldColumn));
    facts->resizeSection(FactsModel::ValueColumn, widthOfText(m_facts, usualTime));
    QHeaderView* people = m_people->horizontalHeader();
    people->resizeSection(PeopleModel::IdColumn, std::clamp(widthOf(m_people, PeopleModel::IdColumn), widthOfText(m_people, shortId), widthOfText(m_people, longId)));
    people->resizeSection(PeopleModel::RoleColumn, widthOf(m_people, PeopleModel::RoleColumn));
}

void CallTab::fitFactRows()
{
    m_facts->resizeRowsToContents();
}

//! The least width at which a time and its other zone stand beside each other, and somebody's id and role beside those.
int CallTab::roomForBoth() const
{
    return widthOf(m_facts, FactsModel::FieldColumn) + 2 * widthOfText(m_facts, usualTime) + handleWidth() + widthOfText(m_people, longId)
        + widthOf(m_people, PeopleModel::RoleColumn);
}

void CallTab::arrange()
{
    const Qt::Orientation wanted = width() < roomForBoth() ? Qt::Vertical : Qt::Horizontal;
    if (orientation() == wanted)
        return;
    setOrientation(wanted);
    setSizes({2000, 1000});
}

QByteArrayList CallTab::columns() const
{
    const bool isUsual = !m_byPerson;
    return {orientation() == Qt::Horizontal ? saveState() : QByteArray(), isUsual ? QByteArray() : m_facts->horizontalHeader()->saveState(),
            isUsual ? QByteArray() : m_people->horizontalHeader()->saveState()};
}

void CallTab::restoreColumns(const QByteArrayList& states)
{
    restoreState(states.value(0));
    const bool facts = m_facts->horizontalHeader()->restoreState(states.value(1));
    const bool people = m_people->horizontalHeader()->restoreState(states.value(2));
    m_byPerson = m_byPerson || facts || people;
}

void CallTab::changeEvent(QEvent* event)
{
    QSplitter::changeEvent(event);
    if (event->type() != QEvent::FontChange && event->type() != QEvent::StyleChange)
        return;
    fitColumns();
    QMetaObject::invokeMethod(this, &CallTab::fitFactRows, Qt::QueuedConnection); // when the tables have the letters, too
}

void CallTab::resizeEvent(QResizeEvent* event)
{
    arrange();
    QSplitter::resizeEvent(event);
}

} // namespace callscope
