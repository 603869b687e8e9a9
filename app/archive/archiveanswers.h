#pragma once

#include "app/archive/archivedcall.h"

#include <QString>

namespace callscope {

//! One page of the list.
struct CallPage {
    QList<CallRow> rows;
    PageStart next;      //!< where the page behind this one begins
    bool isLast = false; //!< nothing stands behind it
};

//! What a look-up became in the archive.
struct StoredLookUp {
    CallRow row;
    bool isNewCall = false;
    QList<RecordChange> changes; //!< against the record seen before
    QDateTime changedSince;      //!< UTC; when that one was seen; invalid where there was none
    Annotation annotation;       //!< what was written about the call before
};

//! How much is kept.
struct ArchiveFacts {
    QString path;         //!< empty: in memory, gone with the program
    qint64 calls = 0;
    qint64 lookUps = 0;
    qint64 bytes = 0;     //!< on disk
};

} // namespace callscope
