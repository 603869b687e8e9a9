#include "ui/window/callkeeping.h"

#include "app/share/redacted.h"
#include "app/wording/archivetext.h"
#include "ui/archive/archivequestion.h"
#include "ui/call/boundedtext.h"
#include "ui/call/callcontent.h"
#include "ui/call/callpane.h"
#include "ui/notes/annotationeditor.h"
#include "ui/window/calllistview.h"

#include <QPointer>

namespace callscope {

namespace {

constexpr int mostTagsOffered = 8;

} // namespace

CallKeeping::CallKeeping(Archive& archive, CallListModel& calls, CallListView& list, CallPane& pane, QWidget* window)
    : QObject(window), m_archive(archive), m_calls(calls), m_list(list), m_pane(pane), m_window(window)
{
    connect(&pane, &CallPane::contentMade, this, &CallKeeping::connectNotes);
}

void CallKeeping::connectNotes()
{
    AnnotationEditor* notes = m_pane.content()->notes();
    connect(notes, &AnnotationEditor::annotationChanged, this, &CallKeeping::annotate);
    connect(notes, &AnnotationEditor::tagsWanted, this, [this, notes](const QString& part) {
        m_archive.values(filter::Field::Tag, part, mostTagsOffered, notes, [notes, part](const Archived<QStringList>& known) { notes->offerTags(part, known.value_or(QStringList())); });
    });
}

// A secret never reaches the disk, whoever wrote it where.
void CallKeeping::annotate(qint64 key, const Annotation& typed)
{
    AnnotationEditor* notes = m_pane.content()->notes();
    const Annotation annotation = share::redacted(typed);
    m_archive.annotate(key, annotation, notes, [this, notes, key, annotation, isWhole = annotation == typed](const Archived<CallRow>& row) {
        if (!row)
            return notes->showProblem(key, wording::archiveError(row.error()));
        notes->showSaved(key);
        m_pane.setAnnotation(key, annotation);
        if (!isWhole && m_pane.result() && m_pane.result()->archived == key)
            notes->setCall(key, annotation);
    });
}

void CallKeeping::flush()
{
    if (m_pane.content())
        m_pane.content()->notes()->flush();
}

std::optional<CallKeeping::Subject> CallKeeping::subject() const
{
    std::optional<CallName> name = m_list.currentName();
    if (!name && m_pane.result())
        name = callName(m_pane.result()->sdkAppId, m_pane.result()->callId);
    if (!name)
        return std::nullopt;
    if (const int row = m_calls.find(*name); row >= 0)
        return Subject{*name, m_calls.entry(row).row.key, m_calls.entry(row).row.pinned};
    if (m_pane.kept() && m_pane.result()->archived == m_pane.kept()->row.key) // a filter hides its row
        return Subject{*name, m_pane.kept()->row.key, m_pane.kept()->row.pinned};
    return std::nullopt;
}

bool CallKeeping::isPinned() const
{
    return subject().value_or(Subject()).pinned;
}

bool CallKeeping::canPin() const
{
    return subject().value_or(Subject()).key != 0;
}

bool CallKeeping::canForget() const
{
    return subject().has_value();
}

void CallKeeping::togglePin()
{
    const auto chosen = subject();
    if (!chosen || chosen->key == 0)
        return;
    m_archive.setPinned(chosen->key, !chosen->pinned, this, [this](const Archived<CallRow>& row) {
        if (!row)
            Q_EMIT said(wording::archiveError(row.error()));
        else
            m_pane.setPinned(row->key, row->pinned);
    });
}

void CallKeeping::forget()
{
    const auto chosen = subject();
    if (!chosen)
        return;
    askBefore(tr("Forget the call %1?").arg(shortened(chosen->name.second, 80)),
              tr("Its look-ups, note, tags and ticket number are deleted from this computer. The service keeps what it has."), tr("&Forget"), m_window,
              [guard = QPointer(this), subject = *chosen] {
                  if (guard)
                      guard->forgetNow(subject);
              });
}

void CallKeeping::forgetNow(const Subject& subject)
{
    const std::optional<CallName> next = neighbourOf(subject.name);
    m_calls.forgetSession(subject.name);
    if (subject.key == 0)
        return gone(subject, next);
    m_archive.forget({subject.key}, this, [this, subject, next](const Archived<void>& done) {
        if (!done)
            Q_EMIT said(wording::archiveError(done.error()));
        else
            gone(subject, next);
    });
}

void CallKeeping::gone(const Subject& subject, const std::optional<CallName>& next)
{
    const auto& shown = m_pane.result();
    if (!shown || callName(shown->sdkAppId, shown->callId) != subject.name)
        return; // someone went on meanwhile
    if (next)
        Q_EMIT nextWanted(*next);
    else
        Q_EMIT nothingLeft();
}

std::optional<CallName> CallKeeping::neighbourOf(const CallName& name) const
{
    const int row = m_calls.find(name);
    const int next = row < 0 ? -1 : row + 1 < m_calls.rowCount() ? row + 1 : row - 1;
    if (next < 0)
        return std::nullopt;
    const CallRow& facts = m_calls.entry(next).row;
    return callName(facts.sdkAppId, facts.callId);
}

} // namespace callscope
