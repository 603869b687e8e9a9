#include "app/profiles/secretstore.h"

namespace callscope {

namespace {
const QLatin1String proxySuffix("/proxy");
}

QString proxySecretId(const QString& profileId)
{
    return profileId + proxySuffix;
}

bool isProxySecretId(const QString& secretId)
{
    return secretId.endsWith(proxySuffix);
}

} // namespace callscope
