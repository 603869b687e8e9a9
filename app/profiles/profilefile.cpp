#include "app/profiles/profilefile.h"

#include "app/profiles/profilejson.h"

#include <QFile>

namespace callscope {

namespace {

using Kind = ProfileStoreError::Kind;

constexpr qint64 maxFileBytes = 16LL * 1024 * 1024;

} // namespace

Result<QJsonObject, ProfileStoreError> readProfileFile(const QString& path)
{
    QFile file(path);
    if (!file.exists())
        return QJsonObject();
    if (!file.open(QIODevice::ReadOnly))
        return failure(ProfileStoreError{.kind = Kind::Unreadable, .path = path, .detail = file.errorString()});
    const QByteArray bytes = file.read(maxFileBytes + 1);
    if (file.error() != QFileDevice::NoError)
        return failure(ProfileStoreError{.kind = Kind::Unreadable, .path = path, .detail = file.errorString()});
    if (bytes.size() > maxFileBytes)
        return failure(ProfileStoreError{.kind = Kind::Broken, .path = path, .detail = QStringLiteral("> %1 B").arg(maxFileBytes)});
    const auto root = profilejson::parse(bytes);
    if (!root)
        return failure(ProfileStoreError{root.error().newerVersion ? Kind::NewerVersion : Kind::Broken, path, root.error().detail});
    return *root;
}

} // namespace callscope
