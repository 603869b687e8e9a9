#pragma once

#include "app/share/outgoing.h"

#include <QList>
#include <QString>
#include <QStringList>

namespace callscope::share {

//! Several calls side by side, before any format: one row each.
struct CallTable {
    QStringList head;
    QList<QStringList> rows; //!< as many cells as the head
    QString remark;          //!< of all of them; empty: there is none
};

//! Call ID and verdict, or why there is no record, and the parts the manner wants; columns in which no call has anything are left out.
//! Redacted, masked where the manner says so, and in its language.
[[nodiscard]] CallTable tableOf(const QList<Outgoing>& calls, const Manner& manner);

//! Aligned for a fixed font.
[[nodiscard]] QString asText(const CallTable& table);
//! A fragment.
[[nodiscard]] QString asHtml(const CallTable& table);
[[nodiscard]] QString asMarkdown(const CallTable& table);

} // namespace callscope::share
