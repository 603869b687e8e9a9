#include "ui/export/exportfile.h"

#include "app/share/filetarget.h"

#include <QDir>
#include <QFileInfo>

namespace callscope {

bool ExportFile::open()
{
    return !QFileInfo(path()).isDir() && !share::isDevice(path()) && m_file.open(QIODevice::WriteOnly);
}

QString ExportFile::problem() const
{
    const QFileInfo file(path());
    if (file.isDir())
        return tr("%1 is a folder. Choose a name for the file in it.").arg(path());
    if (share::isDevice(path()))
        return tr("%1 is no file but a device. Nothing was saved.").arg(path());
    if (!file.dir().exists())
        return tr("There is no folder %1. Nothing was saved.").arg(file.path());
    if (m_file.error() == QFileDevice::ResourceError || share::isDiskFull(path()))
        return tr("The disk has no room for %1. Nothing was saved.").arg(path());
    return tr("%1 could not be written: %2. Nothing was saved.").arg(path(), m_file.errorString());
}

} // namespace callscope
