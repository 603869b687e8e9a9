#pragma once

#include "app/calls/result.h"

#include <QDir>
#include <QString>
#include <QStringList>

namespace callscope {

//! What `callscope` was started with.
struct CommandLine {
    bool demo = false;
    bool newInstance = false;
    bool help = false;
    bool version = false;
    bool service = false; //!< the session bus started it, and says next what is wanted
    QString profileName;
    bool profileFromLink = false; //!< a link named it, so the person is asked first where it is not the current one
    QStringList callIds;
    QStringList files;   //!< whole paths, there or not; to be read as what is dropped on the window is
    QString problem;     //!< sentences on links that lead nowhere; what else was asked still counts
    QStringList handOver; //!< the same line for a process with another working directory

    //! \param words without those that Qt takes \param folder what the path of a file starts from
    //! The error is a sentence for the person.
    [[nodiscard]] static Result<CommandLine, QString> parse(const QStringList& words, const QDir& folder = QDir::current());
    //! Before there is an application that takes Qt's own options: the words without them.
    [[nodiscard]] static QStringList withoutQtOptions(const QStringList& words);
    [[nodiscard]] static QString usage();
};

} // namespace callscope
