#include "tests/sandbox/sandboxclient.h"

#include <QNetworkProxy>
#include <QSignalSpy>
#include <QSslConfiguration>

namespace callscope {

std::unique_ptr<QNetworkReply> SandboxClient::ask(const QString& callId, bool deprecated)
{
    m_network.setProxy(QNetworkProxy::NoProxy);
    QNetworkRequest request(lookUpUrl(m_endpoint, deprecated));
    request.setHeader(QNetworkRequest::ContentTypeHeader, QStringLiteral("application/json"));
    request.setAttribute(QNetworkRequest::RedirectPolicyAttribute, QNetworkRequest::ManualRedirectPolicy);
    request.setAttribute(QNetworkRequest::Http2AllowedAttribute, false);
    if (m_trusted) {
        QSslConfiguration tls = QSslConfiguration::defaultConfiguration();
        tls.setCaCertificates({*m_trusted});
        request.setSslConfiguration(tls);
    }
    return std::unique_ptr<QNetworkReply>(m_network.post(request, lookUpBody(callId, deprecated)));
}

std::unique_ptr<QNetworkReply> SandboxClient::fetch(const QString& callId, bool deprecated)
{
    std::unique_ptr<QNetworkReply> reply = ask(callId, deprecated);
    QSignalSpy finished(reply.get(), &QNetworkReply::finished);
    if (!reply->isFinished() && !finished.wait(10'000))
        return nullptr;
    return reply;
}

} // namespace callscope
