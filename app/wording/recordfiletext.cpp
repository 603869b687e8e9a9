#include "app/wording/recordfiletext.h"

#include <QCoreApplication>

namespace callscope::wording {

namespace {

struct RecordFiles {
    Q_DECLARE_TR_FUNCTIONS(RecordFiles)
};

QString what(const RecordFileProblem& problem)
{
    using Kind = RecordFileProblem::Kind;
    switch (problem.kind) {
    case Kind::Unreadable: return RecordFiles::tr("%1 cannot be read: %2");
    case Kind::TooLarge: return RecordFiles::tr("%1 is larger than 16 MiB. Take the call's record out of it and drop that.");
    case Kind::Empty: return RecordFiles::tr("%1 is empty.");
    case Kind::NotText: return RecordFiles::tr("%1 is not text. A record is text in JSON, in UTF-8 or UTF-16.");
    case Kind::NoJson: return RecordFiles::tr("There is no JSON in %1: nothing in it begins with a { or [.");
    case Kind::BrokenJson: return RecordFiles::tr("The JSON in %1 is broken at line %2, column %3.");
    case Kind::CutOff: return RecordFiles::tr("The JSON in %1 ends too early, at line %2: some of it is missing.");
    case Kind::TooDeep: return RecordFiles::tr("The JSON in %1 is nested too deeply, at line %2.");
    case Kind::NoRecord: break;
    }
    return RecordFiles::tr("%1 holds JSON, but no record of a call. An answer of the API, the webhook Call.CallbackAfterEndCall, a record alone "
                           "and Callscope's own JSON are read.");
}

} // namespace

QString recordFileProblem(const RecordFileProblem& problem, const QString& fileName)
{
    const QString second = problem.kind == RecordFileProblem::Kind::Unreadable ? problem.detail : QString::number(problem.line);
    const QString sentence = what(problem);
    // At once: a file's name may hold a %2 of its own.
    if (sentence.contains(QLatin1String("%3")))
        return sentence.arg(fileName, second, QString::number(problem.column));
    return sentence.contains(QLatin1String("%2")) ? sentence.arg(fileName, second) : sentence.arg(fileName);
}

QString recordFileLeftOut(qsizetype count, const QString& fileName)
{
    if (count == 0)
        return {};
    if (count == 1)
        return RecordFiles::tr("One entry of %1 is left out: it is no record, or cannot be read.").arg(fileName);
    return RecordFiles::tr("Entries of %1 that are no records, cannot be read or are too many, left out: %2").arg(fileName, QString::number(count));
}

} // namespace callscope::wording
