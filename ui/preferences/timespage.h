#pragma once

#include "ui/preferences/preferencespage.h"

class QLabel;

namespace callscope {

class ZoneField;

//! The zone that stands beside the agent's own wherever there is a time.
class TimesPage : public PreferencesPage {
    Q_OBJECT
public:
    explicit TimesPage(QWidget* parent = nullptr);

    void showSettings(const Settings& settings) override;
    [[nodiscard]] QList<Setting> settings() const override { return {Setting::SecondZone}; }

private:
    ZoneField* m_zone;
    QLabel* m_offset;
};

} // namespace callscope
