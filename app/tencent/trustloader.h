#pragma once

#include <QFutureWatcher>
#include <QObject>
#include <QSslCertificate>
#include <QSslConfiguration>
#include <QString>

#include <optional>

namespace callscope {

//! Reads whom to trust, away from the caller's thread: the system's certificates take disk and time, a CA file may lie on a share.
class TrustLoader : public QObject {
    Q_OBJECT
public:
    using QObject::QObject;

    //! \param caFile PEM, trusted beside the system's; empty: the system's alone. Does nothing while a load is under way.
    void load(const QString& caFile);

Q_SIGNALS:
    //! Nothing when the file cannot be read or holds no certificate.
    void loaded(const std::optional<QSslConfiguration>& configuration);

private:
    QFutureWatcher<std::optional<QSslConfiguration>>* m_watcher = nullptr;
};

} // namespace callscope
