#pragma once

#include <QByteArray>
#include <QDateTime>
#include <QList>
#include <QPair>
#include <QString>

namespace callscope {

//! One HTTP round trip as it happened. Made by ApiClient with the signature already redacted: safe to show, copy and keep.
struct Exchange {
    QString method = QStringLiteral("POST");
    QString redactedUrl; //!< usersig=REDACTED
    QByteArray requestBody;
    int httpStatus = 0;  //!< 0: no answer came
    QList<QPair<QByteArray, QByteArray>> responseHeaders;
    QByteArray responseBytes; //!< as received (after the transport's decompression)
    bool responseRedacted = false;  //!< the answer held the signature; it was replaced
    bool responseTruncated = false; //!< the answer broke off or passed the size limit; these are the bytes until then
    QDateTime sentAt;    //!< UTC
    qint64 elapsedMs = 0; //!< from sending to the last byte or the failure
    QDateTime serverTime; //!< of the answer's Date header, UTC; invalid when there was none
};

} // namespace callscope
