#pragma once

#include "app/archive/archivedcall.h"

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

} // namespace callscope::rowreader
