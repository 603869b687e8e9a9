#include "ui/profiles/profilemanager.h"

#include "app/wording/fieldtext.h"
#include "app/wording/sentences.h"
#include "ui/theme/colourdot.h"

#include <QDialogButtonBox>
#include <QGridLayout>
#include <QHeaderView>
#include <QLabel>
#include <QPushButton>
#include <QShortcut>
#include <QTreeWidget>

#include <algorithm>

namespace callscope {

namespace {

constexpr int gridStep = 8;
constexpr QSize usualSize(900, 460);
constexpr int idRole = Qt::UserRole;

enum Column { NameColumn, PlaceColumn, ApplicationColumn, AdministratorColumn, NoteColumn };

QString placeOf(const Profile& profile)
{
    return profile.regionKey.isEmpty() ? profile.customEndpoint.toString() : wording::regionName(profile.regionKey);
}

QString noteOn(const Profile& profile, bool current)
{
    QStringList notes;
    if (current)
        notes.append(ProfileManager::tr("in use"));
    if (profile.locked)
        notes.append(ProfileManager::tr("locked"));
    return wording::listed(notes);
}

QPushButton* button(const QString& text, const QString& name)
{
    auto* made = new QPushButton(text);
    made->setObjectName(name);
    made->setAutoDefault(false); // Enter belongs to the list
    return made;
}

} // namespace

ProfileManager::ProfileManager(QWidget* parent) : QDialog(parent), m_list(new QTreeWidget), m_said(new QLabel), m_buttons(new QWidget)
{
    setObjectName(QStringLiteral("profileManager"));
    setWindowTitle(tr("Profiles"));
    setModal(false);
    resize(usualSize);
    m_list->setObjectName(QStringLiteral("profileList"));
    m_list->setAccessibleName(tr("Profiles"));
    m_list->setHeaderLabels({tr("Name"), tr("Region"), tr("SDKAppID"), tr("Administrator"), tr("Note")});
    m_list->setRootIsDecorated(false);
    m_list->setUniformRowHeights(true);
    m_list->setAllColumnsShowFocus(true);
    m_list->header()->setSectionsMovable(false);
    m_list->header()->setStretchLastSection(false);
    m_list->header()->setSectionResizeMode(QHeaderView::ResizeToContents); // a handful of rows
    m_list->header()->setSectionResizeMode(NameColumn, QHeaderView::Stretch);
    m_said->setObjectName(QStringLiteral("profileManagerMessage"));
    m_said->setTextFormat(Qt::PlainText);
    m_said->setWordWrap(true);
    m_said->setMinimumHeight(fontMetrics().height() * 2);
    m_said->setAlignment(Qt::AlignTop | Qt::AlignLeading);
    auto* close = new QDialogButtonBox(QDialogButtonBox::Close);
    connect(close, &QDialogButtonBox::rejected, this, &QDialog::reject);

    addButtons();
    addKeys();
    auto* layout = new QGridLayout(this);
    layout->setContentsMargins(2 * gridStep, 2 * gridStep, 2 * gridStep, 2 * gridStep);
    layout->setSpacing(gridStep);
    layout->addWidget(m_list, 0, 0);
    layout->addWidget(m_buttons, 0, 1);
    layout->addWidget(m_said, 1, 0, 1, 2);
    layout->addWidget(close, 2, 0, 1, 2);
    layout->setColumnStretch(0, 1);
    connect(m_list, &QTreeWidget::currentItemChanged, this, &ProfileManager::updateButtons);
    connect(m_list, &QTreeWidget::itemActivated, this, [this] { m_edit->click(); });
    updateButtons();
}

void ProfileManager::addButtons()
{
    auto* layout = new QVBoxLayout(m_buttons);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(gridStep / 2);
    QPushButton* add = button(tr("&Add…"), QStringLiteral("addProfileButton"));
    QPushButton* import = button(tr("&Import…"), QStringLiteral("importProfilesButton"));
    m_edit = button(tr("&Edit…"), QStringLiteral("editProfileButton"));
    m_duplicate = button(tr("D&uplicate…"), QStringLiteral("duplicateProfileButton"));
    m_remove = button(tr("&Remove…"), QStringLiteral("removeProfileButton"));
    m_up = button(tr("Move u&p"), QStringLiteral("moveProfileUpButton"));
    m_down = button(tr("Move &down"), QStringLiteral("moveProfileDownButton"));
    m_use = button(tr("U&se"), QStringLiteral("useProfileButton"));
    m_test = button(tr("&Test the connection…"), QStringLiteral("testProfileButton"));
    m_export = button(tr("E&xport…"), QStringLiteral("exportProfilesButton"));
    for (QPushButton* each : {add, m_edit, m_duplicate, m_remove})
        layout->addWidget(each);
    layout->addSpacing(gridStep);
    for (QPushButton* each : {m_up, m_down})
        layout->addWidget(each);
    layout->addSpacing(gridStep);
    for (QPushButton* each : {m_use, m_test})
        layout->addWidget(each);
    layout->addStretch(1);
    for (QPushButton* each : {import, m_export})
        layout->addWidget(each);
    connect(add, &QPushButton::clicked, this, &ProfileManager::addRequested);
    connect(import, &QPushButton::clicked, this, &ProfileManager::importRequested);
    connect(m_export, &QPushButton::clicked, this, &ProfileManager::exportRequested);
    connect(m_edit, &QPushButton::clicked, this, [this] { Q_EMIT editRequested(selectedId()); });
    connect(m_duplicate, &QPushButton::clicked, this, [this] { Q_EMIT duplicateRequested(selectedId()); });
    connect(m_remove, &QPushButton::clicked, this, [this] { Q_EMIT removeRequested(selectedId()); });
    connect(m_up, &QPushButton::clicked, this, [this] { Q_EMIT moveRequested(selectedId(), -1); });
    connect(m_down, &QPushButton::clicked, this, [this] { Q_EMIT moveRequested(selectedId(), 1); });
    connect(m_use, &QPushButton::clicked, this, [this] { Q_EMIT useRequested(selectedId()); });
    connect(m_test, &QPushButton::clicked, this, [this] { Q_EMIT testRequested(selectedId()); });
}

void ProfileManager::addKeys()
{
    const QList<std::pair<QKeySequence, QPushButton*>> keys{{QKeySequence(QKeySequence::Delete), m_remove},
                                                            {QKeySequence(Qt::ALT | Qt::Key_Up), m_up},
                                                            {QKeySequence(Qt::ALT | Qt::Key_Down), m_down}};
    for (const auto& [sequence, pressed] : keys) {
        auto* shortcut = new QShortcut(sequence, this);
        connect(shortcut, &QShortcut::activated, pressed, &QPushButton::click);
        pressed->setToolTip(sequence.toString(QKeySequence::NativeText));
    }
    auto* add = new QShortcut(QKeySequence(Qt::Key_Insert), this);
    connect(add, &QShortcut::activated, this, &ProfileManager::addRequested);
}

void ProfileManager::setProfiles(const ProfileSet& set)
{
    const QString before = selectedId();
    m_set = set;
    m_list->clear();
    for (const Profile& profile : set.profiles) {
        const bool current = profile.id == set.currentId;
        auto* item = new QTreeWidgetItem(m_list, {profile.name, placeOf(profile), QString::number(profile.sdkAppId), profile.identifier, noteOn(profile, current)});
        item->setIcon(NameColumn, colourDot(profile.colour, devicePixelRatioF()));
        item->setData(NameColumn, idRole, profile.id);
        item->setToolTip(NameColumn, profile.name.toHtmlEscaped());
        if (profile.id == before || (before.isEmpty() && current))
            m_list->setCurrentItem(item);
    }
    if (!m_list->currentItem())
        m_list->setCurrentItem(m_list->topLevelItem(0));
    if (set.profiles.isEmpty())
        say(tr("There is no profile yet. Add one, or import what a colleague exported."));
    updateButtons();
}

void ProfileManager::say(const QString& sentence)
{
    m_said->setText(sentence);
}

void ProfileManager::updateButtons()
{
    const Profile* profile = selected();
    const bool mine = profile && !profile->locked;
    for (QPushButton* each : {m_duplicate, m_use, m_test})
        each->setEnabled(profile);
    for (QPushButton* each : {m_edit, m_remove})
        each->setEnabled(mine);
    const auto locked = std::count_if(m_set.profiles.cbegin(), m_set.profiles.cend(), [](const Profile& each) { return each.locked; });
    const int row = m_list->indexOfTopLevelItem(m_list->currentItem());
    m_up->setEnabled(mine && row > locked);
    m_down->setEnabled(mine && row + 1 < m_set.profiles.size());
    m_export->setEnabled(!m_set.profiles.isEmpty());
    if (profile && profile->locked)
        say(tr("%1 is locked: your administrator gives it to everyone on this machine. Duplicate it to have one of your own.").arg(profile->name));
    else if (profile)
        say({});
}

QString ProfileManager::selectedId() const
{
    const QTreeWidgetItem* item = m_list->currentItem();
    return item ? item->data(NameColumn, idRole).toString() : QString();
}

} // namespace callscope
