#include "app/calls/recordchanges.h"

#include "app/calls/json.h"

#include <QHash>
#include <QSet>

#include <algorithm>

namespace callscope {

namespace {

//! An object's members by name; of a name that stands there twice the first, as JsonValue gives it.
QHash<QString, JsonValue> membersOf(const JsonValue& object)
{
    QHash<QString, JsonValue> members;
    if (!object.isObject())
        return members;
    const QStringList names = object.keys();
    const QList<JsonValue> values = object.items();
    for (qsizetype i = names.size() - 1; i >= 0; --i)
        members.insert(names[i], values[i]);
    return members;
}

// No deeper than JsonText::maxDepth, which the parser refuses.
bool sameValue(const JsonValue& one, const JsonValue& other)
{
    if (one.type() != other.type())
        return false;
    if (one.isArray()) {
        const QList<JsonValue> ours = one.items();
        const QList<JsonValue> theirs = other.items();
        return std::equal(ours.begin(), ours.end(), theirs.begin(), theirs.end(), sameValue);
    }
    if (!one.isObject())
        return one.raw() == other.raw();
    const QHash<QString, JsonValue> ours = membersOf(one);
    const QHash<QString, JsonValue> theirs = membersOf(other);
    return ours.size() == theirs.size()
        && std::all_of(ours.keyValueBegin(), ours.keyValueEnd(), [&theirs](const auto& member) { return sameValue(member.second, theirs.value(member.first)); });
}

} // namespace

QList<RecordChange> recordChanges(const QByteArray& before, const QByteArray& after)
{
    const auto older = JsonText::parse(before);
    const auto newer = JsonText::parse(after);
    const JsonValue old = older ? older->root() : JsonValue();
    const JsonValue now = newer ? newer->root() : JsonValue();
    const QHash<QString, JsonValue> former = membersOf(old);
    const QHash<QString, JsonValue> present = membersOf(now);
    QList<RecordChange> changes;
    QSet<QString> told;
    const QStringList names = now.keys() + old.keys();
    for (const QString& name : names) {
        const JsonValue was = former.value(name);
        const JsonValue is = present.value(name);
        if (!told.contains(name) && !sameValue(was, is))
            changes.append({name, was.raw(), is.raw()});
        told.insert(name);
    }
    return changes;
}

} // namespace callscope
