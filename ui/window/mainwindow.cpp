#include "ui/window/mainwindow.h"

#include "app/wording/pastedtext.h"
#include "app/wording/profiletext.h"
#include "ui/call/callpane.h"
#include "ui/call/emptypage.h"
#include "ui/call/facttable.h"
#include "ui/clipboard/ticketclipboard.h"
#include "ui/error/openerror.h"
#include "ui/profiles/profiledesk.h"
#include "ui/timeline/timelinewidget.h"
#include "ui/window/callidfield.h"
#include "ui/window/calllistview.h"
#include "ui/window/filesaver.h"
#include "ui/window/menus.h"
#include "ui/window/statusline.h"
#include "ui/window/topbar.h"

#include <QApplication>
#include <QLabel>
#include <QMessageBox>
#include <QProgressBar>
#include <QSplitter>
#include <QVBoxLayout>

namespace callscope {

namespace {

constexpr int slowAfterMs = 300;
constexpr int noticeMs = 6000;
constexpr QSize defaultSize(1180, 760);
constexpr QSize leastSize(860, 560);
constexpr int listWidth = 248;

} // namespace

MainWindow::MainWindow(Tools tools, QWidget* parent)
    : QMainWindow(parent), m_tools(tools), m_desk(tools.service), m_profileDesk(new ProfileDesk(tools.profiles, tools.secrets, this)),
      m_zones(share::Zones::ofThisMachine()), m_bar(new TopBar(this))
{
    setObjectName(QStringLiteral("mainWindow"));
    setMinimumSize(leastSize);
    resize(defaultSize);
    setContextMenuPolicy(Qt::NoContextMenu);
    addToolBar(m_bar);
    buildCentre();
    buildMenus(*this);
    m_status = new StatusLine(this);
    setStatusBar(m_status);
    m_slow.setSingleShot(true);
    m_slow.setInterval(slowAfterMs);
    connect(&m_slow, &QTimer::timeout, this, &MainWindow::startWaiting);
    connect(m_status, &StatusLine::requestIdCopyRequested, this, &MainWindow::copyRequestId);
    connectTopBar();
    connectDesk();
    connectProfiles();
    updateTitle();
    focusField();
}

void MainWindow::buildCentre()
{
    m_progress = new QProgressBar;
    m_progress->setRange(0, 0);
    m_progress->setTextVisible(false);
    m_progress->setFixedHeight(3);
    m_progress->setAccessibleName(tr("Looking up"));
    QSizePolicy keepsItsPlace = m_progress->sizePolicy();
    keepsItsPlace.setRetainSizeWhenHidden(true); // so that the pane never jumps
    m_progress->setSizePolicy(keepsItsPlace);
    m_progress->hide();
    m_notice = new QLabel;
    m_notice->setObjectName(QStringLiteral("noticeLabel"));
    m_notice->setWordWrap(true);
    m_notice->setTextFormat(Qt::PlainText);
    m_notice->setMargin(8);
    m_notice->setAutoFillBackground(true);
    m_notice->hide();
    m_list = new CallListView(m_desk.history());
    m_pane = new CallPane;
    m_splitter = new QSplitter(Qt::Horizontal);
    m_splitter->setChildrenCollapsible(false);
    m_splitter->addWidget(m_list);
    m_splitter->addWidget(m_pane);
    m_splitter->setStretchFactor(1, 1);
    m_splitter->setSizes({listWidth, defaultSize.width() - listWidth});
    auto* centre = new QWidget;
    auto* layout = new QVBoxLayout(centre);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    layout->addWidget(m_progress);
    layout->addWidget(m_notice);
    layout->addWidget(m_splitter, 1);
    setCentralWidget(centre);

    connect(m_list, &CallListView::chosen, this, &MainWindow::present);
    connect(m_pane, &CallPane::copyRequested, this, [this](const QString& text) {
        copyText(text);
        copied(text);
    });
    connect(m_pane, &CallPane::saveRequested, this, [this](const QByteArray& bytes) { saveBytesAs(bytes, this); });
}

void MainWindow::connectTopBar()
{
    connect(m_bar, &TopBar::lookUpRequested, this, &MainWindow::lookUp);
    connect(m_bar, &TopBar::cancelRequested, this, &MainWindow::cancel);
    connect(m_bar, &TopBar::copyForTicketRequested, this, &MainWindow::copyForTicket);
    connect(m_bar, &TopBar::copyCallIdRequested, this, &MainWindow::copyCallId);
    connect(m_bar, &TopBar::copyRequestIdRequested, this, &MainWindow::copyRequestId);
    connect(m_bar, &TopBar::profileChosen, &m_desk, &CallDesk::setCurrentProfile);
    connect(m_bar, &TopBar::addProfileRequested, this, &MainWindow::addProfile);
    connect(m_bar, &TopBar::editProfileRequested, this, &MainWindow::editProfile);
    connect(m_bar->field(), &QLineEdit::textChanged, m_notice, &QWidget::hide);
    connect(m_bar->field(), &CallIdField::secretPasted, this, [this] { say(wording::pastedProblem({{}, PastedText::Problem::LooksLikeSecret, {}})); });
}

void MainWindow::connectDesk()
{
    connect(&m_desk, &CallDesk::refused, this, &MainWindow::refused);
    connect(&m_desk, &CallDesk::profileNeeded, this, &MainWindow::addProfile);
    connect(&m_desk, &CallDesk::started, this, &MainWindow::begun);
    connect(&m_desk, &CallDesk::retrying, m_status, &StatusLine::waitToRetry);
    connect(&m_desk, &CallDesk::ended, this, &MainWindow::ended);
    connect(&m_desk, &CallDesk::allEnded, this, &MainWindow::stopWaiting);
    connect(&m_desk, &CallDesk::profilesChanged, this, [this] {
        m_bar->setProfiles(m_desk.profiles(), m_profileDesk->canEdit());
        updateTitle();
    });
}

void MainWindow::connectProfiles()
{
    connect(m_profileDesk, &ProfileDesk::said, this, &MainWindow::say);
    connect(m_profileDesk, &ProfileDesk::saving, &m_desk, &CallDesk::chooseOnceThere);
    if (!m_tools.profiles)
        return;
    connect(m_tools.profiles, &ProfileRepository::loaded, this, &MainWindow::showProfiles);
    connect(m_tools.profiles, &ProfileRepository::failed, this, [this](const ProfileStoreError& error) { say(wording::profileStoreError(error)); });
}

void MainWindow::showDemo(const Profile& profile, const QList<QPair<QString, QString>>& examples)
{
    m_demo = true;
    auto* page = new EmptyPage(examples);
    connect(page, &EmptyPage::callChosen, this, [this](const QString& callId) {
        m_bar->field()->setText(callId);
        m_desk.lookUp({callId});
    });
    m_pane->setEmptyPage(page);
    m_desk.setProfiles({{profile}, profile.id});
    fulfilWish();
}

void MainWindow::showProfiles(const ProfileSet& set)
{
    m_desk.setProfiles(set);
    const bool firstRun = set.profiles.isEmpty();
    m_list->setVisible(m_listWanted && !firstRun); // the first start shows two choices and nothing else
    if (!firstRun) {
        m_pane->setEmptyPage(new EmptyPage({}));
        return fulfilWish();
    }
    auto* page = new FirstRunPage;
    connect(page, &FirstRunPage::addProfileChosen, this, &MainWindow::addProfile);
    connect(page, &FirstRunPage::demoChosen, this, &MainWindow::demoRequested);
    m_pane->setEmptyPage(page);
}

void MainWindow::lookUpWhenReady(const Wish& wish)
{
    m_wish = wish;
    if (wish.callIds.size() == 1)
        m_bar->field()->setText(wish.callIds.first());
}

void MainWindow::fulfilWish()
{
    const Wish wish = std::exchange(m_wish, {});
    if (!wish.profileName.isEmpty()) {
        const Profile* named = m_desk.profiles().findByName(wish.profileName);
        if (!named)
            return say(tr("There is no profile named %1; nothing was looked up.").arg(wish.profileName));
        if (wish.askFirst && named->id != m_desk.profiles().currentId)
            return askForProfile(*named, wish.callIds);
        m_desk.setCurrentProfile(named->id);
    }
    if (!wish.callIds.isEmpty())
        m_desk.lookUp(wish.callIds);
}

void MainWindow::askForProfile(const Profile& profile, const QStringList& callIds)
{
    auto* box = new QMessageBox(QMessageBox::Question, tr("Another profile"),
                                tr("The link asks for the profile %1. Switch to it and look up the call?").arg(profile.name),
                                QMessageBox::Yes | QMessageBox::No, this);
    box->setTextFormat(Qt::PlainText);
    box->setAttribute(Qt::WA_DeleteOnClose);
    connect(box, &QMessageBox::accepted, this, [this, id = profile.id, callIds] {
        m_desk.setCurrentProfile(id);
        m_desk.lookUp(callIds);
    });
    box->open();
}

void MainWindow::refused(const PastedText& pasted)
{
    say(wording::pastedProblem(pasted));
    focusField();
}

void MainWindow::begun(const QString& callId)
{
    m_notice->hide();
    m_bar->setRunning(true);
    m_list->showCurrent(callId, m_desk.profiles().currentId);
    m_status->begin(m_desk.currentProfile()->name);
    m_slow.start();
}

void MainWindow::startWaiting()
{
    m_progress->show();
    m_pane->setStale(true);
}

void MainWindow::stopWaiting()
{
    m_slow.stop();
    m_progress->hide();
    m_pane->setStale(false);
    m_bar->setRunning(false);
    m_status->end();
}

void MainWindow::ended(const LookUpResult& result, bool alone)
{
    const bool cancelled = !result.outcome && result.outcome.error().kind == ApiError::Kind::Cancelled;
    if (cancelled) { // what was on the screen stays
        if (m_desk.isRunning())
            return;
        if (const auto& shown = m_pane->result())
            m_list->showCurrent(shown->callId, shown->profileId);
        return say(tr("Cancelled."));
    }
    if (alone || m_list->currentIndex().data(LookUpHistory::CallIdRole) == result.callId)
        present(result);
    if (!result.outcome && alone)
        connect(openErrorDialog(result, m_profileDesk->canEdit(), this), &ErrorDialog::actionChosen, this, &MainWindow::act, Qt::QueuedConnection);
}

void MainWindow::present(const LookUpResult& result)
{
    m_pane->showResult(result);
    m_status->showResult(result);
    m_list->showCurrent(result.callId, result.profileId);
    m_bar->setCanCopy(true);
}

void MainWindow::act(wording::ErrorAction action)
{
    switch (action) {
    case wording::ErrorAction::TryAgain: return lookUpAgain();
    case wording::ErrorAction::EditCallId: return focusField();
    case wording::ErrorAction::EditProfile: return editProfile();
    case wording::ErrorAction::CopyForSupport: return copyForTicket();
    case wording::ErrorAction::None: return;
    }
}

void MainWindow::say(const QString& sentence)
{
    m_notice->setText(sentence);
    m_notice->setVisible(!sentence.isEmpty());
}

void MainWindow::copied(const QString& what)
{
    constexpr int shownCharacters = 60;
    m_status->showMessage(tr("Copied %1").arg(what.size() <= shownCharacters ? what : what.left(shownCharacters) + QChar(0x2026)), noticeMs);
}

void MainWindow::updateTitle()
{
    const Profile* profile = m_desk.currentProfile();
    setWindowTitle(profile ? tr("%1 \u2013 Callscope").arg(profile->name) : tr("Callscope"));
}

} // namespace callscope
