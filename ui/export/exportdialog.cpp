#include "ui/export/exportdialog.h"

#include "app/profiles/settingsrepository.h"
#include "app/share/redacted.h"
#include "app/wording/archivetext.h"
#include "ui/call/boundedtext.h"
#include "ui/export/exportform.h"
#include "ui/export/exportjob.h"
#include "ui/theme/dialogshape.h"
#include "ui/theme/rolecolours.h"

#include <QDate>
#include <QDesktopServices>
#include <QDialogButtonBox>
#include <QFileDialog>
#include <QFileInfo>
#include <QLabel>
#include <QLocale>
#include <QProgressBar>
#include <QPushButton>
#include <QUrl>
#include <QVBoxLayout>

namespace callscope {

namespace {

constexpr int gridStep = 8;
constexpr QSize usualSize(520, 384);
constexpr int wholeBar = 1000;
constexpr qsizetype longestIdInName = 64;

//! What stands in a file's name on every system.
QString forFileName(const QString& callId)
{
    QString name = share::redactedWords(callId).left(longestIdInName);
    for (QChar& c : name) {
        if (!(c.isLetterOrNumber() || c == QLatin1Char('-') || c == QLatin1Char('_')))
            c = QLatin1Char('_');
    }
    return name;
}

} // namespace

ExportDialog::ExportDialog(Archive& archive, SettingsRepository* settings, const ExportSubject& subject, share::Manner manner, QWidget* parent)
    : QDialog(parent), m_archive(archive), m_settings(settings), m_subject(subject), m_manner(std::move(manner)),
      m_form(new ExportForm(subject, m_manner.mask.has_value())), m_progress(new QProgressBar), m_status(new QLabel)
{
    setObjectName(QStringLiteral("exportDialog"));
    setWindowTitle(tr("Export"));
    setWindowModality(Qt::WindowModal);
    setAttribute(Qt::WA_DeleteOnClose);
    build();
    readSettings();
    connect(m_form, &ExportForm::changed, this, &ExportDialog::refresh);
    connect(m_export, &QPushButton::clicked, this, &ExportDialog::askWhere);
    connect(m_folder, &QPushButton::clicked, this, &ExportDialog::showInFolder);
    refresh();
    m_archive.count(m_subject.filter, this, [this](const Archived<qint64>& calls) {
        if (calls)
            m_form->setFilteredCount(*calls);
        else
            say(wording::archiveError(calls.error()), true);
    });
}

void ExportDialog::build()
{
    m_progress->setObjectName(QStringLiteral("exportProgress"));
    m_progress->setAccessibleName(tr("Progress of the export"));
    m_progress->setTextVisible(false);
    QSizePolicy stays = m_progress->sizePolicy();
    stays.setRetainSizeWhenHidden(true); // nothing jumps when it begins
    m_progress->setSizePolicy(stays);
    m_progress->hide();
    m_status->setObjectName(QStringLiteral("exportStatus"));
    m_status->setTextFormat(Qt::PlainText);
    m_status->setWordWrap(true);
    m_status->setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
    m_status->setAlignment(Qt::AlignTop | Qt::AlignLeading);
    m_status->setMinimumHeight(fontMetrics().height() * 3);
    auto* buttons = new QDialogButtonBox(QDialogButtonBox::Close);
    m_close = buttons->button(QDialogButtonBox::Close);
    m_close->setText(tr("&Close"));
    m_close->setObjectName(QStringLiteral("exportCloseButton"));
    m_export = buttons->addButton(tr("&Export…"), QDialogButtonBox::ActionRole);
    m_export->setObjectName(QStringLiteral("exportButton"));
    m_folder = buttons->addButton(tr("S&how in folder"), QDialogButtonBox::ActionRole);
    m_folder->setObjectName(QStringLiteral("exportShowInFolder"));
    m_folder->hide();
    connect(buttons, &QDialogButtonBox::rejected, this, &ExportDialog::reject);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(2 * gridStep, 2 * gridStep, 2 * gridStep, 2 * gridStep);
    layout->setSpacing(gridStep);
    layout->addWidget(m_form);
    layout->addStretch(1);
    layout->addWidget(m_progress);
    layout->addWidget(m_status);
    layout->addWidget(buttons);
    tabThrough(*buttons);
    growToText(*this, usualSize);
    m_export->setDefault(true); // which only a dialog's button can be
}

void ExportDialog::readSettings()
{
    if (!m_settings)
        return;
    m_form->setFormat(share::formatOf(m_settings->settings().text(Setting::ExportFormat)).value_or(share::Format::Csv));
    m_form->setByteOrderMark(m_settings->settings().flag(Setting::CsvByteOrderMark));
}

void ExportDialog::keepSettings()
{
    if (!m_settings)
        return;
    m_settings->update([format = share::keyOf(m_form->format()), marked = m_form->byteOrderMark()](Settings& settings) {
        settings.set(Setting::ExportFormat, format);
        settings.set(Setting::CsvByteOrderMark, marked);
    });
}

void ExportDialog::refresh()
{
    const QString problem = m_form->problem();
    m_export->setEnabled(!m_job && problem.isEmpty());
    if (!m_job)
        say(problem);
}

void ExportDialog::askWhere()
{
    const QString suffix = share::suffixOf(m_form->format());
    auto* dialog = new QFileDialog(this, tr("Export to"), QString(), tr("%1 files (*.%2);;All files (*)").arg(suffix.toUpper(), suffix));
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setAcceptMode(QFileDialog::AcceptSave);
    dialog->setDefaultSuffix(suffix);
    dialog->selectFile(suggestedName());
    connect(dialog, &QFileDialog::fileSelected, this, &ExportDialog::save);
    dialog->open();
}

QString ExportDialog::suggestedName() const
{
    const QString what = m_form->what() == ExportForm::What::Shown ? forFileName(m_subject.shown->callId)
        : m_form->what() == ExportForm::What::Selected             ? tr("selection", "in a file's name")
        : m_subject.filtered                                       ? tr("filtered", "in a file's name")
                                                                   : tr("calls", "in a file's name");
    return QStringLiteral("callscope-%1-%2.%3").arg(what, QDate::currentDate().toString(Qt::ISODate), share::suffixOf(m_form->format()));
}

void ExportDialog::save(const QString& path)
{
    if (m_job)
        return;
    keepSettings();
    ExportOrder order = m_form->order();
    order.path = path;
    order.manner = m_manner;
    m_job = new ExportJob(m_archive, order, this);
    connect(m_job, &ExportJob::progress, this, &ExportDialog::showProgress);
    connect(m_job, &ExportJob::finished, this, [this](const QString& file, qint64 count) {
        m_saved = file;
        m_folder->show();
        end(tr("Saved %1 to %2.").arg(wording::callCount(count), file));
        m_folder->setFocus();
        Q_EMIT ended(tr("Saved %1.").arg(wording::callCount(count)));
    });
    connect(m_job, &ExportJob::failed, this, [this](const QString& sentence) {
        end(sentence, true);
        Q_EMIT ended(tr("The export failed."));
    });
    connect(m_job, &ExportJob::cancelled, this, [this] { end(tr("Cancelled. Nothing was saved.")); });
    m_form->setEnabled(false);
    m_folder->hide();
    m_close->setText(tr("&Cancel"));
    m_close->setFocus();
    m_progress->show();
    refresh();
    showProgress(0, order.expected);
    m_job->start();
}

void ExportDialog::showProgress(qint64 done, qint64 total)
{
    m_progress->setRange(0, total > 0 ? wholeBar : 0);
    m_progress->setValue(total > 0 ? int(std::min(done, total) * wholeBar / total) : 0);
    say(total > 0 ? tr("Exporting: %1 of %2").arg(QLocale().toString(done), wording::callCount(total)) : tr("Exporting: %1").arg(wording::callCount(done)));
}

void ExportDialog::say(const QString& sentence, bool isProblem)
{
    QPalette look;
    if (isProblem)
        look.setColor(QPalette::WindowText, RoleColours::of(palette()).failure);
    m_status->setPalette(look);
    m_status->setText(forLabel(sentence));
}

void ExportDialog::end(const QString& sentence, bool isProblem)
{
    m_job->deleteLater();
    m_job = nullptr;
    m_progress->hide();
    m_form->setEnabled(true);
    m_close->setText(tr("&Close"));
    refresh();
    say(sentence, isProblem);
}

void ExportDialog::reject()
{
    if (!m_job)
        return QDialog::reject();
    m_job->cancel();
    say(tr("Cancelling…"));
}

void ExportDialog::showInFolder()
{
    QDesktopServices::openUrl(QUrl::fromLocalFile(QFileInfo(m_saved).absolutePath()));
}

} // namespace callscope
