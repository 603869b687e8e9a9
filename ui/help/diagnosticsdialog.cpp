#include "ui/help/diagnosticsdialog.h"

#include "ui/clipboard/ticketclipboard.h"
#include "ui/theme/dialogshape.h"
#include "ui/theme/icons.h"

#include <QDialogButtonBox>
#include <QFontDatabase>
#include <QLabel>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QScrollBar>
#include <QVBoxLayout>

namespace callscope {

namespace {

constexpr int gridStep = 8;
constexpr QSize usualSize(680, 520);

//! An entry nobody has: what counts is whether there is an answer.
const QString noSuchSecret = QStringLiteral("callscope.diagnostics");

QString stateOf(const SecretStore::ReadResult& result)
{
    if (result)
        return QStringLiteral("answers");
    switch (result.error().kind) {
    case SecretError::Kind::Locked: return QStringLiteral("locked");
    case SecretError::Kind::Unavailable: return QStringLiteral("unavailable");
    case SecretError::Kind::Denied: return QStringLiteral("denied");
    case SecretError::Kind::Timeout: return QStringLiteral("no answer in time");
    case SecretError::Kind::Other: return QStringLiteral("error: %1").arg(result.error().detail);
    }
    Q_UNREACHABLE();
}

} // namespace

DiagnosticsDialog::DiagnosticsDialog(Archive& archive, SecretStore& secrets, const Diagnostics& known, QWidget* parent)
    : QDialog(parent), m_diagnostics(known), m_text(new QPlainTextEdit)
{
    setObjectName(QStringLiteral("diagnosticsDialog"));
    setWindowTitle(tr("Diagnostics"));
    setWindowModality(Qt::WindowModal);
    setAttribute(Qt::WA_DeleteOnClose);
    resize(parent ? usualSize.boundedTo(parent->window()->size()) : usualSize);
    auto* about = new QLabel(tr("For whoever helps you. It names no secret, no person and no call; read it before you send it."));
    about->setWordWrap(true);
    m_text->setObjectName(QStringLiteral("diagnosticsText"));
    m_text->setAccessibleName(tr("Diagnostics"));
    m_text->setReadOnly(true);
    m_text->setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard); // with a cursor, which shows the focus
    m_text->setTabChangesFocus(true);
    m_text->setLineWrapMode(QPlainTextEdit::NoWrap);
    m_text->setFont(QFontDatabase::systemFont(QFontDatabase::FixedFont));
    auto* buttons = new QDialogButtonBox(QDialogButtonBox::Close);
    QPushButton* copy = buttons->addButton(tr("&Copy"), QDialogButtonBox::ActionRole);
    copy->setObjectName(QStringLiteral("copyDiagnosticsButton"));
    copy->setIcon(icons::icon(icons::Name::Copy, QPalette::ButtonText));
    buttons->button(QDialogButtonBox::Close)->setObjectName(QStringLiteral("closeDiagnosticsButton"));
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(2 * gridStep, 2 * gridStep, 2 * gridStep, 2 * gridStep);
    layout->setSpacing(gridStep);
    layout->addWidget(about);
    layout->addWidget(m_text, 1);
    layout->addWidget(buttons);
    tabThrough(*buttons);
    connect(copy, &QPushButton::clicked, this, [this] { copyText(m_text->toPlainText()); });
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    m_diagnostics.scale = devicePixelRatioF();
    showText();
    archive.facts(this, [this](const Archived<ArchiveFacts>& facts) {
        m_diagnostics.archive = facts;
        showText();
    });
    secrets.read(noSuchSecret, this, [this](const SecretStore::ReadResult& result) {
        m_diagnostics.keyStore = stateOf(result);
        showText();
    });
}

//! Whoever is reading stays where they are.
void DiagnosticsDialog::showText()
{
    const int down = m_text->verticalScrollBar()->value();
    m_text->setPlainText(diagnosticsText(m_diagnostics));
    m_text->verticalScrollBar()->setValue(down);
}

} // namespace callscope
