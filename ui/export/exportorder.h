#pragma once

#include "app/archive/callcursor.h"
#include "app/lookup/lookupresult.h"
#include "app/share/format.h"
#include "app/share/outgoing.h"

#include <optional>

namespace callscope {

//! What is to be exported, and how.
struct ExportOrder {
    QString path;
    share::Format format = share::Format::Csv;
    share::Manner manner{};
    bool byteOrderMark = false;        //!< of CSV
    QList<LookUpResult> results{};     //!< first these, as they are
    std::optional<CallCursor> calls{}; //!< then these, out of the archive
    qint64 expected = 0;               //!< how many there are; 0: not known

    //! One call for itself, not a list that happens to hold one.
    [[nodiscard]] bool isSingle() const { return results.size() == 1 && !calls; }
};

//! How an export ended.
struct ExportEnd {
    enum class Kind { Finished, Failed, Cancelled };

    Kind kind = Kind::Cancelled;
    qint64 count = 0;   //!< of Finished: calls that were written
    QString path{};     //!< of Finished; of several pictures the first
    QString sentence{}; //!< of Failed
};

} // namespace callscope
