#pragma once

#include "ui/preferences/preferencespage.h"

class QCheckBox;

namespace callscope {

//! A page with one thing that is on or off, and what that means.
class FlagPage : public PreferencesPage {
    Q_OBJECT
public:
    struct Words {
        QString page;     //!< in the list of pages
        QString question; //!< of the check box
        QString meaning;
    };

    //! \param name of the check box, for tests and scripts
    FlagPage(Setting setting, const QString& name, const Words& words, QWidget* parent = nullptr);

    void showSettings(const Settings& settings) override;
    [[nodiscard]] QList<Setting> settings() const override { return {m_setting}; }

private:
    Setting m_setting;
    QCheckBox* m_box;
};

} // namespace callscope
