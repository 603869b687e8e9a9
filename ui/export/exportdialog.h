#pragma once

#include "app/archive/archive.h"
#include "app/share/outgoing.h"
#include "ui/export/exportorder.h"
#include "ui/export/exportsubject.h"

#include <QDialog>

class QLabel;
class QProgressBar;
class QPushButton;

namespace callscope {

class ExportForm;
class ExportJob;
class SettingsRepository;

//! Asks which calls leave, as what and where to, and writes them; shows how far it is, and stops when asked.
class ExportDialog : public QDialog {
    Q_OBJECT
public:
    //! \param archive, settings are not owned and must outlive this  \param settings null: nothing is remembered
    ExportDialog(Archive& archive, SettingsRepository* settings, const ExportSubject& subject, share::Manner manner, QWidget* parent = nullptr);

    //! Esc and the window's button: an export that runs is cancelled, and the dialog stays.
    void reject() override;

Q_SIGNALS:
    //! It was saved, or could not be; not where the person cancelled. \param outcome a few words that name nobody
    void ended(const QString& outcome);

private:
    void build();
    void readSettings();
    void keepSettings();
    void refresh();
    void askWhere();
    [[nodiscard]] QString suggestedName() const;
    void save(const QString& path);
    void showProgress(qint64 done, qint64 total);
    void say(const QString& sentence, bool isProblem = false);
    void end(const QString& sentence, bool isProblem = false);
    void showInFolder();

    Archive& m_archive;
    SettingsRepository* m_settings;
    ExportSubject m_subject;
    share::Manner m_manner;
    ExportForm* m_form;
    ExportJob* m_job = nullptr;
    QString m_saved;
    QProgressBar* m_progress;
    QLabel* m_status;
    QPushButton* m_export;
    QPushButton* m_folder;
    QPushButton* m_close;
};

} // namespace callscope
