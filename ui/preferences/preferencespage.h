#pragma once

#include "app/profiles/settings.h"

#include <QJsonValue>
#include <QWidget>

#include <functional>

namespace callscope {

//! A page of the preferences: shows what is set, and tells at once what a person changes. It keeps nothing itself.
class PreferencesPage : public QWidget {
    Q_OBJECT
public:
    //! \param name in the list of pages
    explicit PreferencesPage(const QString& name, QWidget* parent = nullptr) : QWidget(parent) { setAccessibleName(name); }

    //! Tells of no change.
    virtual void showSettings(const Settings& settings) = 0;
    //! Which of them are this page's.
    [[nodiscard]] virtual QList<Setting> settings() const = 0;

Q_SIGNALS:
    //! \param change runs on another thread, too: it holds values only
    void changed(const std::function<void(callscope::Settings&)>& change);
    //! About what is being done here; empty: nothing any more.
    void said(const QString& sentence, bool isProblem);

protected:
    void set(Setting setting, const QJsonValue& value)
    {
        Q_EMIT changed([setting, value](Settings& settings) { settings.set(setting, value); });
    }
};

} // namespace callscope
