#include "ui/call/calltab.h"

#include "ui/call/factrows.h"
#include "ui/call/facttable.h"
#include "ui/call/peoplemodel.h"

#include <QHeaderView>
#include <QLabel>
#include <QLocale>
#include <QVBoxLayout>

namespace callscope {

namespace {

constexpr int gridStep = 8;

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
    const int letter = fontMetrics().horizontalAdvance(QLatin1Char('0')); // the average of a Chinese or Japanese font is a square
    m_facts->horizontalHeader()->setSectionResizeMode(FactsModel::FieldColumn, QHeaderView::ResizeToContents);
    m_facts->horizontalHeader()->resizeSection(FactsModel::ValueColumn, letter * 34);
    m_people->setCopyColumn(PeopleModel::IdColumn);
    m_people->horizontalHeader()->resizeSection(PeopleModel::IdColumn, letter * 20);
    m_people->horizontalHeader()->resizeSection(PeopleModel::RoleColumn, letter * 9);
    setChildrenCollapsible(false);
    setHandleWidth(2 * gridStep);
    addWidget(titled(new QLabel(tr("Facts")), m_facts));
    addWidget(titled(m_peopleTitle, m_people));
    setStretchFactor(0, 2);
    setStretchFactor(1, 1);
    setSizes({2000, 1000}); // by ratio; the widths themselves are the window's
}

void CallTab::showCall(const FetchedCall& call, const share::Zones& zones)
{
    m_factsModel->setRows(factRows(call, zones));
    m_peopleModel->setRecord(call.record);
    const QString people = tr("People (%1)").arg(m_peopleModel->rowCount());
    m_peopleTitle->setText(m_peopleModel->unlisted() == 0 ? people : tr("%1, %2 more in the response").arg(people, QLocale().toString(m_peopleModel->unlisted())));
}

void CallTab::clear()
{
    m_factsModel->setRows({});
    m_peopleModel->clear();
}

} // namespace callscope
