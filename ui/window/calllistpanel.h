#pragma once

#include "app/lookup/calllistmodel.h"
#include "app/profiles/settingsrepository.h"
#include "app/share/pseudonyms.h"

#include <QWidget>

#include <functional>
#include <optional>

class QLabel;
class QPushButton;

namespace callscope {

class CallListView;
class FilterBar;

//! The left half of the window: the filter, every call that fulfils it, and words where there is none.
class CallListPanel : public QWidget {
    Q_OBJECT
public:
    using Clock = std::function<QDateTime()>;

    //! Nothing is owned. \param settings hold the saved filters; null: they are gone with the window \param clock UTC
    CallListPanel(Archive& archive, CallListModel& calls, SettingsRepository* settings, Clock clock, QWidget* parent = nullptr);

    [[nodiscard]] CallListView* list() const { return m_list; }
    [[nodiscard]] FilterBar* filter() const { return m_filter; }
    //! Pseudonyms for names, in the list and in what the filter offers. \param mask none: the names themselves
    void setMask(const std::optional<share::Pseudonyms>& mask);

private:
    void connectFilter(Archive& archive, SettingsRepository* settings);
    void showState();
    void say(const QString& sentence);

    CallListModel& m_calls;
    FilterBar* m_filter;
    QLabel* m_message;
    QPushButton* m_clear;
    CallListView* m_list;
};

} // namespace callscope
