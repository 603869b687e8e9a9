#include "ui/clipboard/clipboardoffer.h"

#include "app/calls/callids.h"
#include "app/calls/idshapes.h"

#include <QClipboard>
#include <QEvent>
#include <QGuiApplication>
#include <QTimer>
#include <QWidget>

#include <algorithm>
#include <utility>

namespace callscope {

std::optional<QString> clearCallId(const QString& text)
{
    const PastedText found = findCallIds(text);
    if (found.problem != PastedText::Problem::None || found.callIds.size() != 1)
        return std::nullopt;
    const QString& id = found.callIds.first();
    if (id == text.trimmed() && !isUuid(id)) // a single word is taken for an id where a person enters it, not where nobody did
        return std::nullopt;
    return id;
}

ClipboardOffer::ClipboardOffer(QWidget* window, std::function<QString()> shownCallId, std::function<bool()> isOurs)
    : QObject(window), m_window(window), m_shownCallId(std::move(shownCallId)), m_isOurs(std::move(isOurs))
{
    window->installEventFilter(this);
    connect(QGuiApplication::clipboard(), &QClipboard::dataChanged, this, [this] {
        m_isNew = true;
        withdraw();
        if (m_window->isActiveWindow()) // copied by a keyboard shortcut of the desktop, or by another window that took no focus
            look();
    });
}

bool ClipboardOffer::ownsClipboard()
{
    return QGuiApplication::clipboard()->ownsClipboard();
}

void ClipboardOffer::setEnabled(bool enabled)
{
    m_enabled = enabled;
    if (!enabled)
        withdraw();
}

void ClipboardOffer::dismiss()
{
    m_dismissed.append(m_offered);
    withdraw();
}

void ClipboardOffer::wasShown(const QString& callId)
{
    if (sameCallId(callId, m_offered))
        withdraw();
}

bool ClipboardOffer::eventFilter(QObject* window, QEvent* event)
{
    if (event->type() == QEvent::WindowActivate)
        QTimer::singleShot(0, this, &ClipboardOffer::look); // the window first
    return QObject::eventFilter(window, event);
}

void ClipboardOffer::look()
{
    if (!m_enabled || !std::exchange(m_isNew, false) || m_isOurs()) // what was copied here is known here
        return;
    if (!m_door)
        m_door = ClipboardDoor::open([this](const QString& text) { consider(text); });
    m_door->ask();
}

void ClipboardOffer::consider(const QString& text)
{
    const auto id = m_enabled ? clearCallId(text) : std::nullopt;
    if (!id || sameCallId(*id, m_shownCallId()))
        return;
    if (std::any_of(m_dismissed.cbegin(), m_dismissed.cend(), [&id](const QString& dismissed) { return sameCallId(*id, dismissed); }))
        return;
    m_offered = *id;
    Q_EMIT offered(*id);
}

void ClipboardOffer::withdraw()
{
    if (std::exchange(m_offered, {}).isEmpty())
        return;
    Q_EMIT withdrawn();
}

} // namespace callscope
