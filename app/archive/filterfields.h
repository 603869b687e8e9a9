#pragma once

#include "app/archive/filter.h"

#include <QList>
#include <QString>
#include <QStringList>
#include <QStringView>

namespace callscope {

//! A field of the filter language as a person types it. Parser, completion, builder and wording read this one table.
struct FilterField {
    enum class Kind {
        Word,   //!< user:an — a part of the value
        Named,  //!< result:Reject — likewise; the usual values are known, and others can come
        Choice, //!< is:pinned — one of the choices and nothing else
        Count,  //!< people>=5
        Span,   //!< ring>1m30s
        After, Before, On, //!< after:2026-11-01
        Last,   //!< last:7d
        Seen,   //!< seen:today, seen:7d, seen<2026-11-01
    };

    QString name; //!< in small letters, without the colon
    filter::Field field = filter::Field::Text;
    Kind kind = Kind::Word;
    QStringList choices; //!< known values, in the order they are offered; of times: the usual ones

    [[nodiscard]] bool isNumber() const { return kind == Kind::Count || kind == Kind::Span; }
    //! Whether Archive::values() knows values of it.
    [[nodiscard]] bool hasStoredValues() const { return kind == Kind::Word && field != filter::Field::Note; }
};

namespace filter {

//! Every field, in the order in which they are offered.
[[nodiscard]] const QList<FilterField>& fields();
//! Null where no field is named so; capitals are small letters.
[[nodiscard]] const FilterField* findField(QStringView name);
//! The first that stands for it; null for Field::Text.
[[nodiscard]] const FilterField* fieldFor(Field field);
//! The field that this is a slip of the keyboard for; null: it is none.
[[nodiscard]] const FilterField* nearestField(QStringView name);

} // namespace filter

} // namespace callscope
