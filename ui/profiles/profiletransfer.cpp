#include "ui/profiles/profiletransfer.h"

#include "app/tencent/regions.h"
#include "app/wording/importtext.h"
#include "app/wording/profiletext.h"
#include "ui/profiles/importdialog.h"
#include "ui/window/filesaver.h"

#include <QApplication>
#include <QFile>
#include <QFileDialog>
#include <QPointer>
#include <QThreadPool>

namespace callscope {

ProfileTransfer::ProfileTransfer(ProfileRepository* repository, QWidget* window, QObject* parent)
    : QObject(parent), m_repository(repository), m_window(window)
{
}

void ProfileTransfer::importInto(const ProfileSet& mine)
{
    auto* dialog = new QFileDialog(m_window, tr("Import profiles"), QString(), tr("Profiles (*.json);;All files (*)"));
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setFileMode(QFileDialog::ExistingFile);
    connect(dialog, &QFileDialog::fileSelected, this, [this, mine](const QString& path) { read(path, mine); });
    dialog->open();
}

void ProfileTransfer::exportAll(const QList<Profile>& profiles)
{
    saveBytesAs(exportedProfiles(profiles), tr("Export profiles"), QStringLiteral("callscope-profiles.json"), m_window);
}

void ProfileTransfer::read(const QString& path, const ProfileSet& mine)
{
    QThreadPool::globalInstance()->start([path, mine, self = QPointer<ProfileTransfer>(this)] {
        QFile file(path);
        const bool opened = file.open(QIODevice::ReadOnly);
        const QByteArray bytes = opened ? file.read(maxImportBytes + 1) : QByteArray();
        const QString why = opened ? QString() : tr("%1 cannot be read: %2").arg(path, file.errorString());
        const auto tell = [self, bytes, why, mine] {
            if (!self)
                return;
            if (why.isEmpty())
                self->show(bytes, mine);
            else
                Q_EMIT self->said(why);
        };
        QMetaObject::invokeMethod(qApp, tell, Qt::QueuedConnection);
    });
}

void ProfileTransfer::show(const QByteArray& bytes, const ProfileSet& mine)
{
    const auto plan = planImport(bytes, mine, regionKeys());
    if (!plan) {
        Q_EMIT said(wording::importError(plan.error()));
        return;
    }
    auto* dialog = new ImportDialog(*plan, m_window);
    connect(dialog, &QDialog::accepted, this, [this, dialog, planned = *plan] { carryOut(planned, dialog->takenFromFile()); });
    dialog->open();
}

void ProfileTransfer::carryOut(const ImportPlan& plan, const QSet<QString>& takeTheirs)
{
    const auto change = [=](ProfileSet set) -> ProfileStore::Loaded { return imported(std::move(set), plan, takeTheirs); };
    m_repository->update(change, this, [this, added = plan.added.size(), replaced = takeTheirs.size()](const ProfileStore::Loaded& result) {
        Q_EMIT said(result ? wording::importDone(added, replaced) : wording::profileStoreError(result.error()));
    });
}

} // namespace callscope
