#pragma once

#include "app/calls/result.h"
#include "app/tencent/apierror.h"

#include <QNetworkProxy>
#include <QUrl>

#include <optional>

namespace callscope {

//! True for 127.0.0.1, ::1 and localhost: what goes there cannot be read on the way.
[[nodiscard]] bool isThisMachine(const QString& host);

//! The proxy a request to that URL takes. \param wanted nothing: the system's setting, and none for this machine
//! \param password of that proxy's user, a secret; empty: the proxy is not told who asks
//! Error: Kind::Proxy where a request that shall stay on this machine would leave it, perhaps unencrypted.
[[nodiscard]] Result<QNetworkProxy, ApiError> proxyToUse(const QUrl& url, const std::optional<QNetworkProxy>& wanted,
                                                       const QByteArray& password = {});

//! The proxy itself where `setting` stands for the system's; of type NoProxy where there is none. Asks no network.
[[nodiscard]] QNetworkProxy proxyFor(const QUrl& url, const QNetworkProxy& setting);

} // namespace callscope
