#pragma once

#include "app/archive/filter.h"

#include <QString>
#include <QStringList>

#include <optional>

namespace callscope {

//! Everything a filter can ask of one call.
struct FilterSubject {
    QString callId;
    QString caller;         //!< empty: not known
    QStringList callees;
    QString room;
    QString result;         //!< of these three the API's name, else as received
    QString type;
    QString media;
    QString profile;
    QString region;         //!< the key, or the host of a custom endpoint
    QStringList tags;
    QString ticket;
    QString note;
    QStringList findings;   //!< rule keys
    QStringList severities; //!< serious, warn, note: of which there is a finding
    bool pinned = false;
    bool found = false;     //!< a record was seen at least once
    std::optional<qint64> ring; //!< seconds, these three
    std::optional<qint64> talk;
    std::optional<qint64> total;
    std::optional<qint64> people;
    qint64 happened = 0;    //!< seconds since 1970 UTC: when it started, else when it was first asked for
    qint64 seen = 0;        //!< likewise: the last look-up
};

namespace filter {

//! The plain scan: what the filter means, without a database. conditionOf() finds the same.
[[nodiscard]] bool matches(const Node& filter, const FilterSubject& subject);

} // namespace filter

} // namespace callscope
