#pragma once

#include "app/share/outgoing.h"

#include <QList>
#include <QString>
#include <QStringList>

namespace callscope::share {

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
//! Of a failure: what happened, what to do, code, Tencent's words, RequestId. Redacted; masks nothing:
//! that is masked()'s.
[[nodiscard]] Ticket ticketOf(const FetchedCall& call, const Manner& manner);
[[nodiscard]] Ticket ticketOf(const wording::ErrorText& error, const Manner& manner = {});
[[nodiscard]] Ticket ticketOf(const Outgoing& outgoing, const Manner& manner);

} // namespace callscope::share
