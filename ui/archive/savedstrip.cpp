#include "ui/archive/savedstrip.h"

#include "app/wording/agetext.h"
#include "app/wording/changetext.h"
#include "app/wording/timetext.h"
#include "ui/call/announcer.h"
#include "ui/call/boundedtext.h"
#include "ui/theme/icons.h"
#include "ui/theme/rolecolours.h"

#include <QApplication>
#include <QEvent>
#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>
#include <QTimer>

namespace callscope {

namespace {

constexpr int gridStep = 8;
constexpr int glyphSize = 16;
constexpr int agingMs = 30'000; // half of the finest step that is told

QPushButton* button(const QString& text, const QString& name)
{
    auto* made = new QPushButton(text);
    made->setObjectName(name);
    made->setAutoDefault(false);
    return made;
}

} // namespace

SavedStrip::SavedStrip(Clock clock, QWidget* parent)
    : QFrame(parent), m_clock(std::move(clock)), m_glyph(new QLabel), m_text(new QLabel), m_why(button(tr("&Why?"), QStringLiteral("savedWhyButton"))),
      m_refetch(button(tr("Re-fetch"), QStringLiteral("refetchButton"))), m_aging(new QTimer(this)),
      m_announcer(new Announcer(this))
{
    setObjectName(QStringLiteral("savedStrip"));
    setAutoFillBackground(true);
    m_text->setObjectName(QStringLiteral("savedStripText"));
    m_text->setTextFormat(Qt::PlainText); // values of the record are shown, never interpreted
    m_text->setWordWrap(true);
    m_text->setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
    m_refetch->setToolTip(tr("Ask the service again (F5)"));
    m_why->hide();
    auto* layout = new QHBoxLayout(this);
    layout->setContentsMargins(2 * gridStep, gridStep, 2 * gridStep, gridStep);
    layout->setSpacing(gridStep);
    layout->addWidget(m_glyph);
    layout->addWidget(m_text, 1);
    layout->addWidget(m_why);
    layout->addWidget(m_refetch);
    m_aging->setInterval(agingMs);
    connect(m_aging, &QTimer::timeout, this, &SavedStrip::updateText);
    connect(m_why, &QPushButton::clicked, this, &SavedStrip::whyRequested);
    connect(m_refetch, &QPushButton::clicked, this, &SavedStrip::refetchRequested);
    applyLook();
    hide();
}

void SavedStrip::showSavedCopy(const QDateTime& seenAt, const QString& why)
{
    present(Kind::SavedCopy, seenAt, why);
}

void SavedStrip::showChanges(const QDateTime& since, const QList<RecordChange>& changes)
{
    present(Kind::Changes, since, wording::changesText(changes));
}

void SavedStrip::showFile(const QString& fileName)
{
    present(Kind::File, {}, fileName);
}

void SavedStrip::clear()
{
    m_kind = Kind::Nothing;
    hide();
}

void SavedStrip::setRefetching(bool running)
{
    m_refetch->setEnabled(!running);
}

void SavedStrip::setExplainable(bool explainable)
{
    m_why->setVisible(explainable);
}

void SavedStrip::present(Kind kind, const QDateTime& time, const QString& rest)
{
    m_kind = kind;
    m_time = time;
    m_rest = rest;
    m_refetch->setVisible(kind == Kind::SavedCopy);
    setRefetching(false);
    updateText();
    show();
    if (kind == Kind::Changes) // the rest is told with the call's verdict
        m_announcer->announce(textNow());
}

QString SavedStrip::textNow() const
{
    if (m_kind == Kind::File)
        return tr("Read from the file %1; not looked up.").arg(m_rest);
    const QString age = wording::ageText(m_time, m_clock());
    const QString exact = wording::dateTime(m_time, wording::localZone());
    if (m_kind == Kind::Changes)
        return tr("The record changed since %1 (%2): %3").arg(age, exact, m_rest);
    return m_rest.isEmpty() ? tr("Saved copy from %1 (%2)").arg(age, exact) : tr("Saved copy from %1 (%2). %3", "and why it is shown").arg(age, exact, m_rest);
}

void SavedStrip::updateText()
{
    if (m_kind == Kind::Nothing)
        return;
    m_text->setText(forLabel(textNow()));
    setToolTip(forToolTip(m_kind == Kind::SavedCopy ? wording::dateTime(m_time, wording::localZone()) : m_rest));
}

void SavedStrip::changeEvent(QEvent* event)
{
    if (event->type() == QEvent::PaletteChange)
        applyLook();
    QFrame::changeEvent(event);
}

void SavedStrip::showEvent(QShowEvent* event)
{
    updateText();
    m_aging->start();
    QFrame::showEvent(event);
}

void SavedStrip::hideEvent(QHideEvent* event)
{
    m_aging->stop();
    QFrame::hideEvent(event);
}

void SavedStrip::applyLook()
{
    const RoleColours colours = RoleColours::of(QApplication::palette());
    QPalette amber; // these roles only: the buttons and all else go on following the desktop
    amber.setColor(QPalette::Window, colours.stripBack);
    amber.setColor(QPalette::WindowText, colours.onStrip);
    setPalette(amber);
    m_glyph->setPixmap(icons::icon(icons::Name::Archive, colours.onStrip).pixmap(QSize(glyphSize, glyphSize), devicePixelRatioF()));
}

} // namespace callscope
