#pragma once

#include "app/archive/filterfields.h"

#include <QList>
#include <QString>

namespace callscope::filter {

//! What can be written at the cursor, and in place of what.
struct Completion {
    enum class Kind {
        Nothing,
        Options, //!< fields and known values: `options`
        Values,  //!< values of `field` that the archive knows; quotedWhereNeeded() makes what is inserted
    };
    struct Option {
        QString text;                       //!< what is inserted: "user:", "ring>", "Reject", "result:Reject"
        const FilterField* field = nullptr; //!< what it belongs to
    };

    Kind kind = Kind::Nothing;
    qsizetype begin = 0;  //!< of the part replaced, in QChars
    qsizetype length = 0; //!< 0: it is inserted
    QString typed;        //!< of that part what stands before the cursor, without quotes
    QList<Option> options;
    const FilterField* field = nullptr; //!< of Values, and of Options that are values of one field
};

//! \param cursor between 0 and the text's size
[[nodiscard]] Completion completionAt(const QString& text, qsizetype cursor);

} // namespace callscope::filter
