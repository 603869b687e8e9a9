#pragma once

#include "app/sandbox/democall.h"

#include <QByteArray>
#include <QDateTime>
#include <QHash>
#include <QList>
#include <QString>
#include <QStringList>

#include <optional>

namespace callscope {

//! One entry of resources/demo-calls.json: a call, or an id that provokes a failure.
struct DemoEntry {
    DemoCall call;
    bool deprecated = false; //!< only the deprecated API knows it
    QByteArray behaviour;    //!< see misbehave(); empty for a call
    QByteArray requestId;    //!< of the documented sample; empty: a new one for every answer
    QByteArray record;       //!< the record object's bytes as they stand in the file; may be empty for a provocation
    QByteArray answer;       //!< the whole answer's bytes, for a provocation that is nothing but a wrong answer
    QStringList findings;    //!< the rules it is there to show, for the tests

    [[nodiscard]] bool isCall() const { return behaviour.isEmpty(); }
    //! It stands in Tencent's documents, where anybody can compare it.
    [[nodiscard]] bool isDocumented() const { return !requestId.isEmpty(); }
};

//! The demo's data, read once from resources/demo-calls.json; every record keeps its bytes, but for times moved on purpose.
class DemoFile {
public:
    //! The file built into the program.
    [[nodiscard]] static DemoFile embedded();
    //! Nothing when the bytes are no such file.
    [[nodiscard]] static std::optional<DemoFile> parse(const QByteArray& bytes);

    //! The same with its records a number of whole days later, so that the newest call is less than a day old and calls can be
    //! searched for by their age. Left alone: the documented sample, whole answers, and records that lie after `now` already.
    [[nodiscard]] DemoFile broughtUpTo(const QDateTime& now) const;

    //! The calls, the most ordinary ones first, then the provocations.
    [[nodiscard]] const QList<DemoEntry>& entries() const { return m_entries; }
    //! nullptr where there is none; valid as long as this is.
    [[nodiscard]] const DemoEntry* find(const QString& callId) const;

private:
    QList<DemoEntry> m_entries;
    QHash<QString, qsizetype> m_byId;
};

} // namespace callscope
