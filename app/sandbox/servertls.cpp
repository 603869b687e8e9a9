#include "app/sandbox/servertls.h"

#include <QFile>
#include <QSslCertificate>
#include <QSslKey>

namespace callscope {

namespace {

using Problem = ServerTlsError::Problem;

Result<QByteArray, ServerTlsError> readAll(const QString& path)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return failure(ServerTlsError{Problem::CannotOpen, path, file.errorString()});
    return file.readAll();
}

QSslKey readKey(const QByteArray& pem)
{
    for (const QSsl::KeyAlgorithm algorithm : {QSsl::Rsa, QSsl::Ec}) {
        const QSslKey key(pem, algorithm);
        if (!key.isNull())
            return key;
    }
    return {};
}

} // namespace

Result<QSslConfiguration, ServerTlsError> serverTls(const QString& certificateFile, const QString& keyFile)
{
    const auto certificatePem = readAll(certificateFile);
    if (!certificatePem)
        return failure(certificatePem.error());
    const auto keyPem = readAll(keyFile);
    if (!keyPem)
        return failure(keyPem.error());
    const QList<QSslCertificate> chain = QSslCertificate::fromData(*certificatePem, QSsl::Pem);
    if (chain.isEmpty())
        return failure(ServerTlsError{Problem::NoCertificate, certificateFile, {}});
    const QSslKey key = readKey(*keyPem);
    if (key.isNull())
        return failure(ServerTlsError{Problem::NoKey, keyFile, {}});
    QSslConfiguration configuration = QSslConfiguration::defaultConfiguration();
    configuration.setLocalCertificateChain(chain);
    configuration.setPrivateKey(key);
    return configuration;
}

} // namespace callscope
