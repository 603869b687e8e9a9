#include "ui/window/mainwindow.h"

#include "app/wording/pastedtext.h"
#include "app/wording/sentences.h"
#include "ui/call/announcer.h"
#include "ui/call/callpane.h"
#include "ui/call/facttable.h"
#include "ui/clipboard/clipboardoffer.h"
#include "ui/error/openerror.h"
#include "ui/notify/lookupteller.h"
#include "ui/notify/notifier.h"
#include "ui/profiles/profiledesk.h"
#include "ui/timeline/timelinewidget.h"
#include "ui/window/archivecare.h"
#include "ui/window/archivedesk.h"
#include "ui/window/callidfield.h"
#include "ui/window/callkeeping.h"
#include "ui/window/calllistpanel.h"
#include "ui/window/calllistview.h"
#include "ui/window/credentialwatch.h"
#include "ui/window/filesaver.h"
#include "ui/window/leavingdesk.h"
#include "ui/window/menus.h"
#include "ui/window/shortcutkeeper.h"
#include "ui/window/statusline.h"
#include "ui/window/topbar.h"

#include <QApplication>
#include <QLabel>
#include <QProgressBar>
#include <QSplitter>
#include <QVBoxLayout>

namespace callscope {

namespace {

constexpr int slowAfterMs = 300;
constexpr int noticeMs = 6000;
constexpr QSize defaultSize(1180, 760);
constexpr QSize leastSize(860, 560);
constexpr int listWidth = 248; // more, and three long durations do not stand side by side in the least window

} // namespace

MainWindow::MainWindow(Tools tools, QWidget* parent) : MainWindow(tools, std::make_shared<CallDesk>(tools.service, tools.archive), parent) {}

MainWindow::MainWindow(Tools tools, std::shared_ptr<CallDesk> desk, QWidget* parent)
    : QMainWindow(parent), m_tools(tools), m_heldDesk(std::move(desk)), m_desk(*m_heldDesk), m_profileDesk(new ProfileDesk(tools.profiles, tools.secrets, tools.service, this)),
      m_credential(new CredentialWatch(tools.secrets, tools.clock, this)), m_archiveDesk(new ArchiveDesk(tools.archive, m_desk, this)),
      m_notifier(new Notifier(this)), m_announcer(new Announcer(this)), m_bar(new TopBar(this))
{
    setObjectName(QStringLiteral("mainWindow"));
    setMinimumSize(leastSize);
    resize(defaultSize);
    setContextMenuPolicy(Qt::NoContextMenu);
    addToolBar(m_bar);
    buildCentre();
    buildMenus(*this);
    new ShortcutKeeper(this); // owned by this
    m_status = new StatusLine(this);
    setStatusBar(m_status);
    m_slow.setSingleShot(true);
    m_slow.setInterval(slowAfterMs);
    connect(&m_slow, &QTimer::timeout, this, &MainWindow::startWaiting);
    connect(m_status, &StatusLine::requestIdCopyRequested, this, &MainWindow::copyRequestId);
    connectTopBar();
    connectDesk();
    connectProfiles();
    connectArchive();
    connectLeaving();
    connectDrops();
    connectSettings();
    connectOffer();
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
    m_panel = new CallListPanel(m_tools.archive, m_desk.calls(), m_tools.settings, m_tools.clock);
    m_list = m_panel->list();
    m_pane = new CallPane(m_tools.clock, nullptr);
    m_care = new ArchiveCare(m_tools.archive, m_desk.calls(), m_tools.settings, m_tools.clock, this);
    m_keeping = new CallKeeping(m_tools.archive, m_desk.calls(), *m_list, *m_pane, this);
    m_leaving = new LeavingDesk({m_tools.archive, m_desk.calls(), m_tools.settings, *m_panel, *m_pane, *this, m_tools.clock});
    m_splitter = new QSplitter(Qt::Horizontal);
    m_splitter->setChildrenCollapsible(false);
    m_splitter->addWidget(m_panel);
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

    connect(m_pane, &CallPane::copyRequested, m_leaving, &LeavingDesk::copyText);
    connect(m_pane, &CallPane::saveRequested, this, [this](const QByteArray& bytes) { saveResponseAs(bytes, this); });
}

void MainWindow::connectTopBar()
{
    connect(m_bar, &TopBar::lookUpRequested, this, &MainWindow::lookUp);
    connect(m_bar, &TopBar::cancelRequested, this, &MainWindow::cancel);
    connect(m_bar, &TopBar::copyForTicketRequested, this, &MainWindow::copyForTicket);
    connect(m_bar, &TopBar::copyCallIdRequested, this, &MainWindow::copyCallId);
    connect(m_bar, &TopBar::copyRequestIdRequested, this, &MainWindow::copyRequestId);
    connect(m_bar, &TopBar::profileChosen, this, &MainWindow::chooseProfile);
    connect(m_bar, &TopBar::manageProfilesRequested, this, &MainWindow::manageProfiles);
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
    connect(&m_desk, &CallDesk::profileGone, this, [this] { say(tr("The profile that asked for this call is gone; nothing was looked up.")); });
    connect(&m_desk, &CallDesk::profilesChanged, this, &MainWindow::followProfile);
    connect(m_notifier, &Notifier::opened, this, &MainWindow::comeForward);
    new LookUpTeller(m_desk, *m_notifier, this); // owned by this
}

void MainWindow::refused(const PastedText& pasted)
{
    using Problem = PastedText::Problem;
    const bool guessed = pasted.problem == Problem::LooksLikeRoomId || pasted.problem == Problem::LooksLikeRequestId || pasted.problem == Problem::LooksLikeSdkAppId;
    const QString sentence = wording::pastedProblem(pasted);
    say(guessed ? wording::sentences({sentence, tr("If it is a Call ID all the same, press Enter again.")}) : sentence);
    m_refusedText = guessed ? m_bar->field()->wholeText() : QString();
    focusField();
}

void MainWindow::begun(const QString& callId, const Profile& profile)
{
    m_notice->hide();
    m_bar->setRunning(true);
    m_archiveDesk->openNothing();
    m_list->showCurrent(callName(profile.sdkAppId, callId));
    m_status->begin(profile.name);
    m_pane->setRefetching(true);
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
    m_pane->setRefetching(false);
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
            m_list->showCurrent(callName(shown->sdkAppId, shown->callId));
        return say(tr("Cancelled."));
    }
    if (!alone && m_list->currentName() != callName(result.sdkAppId, result.callId))
        return;
    if (result.outcome)
        present(result);
    else if (ArchiveDesk::canStandIn(result.outcome.error()))
        m_archiveDesk->seekCopy(result, alone);
    else
        fail(result, alone);
}

void MainWindow::present(const LookUpResult& result)
{
    m_pane->showResult(result);
    m_status->showResult(result);
    m_list->showCurrent(callName(result.sdkAppId, result.callId));
    m_bar->setCanCopy(true);
    m_offer->wasShown(result.callId);
}

void MainWindow::fail(const LookUpResult& result, bool alone)
{
    present(result);
    if (alone)
        explain(result);
}

void MainWindow::explain(const LookUpResult& failed)
{
    connect(openErrorDialog(failed, m_profileDesk->canEdit(), this, m_leaving->manner()), &ErrorDialog::actionChosen, this, &MainWindow::act, Qt::QueuedConnection);
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
    m_announcer->announce(sentence);
}

void MainWindow::copied(const QString& what)
{
    constexpr int shownCharacters = 60;
    const QString sentence = tr("Copied %1").arg(what.size() <= shownCharacters ? what : what.left(shownCharacters) + QChar(0x2026));
    m_status->showMessage(sentence, noticeMs);
    m_announcer->announce(sentence);
}

} // namespace callscope
