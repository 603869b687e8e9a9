#include "ui/call/callpane.h"

#include "app/lookup/calllistmodel.h"
#include "app/lookup/rejudged.h"
#include "app/share/redacted.h"
#include "app/wording/errortext.h"
#include "ui/archive/savedstrip.h"
#include "ui/call/announcer.h"
#include "ui/call/callcontent.h"
#include "ui/mask/maskedresult.h"
#include "ui/notes/annotationeditor.h"
#include "ui/notes/lookupstable.h"

#include <QLabel>
#include <QToolTip>
#include <QVBoxLayout>

#include <algorithm>

namespace callscope {

namespace {

QDateTime seenAt(const LookUpResult& result)
{
    return result.outcome ? result.outcome->fetchedAt : result.asked.askedAt;
}

bool isSameCall(const LookUpResult& result, const ArchivedCall& call)
{
    return callName(result.sdkAppId, result.callId) == callName(call.row.sdkAppId, call.row.callId);
}

} // namespace

CallPane::CallPane(Clock clock, QWidget* parent) : QStackedWidget(parent), m_clock(std::move(clock)), m_zones(share::Zones::ofThisMachine()), m_announcer(new Announcer(this)) {}

void CallPane::setEmptyPage(QWidget* page)
{
    delete m_emptyPage;
    m_emptyPage = page;
    addWidget(page);
    if (!m_result)
        setCurrentWidget(page);
}

void CallPane::makeContent()
{
    m_content = new CallContent;
    m_content->notes()->setMask(m_mask);
    m_content->restoreColumns(m_columns);
    m_strip = new SavedStrip(m_clock);
    m_page = new QWidget;
    m_maskingPage = new QLabel(tr("This answer is large: its names are being masked…"));
    m_maskingPage->setObjectName(QStringLiteral("maskingPage"));
    m_maskingPage->setAlignment(Qt::AlignCenter);
    m_maskingPage->setWordWrap(true);
    auto* layout = new QVBoxLayout(m_page);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    layout->addWidget(m_strip);
    layout->addWidget(m_content, 1);
    addWidget(m_page);
    addWidget(m_maskingPage);
    connect(m_content, &CallContent::copyRequested, this, &CallPane::copyRequested);
    connect(m_content, &CallContent::saveRequested, this, &CallPane::saveRequested);
    connect(m_content->history(), &LookUpsTable::chosen, this, [this](int index) {
        if (m_kept && index < m_kept->lookUps.size())
            Q_EMIT lookUpChosen(KeptLookUp(m_kept->lookUps[index]));
    });
    connect(m_strip, &SavedStrip::refetchRequested, this, &CallPane::refetchRequested);
    connect(m_strip, &SavedStrip::whyRequested, this, [this] {
        if (m_failed)
            Q_EMIT explanationRequested(LookUpResult(*m_failed));
    });
    Q_EMIT contentMade();
}

void CallPane::showResult(const LookUpResult& result)
{
    m_failed.reset();
    display(result);
    if (!result.fileName.isEmpty())
        m_strip->showFile(result.fileName);
    else if (result.saved)
        m_strip->showSavedCopy(seenAt(result));
    else
        m_strip->clear();
    m_strip->setExplainable(false);
    if (!result.saved && currentWidget() == m_page) // from the list it is the person's own doing, and the row has been read
        m_announcer->announce(m_content->spoken());
}

void CallPane::showSavedInstead(const LookUpResult& saved, const LookUpResult& failed)
{
    m_failed = failed;
    display(saved);
    m_strip->showSavedCopy(seenAt(saved), wording::errorText(failed.outcome.error(), failed.asked).headline);
    m_strip->setExplainable(true);
    if (currentWidget() == m_page)
        m_announcer->announce(tr("%1. %2", "a saved copy is shown, and what happened").arg(m_strip->text(), m_content->spoken()));
}

void CallPane::display(const LookUpResult& result)
{
    if (!m_content)
        makeContent();
    m_result = result;
    m_changes.reset();
    setStale(false);
    showResultMasked();
    if (!m_kept || !isSameCall(result, *m_kept)) {
        setNotKept({});
    } else {
        m_result->archived = m_kept->row.key;
        setAnnotation(m_kept->row.key, m_kept->annotation);
        showHistory();
    }
}

QByteArrayList CallPane::columns() const
{
    return m_content ? m_content->columns() : m_columns;
}

void CallPane::restoreColumns(const QByteArrayList& states)
{
    m_columns = states;
    if (m_content)
        m_content->restoreColumns(states);
}

void CallPane::showNothing()
{
    m_result.reset();
    m_masked.reset();
    ++m_masking;
    m_failed.reset();
    m_changes.reset();
    if (!m_content)
        return;
    setNotKept({});
    m_content->clear();
    m_strip->clear();
    setStale(false);
    if (m_emptyPage)
        setCurrentWidget(m_emptyPage);
}

void CallPane::setKept(const ArchivedCall& call)
{
    if (!m_result)
        return;
    const Annotation annotation = share::redacted(call.annotation);
    m_kept = call;
    m_result->archived = call.row.key;
    m_content->notes()->setCall(call.row.key, annotation);
    setAnnotation(call.row.key, annotation);
    showHistory();
}

void CallPane::setNotKept(const QString& why)
{
    m_kept.reset();
    if (!m_content)
        return;
    m_content->notes()->setNotKept(why);
    m_content->showHistory({}, m_zones.local);
}

void CallPane::showHistory()
{
    m_content->showHistory(m_kept->lookUps, m_zones.local, m_mask);
    const QDateTime at = seenAt(*m_result);
    const auto& lookUps = m_kept->lookUps;
    const auto shown = std::find_if(lookUps.begin(), lookUps.end(), [&at](const KeptLookUp& each) { return each.lookUp.at.toSecsSinceEpoch() == at.toSecsSinceEpoch(); });
    m_content->history()->showCurrent(shown == lookUps.end() ? -1 : int(shown - lookUps.begin()));
}

void CallPane::showChanges(const QDateTime& since, const QList<RecordChange>& changes)
{
    if (!m_strip || changes.isEmpty())
        return;
    m_changes = Changes{since, changes};
    showStripChanges();
}

void CallPane::showStripChanges()
{
    m_strip->showChanges(m_changes->since, m_mask ? maskedChanges(m_changes->changes, *m_mask) : m_changes->changes);
}

void CallPane::setAnnotation(qint64 key, const Annotation& annotation)
{
    if (m_kept && m_kept->row.key == key)
        m_kept->annotation = annotation;
    if (m_result && m_result->archived == key)
        (m_result->outcome ? m_result->outcome->annotation : m_result->annotation) = annotation;
    if (m_result && m_result->archived == key && m_masked) {
        Annotation& shown = m_masked->outcome ? m_masked->outcome->annotation : m_masked->annotation;
        shown = annotation;
        shown.note = m_mask->note(annotation.note);
    }
}

void CallPane::setPinned(qint64 key, bool pinned)
{
    if (m_kept && m_kept->row.key == key)
        m_kept->row.pinned = pinned;
}

QList<QWidget*> CallPane::areas() const
{
    return m_content && m_content->isVisible() ? m_content->areas() : QList<QWidget*>{currentWidget()};
}

void CallPane::setStale(bool stale)
{
    if (m_content)
        m_content->setStale(stale);
}

void CallPane::setRefetching(bool running)
{
    if (m_strip)
        m_strip->setRefetching(running);
}

void CallPane::setZones(const share::Zones& zones)
{
    m_zones = zones;
    if (!m_result || currentWidget() == m_maskingPage)
        return;
    showResultAgain();
    if (m_kept)
        showHistory();
}

void CallPane::setRingTimeout(qint64 seconds)
{
    if (!m_result || !m_result->outcome)
        return;
    m_result = rejudged(*m_result, seconds);
    showResultMasked();
}

void CallPane::setMask(const std::optional<share::Pseudonyms>& mask)
{
    QToolTip::hideText(); // it may be about a name
    m_mask = mask;
    if (m_content)
        m_content->notes()->setMask(mask);
    if (!m_result)
        return;
    showResultMasked();
    if (m_kept)
        showHistory();
    if (m_changes)
        showStripChanges();
}

std::optional<LookUpResult> CallPane::shown() const
{
    if (!m_result || !m_mask)
        return m_result;
    return m_masked ? m_masked : maskedResult(*m_result, *m_mask);
}

void CallPane::showResultMasked()
{
    ++m_masking;
    m_masked.reset();
    if (m_mask && isLongToMask(*m_result))
        return awaitMasked();
    if (m_mask)
        m_masked = maskedResult(*m_result, *m_mask);
    showResultAgain();
}

void CallPane::awaitMasked()
{
    m_content->clear(); // of the names that are shown none stays until then
    setCurrentWidget(m_maskingPage);
    maskElsewhere(*m_result, *m_mask, this, [this, number = m_masking](const LookUpResult& masked) {
        if (number != m_masking)
            return;
        m_masked = masked;
        setAnnotation(m_result->archived, m_result->outcome ? m_result->outcome->annotation : m_result->annotation); // which may be newer
        showResultAgain();
        m_announcer->announce(m_content->spoken());
    });
}

void CallPane::showResultAgain()
{
    m_content->showResult(m_masked ? *m_masked : *m_result, m_zones, m_mask.has_value());
    setCurrentWidget(m_page);
}

} // namespace callscope
