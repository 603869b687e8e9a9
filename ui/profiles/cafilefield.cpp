#include "ui/profiles/cafilefield.h"

#include <QApplication>
#include <QFileDialog>
#include <QFileInfo>
#include <QHBoxLayout>
#include <QLineEdit>
#include <QPointer>
#include <QPushButton>
#include <QSslCertificate>
#include <QThreadPool>

namespace callscope {

namespace {

constexpr int gap = 8;

bool holdsCertificates(const QString& path)
{
    return !QSslCertificate::fromPath(path, QSsl::Pem, QSslCertificate::PatternSyntax::FixedString).isEmpty();
}

} // namespace

CaFileField::CaFileField(const QString& path, QWidget* parent) : QWidget(parent), m_path(new QLineEdit(path))
{
    m_path->setObjectName(QStringLiteral("profileCaFileField"));
    m_path->setAccessibleName(tr("CA file"));
    m_path->setPlaceholderText(tr("Only the system's certificates"));
    auto* browseButton = new QPushButton(tr("&Browse…"));
    browseButton->setAutoDefault(false);
    auto* layout = new QHBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(gap);
    layout->addWidget(m_path, 1);
    layout->addWidget(browseButton);
    setFocusProxy(m_path);
    connect(m_path, &QLineEdit::textChanged, this, &CaFileField::look);
    connect(browseButton, &QPushButton::clicked, this, &CaFileField::browse);
    look();
}

QString CaFileField::path() const
{
    return m_path->text().trimmed();
}

void CaFileField::look()
{
    m_problem.clear();
    Q_EMIT changed();
    const QString asked = path();
    if (asked.isEmpty())
        return;
    QThreadPool::globalInstance()->start([asked, self = QPointer<CaFileField>(this)] {
        const bool good = holdsCertificates(asked);
        const auto tell = [self, asked, good] {
            if (!self || self->path() != asked)
                return;
            self->m_problem = good ? QString() : tr("%1 cannot be read, or holds no PEM certificate.").arg(asked);
            Q_EMIT self->changed();
        };
        QMetaObject::invokeMethod(qApp, tell, Qt::QueuedConnection);
    });
}

void CaFileField::browse()
{
    auto* dialog = new QFileDialog(this, tr("Certificates to trust"), QFileInfo(path()).path(), tr("Certificates (*.pem *.crt *.cer);;All files (*)"));
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setFileMode(QFileDialog::ExistingFile);
    connect(dialog, &QFileDialog::fileSelected, m_path, &QLineEdit::setText);
    dialog->open();
}

} // namespace callscope
