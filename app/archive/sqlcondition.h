#pragma once

#include <QString>
#include <QVariantList>

namespace callscope {

//! A WHERE expression over the table `calls` and the values of its question marks, in their order.
//! An empty text is no condition. What a person typed stands in `values` only, never in `text`.
struct SqlCondition {
    QString text;
    QVariantList values;
};

} // namespace callscope
