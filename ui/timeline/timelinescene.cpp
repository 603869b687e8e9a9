#include "ui/timeline/timelinescene.h"

#include "app/wording/timetext.h"

namespace callscope {

TimelineScene::TimelineScene() : m_zones{wording::localZone(), QTimeZone::utc()} {}

bool TimelineScene::setCall(const CallRecord& record, const Phases& phases)
{
    const bool another = !m_record || m_record->callId != record.callId;
    m_record = record;
    m_phases = phases;
    rebuild();
    return another;
}

void TimelineScene::clear()
{
    m_record.reset();
    setContent({});
}

void TimelineScene::setZones(const TimelineZones& zones)
{
    m_zones = zones;
    rebuild();
}

void TimelineScene::rebuild()
{
    if (m_record)
        setContent(timelineContent(*m_record, m_phases, m_zones));
}

void TimelineScene::setContent(TimelineContent content)
{
    m_content = std::move(content);
    m_elements = m_content.elements();
}

void TimelineScene::layOut(const TimelineFrame& frame, const TimelineMetrics& metrics)
{
    m_geometry = laidOut(frame, metrics);
}

TimelineGeometry TimelineScene::laidOut(const TimelineFrame& frame, const TimelineMetrics& metrics) const
{
    return callscope::layOut(m_content, frame, metrics);
}

int TimelineScene::indexAt(const QPointF& position) const
{
    for (int i = 0; i < count(); ++i) {
        if (rectOf(i).contains(position))
            return i;
    }
    return -1;
}

QString TimelineScene::toolTipOf(int index) const
{
    const TimelineElement& at = element(index);
    return at.isPhase ? m_content.phases.at(at.index).toolTip : m_content.events.at(at.index).toolTip;
}

QString TimelineScene::spokenOf(int index) const
{
    const TimelineElement& at = element(index);
    return at.isPhase ? m_content.phases.at(at.index).spoken : m_content.events.at(at.index).spoken;
}

QString TimelineScene::isoOf(int index) const
{
    const TimelineElement& at = element(index);
    return at.isPhase ? QString() : m_content.events.at(at.index).iso;
}

} // namespace callscope
