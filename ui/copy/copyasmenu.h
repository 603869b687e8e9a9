#pragma once

#include "ui/copy/copyform.h"
#include "ui/copy/timeform.h"

#include <QHash>
#include <QMenu>

#include <functional>
#include <optional>

namespace callscope {

//! *Copy as*: every form of the selected calls, and of a selected time; the same in the menu bar, behind the Copy button and in context menus.
class CopyAsMenu : public QMenu {
    Q_OBJECT
public:
    //! What could be copied now.
    struct Subject {
        int calls = 0;
        bool asked = true;          //!< false: it was read from a file, so that there is no question to copy
        std::optional<qint64> time; //!< seconds since 1970, UTC; nothing: none is selected
    };
    using Ask = std::function<Subject()>;

    //! \param ask is called each time the menu opens
    explicit CopyAsMenu(Ask ask, QWidget* parent = nullptr);

Q_SIGNALS:
    void formChosen(callscope::CopyForm form);
    //! \param text the time, ready to be copied
    void timeChosen(const QString& text);

private:
    void addForm(CopyForm form, const QString& name);
    void addTime(TimeForm form, const QString& name);
    void refresh();

    Ask m_ask;
    QHash<CopyForm, QAction*> m_forms;
    QHash<TimeForm, QAction*> m_times;
    std::optional<qint64> m_time; // as shown
};

} // namespace callscope
