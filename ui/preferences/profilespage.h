#pragma once

#include "ui/preferences/preferencespage.h"

class QSpinBox;

namespace callscope {

class ProxyFields;

//! What profiles to come begin with.
class ProfilesPage : public PreferencesPage {
    Q_OBJECT
public:
    explicit ProfilesPage(QWidget* parent = nullptr);

    void showSettings(const Settings& settings) override;
    [[nodiscard]] QList<Setting> settings() const override { return {Setting::NewProfileTimeout, Setting::NewProfileProxy}; }

Q_SIGNALS:
    //! The current profile's own form is wanted.
    void profileWanted();

private:
    void takeProxy();

    QSpinBox* m_timeout;
    ProxyFields* m_proxy = nullptr;
    QString m_shownProxy; // what the fields were filled with, or filled in there
};

} // namespace callscope
