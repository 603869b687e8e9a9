#pragma once

#include "tests/sandbox/sandboxrequests.h"

#include <QNetworkAccessManager>
#include <QNetworkReply>
#include <QSslCertificate>

#include <memory>
#include <optional>

namespace callscope {

//! Asks a running sandbox over real sockets, as a client of Tencent's would.
class SandboxClient {
public:
    explicit SandboxClient(const QUrl& endpoint) : m_endpoint(endpoint) {}

    //! Trust this certificate and nothing else.
    void trust(const QSslCertificate& certificate) { m_trusted = certificate; }

    //! A request under way; deleting it makes the client leave.
    [[nodiscard]] std::unique_ptr<QNetworkReply> ask(const QString& callId, bool deprecated = false);
    //! The reply once it has ended; nullptr after ten seconds.
    [[nodiscard]] std::unique_ptr<QNetworkReply> fetch(const QString& callId, bool deprecated = false);

private:
    QUrl m_endpoint;
    QNetworkAccessManager m_network;
    std::optional<QSslCertificate> m_trusted;
};

} // namespace callscope
