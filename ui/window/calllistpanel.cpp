#include "ui/window/calllistpanel.h"

#include "app/wording/archivetext.h"
#include "app/wording/timetext.h"
#include "ui/call/boundedtext.h"
#include "ui/filter/filterbar.h"
#include "ui/window/calllistview.h"

#include <QLabel>
#include <QPushButton>
#include <QVBoxLayout>

namespace callscope {

namespace {

constexpr int gridStep = 8;
constexpr int mostValuesOffered = 12;

} // namespace

CallListPanel::CallListPanel(Archive& archive, CallListModel& calls, SettingsRepository* settings, Clock clock, QWidget* parent)
    : QWidget(parent), m_calls(calls), m_filter(new FilterBar([clock] { return FilterClock{clock(), wording::localZone()}; })), m_message(new QLabel), m_clear(new QPushButton(tr("&Clear the filter"))), m_list(new CallListView(calls))
{
    m_message->setObjectName(QStringLiteral("callListMessage"));
    m_message->setTextFormat(Qt::PlainText);
    m_message->setWordWrap(true);
    m_message->setMargin(2 * gridStep);
    m_message->setAlignment(Qt::AlignHCenter);
    m_message->setForegroundRole(QPalette::PlaceholderText);
    m_clear->setObjectName(QStringLiteral("clearFilterButton"));
    m_clear->setAutoDefault(false);
    setAutoFillBackground(true);
    setBackgroundRole(QPalette::Base);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    layout->addWidget(m_filter);
    layout->addWidget(m_message);
    layout->addWidget(m_clear, 0, Qt::AlignHCenter);
    layout->addWidget(m_list, 1);
    connectFilter(archive, settings);
    connect(m_clear, &QPushButton::clicked, m_filter, &FilterBar::clear);
    connect(&calls, &CallListModel::stateChanged, this, &CallListPanel::showState);
    connect(&calls, &CallListModel::rowsInserted, this, &CallListPanel::showState);
    connect(&calls, &CallListModel::rowsRemoved, this, &CallListPanel::showState);
    connect(&calls, &CallListModel::modelReset, this, &CallListPanel::showState);
    showState();
}

void CallListPanel::connectFilter(Archive& archive, SettingsRepository* settings)
{
    connect(m_filter, &FilterBar::filterChanged, this, [this](const filter::Node& filter) {
        m_list->forgetSelection();
        m_calls.setFilter(filter);
    });
    connect(m_filter, &FilterBar::valuesWanted, this, [this, &archive](filter::Field field, const QString& part) {
        archive.values(field, part, mostValuesOffered, this, [this, field, part](const Archived<QStringList>& values) {
            m_filter->offerValues(field, part, values.value_or(QStringList()));
        });
    });
    connect(m_filter, &FilterBar::savedFiltersChanged, m_filter, &FilterBar::setSavedFilters);
    if (!settings)
        return;
    connect(m_filter, &FilterBar::savedFiltersChanged, settings, [settings](const QList<SavedFilter>& filters) {
        settings->update([filters](Settings& stored) { stored.setSavedFilters(filters); });
    });
    connect(settings, &SettingsRepository::loaded, m_filter, [this](const Settings& loaded) { m_filter->setSavedFilters(loaded.savedFilters()); });
}

void CallListPanel::setMask(const std::optional<share::Pseudonyms>& mask)
{
    m_list->setMask(mask);
    m_filter->setMasked(mask.has_value());
}

void CallListPanel::showState()
{
    const bool empty = m_calls.rowCount() == 0;
    const bool nothingMatches = empty && m_calls.state() == CallListModel::State::Ready && m_calls.isFiltered();
    m_clear->setVisible(nothingMatches);
    if (m_calls.state() == CallListModel::State::Failed && m_calls.error())
        say(wording::archiveError(*m_calls.error()));
    else if (nothingMatches)
        say(tr("No call matches the filter."));
    else if (empty && m_calls.state() == CallListModel::State::Ready)
        say(tr("The calls you look up appear here."));
    else
        say({});
}

void CallListPanel::say(const QString& sentence)
{
    m_message->setText(forLabel(sentence));
    m_message->setVisible(!sentence.isEmpty());
}

} // namespace callscope
