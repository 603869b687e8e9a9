#include "app/share/filetarget.h"

#include <QFileInfo>
#include <QStorageInfo>

namespace callscope::share {

bool isDevice(const QString& path)
{
    const QFileInfo target(path);
    return target.exists() && !target.isFile() && !target.isDir();
}

bool isDiskFull(const QString& path)
{
    constexpr qint64 aFewBlocks = 64 * 1024;
    const QStorageInfo disk(QFileInfo(path).absolutePath());
    return disk.isValid() && disk.bytesAvailable() < aFewBlocks;
}

} // namespace callscope::share
