#include "ui/call/bytesview.h"

#include "app/wording/sentences.h"
#include "ui/call/shownbytes.h"

#include <QFontDatabase>
#include <QHBoxLayout>
#include <QLabel>
#include <QLocale>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QTextOption>
#include <QVBoxLayout>

namespace callscope {

namespace {

constexpr int gridStep = 8;
// One line of megabytes would hold up the window while it is laid out; the whole can be saved.
constexpr qsizetype mostShownText = 64 * 1024;
constexpr qsizetype mostShownHex = 16 * 1024;

} // namespace

BytesView::BytesView(QWidget* parent)
    : QWidget(parent), m_about(new QLabel(this)), m_text(new QPlainTextEdit(this)), m_save(new QPushButton(tr("Save…"), this))
{
    m_text->setObjectName(QStringLiteral("responseView"));
    m_text->setAccessibleName(tr("Response"));
    m_text->setReadOnly(true);
    m_text->setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard); // with a cursor, which shows the focus
    m_text->setWordWrapMode(QTextOption::WrapAnywhere); // looking for the ends of words takes seconds where there are none
    m_text->setFrameShape(QFrame::NoFrame);
    m_text->setFont(QFontDatabase::systemFont(QFontDatabase::FixedFont));
    m_about->setObjectName(QStringLiteral("responseAbout"));
    m_about->setForegroundRole(QPalette::PlaceholderText);
    m_about->setWordWrap(true);
    m_save->setObjectName(QStringLiteral("saveResponseButton"));
    connect(m_save, &QPushButton::clicked, this, [this] { Q_EMIT saveRequested(m_bytes); });

    auto* head = new QHBoxLayout;
    head->addWidget(m_about, 1);
    head->addWidget(m_save);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(gridStep, gridStep, gridStep, gridStep);
    layout->setSpacing(gridStep);
    layout->addLayout(head);
    layout->addWidget(m_text, 1);
    setBytes({});
}

void BytesView::setBytes(const QByteArray& bytes, const QString& note, bool masked)
{
    m_bytes = bytes;
    m_save->setEnabled(!bytes.isEmpty());
    const ShownBytes shown = shownBytes(bytes, mostShownText, mostShownHex);
    m_text->setPlainText(shown.text);

    QStringList about;
    if (bytes.isEmpty())
        about.append(tr("No bytes were received."));
    else if (masked)
        about.append(wording::counted(bytes.size(), tr("%1 byte with the names masked; the answer itself is kept as received."),
                                      tr("%1 bytes with the names masked; the answer itself is kept as received.")));
    else if (shown.isText)
        about.append(wording::counted(bytes.size(), tr("%1 byte of UTF-8 text, as received."), tr("%1 bytes of UTF-8 text, as received.")));
    else
        about.append(wording::counted(bytes.size(), tr("%1 byte that is not UTF-8 text, shown in hexadecimal."),
                                      tr("%1 bytes that are not UTF-8 text, shown in hexadecimal.")));
    if (shown.shown < bytes.size())
        about.append(tr("The first %1 are shown; Save… keeps all of them.").arg(QLocale().toString(shown.shown)));
    if (!note.isEmpty())
        about.append(note);
    m_about->setText(wording::sentences(about));
}

} // namespace callscope
