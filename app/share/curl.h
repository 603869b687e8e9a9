#pragma once

#include <QByteArray>
#include <QList>
#include <QPair>
#include <QString>

namespace callscope::share {

//! A request as it was sent, without its signature.
struct CurlRequest {
    QString method = QStringLiteral("POST");
    QString redactedUrl;
    QList<QPair<QByteArray, QByteArray>> headers{{"Content-Type", "application/json"}};
    QByteArray body; //!< UTF-8; empty: none
};

//! The command that sends it again, safe to paste into a POSIX shell whatever the request holds. Says usersig=REDACTED, so it is refused
//! until somebody puts a signature there.
[[nodiscard]] QString asCurl(const CurlRequest& request);

} // namespace callscope::share
