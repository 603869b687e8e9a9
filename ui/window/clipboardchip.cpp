#include "ui/window/clipboardchip.h"

#include "ui/call/boundedtext.h"
#include "ui/theme/icons.h"
#include "ui/theme/mnemonic.h"
#include "ui/theme/mnemonic.h"

#include <QHBoxLayout>
#include <QKeyEvent>
#include <QToolButton>

namespace callscope {

namespace {

constexpr int gridStep = 8;
constexpr qsizetype shownCharacters = 8; // the first part of a UUID

QToolButton* makeButton(const QString& name, icons::Name icon, Qt::ToolButtonStyle style)
{
    auto* button = new QToolButton;
    button->setObjectName(name);
    button->setIcon(icons::icon(icon, QPalette::ButtonText));
    button->setToolButtonStyle(style);
    button->setAutoRaise(true);
    button->setFocusPolicy(Qt::StrongFocus);
    return button;
}

QString beginningOf(const QString& callId)
{
    return callId.size() <= shownCharacters + 1 ? callId : callId.left(shownCharacters) + QChar(0x2026);
}

} // namespace

ClipboardChip::ClipboardChip(QWidget* parent)
    : QFrame(parent), m_lookUp(makeButton(QStringLiteral("clipboardLookUpButton"), icons::Name::Paste, Qt::ToolButtonTextBesideIcon)),
      m_dismiss(makeButton(QStringLiteral("clipboardDismissButton"), icons::Name::Clear, Qt::ToolButtonIconOnly))
{
    setObjectName(QStringLiteral("clipboardChip"));
    setAccessibleName(tr("A Call ID on the clipboard"));
    setFrameShape(QFrame::StyledPanel);
    setFocusProxy(m_lookUp);
    m_dismiss->setAccessibleName(tr("Do not look it up"));
    m_dismiss->setToolTip(tr("Do not look it up (Esc)"));
    auto* layout = new QHBoxLayout(this);
    layout->setContentsMargins(gridStep / 4, 0, gridStep / 4, 0);
    layout->setSpacing(0);
    layout->addWidget(m_lookUp);
    layout->addWidget(m_dismiss);
    connect(m_lookUp, &QToolButton::clicked, this, [this] {
        const QString callId = m_callId;
        withdraw();
        Q_EMIT accepted(callId);
    });
    connect(m_dismiss, &QToolButton::clicked, this, [this] {
        withdraw();
        Q_EMIT dismissed();
    });
    hide();
}

void ClipboardChip::offer(const QString& callId)
{
    m_callId = callId;
    m_lookUp->setText(tr("Look up %1?").arg(withLiteralAmpersands(beginningOf(callId))));
    m_lookUp->setAccessibleName(tr("Look up %1, which is on the clipboard").arg(callId));
    m_lookUp->setToolTip(forToolTip(tr("This Call ID is on the clipboard: %1").arg(callId)));
    show();
    Q_EMIT shownChanged(true);
}

void ClipboardChip::withdraw()
{
    if (m_callId.isEmpty())
        return;
    m_callId.clear();
    hide();
    Q_EMIT shownChanged(false);
}

//! Enter presses, as it does on a push button; a tool button knows the space bar only.
void ClipboardChip::keyPressEvent(QKeyEvent* event)
{
    switch (event->key()) {
    case Qt::Key_Escape: return m_dismiss->click();
    case Qt::Key_Return:
    case Qt::Key_Enter: return (m_dismiss->hasFocus() ? m_dismiss : m_lookUp)->click();
    default: QFrame::keyPressEvent(event);
    }
}

//! The window has Esc, too; where the keys stand on the chip, it is the chip's.
bool ClipboardChip::event(QEvent* event)
{
    if (event->type() == QEvent::ShortcutOverride && static_cast<QKeyEvent*>(event)->key() == Qt::Key_Escape) {
        event->accept();
        return true;
    }
    return QFrame::event(event);
}

} // namespace callscope
