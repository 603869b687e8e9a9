#pragma once

#include "app/archive/archiveanswers.h"
#include "app/archive/callfacts.h"
#include "app/archive/statements.h"

#include <QHash>

namespace callscope {

class TextIndexer;

//! Writes look-ups inside a transaction of the caller's; lives no longer than that.
class LookUpWriter {
public:
    //! What became of a look-up.
    struct Written {
        qint64 call = 0;
        qint64 lookUp = 0;
        bool isNewCall = false;
    };

    //! Whether new calls are indexed for substrings now, or when there is time for it.
    enum class Indexing { AtOnce, Later };

    LookUpWriter(Statements& statements, TextIndexer& texts, Indexing indexing) : m_statements(statements), m_texts(texts), m_indexing(indexing) {}

    [[nodiscard]] Archived<Written> write(const SeenLookUp& lookUp);

private:
    struct Known {
        qint64 key = 0;
        qint64 lastSeen = 0;
        bool found = false;
    };

    [[nodiscard]] Archived<qint64> idIn(const QString& table, const QStringList& columns, const QVariantList& values);
    [[nodiscard]] Archived<qint64> insertCall(const SeenLookUp& lookUp);
    [[nodiscard]] Archived<Known> known(const SeenLookUp& lookUp);
    [[nodiscard]] Archived<void> updateCall(const Known& call, const SeenLookUp& lookUp);
    [[nodiscard]] Archived<void> replaceFacts(qint64 call, const CallFacts& facts, qint64 facet, qint64 at);
    [[nodiscard]] Archived<void> noteFailure(qint64 call, const CallFacts& facts, qint64 at);
    [[nodiscard]] Archived<CallFacet> facetOf(qint64 call);
    [[nodiscard]] Archived<void> insertMembers(qint64 call, const QList<CallMember>& members);
    [[nodiscard]] Archived<qint64> insertLookUp(qint64 call, const SeenLookUp& lookUp);

    Statements& m_statements;
    TextIndexer& m_texts;
    Indexing m_indexing;
    QHash<QString, qint64> m_ids; // of facets and sources: the same few again and again
};

} // namespace callscope
