#include "tests/ui/waysout.h"

#include "app/lookup/recordfile.h"
#include "app/share/callwriter.h"
#include "app/share/handoff.h"
#include "tests/ui/everytext.h"
#include "tests/ui/windowdesk.h"
#include "ui/call/callpane.h"
#include "ui/clipboard/ticketclipboard.h"
#include "ui/copy/copydesk.h"
#include "ui/copy/dragfiles.h"
#include "ui/error/openerror.h"
#include "ui/export/exportdialog.h"
#include "ui/export/exportjob.h"
#include "ui/handoff/handoffdialog.h"
#include "ui/handoff/openhandoff.h"
#include "ui/help/diagnostics.h"
#include "ui/help/recenterrors.h"
#include "ui/notify/notifier.h"
#include "ui/preferences/copypage.h"
#include "ui/preferences/preferencesdialog.h"
#include "ui/print/printpreview.h"
#include "ui/profiles/connectiondialog.h"
#include "ui/window/filesaver.h"

#include <QClipboard>
#include <QDirIterator>
#include <QFileDialog>
#include <QImageReader>
#include <QMimeData>
#include <QPlainTextEdit>
#include <QPrintPreviewDialog>
#include <QPrintPreviewWidget>
#include <QPrinter>
#include <QProcess>
#include <QPushButton>
#include <QSignalSpy>
#include <QTextEdit>
#include <QToolButton>

#include <optional>

namespace callscope {

namespace {

const share::Pseudonyms mask(QByteArray(share::Pseudonyms::keyBytes, 'k'));

// A new form or format is an error of the compiler's here (-Wswitch), until it has its place in the row.
std::optional<CopyForm> nextOf(CopyForm form)
{
    switch (form) {
    case CopyForm::Ticket: return CopyForm::Text;
    case CopyForm::Text: return CopyForm::Markdown;
    case CopyForm::Markdown: return CopyForm::Html;
    case CopyForm::Html: return CopyForm::Json;
    case CopyForm::Json: return CopyForm::CsvRow;
    case CopyForm::CsvRow: return CopyForm::Curl;
    case CopyForm::Curl: break;
    }
    return std::nullopt;
}

QStringList& seenTypes()
{
    static QStringList types;
    return types;
}

QList<Left> flavoursOf(const QString& where, const QMimeData& data)
{
    QList<Left> left;
    for (const QString& type : data.formats()) {
        left.append({QStringLiteral("%1, %2").arg(where, type), data.data(type)});
        if (!seenTypes().contains(type))
            seenTypes().append(type);
    }
    return left;
}

QList<Left> clipboard(const QString& where)
{
    QList<Left> left = flavoursOf(where, *QGuiApplication::clipboard()->mimeData());
    QGuiApplication::clipboard()->setText(QStringLiteral("nothing"));
    return left;
}

Left texts(const QString& where, const QWidget* root)
{
    return {where, EveryText(root).all().toUtf8()};
}

QByteArray output(const QString& program, const QStringList& arguments)
{
    QProcess process;
    process.start(program, arguments);
    process.waitForFinished();
    if (process.exitCode() != 0)
        qFatal("%s: %s", qPrintable(program), process.readAllStandardError().constData());
    return process.readAllStandardOutput();
}

//! The file's bytes, and what a reader of its format gets out of it.
QList<Left> fileOf(const QString& where, const QString& path)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        qFatal("there is no %s", qPrintable(path));
    QList<Left> left{{where, file.readAll()}};
    switch (share::formatOfFile(path).value_or(share::Format::Text)) {
    case share::Format::Pdf:
        left.append({where + QStringLiteral(", its text"), output(QStringLiteral("pdftotext"), {path, QStringLiteral("-")})});
        left.append({where + QStringLiteral(", its facts"), output(QStringLiteral("pdfinfo"), {path})});
        break;
    case share::Format::Png: {
        QImageReader picture(path);
        for (const QString& key : picture.textKeys())
            left.append({where + QStringLiteral(", ") + key, picture.text(key).toUtf8()});
        break;
    }
    case share::Format::Text:
    case share::Format::Markdown:
    case share::Format::Html:
    case share::Format::Json:
    case share::Format::JsonLines:
    case share::Format::Csv: break;
    }
    return left;
}

QList<Left> folderOf(const QString& where, const QString& path)
{
    QList<Left> left;
    for (QDirIterator it(path, QDir::Files | QDir::Hidden, QDirIterator::Subdirectories); it.hasNext();) {
        left.append({QStringLiteral("%1, a file's name").arg(where), QDir(path).relativeFilePath(it.next()).toUtf8()});
        left += fileOf(QStringLiteral("%1, a file").arg(where), it.filePath());
    }
    return left;
}

//! Answers the dialog that asks where to save, and reads what was saved.
QList<Left> saved(const QString& where, QWidget* window)
{
    const QTemporaryDir folder;
    const QString path = folder.filePath(QStringLiteral("saved.txt"));
    auto* dialog = window->findChild<QFileDialog*>();
    QList<Left> left{{where + QStringLiteral(", the suggested name"), dialog->selectedFiles().join(QLatin1Char('\n')).toUtf8()}};
    dialog->setAttribute(Qt::WA_DeleteOnClose, false);
    dialog->selectFile(path);
    Q_EMIT dialog->fileSelected(path);
    delete dialog;
    if (!QTest::qWaitFor([&path] { return QFileInfo::exists(path); }))
        qFatal("nothing was saved");
    return left + fileOf(where, path);
}

QList<share::Outgoing> outgoingOf(const Planting& planted)
{
    QList<share::Outgoing> all;
    for (const LookUpResult& each : {plantedFound(planted), plantedFailure(planted)})
        all.append(share::outgoing(each.outcome, each.asked, each.annotation));
    return all;
}

QList<Left> copied(CopyForm form, const Planting& planted)
{
    Archive archive{QString()};
    const CallListModel calls(archive);
    CopyDesk desk(archive, calls, nullptr);
    QSignalSpy told(&desk, &CopyDesk::copied);
    QList<Left> left;
    for (const LookUpResult& each : {plantedFound(planted), plantedFailure(planted)}) {
        desk.copy(form, each, share::Manner());
        left += clipboard(QStringLiteral("one call"));
        left.append({QStringLiteral("what is told"), told.last().first().toString().toUtf8()});
    }
    copyFlavours(flavoursOf(form, {plantedFound(planted), plantedFailure(planted)}, share::Manner()));
    return left + clipboard(QStringLiteral("several calls"));
}

QList<Left> copiedText(const Planting& planted)
{
    Archive archive{QString()};
    const CallListModel calls(archive);
    CopyDesk desk(archive, calls, nullptr);
    QSignalSpy told(&desk, &CopyDesk::copied);
    desk.copy(planted.received);
    return clipboard(QStringLiteral("the text")) + QList<Left>{{QStringLiteral("Copied …"), told.last().first().toString().toUtf8()}};
}

QList<Left> dragged(const Planting& planted)
{
    QList<Left> left;
    DragFiles files;
    for (const QList<LookUpResult>& calls : {QList{plantedFound(planted)}, QList{plantedFound(planted), plantedFailure(planted)}}) {
        const DragContent content = files.write(calls, share::Manner());
        left += flavoursOf(QStringLiteral("the drag"), *content.mimeData());
        left += folderOf(QStringLiteral("the drag"), QFileInfo(content.path).path());
    }
    return left;
}

QList<Left> written(share::Format format, const Planting& planted)
{
    QList<Left> left;
    for (const auto& masked : {std::optional<share::Pseudonyms>(), std::optional(mask)}) {
        share::Manner manner;
        manner.mask = masked;
        share::CallWriter writer(format, manner);
        QByteArray bytes = writer.begin();
        for (const share::Outgoing& each : outgoingOf(planted))
            bytes += writer.call(each);
        left.append({masked ? QStringLiteral("masked") : QStringLiteral("plain"), bytes + writer.end()});
    }
    return left;
}

QList<Left> exported(share::Format format, const Planting& planted)
{
    const QTemporaryDir folder;
    Archive archive{QString()};
    ExportOrder order{.path = folder.filePath(QStringLiteral("calls.") + share::suffixOf(format)), .format = format};
    order.results = {plantedFound(planted), plantedFailure(planted)};
    order.expected = order.results.size();
    ExportJob job(archive, order);
    QSignalSpy finished(&job, &ExportJob::finished);
    job.start();
    if (!finished.wait(20'000))
        qFatal("no export");
    return folderOf(QStringLiteral("the export"), folder.path());
}

QList<Left> exportDialog(const Planting& planted)
{
    Archive archive{QString()};
    ExportSubject subject;
    subject.shown = plantedFound(planted);
    ExportDialog dialog(archive, nullptr, subject, share::Manner());
    dialog.show();
    dialog.findChild<QPushButton*>(QStringLiteral("exportButton"))->click();
    const QString suggested = dialog.findChild<QFileDialog*>()->selectedFiles().join(QLatin1Char('\n'));
    return {texts(QStringLiteral("the dialog"), &dialog), {QStringLiteral("the suggested name"), suggested.toUtf8()}};
}

QList<Left> handOff(const Planting& planted)
{
    const QDateTime now = QDateTime::fromSecsSinceEpoch(1'795'000'000, Qt::UTC);
    QList<Left> left;
    for (const LookUpResult& each : {plantedFound(planted), plantedFailure(planted)}) {
        for (const auto& masked : {std::optional<share::Pseudonyms>(), std::optional(mask)}) {
            left.append({QStringLiteral("its lines"), share::handOffLines(handOffOf(each, now), masked).join(QLatin1Char('\n')).toUtf8()});
            QWidget window;
            HandOffDialog* const dialog = openHandOff(each, masked, now, &window);
            left.append(texts(QStringLiteral("its dialog"), dialog));
            dialog->findChild<QPushButton*>(QStringLiteral("handOffCopyButton"))->click();
            left += clipboard(QStringLiteral("its copy"));
            dialog->findChild<QPushButton*>(QStringLiteral("handOffSaveButton"))->click();
            left += saved(QStringLiteral("its file"), &window);
        }
    }
    return left;
}

QList<Left> savedResponse(const Planting& planted)
{
    QWidget window;
    saveResponseAs(plantedFound(planted).exchanges.first().responseBytes, &window);
    return saved(QStringLiteral("the response"), &window);
}

QList<Left> errorDialog(const Planting& planted)
{
    QWidget window;
    ErrorDialog* const dialog = openErrorDialog(plantedFailure(planted), true, &window);
    QList<Left> left{texts(QStringLiteral("the dialog"), dialog)};
    dialog->findChild<QPushButton*>(QStringLiteral("errorCopyButton"))->click();
    left += clipboard(QStringLiteral("its copy"));
    dialog->findChild<QToolButton*>(QStringLiteral("errorRequestIdCopyButton"))->click();
    return left + clipboard(QStringLiteral("the RequestId"));
}

QList<Left> printed(const Planting& planted)
{
    const QTemporaryDir folder;
    QWidget window;
    QList<Left> left;
    for (const QList<share::Outgoing>& calls : {outgoingOf(planted), outgoingOf(planted).first(1)}) {
        openPrintPreview(calls, share::Manner(), &window);
        auto* const dialog = window.findChild<QPrintPreviewDialog*>();
        left.append(texts(QStringLiteral("the preview"), dialog));
        left.append({QStringLiteral("the job's name"), dialog->printer()->docName().toUtf8()});
        dialog->printer()->setOutputFormat(QPrinter::PdfFormat);
        dialog->printer()->setOutputFileName(folder.filePath(QStringLiteral("printed.pdf")));
        dialog->findChild<QPrintPreviewWidget*>()->print();
        left += folderOf(QStringLiteral("the print"), folder.path());
        delete dialog;
    }
    return left;
}

QList<Left> diagnostics(const Planting& planted)
{
    RecentErrors errors;
    errors.take(plantedFailure(planted));
    Diagnostics facts;
    facts.errors = errors.lines();
    facts.keyStore = planted.words;
    Profile profile;
    profile.name = profile.identifier = profile.regionKey = planted.words;
    facts.profiles.profiles = {profile};
    facts.settings.setSavedFilters({{planted.words, planted.words}});
    facts.settings.set(Setting::SecondZone, planted.words);
    return {{QStringLiteral("the text"), diagnosticsText(facts).toUtf8()}};
}

QList<Left> notification(const Planting& planted)
{
    struct Door : NotificationDoor {
        explicit Door(QList<Left>& seen) : left(seen) {}
        void show(const QString& title, const QString& text, const QString& action) override
        {
            left.append({QStringLiteral("the words"), (title + QLatin1Char('\n') + text + QLatin1Char('\n') + action).toUtf8()});
        }
        void withdraw() override {}
        QList<Left>& left;
    };
    QList<Left> left;
    QWidget window;
    Notifier notifier(&window, [&left](const NotificationDoor::Opened&) { return std::make_unique<Door>(left); });
    notifier.tell(planted.words, planted.received);
    return left;
}

QList<Left> preview(const Planting& planted)
{
    PreviewedCall previewed;
    previewed.call = *plantedFound(planted).outcome;
    PreferencesDialog dialog({}, Settings(), previewed);
    dialog.show();
    return {texts(QStringLiteral("the preferences"), &dialog)};
}

//! What was dropped on the window: shown, copied by hand and saved again as it is.
QList<Left> droppedFile(const Planting& planted)
{
    const QByteArray record = plantedRecord(planted);
    QList<Left> left;
    for (const QByteArray& file : {record, QByteArray('[' + record + ',' + record + ']'), QByteArray("{\"CallRecord\":" + record + '}')}) {
        const auto read = readRecordFile(file, QStringLiteral("a.json"), QDateTime::fromSecsSinceEpoch(1'795'000'000, Qt::UTC), 30);
        if (!read)
            qFatal("the file is not read");
        CallPane pane([] { return QDateTime::currentDateTimeUtc(); }, nullptr);
        pane.showResult(read->results.first());
        left.append(texts(QStringLiteral("the pane"), &pane));
        left.append({QStringLiteral("the bytes"), read->results.last().exchanges.first().responseBytes});
    }
    return left;
}

QList<Left> connectionTest(const Planting& planted)
{
    SandboxDesk sandbox;
    Profile profile = sandbox.profile;
    profile.name = profile.identifier = planted.words.simplified();
    ConnectionDialog dialog(sandbox.service, profile);
    dialog.setAttribute(Qt::WA_DeleteOnClose, false);
    dialog.show();
    auto* const copy = dialog.findChild<QPushButton*>(QStringLiteral("connectionCopyButton"));
    QList<Left> left{texts(QStringLiteral("while it runs"), &dialog)};
    if (!QTest::qWaitFor([copy] { return copy->isEnabled(); }))
        qFatal("the test does not end");
    left.append(texts(QStringLiteral("the dialog"), &dialog));
    copy->click();
    return left + clipboard(QStringLiteral("its copy"));
}

//! What a desktop or a screen reader shows of a window. Not the fields in which a person is writing.
Left around(const QString& where, const QWidget& window)
{
    QStringList seen{window.windowTitle(), window.windowIconText(), window.accessibleName()};
    for (const QWidget* each : window.findChildren<QWidget*>()) {
        if (each->inherits("QLineEdit") || each->inherits("QTextEdit") || each->inherits("QPlainTextEdit"))
            continue;
        seen += {each->windowTitle(), each->toolTip(), each->statusTip(), each->whatsThis(), each->accessibleName(), each->accessibleDescription()};
        if (const auto* label = qobject_cast<const QLabel*>(each))
            seen.append(label->text());
    }
    return {where, seen.join(QLatin1Char('\n')).toUtf8()};
}

QList<Left> window(const Planting& planted)
{
    WindowDesk desk({planted.words.simplified()});
    desk.load();
    QList<Left> left{around(QStringLiteral("at first"), desk.window)};
    QGuiApplication::clipboard()->setText(planted.words);
    QTest::keyClick(desk.find<QLineEdit>("callIdField"), Qt::Key_V, Qt::ControlModifier);
    QTest::keyClick(desk.find<QLineEdit>("callIdField"), Qt::Key_Return);
    left.append(around(QStringLiteral("a secret was asked for"), desk.window));
    if (!desk.showSample())
        qFatal("no record");
    left.append(around(QStringLiteral("with a call"), desk.window));
    desk.window.copyForTicket();
    left.append(around(QStringLiteral("after a copy"), desk.window));
    left += clipboard(QStringLiteral("the ticket"));
    desk.window.setMasked(true);
    left.append(around(QStringLiteral("masked"), desk.window));
    return left;
}

} // namespace

QList<CopyForm> everyCopyForm()
{
    QList<CopyForm> forms;
    for (std::optional<CopyForm> form = CopyForm::Ticket; form; form = nextOf(*form))
        forms.append(*form);
    return forms;
}

QStringList mimeTypesSeen()
{
    return seenTypes();
}

QList<WayOut> everyWayOut()
{
    QList<WayOut> ways;
    for (const CopyForm form : everyCopyForm())
        ways.append({QStringLiteral("copy as %1").arg(int(form)), [form](const Planting& planted) { return copied(form, planted); }});
    for (const share::Format format : share::everyFormat()) {
        if (!share::isPainted(format))
            ways.append({QStringLiteral("writer: %1").arg(share::keyOf(format)), [format](const Planting& planted) { return written(format, planted); }});
        ways.append({QStringLiteral("export: %1").arg(share::keyOf(format)), [format](const Planting& planted) { return exported(format, planted); }});
    }
    ways += {
        {QStringLiteral("a copied text"), copiedText},
        {QStringLiteral("drag"), dragged},
        {QStringLiteral("export dialog"), exportDialog},
        {QStringLiteral("hand-off"), handOff},
        {QStringLiteral("saved response"), savedResponse},
        {QStringLiteral("error dialog"), errorDialog},
        {QStringLiteral("print"), printed},
        {QStringLiteral("diagnostics"), diagnostics},
        {QStringLiteral("notification"), notification},
        {QStringLiteral("preview of copies"), preview},
        {QStringLiteral("a dropped file"), droppedFile},
        {QStringLiteral("connection test"), connectionTest},
        {QStringLiteral("window"), window},
    };
    return ways;
}

QStringList leaksOf(const WayOut& way, const Planting& planted)
{
    QStringList leaks;
    for (const Left& left : way.take(planted)) {
        for (const QString& secret : planted.search.in(left.bytes))
            leaks.append(QStringLiteral("%1, %2: %3").arg(way.name, left.where, secret));
    }
    return leaks;
}

} // namespace callscope
