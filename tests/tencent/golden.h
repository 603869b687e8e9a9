#pragma once

#include "app/calls/result.h"
#include "app/tencent/wire.h"

#include <QByteArray>
#include <QString>

namespace callscope {

//! Everything a judged answer says, as indented JSON that a person can read and compare.
[[nodiscard]] QByteArray described(const Result<wire::Answer, ApiError>& answer);

//! Empty when `actual` is what the file holds. Else the lines that differ, and `actual` is left beside it as <file>.fail:
//! where that is right, moving it over the file mends the test.
[[nodiscard]] QByteArray differenceToGolden(const QString& file, const QByteArray& actual);

} // namespace callscope
