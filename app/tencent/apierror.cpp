#include "app/tencent/apierror.h"

namespace callscope {

QString kindKey(ApiError::Kind kind)
{
    switch (kind) {
    case ApiError::Kind::Credential: return QStringLiteral("credential");
    case ApiError::Kind::Network: return QStringLiteral("network");
    case ApiError::Kind::Tls: return QStringLiteral("tls");
    case ApiError::Kind::Proxy: return QStringLiteral("proxy");
    case ApiError::Kind::Timeout: return QStringLiteral("timeout");
    case ApiError::Kind::Cancelled: return QStringLiteral("cancelled");
    case ApiError::Kind::Http: return QStringLiteral("http");
    case ApiError::Kind::Malformed: return QStringLiteral("malformed");
    case ApiError::Kind::Service: return QStringLiteral("service");
    }
    return {};
}

} // namespace callscope
