#include "ui/error/errordialog.h"

#include "app/share/callwords.h"
#include "ui/call/boundedtext.h"
#include "ui/error/errorwords.h"
#include "ui/theme/dialogshape.h"
#include "ui/theme/icons.h"
#include "ui/theme/rolecolours.h"

#include <QDialogButtonBox>
#include <QFontDatabase>
#include <QFormLayout>
#include <QHBoxLayout>
#include <QLabel>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QSet>
#include <QTextOption>
#include <QToolButton>
#include <QVBoxLayout>

namespace callscope {

namespace {

constexpr int gridStep = 8;
constexpr int glyphSize = 32;
constexpr int textWidth = 520;

QLabel* textLabel(const QString& text, const QString& name = {})
{
    auto* label = new QLabel(forLabel(text));
    label->setObjectName(name);
    label->setTextFormat(Qt::PlainText); // their words are shown, never interpreted
    label->setWordWrap(true);
    label->setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
    return label;
}

QString actionText(wording::ErrorAction action)
{
    switch (action) {
    case wording::ErrorAction::TryAgain: return ErrorDialog::tr("&Try again");
    case wording::ErrorAction::EditCallId: return ErrorDialog::tr("Edit the Call &ID");
    case wording::ErrorAction::EditProfile: return ErrorDialog::tr("Edit the &profile…");
    case wording::ErrorAction::CopyForSupport:
    case wording::ErrorAction::None: break;
    }
    return {};
}

} // namespace

ErrorDialog::ErrorDialog(const wording::ErrorText& error, const share::Zones& zones, const QString& exchange, bool canEditProfile, QWidget* parent)
    : QDialog(parent), m_error(error), m_canEditProfile(canEditProfile)
{
    setObjectName(QStringLiteral("errorDialog"));
    setWindowTitle(tr("Look-up failed"));
    setAccessibleName(error.headline);
    setWindowModality(Qt::WindowModal);
    setAttribute(Qt::WA_DeleteOnClose);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(2 * gridStep, 2 * gridStep, 2 * gridStep, 2 * gridStep);
    layout->setSpacing(gridStep);
    addHead(*layout);
    addFacts(*layout, zones);
    addDetails(*layout, exchange);
    layout->addSpacing(gridStep);
    addButtons(*layout);
    growToText(*this, sizeHint());
}

void ErrorDialog::addHead(QVBoxLayout& layout)
{
    auto* glyph = new QLabel;
    const QColor colour = RoleColours::of(palette()).failure;
    glyph->setPixmap(icons::icon(icons::Name::Error, colour).pixmap(QSize(glyphSize, glyphSize), devicePixelRatioF()));
    QLabel* headline = textLabel(m_error.headline, QStringLiteral("errorHeadline"));
    QFont large = headline->font();
    large.setPointSizeF(large.pointSizeF() * 1.35);
    large.setWeight(QFont::DemiBold);
    headline->setFont(large);
    headline->setMinimumWidth(textWidth);

    auto* texts = new QVBoxLayout;
    texts->setSpacing(gridStep);
    texts->addWidget(headline);
    if (!m_error.meaning.isEmpty())
        texts->addWidget(textLabel(m_error.meaning, QStringLiteral("errorMeaning")));
    texts->addWidget(textLabel(bulletList(m_error.adviceTexts()), QStringLiteral("errorAdvice")));
    auto* head = new QHBoxLayout;
    head->setSpacing(2 * gridStep);
    head->addWidget(glyph, 0, Qt::AlignTop);
    head->addLayout(texts, 1);
    layout.addLayout(head);
}

void ErrorDialog::addFacts(QVBoxLayout& layout, const share::Zones& zones)
{
    auto* facts = new QFormLayout;
    facts->setContentsMargins(glyphSize + 2 * gridStep, gridStep, 0, 0);
    facts->setHorizontalSpacing(2 * gridStep);
    facts->setVerticalSpacing(gridStep / 2);
    facts->setLabelAlignment(Qt::AlignLeading | Qt::AlignTop);
    const auto add = [facts](const QString& caption, const QString& text, const QString& name) {
        if (!text.isEmpty())
            facts->addRow(caption, textLabel(text, name));
    };
    add(tr("Code"), m_error.codeLine, QStringLiteral("errorCode")); // a kind alone is a word for programs, and the headline says it
    add(tr("Their words"), m_error.detail, QStringLiteral("errorDetail"));
    if (!m_error.requestId.isEmpty()) {
        auto* row = new QHBoxLayout;
        QLabel* id = textLabel(m_error.requestId, QStringLiteral("errorRequestId"));
        id->setFont(QFontDatabase::systemFont(QFontDatabase::FixedFont));
        auto* copy = new QToolButton;
        copy->setObjectName(QStringLiteral("errorRequestIdCopyButton"));
        copy->setIcon(icons::icon(icons::Name::Copy, QPalette::ButtonText));
        copy->setAutoRaise(true);
        copy->setToolTip(tr("Copy the RequestId"));
        copy->setAccessibleName(copy->toolTip());
        connect(copy, &QToolButton::clicked, this, [this] { Q_EMIT requestIdCopyRequested(m_error.requestId); });
        row->addWidget(id, 1);
        row->addWidget(copy, 0, Qt::AlignTop);
        facts->addRow(tr("RequestId"), row);
    }
    add(tr("Call ID"), m_error.callId, QStringLiteral("errorCallId"));
    add(tr("Asked"), share::askedOf(m_error, zones), QStringLiteral("errorAsked"));
    layout.addLayout(facts);
}

void ErrorDialog::addDetails(QVBoxLayout& layout, const QString& exchange)
{
    if (exchange.isEmpty())
        return;
    auto* toggle = new QToolButton;
    toggle->setObjectName(QStringLiteral("errorDetailsButton"));
    toggle->setText(tr("Details"));
    toggle->setCheckable(true);
    toggle->setAutoRaise(true);
    toggle->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
    toggle->setArrowType(Qt::RightArrow);
    m_details = new QPlainTextEdit(exchange);
    m_details->setObjectName(QStringLiteral("errorDetails"));
    m_details->setAccessibleName(tr("Details"));
    m_details->setReadOnly(true);
    m_details->setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard); // with a cursor, which shows the focus
    m_details->setWordWrapMode(QTextOption::WrapAnywhere);
    m_details->setFont(QFontDatabase::systemFont(QFontDatabase::FixedFont));
    m_details->setMinimumHeight(160);
    m_details->hide();
    connect(toggle, &QToolButton::toggled, this, [this, toggle](bool open) {
        toggle->setArrowType(open ? Qt::DownArrow : Qt::RightArrow);
        m_details->setVisible(open);
        if (!open)
            adjustSize();
    });
    layout.addWidget(toggle, 0, Qt::AlignLeading);
    layout.addWidget(m_details, 1);
}

void ErrorDialog::addButtons(QVBoxLayout& layout)
{
    auto* box = new QDialogButtonBox(QDialogButtonBox::Close);
    box->button(QDialogButtonBox::Close)->setObjectName(QStringLiteral("errorCloseButton"));
    auto* copy = box->addButton(tr("&Copy"), QDialogButtonBox::HelpRole);
    copy->setObjectName(QStringLiteral("errorCopyButton"));
    copy->setIcon(icons::icon(icons::Name::Copy, QPalette::ButtonText));
    copy->setToolTip(tr("Copy all of it for a ticket"));
    connect(copy, &QPushButton::clicked, this, &ErrorDialog::copyRequested);
    connect(box, &QDialogButtonBox::rejected, this, &QDialog::reject);

    QPushButton* first = nullptr;
    QSet<wording::ErrorAction> offered;
    for (const wording::Advice& advice : m_error.advice) {
        const QString text = actionText(advice.action);
        if (text.isEmpty() || offered.contains(advice.action) || (advice.action == wording::ErrorAction::EditProfile && !m_canEditProfile))
            continue;
        offered.insert(advice.action);
        auto* button = box->addButton(text, QDialogButtonBox::ActionRole);
        connect(button, &QPushButton::clicked, this, [this, action = advice.action] {
            close();
            Q_EMIT actionChosen(action);
        });
        first = first ? first : button;
    }
    layout.addWidget(box);
    tabThrough(*box);
    QPushButton* preferred = first ? first : box->button(QDialogButtonBox::Close);
    preferred->setDefault(true); // only now: before, the button knew no dialog to be the default of
    preferred->setFocus();
}

} // namespace callscope
