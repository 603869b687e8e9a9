#include "app/calls/recordchanges.h"

#include "app/calls/json.h"

namespace callscope {

namespace {

bool sameValue(const JsonValue& one, const JsonValue& other)
{
    if (one.type() != other.type())
        return false;
    if (!one.isArray())
        return one.raw() == other.raw();
    const QList<JsonValue> ours = one.items();
    const QList<JsonValue> theirs = other.items();
    if (ours.size() != theirs.size())
        return false;
    for (qsizetype i = 0; i < ours.size(); ++i) {
        if (ours[i].raw() != theirs[i].raw())
            return false;
    }
    return true;
}

} // namespace

QList<RecordChange> recordChanges(const QByteArray& before, const QByteArray& after)
{
    const auto older = JsonText::parse(before);
    const auto newer = JsonText::parse(after);
    const JsonValue old = older ? older->root() : JsonValue();
    const JsonValue now = newer ? newer->root() : JsonValue();
    QList<RecordChange> changes;
    const QStringList present = now.keys();
    for (const QString& name : present) {
        const JsonValue was = old[name.toUtf8()];
        const JsonValue is = now[name.toUtf8()];
        if (!sameValue(was, is))
            changes.append({name, was.raw(), is.raw()});
    }
    const QStringList former = old.keys();
    for (const QString& name : former) {
        if (!present.contains(name))
            changes.append({name, old[name.toUtf8()].raw(), {}});
    }
    return changes;
}

} // namespace callscope
