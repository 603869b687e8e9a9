#pragma once

#include "app/archive/archivedcall.h"
#include "app/archive/filter.h"
#include "app/archive/statements.h"

#include <QHash>

#include <limits>

namespace callscope {

//! A call as it leaves the archive: what was written about it, and the look-up that speaks for it.
struct SavedCall {
    qint64 key = 0;
    Annotation annotation;
    SeenLookUp lookUp; //!< the newest that found the call, else the newest; without `found`: the response holds it
};

//! Who asked, and where: few, and shared by many look-ups.
struct LookUpSource {
    QString profileId;
    QString profileName;
    QString endpoint;
    QString regionKey;
};

//! Goes through many calls once, in the list's order, some at a time and keeping none: however many there are, it takes no more memory.
//! Calls that are forgotten meanwhile are left out; one that is looked up again meanwhile may be too, unless the store holds still.
class CallCursor {
public:
    static constexpr int mostAtOnce = 500;
    static constexpr qsizetype mostBytesAtOnce = 2 * 1024 * 1024; //!< of answers; one may be larger

    //! Every call that fulfils the filter, at most `most`.
    explicit CallCursor(filter::Node filter, qint64 most = std::numeric_limits<qint64>::max());
    //! These, in this order.
    explicit CallCursor(QList<qint64> calls);

    //! The next ones; none: that was all.
    [[nodiscard]] Archived<QList<SavedCall>> next(Statements& statements);

private:
    [[nodiscard]] Archived<void> find(Statements& statements);
    [[nodiscard]] Archived<QList<SavedCall>> read(Statements& statements);
    [[nodiscard]] Archived<LookUpSource> source(Statements& statements, qint64 id);

    filter::Node m_filter;
    PageStart m_from;
    qint64 m_left = 0;         // to be found by the filter
    QList<qint64> m_calls;     // found and not read
    qsizetype m_read = 0;      // of those
    QHash<qint64, LookUpSource> m_sources;
};

} // namespace callscope
