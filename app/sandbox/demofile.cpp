#include "app/sandbox/demofile.h"

#include "app/calls/json.h"
#include "app/sandbox/demotimes.h"

#include <QFile>

#include <algorithm>

// Outside every namespace, as Q_INIT_RESOURCE demands: nothing else pulls the resource out of a static library.
static void initDemoResource()
{
    Q_INIT_RESOURCE(sandbox);
}

namespace callscope {

namespace {

QString textOf(const JsonValue& value)
{
    return value.text().value_or(QString());
}

DemoEntry readEntry(const JsonValue& object)
{
    DemoEntry entry;
    entry.call = {textOf(object["callId"]), textOf(object["about"])};
    entry.deprecated = textOf(object["api"]) == QLatin1String("deprecated");
    entry.behaviour = textOf(object["behaviour"]).toUtf8();
    entry.requestId = textOf(object["requestId"]).toUtf8();
    entry.record = object["record"].raw();
    entry.answer = object["answer"].raw();
    const auto findings = object["findings"].items();
    for (const JsonValue& rule : findings)
        entry.findings.append(textOf(rule));
    return entry;
}

} // namespace

DemoFile DemoFile::embedded()
{
    initDemoResource();
    QFile file(QStringLiteral(":/callscope/sandbox/demo-calls.json"));
    if (!file.open(QIODevice::ReadOnly))
        return {};
    return parse(file.readAll()).value_or(DemoFile());
}

std::optional<DemoFile> DemoFile::parse(const QByteArray& bytes)
{
    const auto text = JsonText::parse(bytes);
    if (!text)
        return std::nullopt;
    DemoFile file;
    const auto objects = text->root()["calls"].items() + text->root()["provocations"].items();
    for (const JsonValue& object : objects) {
        const DemoEntry entry = readEntry(object);
        const bool saysSomething = !entry.record.isEmpty() || !entry.behaviour.isEmpty();
        if (entry.call.callId.isEmpty() || !saysSomething || file.m_byId.contains(entry.call.callId))
            return std::nullopt;
        file.m_byId.insert(entry.call.callId, file.m_entries.size());
        file.m_entries.append(entry);
    }
    if (file.m_entries.isEmpty() || !file.m_entries.first().isCall())
        return std::nullopt;
    return file;
}

DemoFile DemoFile::broughtUpTo(const QDateTime& now) const
{
    constexpr qint64 secondsOfADay = 86'400;
    const qint64 nowSeconds = now.toSecsSinceEpoch();
    const auto moves = [nowSeconds](const DemoEntry& entry) { return !entry.isDocumented() && latestTimeOf(entry.record) <= nowSeconds; };
    qint64 newest = 0;
    for (const DemoEntry& entry : m_entries) {
        if (moves(entry))
            newest = std::max(newest, latestTimeOf(entry.record));
    }
    DemoFile moved = *this;
    if (newest == 0)
        return moved;
    for (DemoEntry& entry : moved.m_entries) {
        if (moves(entry))
            entry.record = withTimesMoved(entry.record, (nowSeconds - newest) / secondsOfADay);
    }
    return moved;
}

const DemoEntry* DemoFile::find(const QString& callId) const
{
    const auto found = m_byId.constFind(callId);
    return found == m_byId.constEnd() ? nullptr : &m_entries.at(*found);
}

} // namespace callscope
