#include "app/tencent/proxyrules.h"

#include <QStringList>

namespace callscope {

bool isThisMachine(const QString& host)
{
    static const QStringList hosts{QStringLiteral("127.0.0.1"), QStringLiteral("::1"), QStringLiteral("localhost")};
    return hosts.contains(host, Qt::CaseInsensitive);
}

Result<QNetworkProxy, ApiError> proxyToUse(const QUrl& url, const std::optional<QNetworkProxy>& wanted, const QByteArray& password)
{
    const bool staysHere = isThisMachine(url.host());
    QNetworkProxy proxy = wanted.value_or(QNetworkProxy(QNetworkProxy::DefaultProxy));
    if (proxy.type() == QNetworkProxy::DefaultProxy && staysHere)
        return QNetworkProxy(QNetworkProxy::NoProxy);
    if (proxy.type() == QNetworkProxy::DefaultProxy || proxy.type() == QNetworkProxy::NoProxy)
        return proxy;
    if (staysHere && !isThisMachine(proxy.hostName())) {
        const QString ways = QStringLiteral("%1 ≠ %2:%3").arg(url.host(), proxy.hostName()).arg(proxy.port());
        return failure(ApiError{.kind = ApiError::Kind::Proxy, .detail = ways});
    }
    proxy.setPassword(QString::fromUtf8(password));
    // With a name alone Qt would try it, and wait for ever where the proxy closes after refusing it.
    if (password.isEmpty())
        proxy.setUser({});
    return proxy;
}

QNetworkProxy proxyFor(const QUrl& url, const QNetworkProxy& setting)
{
    if (setting.type() != QNetworkProxy::DefaultProxy)
        return setting;
    return QNetworkProxyFactory::proxyForQuery(QNetworkProxyQuery(url)).value(0, QNetworkProxy(QNetworkProxy::NoProxy));
}

} // namespace callscope
