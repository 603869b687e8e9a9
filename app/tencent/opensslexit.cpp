#include "app/tencent/opensslexit.h"

#include <QLibrary>

#include <cstdint>

namespace callscope {

void keepOpenSslUntilTheEnd()
{
    using InitCrypto = int (*)(std::uint64_t options, const void* settings);
    constexpr std::uint64_t noAtExit = 0x00080000; // OPENSSL_INIT_NO_ATEXIT of <openssl/crypto.h>, stable since 1.1.1
    QLibrary crypto(QStringLiteral("crypto"), 3);  // the one that Qt's own TLS plug-in is linked to
    if (const auto initCrypto = reinterpret_cast<InitCrypto>(crypto.resolve("OPENSSL_init_crypto")))
        initCrypto(noAtExit, nullptr);
}

} // namespace callscope
