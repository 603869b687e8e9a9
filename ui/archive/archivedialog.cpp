#include "ui/archive/archivedialog.h"

#include "app/wording/archivetext.h"
#include "ui/archive/archivequestion.h"
#include "ui/archive/retentionfield.h"
#include "ui/archive/retentionfilter.h"
#include "ui/call/boundedtext.h"
#include "ui/theme/rolecolours.h"

#include <QDialogButtonBox>
#include <QFileDialog>
#include <QGridLayout>
#include <QLabel>
#include <QLocale>
#include <QProgressBar>
#include <QPushButton>
#include <QVBoxLayout>

namespace callscope {

namespace {

using wording::callCount;

constexpr int gridStep = 8;
constexpr QSize usualSize(600, 440);

QLabel* textLabel(const QString& name)
{
    auto* label = new QLabel;
    label->setObjectName(name);
    label->setTextFormat(Qt::PlainText);
    label->setWordWrap(true);
    label->setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
    return label;
}

QLabel* heading(const QString& text)
{
    auto* label = new QLabel(text);
    QFont bold = label->font();
    bold.setWeight(QFont::DemiBold);
    label->setFont(bold);
    return label;
}

} // namespace

ArchiveDialog::ArchiveDialog(Archive& archive, Clock clock, const Retention& retention, QWidget* parent)
    : QDialog(parent), m_archive(archive), m_clock(std::move(clock)), m_applied(retention), m_path(textLabel(QStringLiteral("archivePath"))),
      m_amount(textLabel(QStringLiteral("archiveAmount"))), m_retention(new RetentionField(retention)), m_apply(new QPushButton(tr("A&pply"))),
      m_actions(new QWidget), m_status(textLabel(QStringLiteral("archiveStatus"))), m_progress(new QProgressBar)
{
    setObjectName(QStringLiteral("archiveDialog"));
    setWindowTitle(tr("Archive"));
    setWindowModality(Qt::WindowModal);
    setAttribute(Qt::WA_DeleteOnClose);
    resize(usualSize);
    m_apply->setObjectName(QStringLiteral("applyRetentionButton"));
    m_apply->setAutoDefault(false);
    m_apply->setEnabled(false);
    m_progress->setRange(0, 0);
    m_progress->setTextVisible(false);
    m_progress->setAccessibleName(tr("Working"));
    QSizePolicy stays = m_progress->sizePolicy();
    stays.setRetainSizeWhenHidden(true); // nothing jumps when work begins
    m_progress->setSizePolicy(stays);
    m_progress->hide();
    m_status->setMinimumHeight(fontMetrics().height() * 3);
    m_status->setAlignment(Qt::AlignTop | Qt::AlignLeading);
    build();
    connect(m_retention, &RetentionField::changed, this, &ArchiveDialog::updateApply);
    connect(m_apply, &QPushButton::clicked, this, &ArchiveDialog::askRetention);
    connect(&m_archive, &Archive::contentsChanged, this, &ArchiveDialog::readFacts);
    readFacts();
}

void ArchiveDialog::build()
{
    auto* actions = new QGridLayout(m_actions);
    actions->setContentsMargins(0, 0, 0, 0);
    actions->setHorizontalSpacing(2 * gridStep);
    actions->setVerticalSpacing(gridStep);
    actions->setColumnStretch(1, 1);
    QPushButton* first = addAction(tr("&Back up…"), QStringLiteral("backUpButton"), tr("Writes a copy of everything into one file."), &ArchiveDialog::askWhereToBackUp);
    addAction(tr("&Restore…"), QStringLiteral("restoreButton"), tr("Puts a copy in the place of everything here."), &ArchiveDialog::askWhatToRestore);
    addAction(tr("&Check now"), QStringLiteral("checkButton"), tr("Reads the whole archive and looks for damage."), &ArchiveDialog::check);
    addAction(tr("&Forget everything…"), QStringLiteral("forgetEverythingButton"), tr("Removes every call, note and tag, and their traces on the disk."), &ArchiveDialog::askForgetEverything);

    auto* retention = new QHBoxLayout;
    retention->setSpacing(gridStep);
    retention->addWidget(m_retention, 1);
    retention->addWidget(m_apply, 0, Qt::AlignBottom);
    auto* close = new QDialogButtonBox(QDialogButtonBox::Close);
    connect(close, &QDialogButtonBox::rejected, this, &QDialog::reject);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(2 * gridStep, 2 * gridStep, 2 * gridStep, 2 * gridStep);
    layout->setSpacing(gridStep);
    layout->addWidget(m_amount);
    layout->addWidget(m_path);
    layout->addSpacing(gridStep);
    layout->addWidget(heading(tr("How long")));
    layout->addLayout(retention);
    layout->addSpacing(gridStep);
    layout->addWidget(heading(tr("All of it")));
    layout->addWidget(m_actions);
    layout->addSpacing(gridStep);
    layout->addWidget(m_progress);
    layout->addWidget(m_status);
    layout->addStretch(1);
    layout->addWidget(close);
    first->setFocus();
}

QPushButton* ArchiveDialog::addAction(const QString& text, const QString& name, const QString& about, void (ArchiveDialog::*slot)())
{
    auto* grid = static_cast<QGridLayout*>(m_actions->layout());
    const int row = grid->rowCount();
    auto* button = new QPushButton(text);
    button->setObjectName(name);
    button->setAutoDefault(false);
    button->setAccessibleDescription(about);
    auto* label = new QLabel(about);
    label->setWordWrap(true);
    grid->addWidget(button, row, 0);
    grid->addWidget(label, row, 1);
    connect(button, &QPushButton::clicked, this, slot);
    return button;
}

void ArchiveDialog::readFacts()
{
    m_archive.facts(this, [this](const Archived<ArchiveFacts>& facts) {
        if (facts)
            showFacts(*facts);
        else
            fail(facts.error());
    });
}

void ArchiveDialog::showFacts(const ArchiveFacts& facts)
{
    m_facts = facts;
    const QString amount = tr("%1 · %2", "calls · look-ups").arg(callCount(facts.calls), wording::lookUpCount(facts.lookUps));
    m_amount->setText(facts.path.isEmpty() ? amount : QStringLiteral("%1 · %2").arg(amount, wording::sizeText(facts.bytes)));
    m_path->setText(facts.path.isEmpty() ? tr("In memory only: all of it is gone when the program ends.") : forLabel(facts.path));
}

void ArchiveDialog::setBusy(const QString& doing)
{
    for (QWidget* each : {static_cast<QWidget*>(m_retention), static_cast<QWidget*>(m_apply), m_actions})
        each->setEnabled(false);
    m_progress->show();
    m_status->setPalette({});
    m_status->setText(doing);
}

void ArchiveDialog::end(const QString& sentence, bool isProblem)
{
    m_retention->setEnabled(true);
    m_actions->setEnabled(true);
    updateApply();
    if (m_progress->isVisible() && !sentence.isEmpty())
        Q_EMIT ended(isProblem ? tr("It did not succeed.") : tr("It is done."));
    m_progress->hide();
    QPalette look;
    if (isProblem)
        look.setColor(QPalette::WindowText, RoleColours::of(palette()).failure);
    m_status->setPalette(look);
    m_status->setText(forLabel(sentence));
    readFacts();
}

void ArchiveDialog::fail(const ArchiveError& error)
{
    end(wording::archiveError(error), true);
}

void ArchiveDialog::updateApply()
{
    m_apply->setEnabled(m_retention->retention() != m_applied);
}

void ArchiveDialog::askRetention()
{
    const Retention retention = m_retention->retention();
    if (retention.kind == Retention::Kind::ForEver)
        return applyRetention(retention);
    setBusy(tr("Counting…"));
    m_archive.count(removedBy(retention, m_clock()), this, [this, retention](const Archived<qint64>& gone) {
        if (!gone)
            return fail(gone.error());
        end({});
        if (*gone == 0)
            return applyRetention(retention);
        const bool all = retention.kind == Retention::Kind::Nothing;
        const QString what = all ? tr("Remove %1 now? That is every call in the archive, pinned ones too.").arg(callCount(*gone))
                                 : tr("Remove %1 now? They were looked up last more than %2 days ago. Pinned calls stay.").arg(callCount(*gone), QLocale().toString(retention.days));
        askBefore(what, tr("Their notes and tags go with them; it cannot be undone. Back up first what you may still need."),
                  tr("Remove %1").arg(callCount(*gone)), this, [this, retention] { applyRetention(retention); });
    });
}

void ArchiveDialog::applyRetention(const Retention& retention)
{
    Q_EMIT retentionChanged(retention);
    m_applied = retention;
    if (retention.kind == Retention::Kind::ForEver)
        return end(tr("Calls are kept for ever."));
    setBusy(tr("Removing…"));
    m_archive.keepOnly(retention, m_clock(), this, [this, retention](const Archived<qint64>& gone) {
        if (!gone)
            return fail(gone.error());
        const QString removed = tr("Removed: %1.").arg(callCount(*gone));
        end(retention.kind == Retention::Kind::Nothing ? removed + QLatin1Char(' ') + tr("From the next start of the program on, nothing is kept.") : removed);
    });
}

void ArchiveDialog::askForgetEverything()
{
    if (m_facts.calls == 0)
        return end(tr("There is nothing to forget."));
    askBefore(tr("Forget %1?").arg(callCount(m_facts.calls)),
              tr("Every call, pinned ones too, with its look-ups, notes and tags. It cannot be undone, and Tencent's servers have forgotten most of them already."),
              tr("Forget %1").arg(callCount(m_facts.calls)), this, [this] { forgetEverything(); });
}

void ArchiveDialog::forgetEverything()
{
    setBusy(tr("Forgetting…"));
    m_archive.forgetEverything(this, [this](const Archived<void>& done) {
        if (done)
            end(tr("Everything is forgotten."));
        else
            fail(done.error());
    });
}

void ArchiveDialog::askWhereToBackUp()
{
    auto* dialog = new QFileDialog(this, tr("Back up the archive"), QString(), tr("Archives (*.sqlite);;All files (*)"));
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setAcceptMode(QFileDialog::AcceptSave);
    dialog->selectFile(QStringLiteral("callscope-%1.sqlite").arg(m_clock().date().toString(Qt::ISODate)));
    connect(dialog, &QFileDialog::fileSelected, this, &ArchiveDialog::backUp);
    dialog->open();
}

void ArchiveDialog::backUp(const QString& path)
{
    setBusy(tr("Backing up…"));
    m_archive.backUp(path, this, [this, path](const Archived<void>& done) {
        if (done)
            end(tr("Backed up to %1. It holds people's ids and your notes: keep it as safe as this computer.").arg(path));
        else
            fail(done.error());
    });
}

void ArchiveDialog::askWhatToRestore()
{
    auto* dialog = new QFileDialog(this, tr("Restore the archive"), QString(), tr("Archives (*.sqlite);;All files (*)"));
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setFileMode(QFileDialog::ExistingFile);
    connect(dialog, &QFileDialog::fileSelected, this, &ArchiveDialog::confirmRestore);
    dialog->open();
}

void ArchiveDialog::confirmRestore(const QString& path)
{
    const QString consequence = m_facts.path.isEmpty() ? tr("What is in memory now is gone then.")
                                                       : tr("What is here now is kept in a file of its own beside it, in the same folder.");
    askBefore(tr("Put %1 in the place of the %2 here?").arg(path, callCount(m_facts.calls)), consequence, tr("Restore"), this, [this, path] {
        setBusy(tr("Restoring…"));
        m_archive.restore(path, this, [this, path](const Archived<void>& done) {
            if (done)
                end(tr("Restored from %1.").arg(path));
            else
                fail(done.error());
        });
    });
}

void ArchiveDialog::check()
{
    setBusy(tr("Checking…"));
    m_archive.check(this, [this](const Archived<QStringList>& damages) {
        if (!damages)
            return fail(damages.error());
        if (damages->isEmpty())
            return end(tr("The archive is whole."));
        end(tr("The archive is damaged. Restore a backup; what can still be read stays until then. The database says: %1").arg(damages->join(QLatin1String("; "))), true);
    });
}

} // namespace callscope
