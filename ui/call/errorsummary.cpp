#include "ui/call/errorsummary.h"

#include "ui/call/boundedtext.h"
#include "ui/error/errorwords.h"
#include "ui/theme/icons.h"
#include "ui/theme/rolecolours.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QLabel>
#include <QVBoxLayout>

namespace callscope {

namespace {

constexpr int gridStep = 8;
constexpr int glyphSize = 24;

QLabel* textLabel(QWidget* parent, const QString& name)
{
    auto* label = new QLabel(parent);
    label->setObjectName(name);
    label->setTextFormat(Qt::PlainText); // their words are shown, never interpreted
    label->setWordWrap(true);
    label->setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
    return label;
}

} // namespace

ErrorSummary::ErrorSummary(QWidget* parent)
    : QWidget(parent), m_glyph(new QLabel(this)), m_headline(textLabel(this, QStringLiteral("paneErrorHeadline"))),
      m_meaning(textLabel(this, QStringLiteral("paneErrorMeaning"))), m_advice(textLabel(this, QStringLiteral("paneErrorAdvice"))),
      m_facts(textLabel(this, QStringLiteral("paneErrorFacts")))
{
    m_facts->setForegroundRole(QPalette::PlaceholderText);
    auto* head = new QHBoxLayout;
    head->setSpacing(gridStep);
    head->addWidget(m_glyph, 0, Qt::AlignTop);
    head->addWidget(m_headline, 1);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(gridStep);
    layout->addLayout(head);
    for (QLabel* label : {m_meaning, m_advice, m_facts})
        layout->addWidget(label);
    applyLook();
}

void ErrorSummary::setError(const wording::ErrorText& error, const share::Zones& zones)
{
    m_headline->setText(forLabel(error.headline));
    m_meaning->setText(forLabel(error.meaning));
    m_meaning->setVisible(!error.meaning.isEmpty());
    m_advice->setText(forLabel(bulletList(error.adviceTexts())));
    m_facts->setText(forLabel(errorFacts(error, zones)));
}

QString ErrorSummary::spoken() const
{
    return m_headline->text();
}

void ErrorSummary::changeEvent(QEvent* event)
{
    if (event->type() == QEvent::PaletteChange || event->type() == QEvent::FontChange)
        applyLook();
    QWidget::changeEvent(event);
}

void ErrorSummary::applyLook()
{
    QFont large = font();
    large.setPointSizeF(large.pointSizeF() * 1.35);
    large.setWeight(QFont::DemiBold);
    m_headline->setFont(large);
    const QColor colour = RoleColours::of(palette()).failure;
    m_glyph->setPixmap(icons::icon(icons::Name::Error, colour).pixmap(QSize(glyphSize, glyphSize), devicePixelRatioF()));
}

} // namespace callscope
