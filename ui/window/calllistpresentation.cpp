#include "ui/window/calllistpresentation.h"

#include "app/share/masking.h"
#include "app/share/redacted.h"
#include "app/wording/errortext.h"
#include "app/wording/fieldtext.h"
#include "app/wording/sentences.h"
#include "app/wording/timetext.h"
#include "app/wording/verdict.h"
#include "ui/call/boundedtext.h"
#include "ui/call/outcomelook.h"

#include <QDate>
#include <QGuiApplication>
#include <QLocale>
#include <QPalette>

namespace callscope {

namespace {

constexpr int pinnedGroup = -1; // others: days since the Julian day 0
constexpr qsizetype longestWord = 80;

//! What was written about it, as it may be shown: the archive may hold what was written before such texts were kept out of it.
Annotation written(const CallRow& row, const std::optional<share::Pseudonyms>& mask)
{
    Annotation about = share::redacted(Annotation{.note = {}, .tags = row.tags, .ticket = row.ticket});
    if (!mask || row.caller.isEmpty())
        return about;
    about.tags.replaceInStrings(row.caller, mask->user(row.caller));
    about.ticket.replace(row.caller, mask->user(row.caller));
    return about;
}

QDate today()
{
    return QDateTime::currentDateTimeUtc().toTimeZone(wording::localZone()).date();
}

int groupOf(const CallListModel::Entry& entry)
{
    if (entry.row.pinned)
        return pinnedGroup;
    if (!entry.row.seenAt.isValid()) // it is being asked for the first time
        return int(today().toJulianDay());
    return int(entry.row.seenAt.toTimeZone(wording::localZone()).date().toJulianDay());
}

QString startText(const CallListModel::Entry& entry)
{
    const auto& started = entry.row.startedAt;
    if (!started || entry.running)
        return {};
    const QDate day = started->toTimeZone(wording::localZone()).date();
    if (day == today())
        return wording::clockTime(*started, wording::localZone());
    return QLocale().toString(day, day.year() == today().year() ? CallListPresentation::tr("d MMM", "a day of this year") : CallListPresentation::tr("MMM yyyy", "a day of another year"));
}

QString shortOutcome(const CallRow& row, const std::optional<share::Pseudonyms>& mask)
{
    CallRecord shown;
    shown.outcome = mask ? share::masked(row.outcome, *mask) : row.outcome;
    shown.outcome.wire = shortened(shown.outcome.wire, longestWord);
    return wording::shortVerdict(shown, row.phases);
}

ApiError::Kind kindOf(const QString& key)
{
    using Kind = ApiError::Kind;
    for (const Kind kind : {Kind::Credential, Kind::Network, Kind::Tls, Kind::Proxy, Kind::Timeout, Kind::Cancelled, Kind::Http, Kind::Malformed}) {
        if (kindKey(kind) == key)
            return kind;
    }
    return Kind::Service;
}

QString failureText(const CallListModel::Entry& entry)
{
    if (entry.result && !entry.result->outcome)
        return wording::errorText(entry.result->outcome.error(), entry.result->asked).headline;
    const AskedFacts asked{.callId = entry.row.callId, .profileName = entry.row.profileName, .regionKey = entry.row.regionKey,
                           .endpoint = {}, .askedAt = entry.row.seenAt};
    return wording::errorText({.kind = kindOf(entry.row.failure), .code = entry.row.failureCode}, asked).headline;
}

QString peopleText(int people)
{
    if (people == 0)
        return {};
    return wording::counted(people, CallListPresentation::tr("%1 person"), CallListPresentation::tr("%1 people"));
}

QString detail(const CallListModel::Entry& entry, const std::optional<share::Pseudonyms>& mask)
{
    if (entry.running)
        return CallListPresentation::tr("looking up…");
    const QString how = entry.row.found ? shortOutcome(entry.row, mask) : failureText(entry);
    if (entry.result && !entry.result->fileName.isEmpty())
        return CallListPresentation::tr("from a file · %1").arg(how);
    return entry.notSaved ? CallListPresentation::tr("not saved · %1").arg(how) : how;
}

QIcon outcomeIcon(const CallListModel::Entry& entry, const RoleColours& colours)
{
    if (entry.running)
        return icons::icon(icons::Name::Clock, colours.note);
    if (!entry.row.found)
        return icons::icon(icons::Name::Error, colours.failure);
    const OutcomeLook look = outcomeLook(entry.row.outcome, entry.row.severity == Severity::Serious);
    return icons::icon(look.icon, toneColour(look.tone, colours));
}

bool isOdd(const CallRow& row)
{
    return row.severity && *row.severity != Severity::Note;
}

QVariant marks(const CallRow& row, const RoleColours& colours)
{
    QList<QIcon> icons;
    if (isOdd(row))
        icons.append(icons::icon(severityIcon(*row.severity), severityColour(*row.severity, colours)));
    if (row.hasNote)
        icons.append(icons::icon(icons::Name::Document, colours.note));
    if (row.pinned)
        icons.append(icons::icon(icons::Name::Pin, colours.note));
    return QVariant::fromValue(icons);
}

//! The row as it is heard: what glyphs say, in words.
QString spoken(const CallListModel::Entry& entry, const std::optional<share::Pseudonyms>& mask)
{
    const CallRow& row = entry.row;
    QStringList words{row.callId, detail(entry, mask), peopleText(row.people), startText(entry)};
    if (entry.running && row.found)
        words.append(shortOutcome(row, mask));
    if (isOdd(row))
        words.append(wording::severityName(*row.severity));
    if (row.pinned)
        words.append(CallListPresentation::tr("pinned"));
    if (row.hasNote)
        words.append(CallListPresentation::tr("has a note"));
    const Annotation about = written(row, mask);
    if (!about.tags.isEmpty())
        words.append(CallListPresentation::tr("tags: %1").arg(wording::listed(about.tags)));
    if (!about.ticket.isEmpty())
        words.append(CallListPresentation::tr("ticket %1").arg(about.ticket));
    words.removeAll(QString());
    return shortened(wording::listed(words));
}

QString tip(const CallListModel::Entry& entry, const std::optional<share::Pseudonyms>& mask)
{
    QStringList lines{entry.row.callId, detail(entry, mask)};
    if (entry.row.startedAt)
        lines.append(CallListPresentation::tr("Started: %1").arg(wording::dateTime(*entry.row.startedAt, wording::localZone())));
    if (!entry.row.caller.isEmpty())
        lines.append(CallListPresentation::tr("Caller: %1").arg(mask ? mask->user(entry.row.caller) : entry.row.caller));
    const Annotation about = written(entry.row, mask);
    if (!about.tags.isEmpty())
        lines.append(CallListPresentation::tr("Tags: %1").arg(wording::listed(about.tags)));
    if (!about.ticket.isEmpty())
        lines.append(CallListPresentation::tr("Ticket: %1").arg(about.ticket));
    if (!entry.running && entry.row.found && !entry.row.failure.isEmpty())
        lines.append(CallListPresentation::tr("When last asked: %1").arg(failureText(entry)));
    return forToolTip(lines.join(QLatin1Char('\n')));
}

} // namespace

CallListPresentation::CallListPresentation(CallListModel& calls, QObject* parent) : QIdentityProxyModel(parent), m_calls(calls)
{
    setSourceModel(&calls);
}

QString CallListPresentation::groupTitle(int group)
{
    if (group == pinnedGroup)
        return tr("Pinned");
    const QDate day = QDate::fromJulianDay(group);
    const qint64 ago = day.daysTo(today());
    return ago == 0 ? tr("Today") : ago == 1 ? tr("Yesterday") : QLocale().toString(day, QLocale::LongFormat);
}

void CallListPresentation::setMask(const std::optional<share::Pseudonyms>& mask)
{
    m_mask = mask;
    if (rowCount() > 0)
        Q_EMIT dataChanged(index(0, 0), index(rowCount() - 1, 0));
}

QVariant CallListPresentation::data(const QModelIndex& index, int role) const
{
    if (!index.isValid())
        return {};
    const CallListModel::Entry entry = m_calls.entry(index.row());
    switch (role) {
    case Qt::DisplayRole: return entry.row.callId;
    case Qt::ToolTipRole: return tip(entry, m_mask);
    case Qt::AccessibleTextRole: return spoken(entry, m_mask);
    case Qt::DecorationRole: return outcomeIcon(entry, RoleColours::of(QGuiApplication::palette()));
    case DetailRole: return detail(entry, m_mask);
    case PeopleRole: return entry.running ? 0 : entry.row.people;
    case TimeRole: return startText(entry);
    case TagsRole: return written(entry.row, m_mask).tags;
    case MarksRole: return marks(entry.row, RoleColours::of(QGuiApplication::palette()));
    case GroupRole: return groupOf(entry);
    default: return QIdentityProxyModel::data(index, role);
    }
}

} // namespace callscope
