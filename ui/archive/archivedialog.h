#pragma once

#include "app/archive/archive.h"

#include <QDateTime>
#include <QDialog>

#include <functional>

class QLabel;
class QProgressBar;
class QPushButton;

namespace callscope {

class RetentionChooser;

//! Where the archive is, how much it holds, how long that is kept, and what can be done with all of it. Nothing goes without a question.
class ArchiveDialog : public QDialog {
    Q_OBJECT
public:
    using Clock = std::function<QDateTime()>;

    //! \param archive is not owned and must outlive this  \param clock UTC
    ArchiveDialog(Archive& archive, Clock clock, const Retention& retention, QWidget* parent = nullptr);

Q_SIGNALS:
    //! To be kept in the settings; what it removes has been confirmed, and is being removed.
    void retentionChanged(const callscope::Retention& retention);
    //! Long work is done, or could not be. \param outcome a few words that name nobody
    void ended(const QString& outcome);

private:
    void build();
    QPushButton* addAction(const QString& text, const QString& name, const QString& about, void (ArchiveDialog::*slot)());
    void readFacts();
    void showFacts(const ArchiveFacts& facts);
    void setBusy(const QString& doing);
    void end(const QString& sentence, bool isProblem = false);
    void fail(const ArchiveError& error);

    void askForgetEverything();
    void forgetEverything();
    void askWhereToBackUp();
    void backUp(const QString& path);
    void askWhatToRestore();
    void confirmRestore(const QString& path);
    void check();

    Archive& m_archive;
    Clock m_clock;
    ArchiveFacts m_facts;
    QLabel* m_path;
    QLabel* m_amount;
    RetentionChooser* m_retention;
    QWidget* m_actions;
    QLabel* m_status;
    QProgressBar* m_progress;
};

} // namespace callscope
