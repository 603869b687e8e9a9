#include "ui/window/calllistview.h"

#include "app/wording/errortext.h"
#include "app/wording/timetext.h"
#include "app/wording/verdict.h"
#include "ui/call/boundedtext.h"
#include "ui/call/outcomelook.h"
#include "ui/window/calllistdelegate.h"

#include <QGuiApplication>
#include <QPainter>
#include <QPalette>
#include <QScopedValueRollback>

namespace callscope {

namespace {

QString detail(const LookUpHistory::Entry& entry)
{
    if (entry.running)
        return CallListPresentation::tr("looking up…");
    if (!entry.result)
        return {};
    const LookUpResult& result = *entry.result;
    const QString time = wording::clockTime(result.asked.askedAt, wording::localZone());
    if (result.outcome) {
        CallRecord shown = result.outcome->record;
        shown.outcome.wire = shortened(shown.outcome.wire, 80);
        return QStringLiteral("%1 · %2").arg(wording::shortVerdict(shown, result.outcome->phases), time);
    }
    return QStringLiteral("%1 · %2").arg(wording::errorText(result.outcome.error(), result.asked).headline, time);
}

QIcon outcomeIcon(const LookUpHistory::Entry& entry)
{
    const RoleColours colours = RoleColours::of(QGuiApplication::palette());
    if (entry.running || !entry.result)
        return icons::icon(icons::Name::Clock, colours.note);
    if (!entry.result->outcome)
        return icons::icon(icons::Name::Error, colours.failure);
    const OutcomeLook look = outcomeLook(entry.result->outcome->record, entry.result->outcome->findings);
    return icons::icon(look.icon, toneColour(look.tone, colours));
}

} // namespace

CallListPresentation::CallListPresentation(LookUpHistory& history, QObject* parent) : QIdentityProxyModel(parent), m_history(history)
{
    setSourceModel(&history);
}

QVariant CallListPresentation::data(const QModelIndex& index, int role) const
{
    if (!index.isValid())
        return {};
    const LookUpHistory::Entry& entry = m_history.entry(index.row());
    switch (role) {
    case Qt::DisplayRole: return entry.callId;
    case Qt::ToolTipRole: return forToolTip(entry.callId);
    case Qt::AccessibleTextRole: return QStringLiteral("%1, %2").arg(entry.callId, detail(entry));
    case Qt::DecorationRole: return outcomeIcon(entry);
    case DetailRole: return detail(entry);
    default: return QIdentityProxyModel::data(index, role);
    }
}

CallListView::CallListView(LookUpHistory& history, QWidget* parent) : QListView(parent), m_history(history)
{
    setObjectName(QStringLiteral("callList"));
    setAccessibleName(tr("Calls"));
    setFrameShape(QFrame::NoFrame);
    setUniformItemSizes(true);
    setTextElideMode(Qt::ElideMiddle);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setItemDelegate(new CallListDelegate(this));
    setModel(new CallListPresentation(history, this));
}

void CallListView::showCurrent(const QString& callId, const QString& profileId)
{
    const QScopedValueRollback quiet(m_quiet, true);
    const int row = m_history.find(callId, profileId);
    setCurrentIndex(row < 0 ? QModelIndex() : model()->index(row, 0));
}

void CallListView::currentChanged(const QModelIndex& current, const QModelIndex& previous)
{
    QListView::currentChanged(current, previous);
    if (m_quiet || !current.isValid())
        return;
    if (const auto& result = m_history.entry(current.row()).result)
        Q_EMIT chosen(*result);
}

void CallListView::paintEvent(QPaintEvent* event)
{
    QListView::paintEvent(event);
    if (model()->rowCount() > 0)
        return;
    constexpr int margin = 16;
    QPainter painter(viewport());
    painter.setPen(palette().color(QPalette::PlaceholderText));
    painter.drawText(viewport()->rect().adjusted(margin, margin, -margin, -margin), int(Qt::AlignTop | Qt::AlignHCenter | Qt::TextWordWrap),
                     tr("The calls you look up appear here."));
}

} // namespace callscope
