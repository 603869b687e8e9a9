#pragma once

#include "app/calls/callrecord.h"
#include "app/calls/phases.h"

#include <QList>
#include <QString>
#include <QTimeZone>

#include <optional>

namespace callscope {

enum class EventKind { Start, Accept, End };
enum class PhaseKind { Ring, UnansweredRing, Talk, Unknown };

//! A moment of a call with every word the timeline says about it.
struct TimelineEvent {
    EventKind kind = EventKind::Start;
    qint64 seconds = 0;           //!< since 1970, UTC
    std::optional<qint64> offset; //!< seconds after the start, negative before it; absent where no start was recorded
    QString name;
    QString date;       //!< empty where all moments lie on one day
    QString clock;      //!< with seconds
    QString offsetText; //!< "+1 h 16 min 18 s"
    QString iso;        //!< UTC
    QString spoken;
    QString toolTip; //!< rich text
};

//! A stretch between two moments with its words.
struct TimelinePhase {
    PhaseKind kind = PhaseKind::Ring;
    EventKind from = EventKind::Start;
    std::optional<qint64> seconds; //!< absent: open-ended
    QString name;
    QString length;
    QString spoken;
    QString toolTip; //!< rich text
};

//! One thing on the timeline that keys and screen readers can stand on.
struct TimelineElement {
    bool isPhase = false;
    int index = 0; //!< into TimelineContent::events or phases

    friend bool operator==(const TimelineElement&, const TimelineElement&) = default;
};

//! What the timeline has to say about a call, before it is known where it goes.
struct TimelineContent {
    enum class State { NoCall, NoTimes, InOrder, ImpossibleOrder };
    enum class Result { None, Good, Bad, Unknown };

    State state = State::NoCall;
    QList<TimelineEvent> events; //!< in the order of time
    QList<TimelinePhase> phases; //!< none where the order is impossible
    Result result = Result::None; //!< None also where no end was recorded
    QString resultText;
    QString resultWord; //!< the API's word alone, where there is no room for more
    QString caption; //!< the day, where there is one, and the zone
    QString message; //!< what is said in place of the bars

    //! Events and phases in the order of time.
    [[nodiscard]] QList<TimelineElement> elements() const;
};

//! The two zones times are told in.
struct TimelineZones {
    QTimeZone local;
    QTimeZone second;
};

[[nodiscard]] TimelineContent timelineContent(const CallRecord& record, const Phases& phases, const TimelineZones& zones);

} // namespace callscope
