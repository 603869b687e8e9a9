#pragma once

#include "app/calls/fetchedcall.h"
#include "app/wording/errortext.h"

#include <QList>
#include <QString>
#include <QTimeZone>

namespace callscope::share {

//! The two zones every time is given in: the agent's, and UTC or the customer's.
struct Zones {
    QTimeZone local;
    QTimeZone second;

    //! This machine's zone and UTC.
    [[nodiscard]] static Zones ofThisMachine();
};

//! What goes into a ticket, before any format: a headline, remarks, and labelled values.
struct Ticket {
    struct Row {
        QString label;
        QString value;
    };

    QString headline;
    QString remarksTitle; //!< empty when there are none
    QStringList remarks;
    QList<Row> rows;
};

//! Verdict first, then findings, times in both zones, people, room, ids, where and when it was looked up, and what was written about it.
[[nodiscard]] Ticket ticketOf(const FetchedCall& call, const Zones& zones);
//! What happened, what to do, code, Tencent's words, RequestId.
[[nodiscard]] Ticket ticketOf(const wording::ErrorText& error);

//! "2025-02-18 16:42:45 +08:00 (2025-02-18 08:42:45 UTC)"; one zone where both are the same.
[[nodiscard]] QString timeInBothZones(const Moment& moment, const Zones& zones);

} // namespace callscope::share
