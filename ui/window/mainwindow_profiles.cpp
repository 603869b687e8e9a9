// Who asks: what the window does when profiles come, change and are chosen.
#include "ui/window/mainwindow.h"

#include "app/share/redacted.h"
#include "app/wording/profiletext.h"
#include "ui/call/callpane.h"
#include "ui/call/emptypage.h"
#include "ui/profiles/profiledesk.h"
#include "ui/window/callidfield.h"
#include "ui/window/credentialwatch.h"
#include "ui/window/leavingdesk.h"
#include "ui/window/statusline.h"
#include "ui/window/topbar.h"

#include <QMessageBox>

#include <utility>

namespace callscope {

void MainWindow::connectProfiles()
{
    connect(m_profileDesk, &ProfileDesk::said, this, &MainWindow::say);
    connect(m_profileDesk, &ProfileDesk::saving, &m_desk, &CallDesk::chooseOnceThere);
    connect(m_profileDesk, &ProfileDesk::chosen, this, &MainWindow::chooseProfile);
    connect(m_profileDesk, &ProfileDesk::secretChanged, this, &MainWindow::followProfile);
    connect(m_credential, &CredentialWatch::noticed, this, &MainWindow::say);
    connect(m_credential, &CredentialWatch::changed, this,
            [this](const CredentialWatch::Line& line) { m_status->showCredential(line.text, line.tip, line.warns); });
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
    fulfilWishes();
}

void MainWindow::showProfiles(const ProfileSet& set)
{
    m_desk.setProfiles(set);
    const bool firstRun = set.profiles.isEmpty();
    showList(m_listWanted);
    if (!firstRun) {
        m_pane->setEmptyPage(new EmptyPage({}));
        return fulfilWishes();
    }
    auto* page = new FirstRunPage;
    connect(page, &FirstRunPage::addProfileChosen, this, &MainWindow::addProfile);
    connect(page, &FirstRunPage::demoChosen, this, &MainWindow::demoRequested);
    m_pane->setEmptyPage(page);
}

void MainWindow::followProfile()
{
    m_bar->setProfiles(m_desk.profiles(), m_profileDesk->canEdit());
    m_profileDesk->setProfiles(m_desk.profiles());
    updateTitle();
    if (const Profile* profile = m_desk.currentProfile())
        m_credential->watch(*profile, m_profileDesk->sessionOnlyBecause(profile->id));
    else
        m_credential->watchNothing();
}

void MainWindow::chooseProfile(const QString& id)
{
    m_desk.setCurrentProfile(id);
    if (!m_tools.profiles)
        return;
    m_tools.profiles->update([id](ProfileSet set) -> ProfileStore::Loaded { // for the next start
        if (set.find(id))
            set.currentId = id;
        return set;
    });
}

void MainWindow::lookUpWhenReady(const Wish& wish)
{
    m_wishes.append(wish);
    if (wish.callIds.size() == 1)
        m_bar->field()->setText(wish.callIds.first());
    if (m_ready)
        fulfilWishes();
}

void MainWindow::fulfilWishes()
{
    m_ready = true;
    const QList<Wish> wishes = std::exchange(m_wishes, {});
    for (const Wish& wish : wishes)
        fulfil(wish);
}

void MainWindow::fulfil(const Wish& wish)
{
    if (!wish.profileName.isEmpty()) {
        const Profile* named = m_desk.profiles().findByName(wish.profileName);
        if (!named)
            return say(tr("There is no profile named %1; nothing was looked up.").arg(wish.profileName));
        if (wish.askFirst && named->id != m_desk.profiles().currentId)
            return askForProfile(*named, wish.callIds);
        m_desk.setCurrentProfile(named->id);
    }
    if (!wish.callIds.isEmpty())
        m_desk.lookUpBeside(wish.callIds);
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

void MainWindow::updateTitle()
{
    const Profile* profile = m_desk.currentProfile();
    const QString title = profile ? tr("%1 \u2013 Callscope").arg(share::redactedWords(profile->name)) : tr("Callscope");
    setWindowTitle(m_leaving->isMasked() ? tr("%1 (names masked)").arg(title) : title);
}

} // namespace callscope
