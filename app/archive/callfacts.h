#pragma once

#include "app/archive/archivedcall.h"

#include <QVariantList>

namespace callscope {

//! What is shared by many calls, as the table facets has it.
struct CallFacet {
    bool found = false;
    QString result;
    QString type;
    QString media;
    QString profile;
    QString region;
    QString findings;
    QString severities;
    QString failure;
    qint64 failureCode = 0;

    [[nodiscard]] QVariantList values() const;
    [[nodiscard]] static CallFacet of(const QVariantList& values);
    [[nodiscard]] static const QStringList& columns();
};

//! Who took part, as the table members has it.
struct CallMember {
    QString userId;
    bool isCaller = false;

    [[nodiscard]] bool operator==(const CallMember&) const = default;
};

//! What the table calls says of one call after a look-up.
struct CallFacts {
    CallFacet facet;
    QString caller;
    QString room;
    QList<CallMember> members; //!< once each in each role, in a stable order
    std::optional<qint64> started;
    std::optional<qint64> ring;
    std::optional<qint64> talk;
    std::optional<qint64> total;
    std::optional<qint64> people;
};

//! Of a look-up that found the call, or of one of a call that was never found.
[[nodiscard]] CallFacts callFactsOf(const SeenLookUp& lookUp);

//! The id under which a call is kept: as asked for, UUIDs in lower case.
[[nodiscard]] QString keptCallId(const QString& askedId);

} // namespace callscope
