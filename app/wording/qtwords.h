#pragma once

#include <QList>

namespace callscope::wording {

//! A text of Qt's, as it asks for it.
struct QtWord {
    const char* context;
    const char* source;
    const char* comment; //!< null: none
};

//! What Qt's dialogs for files and printing say and its own translations leave in English; ours have them.
[[nodiscard]] QList<QtWord> qtWords();

} // namespace callscope::wording
