#pragma once

#include "ui/preferences/preferencespage.h"

class QComboBox;

namespace callscope {

//! The language and the colours of the windows.
class GeneralPage : public PreferencesPage {
    Q_OBJECT
public:
    explicit GeneralPage(QWidget* parent = nullptr);

    void showSettings(const Settings& settings) override;
    [[nodiscard]] QList<Setting> settings() const override { return {Setting::Language, Setting::Theme}; }

private:
    QComboBox* m_language;
    QComboBox* m_theme;
};

} // namespace callscope
