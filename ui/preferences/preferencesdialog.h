#pragma once

#include "app/profiles/settings.h"
#include "app/profiles/settingserror.h"

#include <QDialog>

#include <functional>

class QLabel;
class QListWidget;
class QStackedWidget;

namespace callscope {

class PreferencesPage;
class SettingsRepository;
struct PreviewedCall;

//! What a person can set, page by page. A change takes effect at once; there is nothing to confirm. Window-modal; Esc closes it.
class PreferencesDialog : public QDialog {
    Q_OBJECT
public:
    //! \param repository is not owned and must outlive this; null: nothing is stored, the changes last with whoever listens
    PreferencesDialog(SettingsRepository* repository, const Settings& settings, const PreviewedCall& previewed, QWidget* parent = nullptr);

    [[nodiscard]] const Settings& settings() const { return m_settings; }

Q_SIGNALS:
    //! After every change, and where one could not be stored and is taken back.
    void settingsChanged(const callscope::Settings& settings);

private:
    void build();
    void addPage(PreferencesPage* page);
    void change(const std::function<void(Settings&)>& change);
    void restoreDefaults();
    void adopt(const Settings& settings);
    void endOne();
    void fail(const SettingsError& error);

    SettingsRepository* m_repository;
    Settings m_settings;
    QListWidget* m_names;
    QStackedWidget* m_pages;
    QLabel* m_status;
    int m_underWay = 0; //!< changes on their way to the disk
};

} // namespace callscope
