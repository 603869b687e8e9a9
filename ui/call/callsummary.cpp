#include "ui/call/callsummary.h"

#include "app/wording/fieldtext.h"
#include "app/wording/findingtext.h"
#include "app/wording/sentences.h"
#include "app/wording/verdict.h"
#include "ui/call/boundedtext.h"
#include "ui/call/durationcard.h"
#include "ui/call/flowrow.h"
#include "ui/call/outcomelook.h"
#include "ui/theme/icons.h"
#include "ui/theme/leadinglabel.h"
#include "ui/theme/rolecolours.h"
#include "ui/timeline/timelinewidget.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QListWidget>
#include <QVBoxLayout>

namespace callscope {

namespace {

constexpr int gridStep = 8;
constexpr int glyphSize = 24;
constexpr int findingGlyph = 18;
constexpr int mostFindingsShown = 6;
constexpr qsizetype longestResult = 80; // it stands in the verdict and at a tick

QString whyNoTalk(const Phases& phases)
{
    switch (phases.noTalk) {
    case Phases::NoTalk::NeverAnswered: return CallSummary::tr("never answered");
    case Phases::NoTalk::StillRunning: return CallSummary::tr("no end recorded");
    case Phases::NoTalk::AcceptMissing: return CallSummary::tr("no accept time");
    case Phases::NoTalk::ImpossibleOrder: return CallSummary::tr("impossible times");
    case Phases::NoTalk::Unreadable: return CallSummary::tr("a time cannot be read");
    case Phases::NoTalk::Talked: break;
    }
    return {};
}

QString whyNoSpan(const Phases& phases)
{
    return phases.impossibleOrder ? CallSummary::tr("impossible times") : CallSummary::tr("not recorded");
}

} // namespace

CallSummary::CallSummary(QWidget* parent)
    : QWidget(parent), m_glyph(new QLabel(this)), m_verdict(new LeadingLabel({}, this)), m_findingsTitle(new LeadingLabel({}, this)),
      m_findings(new QListWidget(this)), m_ring(new DurationCard(tr("Ring"), QStringLiteral("ringValue"), this)),
      m_talk(new DurationCard(tr("Talk"), QStringLiteral("talkValue"), this)),
      m_total(new DurationCard(tr("Total"), QStringLiteral("totalValue"), this)), m_timeline(new TimelineWidget(this))
{
    m_verdict->setObjectName(QStringLiteral("verdictLabel"));
    m_verdict->setTextFormat(Qt::PlainText); // an unknown result is their word: shown, never interpreted
    m_verdict->setWordWrap(true);
    m_verdict->setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
    m_findingsTitle->setObjectName(QStringLiteral("findingsTitle"));
    m_findings->setObjectName(QStringLiteral("findingsList"));
    m_findings->setAccessibleName(tr("Findings"));
    m_findings->setFrameShape(QFrame::NoFrame);
    m_findings->viewport()->setAutoFillBackground(false);
    m_findings->setWordWrap(true);
    m_findings->setIconSize(QSize(findingGlyph, findingGlyph));
    m_findings->setSpacing(0);
    m_findings->setUniformItemSizes(false);
    m_findings->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_findings->installEventFilter(this);

    auto* head = new QHBoxLayout;
    head->setSpacing(gridStep);
    head->addWidget(m_glyph, 0, Qt::AlignTop);
    head->addWidget(m_verdict, 1);
    auto* durations = new FlowRow(gridStep * 4, gridStep);
    for (DurationCard* card : {m_ring, m_talk, m_total})
        durations->addWidget(card);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(gridStep);
    layout->addLayout(head);
    layout->addWidget(m_findingsTitle);
    layout->addWidget(m_findings);
    layout->addSpacing(gridStep / 2);
    layout->addLayout(durations);
    layout->addWidget(m_timeline);
    applyFonts();

    connect(m_timeline, &TimelineWidget::isoCopyRequested, this, &CallSummary::copyRequested);
}

void CallSummary::setCall(const FetchedCall& call, const share::Zones& zones)
{
    m_call = call;
    CallRecord shown = call.record;
    shown.outcome.wire = shortened(shown.outcome.wire, longestResult);
    m_verdict->setText(forLabel(wording::verdict(shown, call.phases, call.findings)));
    showFindings(call.findings);
    tint();
    fitFindings();
    m_ring->setSeconds(call.phases.ring, whyNoSpan(call.phases));
    m_talk->setSeconds(call.phases.talk, whyNoTalk(call.phases));
    m_total->setSeconds(call.phases.total, whyNoSpan(call.phases));
    m_timeline->setTimeZones(zones.local, zones.second);
    m_timeline->setCall(shown, call.phases);
}

QString CallSummary::spoken() const
{
    return tr("%1. %2", "what happened, and what there is to check").arg(m_verdict->text(), m_findingsTitle->text());
}

void CallSummary::showFindings(const QList<Finding>& findings)
{
    m_findingsTitle->setText(findings.isEmpty() ? tr("Nothing unusual in this record") : wording::findingsHeadline(findings));
    m_findings->clear();
    for (const Finding& finding : findings) {
        const QString sentence = shortened(wording::findingText(finding));
        auto* item = new QListWidgetItem(sentence, m_findings);
        item->setData(Qt::AccessibleTextRole, wording::labelled(wording::severityName(finding.severity()), sentence));
        item->setToolTip(ruleKey(finding.rule));
    }
}

//! As high as its rows, so that nothing is hidden; a record with very many findings scrolls.
void CallSummary::fitFindings()
{
    m_findings->setVisible(m_findings->count() > 0);
    int height = 0;
    for (int row = 0; row < qMin(m_findings->count(), mostFindingsShown); ++row)
        height += m_findings->visualItemRect(m_findings->item(row)).height(); // a hint for the row knows no wrapped sentence
    m_findings->setVerticalScrollBarPolicy(m_findings->count() > mostFindingsShown ? Qt::ScrollBarAsNeeded : Qt::ScrollBarAlwaysOff);
    m_findings->setFixedHeight(height);
}

bool CallSummary::eventFilter(QObject* watched, QEvent* event)
{
    if (watched == m_findings && (event->type() == QEvent::Resize || event->type() == QEvent::FontChange))
        QMetaObject::invokeMethod(this, &CallSummary::fitFindings, Qt::QueuedConnection); // a narrower list wraps its sentences, once it is laid out
    return QWidget::eventFilter(watched, event);
}

void CallSummary::changeEvent(QEvent* event)
{
    if (event->type() == QEvent::PaletteChange || event->type() == QEvent::StyleChange)
        tint();
    if (event->type() == QEvent::FontChange)
        applyFonts();
    QWidget::changeEvent(event);
}

void CallSummary::applyFonts()
{
    QFont large = font();
    large.setPointSizeF(large.pointSizeF() * 1.35);
    large.setWeight(QFont::DemiBold);
    m_verdict->setFont(large);
}

void CallSummary::tint()
{
    const RoleColours colours = RoleColours::of(palette());
    const OutcomeLook look = outcomeLook(m_call.record, m_call.findings);
    m_glyph->setPixmap(icons::icon(look.icon, toneColour(look.tone, colours)).pixmap(QSize(glyphSize, glyphSize), devicePixelRatioF()));
    for (int row = 0; row < m_findings->count(); ++row) {
        const Severity severity = m_call.findings[row].severity();
        m_findings->item(row)->setIcon(icons::icon(severityIcon(severity), severityColour(severity, colours)));
    }
}

} // namespace callscope
