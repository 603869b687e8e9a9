#pragma once

#include "app/profiles/settings.h"

#include <QToolButton>

namespace callscope {

//! The menu of filters that have a name: a few that everybody needs, and a person's own.
class SavedFiltersButton : public QToolButton {
    Q_OBJECT
public:
    explicit SavedFiltersButton(QWidget* parent = nullptr);

    void setFilters(const QList<SavedFilter>& filters);
    //! What *Save* would save. \param valid false: it cannot be understood, so it is not saved
    void setCurrent(const QString& text, bool valid);

    [[nodiscard]] static QList<SavedFilter> presets();

Q_SIGNALS:
    void chosen(const QString& text);
    void filtersChanged(const QList<callscope::SavedFilter>& filters);

private:
    void fillMenu();
    void save();
    void manage();
    void change(const QList<SavedFilter>& filters);

    QList<SavedFilter> m_filters;
    QString m_text;
    bool m_valid = true;
};

} // namespace callscope
