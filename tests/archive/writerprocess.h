#pragma once

#include <QByteArrayList>
#include <QProcess>
#include <QString>
#include <QStringList>

namespace callscope {

//! A run of archivewriterprocess in a test's hands.
class WriterProcess {
public:
    //! \param wrapper a command line that starts the program; empty: the program itself
    explicit WriterProcess(const QStringList& arguments, const QStringList& wrapper = {});

    [[nodiscard]] QProcess& process() { return m_process; }
    //! Waits for the end. -1: it was killed, or never started.
    [[nodiscard]] int exitStatus();
    //! Whole lines it printed that start with the word, without it: "KEY CALLID". Call it after the end.
    [[nodiscard]] QByteArrayList said(const QByteArray& word);

private:
    QProcess m_process;
    QByteArray m_output;
};

//! What the file holds, as "KEY CALLID", read by a process of its own.
[[nodiscard]] QByteArrayList contentsOf(const QString& file);

//! What SQLite's own check says: "ok", or the damages.
[[nodiscard]] QString integrityOf(const QString& file);

} // namespace callscope
