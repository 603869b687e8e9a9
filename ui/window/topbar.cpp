#include "ui/window/topbar.h"

#include "app/share/redacted.h"
#include "app/wording/fieldtext.h"
#include "ui/call/boundedtext.h"
#include "ui/theme/colourdot.h"
#include "ui/theme/icons.h"
#include "ui/theme/mnemonic.h"
#include "ui/window/callidfield.h"
#include "ui/window/clipboardchip.h"

#include <QActionGroup>
#include <QLayout>
#include <QMenu>
#include <QToolButton>

namespace callscope {

namespace {

constexpr int mostProfileWidth = 176; // so that a long name leaves room for an id in a small window

QToolButton* button(const QString& name, const QString& text, icons::Name icon)
{
    auto* made = new QToolButton;
    made->setObjectName(name);
    made->setText(text);
    made->setAccessibleName(text);
    made->setIcon(icons::icon(icon, QPalette::ButtonText));
    made->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
    made->setAutoRaise(true);
    made->setFocusPolicy(Qt::StrongFocus);
    return made;
}

QString placeOf(const Profile& profile)
{
    if (profile.id == QLatin1String("demo"))
        return TopBar::tr("this machine");
    return profile.regionKey.isEmpty() ? profile.customEndpoint.host() : wording::regionName(profile.regionKey);
}

QString titleOf(const Profile& profile)
{
    return QStringLiteral("%1 · %2").arg(share::redactedWords(profile.name), placeOf(profile));
}

} // namespace

TopBar::TopBar(QWidget* parent)
    : QToolBar(parent), m_profile(button(QStringLiteral("profileButton"), tr("Profile"), icons::Name::Profile)), m_field(new CallIdField),
      m_chip(new ClipboardChip), m_lookUp(button(QStringLiteral("lookUpButton"), tr("Look up"), icons::Name::LookUp)),
      m_cancel(button(QStringLiteral("cancelButton"), tr("Cancel"), icons::Name::Cancel)),
      m_copy(button(QStringLiteral("copyForTicketButton"), tr("Copy for ticket"), icons::Name::Copy)), m_profileMenu(new QMenu(this))
{
    setObjectName(QStringLiteral("topBar"));
    setWindowTitle(tr("Look-up bar"));
    setMovable(false);
    setFloatable(false);
    toggleViewAction()->setEnabled(false); // without it the program is of no use
    layout()->setSpacing(8);
    layout()->setContentsMargins(8, 6, 8, 6);
    m_profile->setPopupMode(QToolButton::InstantPopup);
    m_profile->setMenu(m_profileMenu);
    m_lookUp->setToolTip(tr("Look up the Call ID (Enter)"));
    m_cancel->setToolTip(tr("Stop the look-up (Esc)"));
    addWidget(m_profile);
    addWidget(m_field);
    QAction* chip = addWidget(m_chip); // a tool bar shows and hides by the action alone
    chip->setVisible(false);
    connect(m_chip, &ClipboardChip::shownChanged, chip, &QAction::setVisible);
    for (QToolButton* each : {m_lookUp, m_cancel, m_copy})
        addWidget(each);
    addCopyButton();
    setRunning(false);
    setCanCopy(false);

    connect(m_field, &QLineEdit::returnPressed, this, &TopBar::lookUpRequested);
    connect(m_lookUp, &QToolButton::clicked, this, &TopBar::lookUpRequested);
    connect(m_cancel, &QToolButton::clicked, this, &TopBar::cancelRequested);
}

void TopBar::addCopyButton()
{
    m_copyMenu = new QMenu(m_copy);
    m_copyMenu->setObjectName(QStringLiteral("copyMenu"));
    m_copyMenu->addAction(tr("Copy for &ticket"), this, &TopBar::copyForTicketRequested);
    m_copyMenu->addAction(tr("Copy the &Call ID"), this, &TopBar::copyCallIdRequested);
    m_copyMenu->addAction(tr("Copy the &RequestId"), this, &TopBar::copyRequestIdRequested);
    m_copy->setMenu(m_copyMenu);
    m_copy->setPopupMode(QToolButton::MenuButtonPopup);
    m_copy->setToolTip(tr("Copy as text, HTML table and Markdown at once (Ctrl+Shift+C)"));
    connect(m_copy, &QToolButton::clicked, this, &TopBar::copyForTicketRequested);
}

void TopBar::setCopyAsMenu(QMenu* menu)
{
    m_copyMenu->insertMenu(m_copyMenu->actions().value(1), menu);
}

void TopBar::setProfiles(const ProfileSet& set, bool canEdit)
{
    const Profile* current = set.current();
    const QString title = current ? titleOf(*current) : tr("No profile");
    m_profile->setText(withLiteralAmpersands(m_profile->fontMetrics().elidedText(title, Qt::ElideRight, mostProfileWidth)));
    m_profile->setToolTip(current ? forToolTip(tr("%1: SDKAppID %2, asking as %3").arg(title, QString::number(current->sdkAppId), current->identifier)) : QString());
    m_profile->setAccessibleName(tr("Profile"));
    m_profile->setAccessibleDescription(title);
    m_profile->setIcon(current ? colourDot(current->colour, devicePixelRatioF()) : icons::icon(icons::Name::Profile, QPalette::ButtonText));
    fillProfileMenu(set, canEdit);
}

void TopBar::fillProfileMenu(const ProfileSet& set, bool canEdit)
{
    constexpr int withShortcut = 9;
    m_profileMenu->clear();
    if (auto* old = m_profileMenu->findChild<QActionGroup*>())
        old->deleteLater(); // one of its actions may be what brought us here
    auto* group = new QActionGroup(m_profileMenu);
    int number = 0;
    for (const Profile& profile : set.profiles) {
        const QString title = titleOf(profile);
        QAction* action = m_profileMenu->addAction(colourDot(profile.colour, devicePixelRatioF()),
                                                   withLiteralAmpersands(profile.locked ? tr("%1 (locked)").arg(title) : title));
        if (++number <= withShortcut)
            action->setShortcut(QKeySequence(Qt::CTRL | Qt::Key(Qt::Key_0 + number)));
        action->setCheckable(true);
        action->setChecked(profile.id == set.currentId);
        group->addAction(action);
        connect(action, &QAction::triggered, this, [this, id = profile.id] { Q_EMIT profileChosen(id); });
    }
    m_profileMenu->addSeparator();
    m_profileMenu->addAction(tr("&Add a profile…"), this, &TopBar::addProfileRequested)->setEnabled(canEdit);
    m_profileMenu->addAction(tr("&Edit this profile…"), this, &TopBar::editProfileRequested)->setEnabled(canEdit && set.current() && !set.current()->locked);
    m_profileMenu->addAction(tr("&Manage profiles…"), this, &TopBar::manageProfilesRequested)->setEnabled(canEdit);
}

void TopBar::setRunning(bool running)
{
    m_cancel->setEnabled(running);
}

void TopBar::setCanCopy(bool canCopy)
{
    m_copy->setEnabled(canCopy);
}

} // namespace callscope
