#include "ui/preferences/preferencesdialog.h"

#include "app/lookup/retentionsetting.h"
#include "app/profiles/settingsrepository.h"
#include "app/wording/settingstext.h"
#include "ui/call/boundedtext.h"
#include "ui/archive/retentionchooser.h"
#include "ui/preferences/callspage.h"
#include "ui/preferences/copypage.h"
#include "ui/preferences/flagpage.h"
#include "ui/preferences/generalpage.h"
#include "ui/preferences/pagearea.h"
#include "ui/preferences/profilespage.h"
#include "ui/preferences/timespage.h"
#include "ui/theme/dialogshape.h"
#include "ui/theme/leadinglabel.h"
#include "ui/theme/rolecolours.h"

#include <QDialogButtonBox>
#include <QHBoxLayout>
#include <QListWidget>
#include <QPushButton>
#include <QScreen>
#include <QStackedWidget>
#include <QVBoxLayout>

namespace callscope {

namespace {

constexpr int gridStep = 8;
constexpr QSize frame(2 * gridStep, 6 * gridStep); // what a window manager may put around a dialog

} // namespace

PreferencesDialog::PreferencesDialog(const Room& room, const Settings& settings, const PreviewedCall& previewed, QWidget* parent)
    : QDialog(parent), m_room(room), m_settings(settings), m_names(new QListWidget), m_stack(new QStackedWidget), m_status(new LeadingLabel)
{
    setObjectName(QStringLiteral("preferencesDialog"));
    setWindowTitle(tr("Preferences"));
    setWindowModality(Qt::WindowModal);
    setAttribute(Qt::WA_DeleteOnClose);
    layOut(makePages(previewed), makeButtons()); // in this order: Tab comes to the fields first
    m_names->setCurrentRow(0);
    m_names->setFixedWidth(m_names->sizeHintForColumn(0) + 2 * m_names->frameWidth() + 3 * gridStep);
    resize(sizeHint().boundedTo(screen()->availableGeometry().size() - frame));
    if (m_room.repository) {
        connect(m_room.repository, &SettingsRepository::failed, this, &PreferencesDialog::fail);
        connect(m_room.repository, &SettingsRepository::loaded, this, &PreferencesDialog::endOne);
    }
}

QLayout* PreferencesDialog::makePages(const PreviewedCall& previewed)
{
    m_names->setObjectName(QStringLiteral("preferencesPages"));
    m_names->setAccessibleName(tr("Pages"));
    m_names->setSpacing(gridStep / 4);
    m_names->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_status->setObjectName(QStringLiteral("preferencesStatus"));
    m_status->setTextFormat(Qt::PlainText);
    m_status->setWordWrap(true);
    connect(m_names, &QListWidget::currentRowChanged, m_stack, &QStackedWidget::setCurrentIndex);
    connect(m_names, &QListWidget::currentRowChanged, this, [this] { showStatus({}, false); });
    addPages(previewed);
    auto* pages = new QHBoxLayout;
    pages->setSpacing(2 * gridStep);
    pages->addWidget(m_names);
    pages->addWidget(m_stack, 1);
    return pages;
}

QDialogButtonBox* PreferencesDialog::makeButtons()
{
    auto* buttons = new QDialogButtonBox(QDialogButtonBox::Close);
    QPushButton* defaults = buttons->addButton(tr("Restore the de&faults"), QDialogButtonBox::ResetRole);
    defaults->setObjectName(QStringLiteral("restoreDefaultsButton"));
    defaults->setToolTip(tr("Of this page"));
    defaults->setAutoDefault(false);
    QPushButton* close = buttons->button(QDialogButtonBox::Close);
    close->setObjectName(QStringLiteral("closePreferencesButton"));
    close->setAutoDefault(false); // Enter ends what is typed in a field
    connect(defaults, &QPushButton::clicked, this, &PreferencesDialog::restoreDefaults);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    return buttons;
}

void PreferencesDialog::layOut(QLayout* pages, QDialogButtonBox* buttons)
{
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(2 * gridStep, 2 * gridStep, 2 * gridStep, 2 * gridStep);
    layout->setSpacing(gridStep);
    layout->addLayout(pages, 1);
    layout->addWidget(m_status);
    layout->addWidget(buttons);
    tabThrough(*buttons);
}

void PreferencesDialog::addPages(const PreviewedCall& previewed)
{
    showStatus({}, false);
    auto* retention = m_room.archive ? new RetentionChooser(*m_room.archive, m_room.clock, retentionOf(m_settings)) : nullptr;
    auto* profiles = new ProfilesPage;
    connect(profiles, &ProfilesPage::profileWanted, this, [this] {
        close();
        Q_EMIT profileWanted();
    });
    addPage(new GeneralPage);
    addPage(new TimesPage);
    addPage(new CallsPage(retention));
    addPage(profiles);
    addPage(new CopyPage(previewed));
    addPage(new FlagPage(Setting::CsvByteOrderMark, QStringLiteral("csvByteOrderMark"),
                         {.page = tr("Exporting"), .question = tr("&Begin CSV files with a byte-order mark"),
                          .meaning = tr("Excel then knows that the file is UTF-8. Other programs do not need the mark.")}));
    addPage(new FlagPage(Setting::MaskNames, QStringLiteral("maskNames"),
                         {.page = tr("Privacy"), .question = tr("&Mask user ids, rooms and notes (Ctrl+M)"),
                          .meaning = tr("They are shown as pseudonyms such as User-7F3A91C2B4, and leave as such when a call is copied, exported or printed. "
                                        "Within this archive the same person always has the same pseudonym.")}));
}

void PreferencesDialog::addPage(PreferencesPage* page)
{
    m_names->addItem(page->accessibleName());
    m_pages.append(page);
    m_stack->addWidget(new PageArea(page));
    page->showSettings(m_settings);
    connect(page, &PreferencesPage::changed, this, &PreferencesDialog::change);
    connect(page, &PreferencesPage::said, this, &PreferencesDialog::showStatus);
}

void PreferencesDialog::showStatus(const QString& sentence, bool isProblem)
{
    QPalette look;
    if (isProblem)
        look.setColor(QPalette::WindowText, RoleColours::of(palette()).failure);
    m_status->setPalette(look);
    const bool demo = sentence.isEmpty() && !m_room.repository;
    m_status->setText(demo ? tr("These choices last until the window is closed; the demo stores nothing.") : forLabel(sentence));
}

void PreferencesDialog::change(const std::function<void(Settings&)>& change)
{
    Settings changed = m_settings;
    change(changed);
    adopt(changed);
    if (!m_room.repository)
        return;
    showStatus({}, false);
    ++m_underWay;
    m_room.repository->update(change);
}

//! With the last one, what stands on the disk is what holds.
void PreferencesDialog::endOne()
{
    m_underWay = qMax(0, m_underWay - 1); // another's may end too
    if (m_underWay == 0)
        adopt(m_room.repository->settings());
}

void PreferencesDialog::restoreDefaults()
{
    const QList<Setting> ofThisPage = m_pages.at(m_stack->currentIndex())->settings();
    change([ofThisPage](Settings& settings) {
        QJsonObject stored = settings.stored();
        for (const Setting setting : ofThisPage)
            stored.remove(Settings::keyOf(setting)); // what is missing reads as its default
        settings = Settings(stored);
    });
}

void PreferencesDialog::adopt(const Settings& settings)
{
    const bool differs = settings != m_settings;
    m_settings = settings;
    for (PreferencesPage* page : std::as_const(m_pages))
        page->showSettings(settings);
    if (differs)
        Q_EMIT settingsChanged(settings);
}

void PreferencesDialog::fail(const SettingsError& error)
{
    showStatus(wording::settingsError(error), true);
    endOne();
}

} // namespace callscope
