#include "ui/window/statusline.h"

#include "app/share/redacted.h"
#include "app/wording/fieldtext.h"
#include "app/wording/timetext.h"
#include "ui/call/boundedtext.h"
#include "ui/theme/icons.h"
#include "ui/theme/rolecolours.h"
#include "ui/window/elidedlabel.h"

#include <QLabel>
#include <QToolButton>

namespace callscope {

namespace {

constexpr int quietMs = 3000;
constexpr int glyphSize = 16;

QString placeOf(const AskedFacts& asked)
{
    return asked.regionKey.isEmpty() ? asked.endpoint : wording::regionName(asked.regionKey);
}

} // namespace

StatusLine::StatusLine(QWidget* parent)
    : QStatusBar(parent), m_masked(new QToolButton(this)), m_source(new ElidedLabel(this)), m_waiting(new ElidedLabel(this)),
      m_credentialGlyph(new QLabel(this)), m_credential(new QLabel(this)), m_requestId(new QLabel(this)), m_copy(new QToolButton(this))
{
    setSizeGripEnabled(false);
    setContentsMargins(12, 0, 4, 0); // in line with what stands above
    for (QLabel* label : {m_source, m_waiting, m_credential, m_requestId})
        label->setTextFormat(Qt::PlainText); // names and ids are shown, never interpreted
    m_source->setObjectName(QStringLiteral("sourceLabel"));
    m_waiting->setObjectName(QStringLiteral("waitingLabel"));
    m_requestId->setObjectName(QStringLiteral("requestIdLabel"));
    m_requestId->setTextInteractionFlags(Qt::TextSelectableByMouse);
    m_copy->setObjectName(QStringLiteral("copyRequestIdButton"));
    m_copy->setIcon(icons::icon(icons::Name::Copy, QPalette::ButtonText));
    m_copy->setAutoRaise(true);
    m_copy->setToolTip(tr("Copy the RequestId"));
    m_copy->setAccessibleName(m_copy->toolTip());
    m_masked->setObjectName(QStringLiteral("maskedLabel"));
    m_masked->setText(tr("Names masked"));
    m_masked->setAccessibleName(m_masked->text());
    m_masked->setToolTip(tr("User ids, rooms and notes are shown and leave as pseudonyms. Click to show them (Ctrl+M)."));
    m_masked->setAccessibleDescription(m_masked->toolTip());
    m_masked->setIcon(icons::icon(icons::Name::Mask, QPalette::ButtonText));
    m_masked->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
    m_masked->setAutoRaise(true);
    m_masked->setFocusPolicy(Qt::TabFocus);
    m_masked->hide();
    addPermanentWidget(m_masked);
    addWidget(m_source);
    addWidget(m_waiting, 1);
    addPermanentWidget(m_requestId);
    addPermanentWidget(m_copy);
    m_credential->setObjectName(QStringLiteral("credentialLabel"));
    addPermanentWidget(m_credentialGlyph);
    addPermanentWidget(m_credential);
    m_credential->setContentsMargins(0, 0, 8, 0);
    showCredential({}, {}, false);
    m_tick.setInterval(1000);
    connect(&m_tick, &QTimer::timeout, this, &StatusLine::tick);
    connect(m_masked, &QToolButton::clicked, this, &StatusLine::unmaskRequested);
    connect(m_copy, &QToolButton::clicked, this, &StatusLine::requestIdCopyRequested);
    showNothing();
}

void StatusLine::showResult(const LookUpResult& result)
{
    const QString requestId = result.outcome ? result.outcome->requestId : result.outcome.error().requestId;
    m_requestId->setText(requestId.isEmpty() ? QString() : tr("RequestId %1").arg(fontMetrics().elidedText(requestId, Qt::ElideMiddle, 220)));
    m_requestId->setToolTip(forToolTip(requestId));
    m_copy->setVisible(!requestId.isEmpty());
    const QString place = placeOf(result.asked);
    if (!result.fileName.isEmpty()) {
        m_source->setText(tr("Read from a file · not looked up"));
    } else if (result.saved) {
        const QString time = wording::dateTime(result.outcome ? result.outcome->fetchedAt : result.asked.askedAt, wording::localZone());
        m_source->setText(result.outcome ? tr("Saved · fetched %1 from %2").arg(time, place) : tr("Saved · failed at %1, asked %2").arg(time, place));
    } else if (result.outcome) {
        const QString time = wording::clockTime(result.outcome->fetchedAt, wording::localZone());
        m_source->setText(tr("Live · fetched %1 from %2 in %3 ms").arg(time, place).arg(qMax(qint64(1), result.outcome->elapsedMs)));
    } else {
        const QString time = wording::clockTime(result.asked.askedAt, wording::localZone());
        m_source->setText(tr("Failed · asked %1 at %2, %3 ms").arg(place, time).arg(result.elapsedMs));
    }
}

void StatusLine::showNothing()
{
    m_source->setText(tr("Ready"));
    m_requestId->clear();
    m_copy->hide();
}

void StatusLine::begin(const QString& profileName)
{
    m_asking = share::redactedWords(profileName);
    m_elapsed.start();
    m_tick.start();
}

void StatusLine::waitToRetry(int delayMs)
{
    if (delayMs >= 1000)
        m_waiting->setText(tr("No record yet; asking once more in %1 s. Esc cancels.").arg((delayMs + 500) / 1000));
}

void StatusLine::end()
{
    m_tick.stop();
    m_waiting->clear();
}

void StatusLine::tick()
{
    if (m_elapsed.elapsed() >= quietMs)
        m_waiting->setText(tr("Asking %1: %2 s. Esc cancels.").arg(m_asking).arg(m_elapsed.elapsed() / 1000));
}

void StatusLine::showMasked(bool masked)
{
    m_masked->setVisible(masked);
}

void StatusLine::showCredential(const QString& text, const QString& tip, bool warns)
{
    m_credential->setText(text);
    m_credential->setToolTip(forToolTip(tip));
    m_credential->setAccessibleDescription(tip);
    m_credential->setVisible(!text.isEmpty());
    m_credentialGlyph->setPixmap(icons::icon(icons::Name::Warning, RoleColours::of(palette()).warning).pixmap(QSize(glyphSize, glyphSize), devicePixelRatioF()));
    m_credentialGlyph->setVisible(warns && !text.isEmpty());
}

} // namespace callscope
