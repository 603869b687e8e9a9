#pragma once

#include "app/profiles/settings.h"
#include "app/profiles/settingserror.h"

#include <QDateTime>
#include <QDialog>
#include <QList>

#include <functional>

class QDialogButtonBox;
class QLabel;
class QListWidget;
class QStackedWidget;

namespace callscope {

class Archive;
class PreferencesPage;
class SettingsRepository;
struct PreviewedCall;

//! What a person can set, page by page. A change takes effect at once; there is nothing to confirm. Window-modal; Esc closes it.
class PreferencesDialog : public QDialog {
    Q_OBJECT
public:
    //! What it works with; nothing is owned, everything must outlive it.
    struct Room {
        SettingsRepository* repository = nullptr; //!< null: nothing is stored, the changes last with whoever listens
        Archive* archive = nullptr;               //!< null: how long calls are kept is not asked
        std::function<QDateTime()> clock = [] { return QDateTime::currentDateTimeUtc(); }; //!< UTC
    };

    PreferencesDialog(const Room& room, const Settings& settings, const PreviewedCall& previewed, QWidget* parent = nullptr);

    [[nodiscard]] const Settings& settings() const { return m_settings; }

Q_SIGNALS:
    //! After every change, and where one could not be stored and is taken back.
    void settingsChanged(const callscope::Settings& settings);
    //! The current profile's own form is wanted, and this dialog is out of the way.
    void profileWanted();

private:
    QLayout* makePages(const PreviewedCall& previewed);
    QDialogButtonBox* makeButtons();
    void layOut(QLayout* pages, QDialogButtonBox* buttons);
    void addPages(const PreviewedCall& previewed);
    void addPage(PreferencesPage* page);
    void showStatus(const QString& sentence, bool isProblem);
    void change(const std::function<void(Settings&)>& change);
    void restoreDefaults();
    void adopt(const Settings& settings);
    void endOne();
    void fail(const SettingsError& error);

    Room m_room;
    Settings m_settings;
    QListWidget* m_names;
    QStackedWidget* m_stack;
    QList<PreferencesPage*> m_pages; // in the order of the stack
    QLabel* m_status;
    int m_underWay = 0; //!< changes on their way to the disk
};

} // namespace callscope
