#include "ui/window/menus.h"

#include "ui/copy/copyasmenu.h"
#include "ui/help/aboutqtdialog.h"
#include "ui/theme/icons.h"
#include "ui/window/callkeeping.h"
#include "ui/window/leavingdesk.h"
#include "ui/window/mainwindow.h"

#include <QCoreApplication>
#include <QMenu>
#include <QMenuBar>

namespace callscope {

namespace {

using icons::Name;

struct Menus {
    Q_DECLARE_TR_FUNCTIONS(Menus)
};

QIcon menuIcon(Name name)
{
    return icons::icon(name, QPalette::Text);
}

void fileAndEdit(MainWindow& window, QMenuBar& bar)
{
    QMenu* file = bar.addMenu(Menus::tr("&File"));
    file->addAction(menuIcon(Name::Document), Menus::tr("&Export…"), QKeySequence(QKeySequence::Save), &window, &MainWindow::exportCalls);
    file->addAction(Menus::tr("Save the &response…"), &window, &MainWindow::saveResponse);
    file->addAction(Menus::tr("&Hand-off to Tencent support…"), &window, &MainWindow::handOff);
    file->addSeparator();
    file->addAction(Menus::tr("&Print…"), QKeySequence(QKeySequence::Print), &window, &MainWindow::printCalls);
    file->addSeparator();
    file->addAction(Menus::tr("&Quit"), QKeySequence(QKeySequence::Quit), &window, &QWidget::close);

    QMenu* edit = bar.addMenu(Menus::tr("&Edit"));
    edit->addAction(menuIcon(Name::Paste), Menus::tr("&Paste and look up"), QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_V), &window, &MainWindow::pasteAndLookUp);
    edit->addSeparator();
    edit->addAction(menuIcon(Name::Copy), Menus::tr("Copy for &ticket"), QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_C), &window, &MainWindow::copyForTicket);
    QMenu* copyAs = window.leaving().makeCopyAsMenu(&window);
    copyAs->setTitle(Menus::tr("Copy &as"));
    edit->addMenu(copyAs);
    edit->addAction(Menus::tr("Copy the &Call ID"), QKeySequence(Qt::CTRL | Qt::Key_I), &window, &MainWindow::copyCallId);
    edit->addAction(Menus::tr("Copy the &RequestId"), QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_I), &window, &MainWindow::copyRequestId);
    edit->addAction(Menus::tr("Copy the selected &fact"), &window, &MainWindow::copySelectedFact);
    edit->addSeparator();
    edit->addAction(Menus::tr("Pr&eferences…"), QKeySequence(Qt::CTRL | Qt::Key_Comma), &window, &MainWindow::openPreferences);
}

void viewAndCall(MainWindow& window, QMenuBar& bar)
{
    QMenu* view = bar.addMenu(Menus::tr("&View"));
    QAction* list = view->addAction(menuIcon(Name::List), Menus::tr("List of &calls"), &window, &MainWindow::showList);
    list->setShortcut(QKeySequence(Qt::CTRL | Qt::Key_H));
    list->setCheckable(true);
    list->setChecked(true);
    QObject::connect(&window, &MainWindow::listShown, list, &QAction::setChecked);
    view->addAction(menuIcon(Name::Filter), Menus::tr("F&ilter the calls"), QKeySequence(Qt::CTRL | Qt::Key_F), &window, &MainWindow::focusFilter);
    view->addAction(Menus::tr("&Response"), QKeySequence(Qt::CTRL | Qt::Key_J), &window, &MainWindow::showResponse);
    view->addAction(menuIcon(Name::Clock), Menus::tr("&UTC first, or local time first"), QKeySequence(Qt::CTRL | Qt::Key_U), &window, &MainWindow::swapZones);
    QAction* mask = view->addAction(menuIcon(Name::Mask), Menus::tr("&Mask names"), &window, &MainWindow::setMasked);
    mask->setShortcut(QKeySequence(Qt::CTRL | Qt::Key_M));
    mask->setCheckable(true);
    QObject::connect(&window, &MainWindow::maskedChanged, mask, &QAction::setChecked);
    view->addSeparator();
    view->addAction(menuIcon(Name::Fit), Menus::tr("Timeline to &fit"), &window, &MainWindow::timelineToFit);
    view->addAction(menuIcon(Name::ToScale), Menus::tr("Timeline to &scale"), &window, &MainWindow::timelineToScale);
    view->addSeparator();
    view->addAction(Menus::tr("&Next area"), QKeySequence(Qt::Key_F6), &window, &MainWindow::nextArea);
    view->addAction(Menus::tr("Pre&vious area"), QKeySequence(Qt::SHIFT | Qt::Key_F6), &window, &MainWindow::previousArea);

    QMenu* call = bar.addMenu(Menus::tr("&Call"));
    call->addAction(menuIcon(Name::LookUp), Menus::tr("Enter a &Call ID"), QKeySequence(Qt::CTRL | Qt::Key_L), &window, &MainWindow::focusField);
    call->addAction(menuIcon(Name::Refetch), Menus::tr("&Fetch again"), QKeySequence(Qt::Key_F5), &window, &MainWindow::lookUpAgain);
    call->addAction(menuIcon(Name::Cancel), Menus::tr("C&ancel"), QKeySequence(Qt::Key_Escape), &window, &MainWindow::cancel);
    call->addSeparator();
    QAction* pin = call->addAction(menuIcon(Name::Pin), Menus::tr("&Pin"), QKeySequence(Qt::CTRL | Qt::Key_D), &window, &MainWindow::togglePin);
    call->addAction(menuIcon(Name::Document), Menus::tr("&Note"), QKeySequence(Qt::CTRL | Qt::Key_E), &window, &MainWindow::showNote);
    call->addSeparator();
    QAction* forget = call->addAction(Menus::tr("F&orget this call…"), &window, &MainWindow::forgetCall);
    QObject::connect(call, &QMenu::aboutToShow, pin, [pin, &window] { pin->setText(window.keeping().isPinned() ? Menus::tr("Un&pin") : Menus::tr("&Pin")); });
    QObject::connect(call, &QMenu::aboutToShow, forget, [forget, &window] { forget->setEnabled(window.keeping().canForget()); });
    QObject::connect(call, &QMenu::aboutToHide, forget, [forget] { forget->setEnabled(true); });
}

void profilesAndHelp(MainWindow& window, QMenuBar& bar)
{
    QMenu* profiles = bar.addMenu(Menus::tr("&Profiles"));
    profiles->addAction(menuIcon(Name::Add), Menus::tr("&Add a profile…"), &window, &MainWindow::addProfile);
    profiles->addAction(menuIcon(Name::Profile), Menus::tr("&Edit this profile…"), &window, &MainWindow::editProfile);
    profiles->addAction(menuIcon(Name::List), Menus::tr("&Manage profiles…"), &window, &MainWindow::manageProfiles);
    profiles->addAction(menuIcon(Name::Network), Menus::tr("&Test the connection…"), &window, &MainWindow::testConnection);
    profiles->addSeparator();
    profiles->addAction(Menus::tr("&Import profiles…"), &window, &MainWindow::importProfiles);
    profiles->addAction(Menus::tr("E&xport profiles…"), &window, &MainWindow::exportProfiles);
    profiles->addSeparator();
    profiles->addAction(menuIcon(Name::Demo), Menus::tr("Open the &demo"), &window, &MainWindow::demoRequested);

    QMenu* tools = bar.addMenu(Menus::tr("&Tools"));
    tools->addAction(menuIcon(Name::Archive), Menus::tr("&Archive…"), &window, &MainWindow::openArchiveDialog);

    QMenu* help = bar.addMenu(Menus::tr("&Help"));
    help->addAction(Menus::tr("&Keyboard shortcuts…"), QKeySequence(Qt::CTRL | Qt::Key_Slash), &window, &MainWindow::openShortcuts);
    help->addAction(Menus::tr("&Diagnostics…"), &window, &MainWindow::openDiagnostics);
    help->addSeparator();
    help->addAction(Menus::tr("About &Callscope…"), &window, &MainWindow::openAbout);
    help->addAction(Menus::tr("About &Qt"), &window, [&window] { (new AboutQtDialog(&window))->open(); }); // deletes itself
}

} // namespace

void buildMenus(MainWindow& window)
{
    QMenuBar& bar = *window.menuBar();
    fileAndEdit(window, bar);
    viewAndCall(window, bar);
    profilesAndHelp(window, bar);
}

} // namespace callscope
