#pragma once

#include <QByteArray>
#include <QList>
#include <QString>

namespace callscope {

//! A field that is not what it was. The values are JSON as received; empty: the field was absent.
struct RecordChange {
    QString field;
    QByteArray before;
    QByteArray after;
};

//! What is different between two record objects, in the order of the newer one, then what is gone. Another order of fields
//! or other white space between them is no change. Bytes that are no JSON object hold no field.
[[nodiscard]] QList<RecordChange> recordChanges(const QByteArray& before, const QByteArray& after);

} // namespace callscope
