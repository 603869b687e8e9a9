#include "ui/call/callcontent.h"

#include "app/wording/sentences.h"
#include "ui/call/bytesview.h"
#include "ui/call/callsummary.h"
#include "ui/call/errorsummary.h"
#include "ui/call/exchangetext.h"
#include "ui/call/factrows.h"
#include "ui/call/facttable.h"
#include "ui/call/peoplemodel.h"
#include "ui/notes/annotationeditor.h"
#include "ui/notes/lookupstable.h"
#include "ui/timeline/timelinewidget.h"

#include <QFontDatabase>
#include <QGraphicsOpacityEffect>
#include <QHeaderView>
#include <QLabel>
#include <QLocale>
#include <QPlainTextEdit>
#include <QSplitter>
#include <QTabWidget>
#include <QTextOption>
#include <QVBoxLayout>

namespace callscope {

namespace {

constexpr int gridStep = 8;
constexpr double staleOpacity = 0.45;

FactTable* makeTable(QAbstractItemModel* model, const QString& name, const QString& accessibleName)
{
    auto* table = new FactTable;
    table->setObjectName(name);
    table->setAccessibleName(accessibleName);
    table->setModel(model);
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

CallContent::CallContent(QWidget* parent)
    : QScrollArea(parent), m_content(new QWidget), m_summary(new CallSummary), m_error(new ErrorSummary), m_factsModel(new FactsModel(this)),
      m_peopleModel(new PeopleModel(this))
{
    m_facts = makeTable(m_factsModel, QStringLiteral("factsTable"), tr("Facts"));
    m_people = makeTable(m_peopleModel, QStringLiteral("peopleTable"), tr("People"));
    m_people->setCopyColumn(PeopleModel::IdColumn);
    auto* layout = new QVBoxLayout(m_content);
    layout->setContentsMargins(2 * gridStep, 2 * gridStep, 2 * gridStep, gridStep);
    layout->setSpacing(2 * gridStep);
    layout->addWidget(m_summary);
    layout->addWidget(m_error);
    layout->addWidget(makeTabs(), 1);
    setFrameShape(QFrame::NoFrame);
    setFocusPolicy(Qt::NoFocus); // what takes the keys in it is scrolled to
    setWidgetResizable(true);
    setWidget(m_content);

    for (FactTable* table : {m_facts, m_people})
        connect(table, &FactTable::copyRequested, this, &CallContent::copyRequested);
    connect(m_summary, &CallSummary::copyRequested, this, &CallContent::copyRequested);
    connect(m_bytes, &BytesView::saveRequested, this, &CallContent::saveRequested);
}

QWidget* CallContent::makeTabs()
{
    m_tabs = new QTabWidget;
    m_tabs->setObjectName(QStringLiteral("callTabs"));
    m_tabs->setDocumentMode(true);
    m_bytes = new BytesView;
    m_exchange = new QPlainTextEdit;
    m_exchange->setObjectName(QStringLiteral("exchangeView"));
    m_exchange->setAccessibleName(tr("Exchange"));
    m_exchange->setReadOnly(true);
    m_exchange->setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard); // with a cursor, which shows the focus
    m_exchange->setWordWrapMode(QTextOption::WrapAnywhere);
    m_exchange->setFrameShape(QFrame::NoFrame);
    m_exchange->setFont(QFontDatabase::systemFont(QFontDatabase::FixedFont));
    m_callTab = makeCallTab();
    m_tabs->addTab(m_callTab, tr("Call"));
    m_tabs->addTab(m_bytes, tr("Response"));
    m_tabs->addTab(m_exchange, tr("Exchange"));
    m_notes = new AnnotationEditor;
    m_history = new LookUpsTable;
    m_tabs->addTab(m_notes, tr("Notes"));
    m_tabs->addTab(m_history, tr("History"));
    m_tabs->setTabVisible(m_tabs->indexOf(m_history), false);
    m_tabs->setMinimumHeight(fontMetrics().height() * 12);
    return m_tabs;
}

QWidget* CallContent::makeCallTab()
{
    m_peopleTitle = new QLabel(tr("People"));
    for (FactTable* table : {m_facts, m_people})
        table->viewport()->setAutoFillBackground(false);
    const int letter = fontMetrics().horizontalAdvance(QLatin1Char('0')); // the average of a Chinese or Japanese font is a square
    m_facts->horizontalHeader()->hide();
    m_facts->horizontalHeader()->setSectionResizeMode(FactsModel::FieldColumn, QHeaderView::ResizeToContents);
    m_facts->horizontalHeader()->resizeSection(FactsModel::ValueColumn, letter * 34);
    m_people->horizontalHeader()->resizeSection(PeopleModel::IdColumn, letter * 20);
    m_people->horizontalHeader()->resizeSection(PeopleModel::RoleColumn, letter * 9);
    m_people->horizontalHeader()->hide();
    auto* splitter = new QSplitter(Qt::Horizontal);
    splitter->setChildrenCollapsible(false);
    splitter->setHandleWidth(2 * gridStep);
    splitter->addWidget(titled(new QLabel(tr("Facts")), m_facts));
    splitter->addWidget(titled(m_peopleTitle, m_people));
    splitter->setStretchFactor(0, 2);
    splitter->setStretchFactor(1, 1);
    splitter->setSizes({2000, 1000}); // by ratio; the widths themselves are the window's
    return splitter;
}

void CallContent::showResult(const LookUpResult& result, const share::Zones& zones, bool masked)
{
    m_tabs->setTabVisible(m_tabs->indexOf(m_callTab), result.outcome.has_value());
    if (result.outcome)
        showCall(*result.outcome, zones);
    else
        showError(wording::errorText(result.outcome.error(), result.asked));
    if (m_showsError && result.outcome)
        m_tabs->setCurrentWidget(m_callTab);
    m_showsError = !result.outcome;
    showEvidence(result, masked);
}

void CallContent::showCall(const FetchedCall& call, const share::Zones& zones)
{
    m_summary->setCall(call, zones);
    m_factsModel->setRows(factRows(call, zones));
    m_peopleModel->setRecord(call.record);
    const QString people = tr("People (%1)").arg(m_peopleModel->rowCount());
    m_peopleTitle->setText(m_peopleModel->unlisted() == 0 ? people : tr("%1, %2 more in the response").arg(people, QLocale().toString(m_peopleModel->unlisted())));
    m_summary->show();
    m_error->hide();
}

void CallContent::clear()
{
    clearCall();
    m_error->setError({});
    showEvidence({}, false);
}

void CallContent::clearCall()
{
    m_summary->setCall({}, share::Zones::ofThisMachine());
    m_factsModel->setRows({});
    m_peopleModel->clear();
}

void CallContent::showError(const wording::ErrorText& error)
{
    clearCall();
    m_error->setError(error);
    m_error->show();
    m_summary->hide();
}

void CallContent::showEvidence(const LookUpResult& result, bool masked)
{
    const Exchange last = result.decisiveExchange();
    QStringList notes;
    if (last.responseTruncated)
        notes.append(tr("The answer was not complete."));
    if (last.responseRedacted)
        notes.append(tr("The signature stood in it and was replaced."));
    m_bytes->setBytes(last.responseBytes, wording::sentences(notes), masked);
    m_exchange->setPlainText(exchangeText(result));
}

void CallContent::setStale(bool stale)
{
    if (!stale) {
        m_content->setGraphicsEffect(nullptr);
        return;
    }
    if (m_content->graphicsEffect())
        return;
    auto* effect = new QGraphicsOpacityEffect(m_content);
    effect->setOpacity(staleOpacity);
    m_content->setGraphicsEffect(effect);
}

void CallContent::showResponseTab()
{
    m_tabs->setCurrentWidget(m_bytes);
}

void CallContent::showNoteTab()
{
    m_tabs->setCurrentWidget(m_notes);
    m_notes->focusNote();
}

void CallContent::showHistory(const QList<KeptLookUp>& lookUps, const QTimeZone& zone, const std::optional<share::Pseudonyms>& mask)
{
    m_history->setLookUps(lookUps, zone, mask);
    m_tabs->setTabVisible(m_tabs->indexOf(m_history), !lookUps.isEmpty());
}

QList<QWidget*> CallContent::areas() const
{
    QList<QWidget*> areas{timeline()};
    if (m_tabs->currentWidget() == m_callTab)
        areas += {m_facts, m_people};
    else
        areas.append(m_tabs->currentWidget());
    return areas;
}

QString CallContent::spoken() const
{
    return m_showsError ? m_error->spoken() : m_summary->spoken();
}

TimelineWidget* CallContent::timeline() const
{
    return m_summary->timeline();
}

} // namespace callscope
