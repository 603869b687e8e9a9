#pragma once

#include "app/archive/archivestore.h"
#include "app/calls/result.h"
#include "app/cli/arguments.h"
#include "app/cli/output.h"
#include "app/share/callwriter.h"
#include "app/wording/language.h"

#include <QList>
#include <QString>
#include <QStringList>

#include <memory>
#include <optional>

namespace callscope {

//! How and where the results of a command leave: the same options for every command that has any.
struct OutputOrder {
    share::Format format = share::Format::Text;
    share::Manner manner;       //!< its mask is set by whoever knows the archive: useMask()
    bool masks = false;
    bool byteOrderMark = false;
    QString path;               //!< empty: standard output
    QByteArray maskKey{};       //!< what the mask was made of; empty: a key of this run alone
    qint64 expected = 0;        //!< results that will come, where the format is painted; set by whoever counts them
};

[[nodiscard]] QStringList languageTags();
//! What --language says; none: it was not given. The error is a sentence for the person.
[[nodiscard]] Result<std::optional<wording::Language>, QString> readLanguage(const Arguments& arguments);
[[nodiscard]] QList<Option> outputOptions();
//! The error is a sentence for the person.
[[nodiscard]] Result<OutputOrder, QString> readOutputOrder(const Arguments& arguments);
//! Not open yet.
[[nodiscard]] std::unique_ptr<Output> outputOf(const OutputOrder& order);
//! Why so many results as are expected cannot leave like that; empty: they can.
[[nodiscard]] QString countProblem(const OutputOrder& order);
//! The options as a line of help shows them.
[[nodiscard]] QString outputUsage();

//! Where masks are asked for: the archive's own, so that a person has the same pseudonym in every export of it. Those of this run alone
//! where there is no archive or its key cannot be had; the latter is said. \param store nullptr: there is none
void useMask(OutputOrder& order, ArchiveStore* store);

} // namespace callscope
