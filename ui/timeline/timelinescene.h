#pragma once

#include "ui/timeline/timelinegeometry.h"

#include <optional>

namespace callscope {

//! The call on the timeline: its content, where it lies now, and what can be asked about each element.
class TimelineScene {
public:
    //! The system's zone and UTC.
    TimelineScene();

    //! \return whether it is another call than before
    bool setCall(const CallRecord& record, const Phases& phases);
    void clear();
    void setZones(const TimelineZones& zones);
    //! The same call in the words of the current language.
    void rebuild();

    //! Lays the call out for good, or only to see how high it becomes.
    void layOut(const TimelineFrame& frame, const TimelineMetrics& metrics);
    [[nodiscard]] TimelineGeometry laidOut(const TimelineFrame& frame, const TimelineMetrics& metrics) const;

    [[nodiscard]] const TimelineContent& content() const { return m_content; }
    [[nodiscard]] const TimelineGeometry& geometry() const { return m_geometry; }

    //! Elements are counted in the order of time.
    [[nodiscard]] int count() const { return static_cast<int>(m_elements.size()); }
    [[nodiscard]] bool has(int index) const { return index >= 0 && index < count(); }
    [[nodiscard]] const TimelineElement& element(int index) const { return m_elements.at(index); }
    [[nodiscard]] int indexOf(const TimelineElement& element) const { return static_cast<int>(m_elements.indexOf(element)); }
    [[nodiscard]] int indexAt(const QPointF& position) const; //!< -1: none
    [[nodiscard]] QRectF rectOf(int index) const { return m_geometry.rectOf(m_elements.at(index)); }
    [[nodiscard]] QString toolTipOf(int index) const;
    [[nodiscard]] QString spokenOf(int index) const;
    [[nodiscard]] QString isoOf(int index) const; //!< empty for a phase

private:
    void setContent(TimelineContent content);

    std::optional<CallRecord> m_record;
    Phases m_phases;
    TimelineZones m_zones;
    TimelineContent m_content;
    QList<TimelineElement> m_elements;
    TimelineGeometry m_geometry;
};

} // namespace callscope
