#pragma once

#include "app/archive/archivedcall.h"
#include "app/archive/callcursor.h"
#include "app/archive/sqlcondition.h"

#include <QSqlQuery>

//! From columns to values.
namespace callscope::rowreader {

//! What to SELECT for callRow(), from calls joined with facets under their own names.
[[nodiscard]] const QString& callColumns();
[[nodiscard]] CallRow callRow(const QSqlQuery& query);

//! What to SELECT for lookUp(), from lookups joined with sources and calls under their own names.
[[nodiscard]] const QString& lookUpColumns();
[[nodiscard]] KeptLookUp lookUp(const QSqlQuery& query);
//! The bytes of the record in that row's response; empty where there is none.
[[nodiscard]] QByteArray record(const QSqlQuery& query);

//! A call's look-up, but for what stands in other tables.
struct SavedRow {
    qint64 key = 0;
    qint64 source = 0;
    bool isAnnotated = false;
    SeenLookUp lookUp;
};

//! SELECTs for savedRow(), in the order of the calls; of each the newest look-up that found it, else the newest.
[[nodiscard]] SqlCondition savedCalls(const QList<qint64>& calls);
[[nodiscard]] SavedRow savedRow(const QSqlQuery& query);

//! What to SELECT for source(), from sources.
[[nodiscard]] const QString& sourceColumns();
[[nodiscard]] LookUpSource source(const QSqlQuery& query);

//! What to SELECT for place(), from calls.
[[nodiscard]] const QString& placeColumns();
//! Nothing but key, pinned and seenAt.
[[nodiscard]] CallRow place(const QSqlQuery& query);

} // namespace callscope::rowreader
