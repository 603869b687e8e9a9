#pragma once

#include "app/calls/callrecord.h"
#include "app/share/pseudonyms.h"

#include <QByteArray>
#include <QDateTime>
#include <QList>
#include <QPair>
#include <QString>
#include <QStringList>

#include <optional>

namespace callscope::share {

//! One round trip, as Tencent's support needs to see it.
struct HandOffExchange {
    QString method = QStringLiteral("POST");
    QString redactedUrl;
    QByteArray requestBody;
    int httpStatus = 0; //!< 0: no answer came
    QList<QPair<QByteArray, QByteArray>> responseHeaders;
    QByteArray responseBytes;
    bool responseTruncated = false;
    QDateTime sentAt; //!< UTC
    qint64 elapsedMs = 0;
};

//! The facts of one look-up for Tencent's support. What a person wrote about the call is no part of them.
struct HandOff {
    QString callId; //!< as asked
    quint32 sdkAppId = 0;
    QString regionKey; //!< empty: a custom endpoint
    QString endpoint;
    std::optional<CallRecord> record; //!< of a call that was found
    QString requestId;                //!< of the outcome
    QDateTime at;                     //!< of the outcome, UTC
    qint64 errorCode = 0;             //!< 0: none
    QString errorWords;               //!< what happened, in English; empty: nothing went wrong
    QString errorDetail;              //!< the service's own words
    QList<HandOffExchange> exchanges;
    QStringList versions; //!< of Callscope, Qt and the system: "Callscope 1.0"
    QDateTime writtenAt;  //!< UTC
};

//! The document line by line, in English whatever the program speaks, times in UTC, redacted. A heading stands below an empty line.
//! \param mask set: user ids and rooms are pseudonyms, and a line says so
[[nodiscard]] QStringList handOffLines(const HandOff& handOff, const std::optional<Pseudonyms>& mask = {});

} // namespace callscope::share
