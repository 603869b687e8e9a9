#pragma once

#include <QString>

namespace callscope {

//! Why a file has no call to show. Facts only: `wording/` makes the sentences.
struct RecordFileProblem {
    enum class Kind {
        Unreadable, //!< the system does not give it; `detail` says why
        TooLarge,
        Empty,
        NotText,
        NoJson,     //!< nothing in it even begins like JSON
        BrokenJson, //!< at `line` and `column`
        CutOff,     //!< the JSON ends before it is complete
        TooDeep,
        NoRecord,   //!< JSON, but not of a call
    };

    Kind kind = Kind::NoRecord;
    QString detail{};
    qsizetype line = 0;   //!< from 1
    qsizetype column = 0; //!< from 1, in characters
};

} // namespace callscope
