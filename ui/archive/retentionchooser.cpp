#include "ui/archive/retentionchooser.h"

#include "app/wording/archivetext.h"
#include "app/wording/duration.h"
#include "app/wording/sentences.h"
#include "ui/archive/archivequestion.h"
#include "ui/archive/retentionfield.h"
#include "ui/archive/retentionfilter.h"

#include <QHBoxLayout>
#include <QPointer>
#include <QPushButton>

namespace callscope {

namespace {

using wording::callCount;

constexpr int gridStep = 8;
constexpr qint64 secondsOfDay = 86400;

} // namespace

RetentionChooser::RetentionChooser(Archive& archive, Clock clock, const Retention& retention, QWidget* parent)
    : QWidget(parent), m_archive(archive), m_clock(std::move(clock)), m_applied(retention), m_field(new RetentionField(retention)),
      m_apply(new QPushButton(tr("A&pply")))
{
    m_apply->setObjectName(QStringLiteral("applyRetentionButton"));
    m_apply->setAutoDefault(false);
    auto* layout = new QHBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(gridStep);
    layout->addWidget(m_field, 1);
    layout->addWidget(m_apply, 0, Qt::AlignBottom);
    connect(m_field, &RetentionField::changed, this, &RetentionChooser::updateApply);
    connect(m_apply, &QPushButton::clicked, this, &RetentionChooser::ask);
    updateApply();
}

void RetentionChooser::setRetention(const Retention& retention)
{
    if (retention == m_applied)
        return;
    m_applied = retention;
    m_field->setRetention(retention);
    updateApply();
}

void RetentionChooser::updateApply()
{
    m_apply->setEnabled(m_field->retention() != m_applied);
}

void RetentionChooser::ask()
{
    const Retention retention = m_field->retention();
    if (retention.kind == Retention::Kind::ForEver)
        return apply(retention);
    Q_EMIT busy(tr("Counting…"));
    m_archive.count(removedBy(retention, m_clock()), this, [this, retention](const Archived<qint64>& gone) {
        if (!gone)
            return fail(gone.error());
        Q_EMIT ended({}, false);
        if (*gone == 0)
            return apply(retention);
        const bool all = retention.kind == Retention::Kind::Nothing;
        const QString what = all ? tr("Remove %1 now? That is every call in the archive, pinned ones too.").arg(callCount(*gone))
                                 : tr("Remove %1 now? The last look-up was more than %2 ago. Pinned calls stay.").arg(callCount(*gone), wording::spokenDuration(qint64(retention.days) * secondsOfDay));
        askBefore(what, tr("Their notes and tags go with them; it cannot be undone. Back up first what you may still need."),
                  tr("Remove %1").arg(callCount(*gone)), window(), [guarded = QPointer(this), retention] {
                      if (guarded)
                          guarded->apply(retention);
                  });
    });
}

void RetentionChooser::apply(const Retention& retention)
{
    m_applied = retention;
    updateApply();
    Q_EMIT chosen(retention);
    if (retention.kind == Retention::Kind::ForEver) {
        Q_EMIT ended(tr("Calls are kept for ever."), false);
        return;
    }
    Q_EMIT busy(tr("Removing…"));
    m_archive.keepOnly(retention, m_clock(), this, [this, retention](const Archived<qint64>& gone) {
        if (!gone)
            return fail(gone.error());
        const QString removed = tr("Removed: %1.").arg(callCount(*gone));
        Q_EMIT ended(retention.kind == Retention::Kind::Nothing ? wording::sentences({removed, tr("From the next start of the program on, nothing is kept.")}) : removed, false);
    });
}

void RetentionChooser::fail(const ArchiveError& error)
{
    Q_EMIT ended(wording::archiveError(error), true);
}

} // namespace callscope
