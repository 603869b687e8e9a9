#include "app/profiles/credential.h"

#include <QString>

namespace callscope {
namespace {

// A plain memset before a release may be optimised away; writes through volatile may not.
void overwrite(void* data, qsizetype bytes)
{
    auto* target = static_cast<volatile char*>(data);
    for (qsizetype i = 0; i < bytes; ++i)
        target[i] = 0;
}

} // namespace

void wipe(QByteArray& secret)
{
    // Touching shared bytes would make a private copy first and overwrite that one.
    if (secret.isDetached()) {
        overwrite(secret.data(), secret.size());
        secret.resize(0);
    } else {
        secret.clear();
    }
}

void wipe(QString& secret)
{
    if (secret.isDetached()) {
        overwrite(secret.data(), secret.size() * qsizetype(sizeof(QChar)));
        secret.resize(0);
    } else {
        secret.clear();
    }
}

Credential& Credential::operator=(Credential&& other) noexcept
{
    if (this != &other) {
        wipe(secret);
        kind = other.kind;
        secret = std::move(other.secret);
    }
    return *this;
}

Credential::~Credential()
{
    wipe(secret);
}

Credential Credential::duplicate() const
{
    return {kind, QByteArray(secret.constData(), secret.size())};
}

} // namespace callscope
