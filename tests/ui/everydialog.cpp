#include "tests/ui/everydialog.h"

#include "app/profiles/profileexchange.h"
#include "tests/ui/accessiblenames.h"
#include "tests/ui/papersamples.h"
#include "tests/ui/profileformparts.h"
#include "ui/archive/archivedialog.h"
#include "ui/error/errordialog.h"
#include "ui/error/openerror.h"
#include "ui/export/exportdialog.h"
#include "ui/filter/filterbuilder.h"
#include "ui/filter/managefiltersdialog.h"
#include "ui/filter/savefilterdialog.h"
#include "ui/handoff/handoffdialog.h"
#include "ui/handoff/openhandoff.h"
#include "ui/help/aboutqtdialog.h"
#include "ui/help/shortcutsheet.h"
#include "ui/preferences/copypage.h"
#include "ui/preferences/preferencesdialog.h"
#include "ui/preferences/samplecall.h"
#include "ui/print/printpreview.h"
#include "ui/profiles/connectiondialog.h"
#include "ui/profiles/importdialog.h"
#include "ui/profiles/profilemanager.h"

#include <QLineEdit>
#include <QMenuBar>
#include <QPrintPreviewDialog>
#include <QStackedWidget>
#include <QTabWidget>

namespace callscope {

namespace {

const QDateTime noon = QDateTime::fromSecsSinceEpoch(1'795'323'731, Qt::UTC);

QDateTime clock()
{
    return noon;
}

QDialog* importOf(QWidget* parent)
{
    Profile theirs = good();
    theirs.regionKey = QStringLiteral("singapore");
    const auto plan = planImport(exportedProfiles({theirs}), ProfileSet{{good()}, {}}, {QStringLiteral("china"), QStringLiteral("singapore")});
    return plan ? new ImportDialog(*plan, parent) : nullptr;
}

QDialog* managerOf(QWidget* parent)
{
    auto* manager = new ProfileManager(parent);
    Profile other = good();
    other.id = QStringLiteral("other");
    other.name = QStringLiteral("Staging of the subsidiary in the far east");
    manager->setProfiles({{good(), other}, good().id});
    manager->say(QStringLiteral("The key store is locked."));
    return manager;
}

QDialog* shortcutSheetOf(const QMenuBar& bar, QWidget* parent)
{
    auto* sheet = new ShortcutSheet(shortcutsOf(bar), parent);
    sheet->findChild<QLineEdit*>()->setText(QStringLiteral("copy")); // what empties it is there, too
    return sheet;
}

LookUpResult failedLookUp()
{
    LookUpResult result;
    result.callId = QStringLiteral("04c9a0ac-8e38-4a19-be45-349c5ce7911b");
    result.outcome = failure(ApiError{.kind = ApiError::Kind::Service, .code = 101050, .detail = QStringLiteral("no such call"),
                                      .requestId = QStringLiteral("Id-da9b3ee8bece466d951a9d93965c3d2c-O-Seq-324151555")});
    result.asked = {result.callId, QStringLiteral("Prod"), QStringLiteral("singapore"), QStringLiteral("https://adminapisgp.im.qcloud.com"), noon, 10, false, {}};
    return result;
}

LookUpResult foundLookUp()
{
    LookUpResult result = failedLookUp();
    result.outcome = samplePaperCall();
    return result;
}

} // namespace

QList<NamedDialog> everyDialog(WindowDesk& desk)
{
    QWidget* window = &desk.window;
    const QList<SavedFilter> filters{{QStringLiteral("Long ring"), QStringLiteral("ring>30")}, {QStringLiteral("Missed"), QStringLiteral("result:NotAnswer")}};
    ExportSubject subject;
    subject.shown = foundLookUp();
    const PreviewedCall previewed{.call = sampleFetchedCall(), .zones = share::Zones::ofThisMachine(), .pseudonyms = share::Pseudonyms::forThisSession()};
    auto* builder = new FilterBuilder(FilterClock{noon, QTimeZone("Asia/Tokyo")}, window);
    builder->setWindowFlag(Qt::Dialog);
    builder->setLine(QStringLiteral("ring>30 nowhere"));
    openPrintPreview({samplePaperCall(), samplePaperCall()}, paperManner(), window);

    QList<NamedDialog> all{
        {QStringLiteral("a profile"), new ProfileForm(good(), {}, window)},
        {QStringLiteral("a new profile"), new ProfileForm({}, {}, window)},
        {QStringLiteral("the profiles"), managerOf(window)},
        {QStringLiteral("an import"), importOf(window)},
        {QStringLiteral("a connection"), new ConnectionDialog(desk.sandbox.service, desk.sandbox.profile, window)},
        {QStringLiteral("an error"), openErrorDialog(failedLookUp(), true, window)},
        {QStringLiteral("the archive"), new ArchiveDialog(desk.archive, clock, {Retention::Kind::Days, 90}, window)},
        {QStringLiteral("the filter builder"), builder},
        {QStringLiteral("a filter's name"), new SaveFilterDialog(QStringLiteral("ring>30"), filters, window)},
        {QStringLiteral("the filters"), new ManageFiltersDialog(filters, window)},
        {QStringLiteral("an export"), new ExportDialog(desk.archive, &desk.settings, subject, paperManner(), window)},
        {QStringLiteral("a hand-off"), openHandOff(foundLookUp(), std::nullopt, noon, window)},
        {QStringLiteral("the preferences"), new PreferencesDialog({.repository = &desk.settings, .archive = &desk.archive}, {}, previewed, window)},
        {QStringLiteral("the shortcuts"), shortcutSheetOf(*desk.window.menuBar(), window)},
        {QStringLiteral("about Qt"), new AboutQtDialog(window)},
        {QStringLiteral("the print preview"), window->findChild<QPrintPreviewDialog*>()},
    };
    for (const NamedDialog& each : std::as_const(all)) {
        if (!each.dialog)
            qFatal("there is no dialog: %s", qPrintable(each.name));
        each.dialog->show();
    }
    return all;
}

void forEachPage(QWidget* root, const std::function<void(const QString& page)>& look)
{
    bool any = false;
    const QList<QStackedWidget*> stacks = root->findChildren<QStackedWidget*>();
    for (QStackedWidget* stack : stacks) {
        auto* const tabs = qobject_cast<QTabWidget*>(stack->parentWidget());
        if (!stack->isVisibleTo(root) || stack->count() < 2)
            continue;
        const int before = stack->currentIndex();
        for (int i = 0; i < stack->count(); ++i) {
            if (tabs ? !tabs->isTabVisible(i) : stack->parentWidget()->inherits("callscope::MainWindow") || stack->inherits("callscope::CallPane"))
                continue;
            if (tabs)
                tabs->setCurrentIndex(i);
            else
                stack->setCurrentIndex(i);
            QCoreApplication::sendPostedEvents();
            look(tabs ? tabs->tabText(i) : QStringLiteral("page %1").arg(i + 1));
            any = true;
        }
        if (tabs)
            tabs->setCurrentIndex(before);
        else
            stack->setCurrentIndex(before);
    }
    if (!any)
        look({});
}

QString describe(const QWidget* widget)
{
    return QStringLiteral("%1 %2 '%3' in %4").arg(QString::fromLatin1(widget->metaObject()->className()), widget->objectName(),
                                                 accessibleName(const_cast<QWidget*>(widget)), widget->window()->objectName());
}

} // namespace callscope
