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

// Qt compares no keys, and a server with a wrong one starts and then fails every handshake. A private key's DER holds the public
// numbers (modulus and exponent, or the point of the curve) as they stand at the end of the public key's; 48 bytes of them
// tell any two keys apart, and fit into the smallest curve.
bool belongTogether(const QSslKey& key, const QSslKey& publicKey)
{
    constexpr qsizetype telling = 48;
    const QByteArray numbers = publicKey.toDer();
    if (key.algorithm() != publicKey.algorithm() || key.length() != publicKey.length() || numbers.size() < telling)
        return false;
    const QByteArray whole = key.toDer();
    const bool leavesThemOut = whole.size() < numbers.size(); // a key of a curve may, and then nothing can be compared
    return leavesThemOut || whole.contains(numbers.last(telling));
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
    if (!belongTogether(key, chain.first().publicKey()))
        return failure(ServerTlsError{Problem::KeyOfAnother, keyFile, {}});
    QSslConfiguration configuration = QSslConfiguration::defaultConfiguration();
    configuration.setLocalCertificateChain(chain);
    configuration.setPrivateKey(key);
    return configuration;
}

} // namespace callscope
