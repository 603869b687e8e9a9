#pragma once

#include "ui/preferences/preferencespage.h"

class QCheckBox;
class QSpinBox;

namespace callscope {

class RetentionChooser;

//! What a call is held against, how long it is kept, and whether one on the clipboard is offered.
class CallsPage : public PreferencesPage {
    Q_OBJECT
public:
    //! \param retention becomes this page's; null: there is nothing to keep
    explicit CallsPage(RetentionChooser* retention, QWidget* parent = nullptr);

    void showSettings(const Settings& settings) override;
    [[nodiscard]] QList<Setting> settings() const override;

private:
    QSpinBox* m_ring;
    QCheckBox* m_offer;
    RetentionChooser* m_retention;
};

} // namespace callscope
