#include "ui/window/filesaver.h"

#include "app/share/redacted.h"

#include <QCoreApplication>
#include <QFileDialog>
#include <QMessageBox>
#include <QPointer>
#include <QSaveFile>
#include <QThreadPool>

namespace callscope {

namespace {

struct FileSaver {
    Q_DECLARE_TR_FUNCTIONS(FileSaver)
};

void tellFailure(QWidget* window, const QString& path, const QString& why)
{
    auto* box = new QMessageBox(QMessageBox::Warning, FileSaver::tr("Not saved"), FileSaver::tr("%1 could not be written: %2").arg(path, why),
                                QMessageBox::Close, window);
    box->setTextFormat(Qt::PlainText);
    box->setAttribute(Qt::WA_DeleteOnClose);
    box->open();
}

void write(const QByteArray& bytes, const QString& path, const QPointer<QWidget>& window)
{
    QThreadPool::globalInstance()->start([bytes, path, window] {
        QSaveFile file(path);
        const QByteArray leaving = share::redacted(bytes);
        if (file.open(QIODevice::WriteOnly) && file.write(leaving) == leaving.size() && file.commit())
            return;
        const QString why = file.errorString();
        QMetaObject::invokeMethod(qApp, [window, path, why] {
            if (window)
                tellFailure(window, path, why);
        });
    });
}

} // namespace

void saveBytesAs(const QByteArray& bytes, const QString& title, const QString& name, QWidget* window)
{
    auto* dialog = new QFileDialog(window, title);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setAcceptMode(QFileDialog::AcceptSave);
    dialog->selectFile(name);
    const QPointer<QWidget> guard(window);
    QObject::connect(dialog, &QFileDialog::fileSelected, window, [bytes, guard](const QString& path) { write(bytes, path, guard); });
    dialog->open();
}

void saveResponseAs(const QByteArray& bytes, QWidget* window)
{
    saveBytesAs(bytes, FileSaver::tr("Save the response"), QStringLiteral("response.json"), window);
}

} // namespace callscope
