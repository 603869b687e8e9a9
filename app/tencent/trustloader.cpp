#include "app/tencent/trustloader.h"

#include "app/tencent/opensslexit.h"

#include <QFile>
#include <QPromise>
#include <QThreadPool>

#include <memory>

namespace callscope {

namespace {

constexpr qint64 maxCaFileBytes = 4LL * 1024 * 1024;

std::optional<QSslConfiguration> readTrust(const QString& caFile)
{
    keepOpenSslUntilTheEnd();
    QSslConfiguration configuration = QSslConfiguration::defaultConfiguration(); // initialises the TLS library: 20 ms
    configuration.setPeerVerifyMode(QSslSocket::VerifyPeer);
    if (caFile.isEmpty())
        return configuration;

    QFile file(caFile);
    if (!file.open(QIODevice::ReadOnly) || file.size() > maxCaFileBytes)
        return std::nullopt;
    const QList<QSslCertificate> certificates = QSslCertificate::fromData(file.read(maxCaFileBytes), QSsl::Pem);
    if (certificates.isEmpty())
        return std::nullopt;
    configuration.setCaCertificates(QSslConfiguration::systemCaCertificates() + certificates);
    return configuration;
}

} // namespace

void TrustLoader::load(const QString& caFile)
{
    if (m_watcher)
        return;
    m_watcher = new QFutureWatcher<std::optional<QSslConfiguration>>(this);
    connect(m_watcher, &QFutureWatcherBase::finished, this, [this] {
        QFutureWatcher<std::optional<QSslConfiguration>>* const watcher = std::exchange(m_watcher, nullptr);
        watcher->deleteLater();
        Q_EMIT loaded(watcher->result());
    });

    const auto promise = std::make_shared<QPromise<std::optional<QSslConfiguration>>>();
    promise->start();
    m_watcher->setFuture(promise->future());
    QThreadPool::globalInstance()->start([promise, caFile] {
        promise->addResult(readTrust(caFile));
        promise->finish();
    });
}

} // namespace callscope
