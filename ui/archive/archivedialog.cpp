#include "ui/archive/archivedialog.h"

#include "app/wording/archivetext.h"
#include "app/wording/sentences.h"
#include "ui/archive/archivequestion.h"
#include "ui/archive/retentionchooser.h"
#include "ui/call/boundedtext.h"
#include "ui/theme/dialogshape.h"
#include "ui/theme/rolecolours.h"

#include <QDialogButtonBox>
#include <QFileDialog>
#include <QGridLayout>
#include <QLabel>
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
    : QDialog(parent), m_archive(archive), m_clock(std::move(clock)), m_path(textLabel(QStringLiteral("archivePath"))),
      m_amount(textLabel(QStringLiteral("archiveAmount"))), m_retention(new RetentionChooser(archive, m_clock, retention)),
      m_actions(new QWidget), m_status(textLabel(QStringLiteral("archiveStatus"))), m_progress(new QProgressBar)
{
    setObjectName(QStringLiteral("archiveDialog"));
    setWindowTitle(tr("Archive"));
    setWindowModality(Qt::WindowModal);
    setAttribute(Qt::WA_DeleteOnClose);
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
    growToText(*this, usualSize);
    connect(m_retention, &RetentionChooser::chosen, this, &ArchiveDialog::retentionChanged);
    connect(m_retention, &RetentionChooser::busy, this, &ArchiveDialog::setBusy);
    connect(m_retention, &RetentionChooser::ended, this, &ArchiveDialog::end);
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

    auto* close = new QDialogButtonBox(QDialogButtonBox::Close);
    connect(close, &QDialogButtonBox::rejected, this, &QDialog::reject);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(2 * gridStep, 2 * gridStep, 2 * gridStep, 2 * gridStep);
    layout->setSpacing(gridStep);
    layout->addWidget(m_amount);
    layout->addWidget(m_path);
    layout->addSpacing(gridStep);
    layout->addWidget(heading(tr("How long")));
    layout->addWidget(m_retention);
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
    m_retention->setEnabled(false);
    m_actions->setEnabled(false);
    m_progress->show();
    m_status->setPalette({});
    m_status->setText(doing);
}

void ArchiveDialog::end(const QString& sentence, bool isProblem)
{
    m_retention->setEnabled(true);
    m_actions->setEnabled(true);
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
        end(tr("The archive is damaged. Restore a backup; what can still be read stays until then. The database says: %1").arg(wording::joined(*damages, tr("%1; %2", "a damage, and the next"))), true);
    });
}

} // namespace callscope
