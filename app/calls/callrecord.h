#pragma once

#include <QByteArray>
#include <QDateTime>
#include <QList>
#include <QString>
#include <QStringList>

#include <optional>

namespace callscope {

enum class Media { Audio, Video };
enum class CallKind { Single, Multi };
enum class Outcome { NormalEnd, Cancel, Reject, NotAnswer, CallBusy, Interrupt, Offline };
enum class RoomKind { Digit, String };
enum class Milestone { Start, Accept, End };

//! The names the documented API uses (trtc.io 68930), whatever dialect the record came in.
[[nodiscard]] QString apiName(Media media);
[[nodiscard]] QString apiName(CallKind kind);
[[nodiscard]] QString apiName(Outcome outcome);

//! An enumeration that keeps what was actually said, so that an unknown value is shown and never lost.
template<typename Enum>
struct Coded {
    std::optional<Enum> value; //!< empty: absent, or not one of the documented values
    QString wire;              //!< the service's own spelling; empty when the field was absent

    [[nodiscard]] bool isAbsent() const { return !value && wire.isEmpty(); }
    [[nodiscard]] bool isUnknown() const { return !value && !wire.isEmpty(); }
    [[nodiscard]] bool is(Enum other) const { return value == other; }
    //! The documented name where the value is known, else the service's own spelling.
    [[nodiscard]] QString name() const { return value ? apiName(*value) : wire; }
};

//! A point in a call's life: whole seconds since 1970-01-01 UTC, and the number the service sent for it.
struct Moment {
    qint64 seconds = 0;        //!< UTC, > 0
    QString wire;              //!< the digits as sent
    bool milliseconds = false; //!< the number can only be milliseconds; `seconds` is already divided

    [[nodiscard]] QDateTime utc() const { return QDateTime::fromSecsSinceEpoch(seconds, Qt::UTC); }
};

//! A field whose value was there but could not be read as what it should be.
struct UnreadableField {
    QString field; //!< the service's name of it
    QString wire;  //!< the value's bytes, shortened
};

//! One call as the service recorded it (trtc.io 68930). Pure facts: nothing derived, nothing judged.
struct CallRecord {
    QString callId;
    QString caller;
    std::optional<QStringList> callees; //!< absent is not the same as empty; may or may not hold the caller
    Coded<Media> media;
    Coded<CallKind> kind;
    Coded<Outcome> outcome;
    std::optional<Moment> startedAt;
    std::optional<Moment> acceptedAt; //!< AcceptTime 0, null or missing: never answered
    std::optional<Moment> endedAt;
    QString roomId; //!< empty: there was no room yet
    Coded<RoomKind> roomKind;
    bool fromDeprecatedApi = false;
    QList<UnreadableField> unreadable;
    QByteArray received; //!< the record object's bytes, exactly as they came

    //! The people called, once each, without the caller; in the order received.
    [[nodiscard]] QStringList others() const;
    //! Whether that time was sent but cannot be read: then nothing is known of it, not even that it is missing.
    [[nodiscard]] bool isUnreadable(Milestone milestone) const;
};

} // namespace callscope
