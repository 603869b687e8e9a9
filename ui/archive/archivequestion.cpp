#include "ui/archive/archivequestion.h"

#include <QMessageBox>
#include <QPushButton>

namespace callscope {

void askBefore(const QString& question, const QString& consequence, const QString& doIt, QWidget* window, std::function<void()> confirmed)
{
    auto* box = new QMessageBox(QMessageBox::Warning, window->windowTitle(), question, QMessageBox::Cancel, window);
    box->setObjectName(QStringLiteral("archiveQuestion"));
    box->setTextFormat(Qt::PlainText);
    box->setInformativeText(consequence);
    box->setAttribute(Qt::WA_DeleteOnClose);
    box->setWindowModality(Qt::WindowModal);
    QPushButton* yes = box->addButton(doIt, QMessageBox::DestructiveRole);
    yes->setObjectName(QStringLiteral("archiveConfirmButton"));
    box->setDefaultButton(QMessageBox::Cancel);
    box->setEscapeButton(QMessageBox::Cancel);
    QObject::connect(yes, &QPushButton::clicked, window, [confirmed = std::move(confirmed)] { confirmed(); });
    box->open();
}

} // namespace callscope
