#include "ui/call/callcontent.h"

#include "app/wording/sentences.h"
#include "ui/call/bytesview.h"
#include "ui/call/callsummary.h"
#include "ui/call/calltab.h"
#include "ui/call/errorsummary.h"
#include "ui/call/exchangetext.h"
#include "ui/call/facttable.h"
#include "ui/notes/annotationeditor.h"
#include "ui/notes/lookupstable.h"
#include "ui/timeline/timelinewidget.h"

#include <QFontDatabase>
#include <QGraphicsOpacityEffect>
#include <QHeaderView>
#include <QPlainTextEdit>
#include <QTabWidget>
#include <QTextOption>
#include <QVBoxLayout>

namespace callscope {

namespace {

constexpr int gridStep = 8;
constexpr double staleOpacity = 0.45;

//! Their pages scroll by themselves: what they wish for is no reason to scroll what stands around them.
class EvidenceTabs : public QTabWidget {
public:
    using QTabWidget::QTabWidget;

    [[nodiscard]] QSize sizeHint() const override { return {QTabWidget::sizeHint().width(), minimumHeight()}; }
};

} // namespace

CallContent::CallContent(QWidget* parent)
    : QScrollArea(parent), m_content(new QWidget), m_summary(new CallSummary), m_error(new ErrorSummary)
{
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

    for (FactTable* table : {facts(), people()})
        connect(table, &FactTable::copyRequested, this, &CallContent::copyRequested);
    connect(m_summary, &CallSummary::copyRequested, this, &CallContent::copyRequested);
    connect(m_bytes, &BytesView::saveRequested, this, &CallContent::saveRequested);
}

QWidget* CallContent::makeTabs()
{
    m_tabs = new EvidenceTabs;
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
    m_callTab = new CallTab;
    m_tabs->addTab(m_callTab, tr("Call"));
    m_tabs->addTab(m_bytes, tr("Response"));
    m_tabs->addTab(m_exchange, tr("Exchange"));
    m_notes = new AnnotationEditor;
    m_history = new LookUpsTable;
    m_tabs->addTab(m_notes, tr("Notes"));
    m_tabs->addTab(m_history, tr("History"));
    m_tabs->setTabVisible(m_tabs->indexOf(m_history), false);
    m_tabs->setMinimumHeight(fontMetrics().height() * 11);
    return m_tabs;
}

void CallContent::showResult(const LookUpResult& result, const share::Zones& zones, bool masked)
{
    m_tabs->setTabVisible(m_tabs->indexOf(m_callTab), result.outcome.has_value());
    if (result.outcome)
        showCall(*result.outcome, zones);
    else
        showError(wording::errorText(result.outcome.error(), result.asked), zones);
    if (m_showsError && result.outcome)
        m_tabs->setCurrentWidget(m_callTab);
    m_showsError = !result.outcome;
    showEvidence(result, zones, masked);
}

void CallContent::showCall(const FetchedCall& call, const share::Zones& zones)
{
    m_summary->setCall(call, zones);
    m_callTab->showCall(call, zones);
    m_summary->show();
    m_error->hide();
}

void CallContent::clear()
{
    clearCall();
    m_error->setError({}, share::Zones::ofThisMachine());
    showEvidence({}, share::Zones::ofThisMachine(), false);
}

void CallContent::clearCall()
{
    m_summary->setCall({}, share::Zones::ofThisMachine());
    m_callTab->clear();
}

void CallContent::showError(const wording::ErrorText& error, const share::Zones& zones)
{
    clearCall();
    m_error->setError(error, zones);
    m_error->show();
    m_summary->hide();
}

void CallContent::showEvidence(const LookUpResult& result, const share::Zones& zones, bool masked)
{
    const Exchange last = result.decisiveExchange();
    QStringList notes;
    if (last.responseTruncated)
        notes.append(tr("The answer was not complete."));
    if (last.responseRedacted)
        notes.append(tr("The signature stood in it and was replaced."));
    m_bytes->setBytes(last.responseBytes, wording::sentences(notes), masked);
    m_exchange->setPlainText(exchangeText(result, zones));
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
        areas += {facts(), people()};
    else
        areas.append(m_tabs->currentWidget());
    return areas;
}

QString CallContent::spoken() const
{
    return m_showsError ? m_error->spoken() : m_summary->spoken();
}

QByteArrayList CallContent::columns() const
{
    return m_callTab->columns() << m_history->horizontalHeader()->saveState();
}

void CallContent::restoreColumns(const QByteArrayList& states)
{
    m_callTab->restoreColumns(states);
    m_history->horizontalHeader()->restoreState(states.value(3));
}

FactTable* CallContent::facts() const
{
    return m_callTab->facts();
}

FactTable* CallContent::people() const
{
    return m_callTab->people();
}

TimelineWidget* CallContent::timeline() const
{
    return m_summary->timeline();
}

} // namespace callscope
