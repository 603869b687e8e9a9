#include "ui/timeline/timelinecontent.h"

#include "app/wording/duration.h"
#include "app/wording/fieldtext.h"
#include "app/wording/timetext.h"

#include <QCoreApplication>

#include <algorithm>

namespace callscope {

namespace {

struct Timeline {
    Q_DECLARE_TR_FUNCTIONS(Timeline)
};

QString eventName(EventKind kind)
{
    switch (kind) {
    case EventKind::Start: return Timeline::tr("Started");
    case EventKind::Accept: return Timeline::tr("Accepted");
    case EventKind::End: return Timeline::tr("Ended");
    }
    Q_UNREACHABLE();
}

QString phaseName(PhaseKind kind)
{
    switch (kind) {
    case PhaseKind::Ring:
    case PhaseKind::UnansweredRing: return Timeline::tr("Ringing");
    case PhaseKind::Talk: return Timeline::tr("Talking");
    case PhaseKind::Unknown: return Timeline::tr("Accept time not recorded");
    }
    Q_UNREACHABLE();
}

QString signedDuration(qint64 seconds)
{
    return (seconds < 0 ? QStringLiteral("\u2212") : QStringLiteral("+")) + wording::duration(qAbs(seconds));
}

QString spokenOffset(qint64 seconds)
{
    const QString length = wording::spokenDuration(qAbs(seconds));
    return seconds < 0 ? Timeline::tr("%1 before the start").arg(length) : Timeline::tr("%1 after the start").arg(length);
}

//! A table of names and values under a heading; everything is escaped.
QString toolTipOf(const QString& heading, const QList<std::pair<QString, QString>>& rows)
{
    QString html = QStringLiteral("<p style='white-space:pre'><b>%1</b></p><table cellspacing='2'>").arg(heading.toHtmlEscaped());
    for (const auto& [name, value] : rows)
        html += QStringLiteral("<tr><td style='white-space:pre'>%1&nbsp;&nbsp;</td><td style='white-space:pre'>%2</td></tr>")
                    .arg(name.toHtmlEscaped(), value.toHtmlEscaped());
    return html + QStringLiteral("</table>");
}

QString dayOf(const QDateTime& time, const QTimeZone& zone)
{
    return time.toTimeZone(zone).date().toString(Qt::ISODate);
}

//! Builds the content of one call; lives for one call of timelineContent.
class ContentBuilder {
public:
    ContentBuilder(const CallRecord& record, const Phases& phases, const TimelineZones& zones)
        : m_record(record), m_phases(phases), m_zones(zones)
    {
    }

    TimelineContent build()
    {
        addMoment(EventKind::Start, m_record.startedAt);
        addMoment(EventKind::Accept, m_record.acceptedAt);
        addMoment(EventKind::End, m_record.endedAt);
        std::ranges::stable_sort(m_content.events, {}, &TimelineEvent::seconds);
        if (m_content.events.isEmpty()) {
            m_content.state = TimelineContent::State::NoTimes;
            m_content.message = Timeline::tr("The record holds no times");
            return m_content;
        }
        setResult();
        setWords();
        if (m_phases.impossibleOrder) {
            m_content.state = TimelineContent::State::ImpossibleOrder;
            m_content.message = Timeline::tr("Impossible order: no durations can be told");
            return m_content;
        }
        m_content.state = TimelineContent::State::InOrder;
        addPhases();
        return m_content;
    }

private:
    void addMoment(EventKind kind, const std::optional<Moment>& moment)
    {
        if (!moment)
            return;
        TimelineEvent event;
        event.kind = kind;
        event.seconds = moment->seconds;
        event.name = eventName(kind);
        event.clock = moment->utc().isValid() ? wording::clockTime(moment->utc(), m_zones.local) : moment->wire;
        event.iso = moment->utc().isValid() ? wording::isoTime(moment->utc(), QTimeZone::utc()) : moment->wire;
        if (m_record.startedAt) {
            event.offset = moment->seconds - m_record.startedAt->seconds;
            event.offsetText = signedDuration(*event.offset);
        }
        m_content.events.append(event);
    }

    void setResult()
    {
        if (m_record.outcome.isAbsent() || !m_record.endedAt)
            return;
        m_content.resultText = wording::outcomeName(m_record.outcome);
        m_content.resultWord = m_record.outcome.name();
        if (m_record.outcome.isUnknown())
            m_content.result = TimelineContent::Result::Unknown;
        else
            m_content.result = m_record.outcome.is(Outcome::NormalEnd) ? TimelineContent::Result::Good : TimelineContent::Result::Bad;
    }

    void setWords()
    {
        const QDateTime first = utc(m_content.events.constFirst());
        const QDateTime last = utc(m_content.events.constLast());
        const bool oneDay = dayOf(first, m_zones.local) == dayOf(last, m_zones.local);
        m_content.caption = wording::zoneName(m_zones.local, first);
        if (oneDay && first.isValid())
            m_content.caption = Timeline::tr("%1, %2", "day and time zone").arg(dayOf(first, m_zones.local), m_content.caption);
        for (TimelineEvent& event : m_content.events) {
            if (!oneDay)
                event.date = dayOf(utc(event), m_zones.local);
            event.spoken = spokenEvent(event);
            event.toolTip = eventToolTip(event);
        }
    }

    [[nodiscard]] QString spokenEvent(const TimelineEvent& event) const
    {
        QString spoken = event.date.isEmpty() ? Timeline::tr("%1 at %2", "event and time").arg(event.name, event.clock)
                                              : Timeline::tr("%1 on %2 at %3", "event, date and time").arg(event.name, event.date, event.clock);
        const QString listed = Timeline::tr("%1, %2", "list");
        if (event.offset && event.kind != EventKind::Start)
            spoken = listed.arg(spoken, spokenOffset(*event.offset));
        if (event.kind == EventKind::End && m_content.result != TimelineContent::Result::None)
            spoken = listed.arg(spoken, m_content.resultText);
        return spoken;
    }

    [[nodiscard]] QString eventToolTip(const TimelineEvent& event) const
    {
        const QDateTime time = utc(event);
        QList<std::pair<QString, QString>> rows;
        if (time.isValid()) {
            rows.append({wording::zoneName(m_zones.local, time), wording::dateTime(time, m_zones.local)});
            if (m_zones.second != m_zones.local)
                rows.append({wording::zoneName(m_zones.second, time), wording::dateTime(time, m_zones.second)});
            rows.append({QStringLiteral("ISO 8601"), event.iso});
        }
        rows.append({Timeline::tr("Epoch"), QString::number(event.seconds)});
        if (event.offset)
            rows.append({Timeline::tr("From the start"), event.offsetText});
        if (event.kind == EventKind::End && m_content.result != TimelineContent::Result::None)
            rows.append({Timeline::tr("Result"), m_content.resultText});
        return toolTipOf(event.name, rows);
    }

    void addPhases()
    {
        if (m_record.acceptedAt) {
            if (m_record.startedAt)
                addPhase(PhaseKind::Ring, EventKind::Start, m_phases.ring);
            addPhase(PhaseKind::Talk, EventKind::Accept, m_phases.talk);
        } else if (m_record.startedAt) {
            const bool unknown = m_record.endedAt && !m_phases.ring;
            addPhase(unknown ? PhaseKind::Unknown : PhaseKind::UnansweredRing, EventKind::Start, unknown ? m_phases.total : m_phases.ring);
        }
    }

    void addPhase(PhaseKind kind, EventKind from, std::optional<qint64> seconds)
    {
        TimelinePhase phase;
        phase.kind = kind;
        phase.from = from;
        phase.seconds = seconds;
        phase.name = phaseName(kind);
        const QString noLength = m_record.isUnreadable(Milestone::End) ? Timeline::tr("end cannot be read") : Timeline::tr("end not recorded");
        phase.length = seconds ? wording::duration(*seconds) : noLength;
        phase.spoken = Timeline::tr("%1, %2", "list").arg(phase.name, seconds ? wording::spokenDuration(*seconds) : phase.length);
        if (kind == PhaseKind::UnansweredRing && seconds)
            phase.spoken = Timeline::tr("%1, %2", "list").arg(phase.spoken, Timeline::tr("not answered"));
        QList<std::pair<QString, QString>> rows{{Timeline::tr("Length"), phase.length}};
        if (seconds)
            rows.append({Timeline::tr("In seconds"), QString::number(*seconds)});
        phase.toolTip = toolTipOf(phase.name, rows);
        m_content.phases.append(phase);
    }

    static QDateTime utc(const TimelineEvent& event) { return QDateTime::fromSecsSinceEpoch(event.seconds, Qt::UTC); }

    const CallRecord& m_record;
    const Phases& m_phases;
    const TimelineZones& m_zones;
    TimelineContent m_content;
};

} // namespace

QList<TimelineElement> TimelineContent::elements() const
{
    QList<TimelineElement> all;
    for (int i = 0; i < events.size(); ++i) {
        all.append({false, i});
        for (int j = 0; j < phases.size(); ++j) {
            if (phases.at(j).from == events.at(i).kind)
                all.append({true, j});
        }
    }
    return all;
}

TimelineContent timelineContent(const CallRecord& record, const Phases& phases, const TimelineZones& zones)
{
    return ContentBuilder(record, phases, zones).build();
}

} // namespace callscope
