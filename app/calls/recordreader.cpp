#include "app/calls/recordreader.h"

#include <algorithm>
#include <array>
#include <utility>

namespace callscope {

namespace {

// 10^11 seconds is the year 5138, 10^11 milliseconds is March 1973: a number beyond it can only be milliseconds.
constexpr qint64 firstMilliseconds = 100'000'000'000;
constexpr qint64 firstNonsense = 253'402'300'800'000; // the year 10000 in milliseconds
constexpr qsizetype shownCharacters = 200;

QString shortened(const JsonValue& value)
{
    const QString raw = QString::fromUtf8(value.raw());
    return raw.size() <= shownCharacters ? raw : raw.left(shownCharacters) + QChar(0x2026);
}

//! Reads one record, noting every field that is there but not what it should be.
class Reader {
public:
    Reader(const JsonValue& object, const RecordDialect& dialect) : m_object(object), m_dialect(dialect) {}

    CallRecord read()
    {
        const RecordDialect& d = m_dialect;
        m_record.callId = text(d.callId);
        m_record.caller = text(d.caller);
        m_record.callees = people(d.callees);
        m_record.media = coded<Media>(d.media, {{d.audio, Media::Audio}, {d.video, Media::Video}});
        m_record.kind = coded<CallKind>(d.kind, {{d.single, CallKind::Single}, {d.multi, CallKind::Multi}});
        m_record.outcome = coded<Outcome>(d.outcome, {{d.normalEnd, Outcome::NormalEnd}, {d.cancel, Outcome::Cancel},
                                                      {d.reject, Outcome::Reject}, {d.notAnswer, Outcome::NotAnswer},
                                                      {d.callBusy, Outcome::CallBusy}, {d.interrupt, Outcome::Interrupt},
                                                      {d.offline, Outcome::Offline}});
        m_record.startedAt = moment(d.start);
        m_record.acceptedAt = moment(d.accept);
        m_record.endedAt = moment(d.end);
        m_record.roomId = text(d.roomId);
        m_record.roomKind = roomKind();
        m_record.fromDeprecatedApi = d.deprecated;
        m_record.received = m_object.raw();
        return std::move(m_record);
    }

private:
    JsonValue field(QByteArrayView name) const { return name.isEmpty() ? JsonValue() : m_object[name]; }

    void unreadable(QByteArrayView name, const JsonValue& value)
    {
        m_record.unreadable.append({QString::fromLatin1(name), shortened(value)});
    }

    QString text(QByteArrayView name)
    {
        const JsonValue value = field(name);
        if (value.isMissing() || value.isNull())
            return {};
        const std::optional<QString> read = value.text();
        if (!read)
            unreadable(name, value);
        return read.value_or(QString());
    }

    std::optional<QStringList> people(QByteArrayView name)
    {
        const JsonValue list = field(name);
        if (list.isMissing() || list.isNull())
            return std::nullopt;
        if (!list.isArray()) {
            if (const auto one = list.text())
                return one->isEmpty() ? QStringList() : QStringList(*one);
            unreadable(name, list);
            return std::nullopt;
        }
        QStringList ids;
        for (const JsonValue& item : list.items()) {
            if (const auto id = item.text(); id && !id->isEmpty())
                ids.append(*id);
            else
                unreadable(name, item);
        }
        return ids;
    }

    template<typename Enum>
    Coded<Enum> coded(QByteArrayView name, std::initializer_list<std::pair<QByteArrayView, Enum>> names)
    {
        Coded<Enum> result{std::nullopt, text(name)};
        for (const auto& [spelling, value] : names) {
            if (result.wire == QLatin1String(spelling))
                result.value = value;
        }
        return result;
    }

    //! 1 digit room, 2 string room, 0 none yet (trtc.io 68930); one page types it String.
    Coded<RoomKind> roomKind()
    {
        Coded<RoomKind> kind{std::nullopt, text(m_dialect.roomKind)};
        if (kind.wire == QLatin1String("1"))
            kind.value = RoomKind::Digit;
        else if (kind.wire == QLatin1String("2"))
            kind.value = RoomKind::String;
        else if (kind.wire == QLatin1String("0"))
            kind.wire.clear();
        return kind;
    }

    std::optional<Moment> moment(QByteArrayView name)
    {
        const JsonValue value = field(name);
        if (value.isMissing() || value.isNull() || (value.isString() && value.text()->trimmed().isEmpty()))
            return std::nullopt;
        const std::optional<qint64> number = value.integer();
        if (number == 0)
            return std::nullopt;
        if (!number || *number < 0 || *number >= firstNonsense) {
            unreadable(name, value);
            return std::nullopt;
        }
        const bool milliseconds = *number >= firstMilliseconds;
        return Moment{milliseconds ? *number / 1000 : *number, value.text().value_or(QString()), milliseconds};
    }

    JsonValue m_object;
    const RecordDialect& m_dialect;
    CallRecord m_record;
};

} // namespace

const RecordDialect& currentRecordDialect()
{
    static constexpr RecordDialect dialect{
        .callId = "CallId", .caller = "Caller_Account", .callees = "CalleeList_Account", .media = "MediaType", .kind = "CallType",
        .outcome = "CallResult", .start = "StartTime", .accept = "AcceptTime", .end = "EndTime", .roomId = "RoomId",
        .roomKind = "RoomIdType", .audio = "Audio", .video = "Video", .single = "SingleCall", .multi = "MultiCall",
        .normalEnd = "NormalEnd", .cancel = "Cancel", .reject = "Reject", .notAnswer = "NotAnswer", .callBusy = "CallBusy",
        .interrupt = "Interrupt", .offline = "Offline", .deprecated = false};
    return dialect;
}

const RecordDialect& deprecatedRecordDialect()
{
    static constexpr RecordDialect dialect{
        .callId = "callId", .caller = "caller", .callees = "callees", .media = "mediaType", .kind = "callType",
        .outcome = "callResult", .start = "startCallTs", .accept = "acceptTs", .end = "endTs", .roomId = "roomId",
        .roomKind = "", .audio = "audio", .video = "video", .single = "single", .multi = "group",
        .normalEnd = "normal_end", .cancel = "cancel", .reject = "reject", .notAnswer = "not_answer", .callBusy = "call_busy",
        .interrupt = "interrupt", .offline = "offline", .deprecated = true};
    return dialect;
}

bool looksLikeRecord(const JsonValue& object, const RecordDialect& d)
{
    const std::array fields{d.callId, d.caller, d.callees, d.media, d.kind, d.outcome, d.start, d.accept, d.end, d.roomId, d.roomKind};
    return std::any_of(fields.begin(), fields.end(), [&object](QByteArrayView name) { return !name.isEmpty() && !object[name].isMissing(); });
}

CallRecord readRecord(const JsonValue& object, const RecordDialect& dialect)
{
    return Reader(object, dialect).read();
}

} // namespace callscope
