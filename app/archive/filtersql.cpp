#include "app/archive/filtersql.h"

#include "app/archive/sqlitedialect.h"

#include <QStringList>

#include <algorithm>

namespace callscope::filter {

namespace {

SqlCondition wrapped(const char* before, SqlCondition condition, const char* after = ")")
{
    condition.text = QLatin1String(before) + condition.text + QLatin1String(after);
    return condition;
}

SqlCondition column(const char* name, const QString& part)
{
    return sqlite::contains(QLatin1String(name), part);
}

SqlCondition facet(const char* name, const QString& part)
{
    return wrapped("calls.facet IN (SELECT id FROM facets WHERE ", column(name, part));
}

SqlCondition fixed(const char* text)
{
    return {QLatin1String(text), {}};
}

SqlCondition joined(const QList<SqlCondition>& conditions, const char* by)
{
    QStringList texts;
    SqlCondition all;
    for (const SqlCondition& each : conditions) {
        texts.append(each.text);
        all.values += each.values;
    }
    all.text = QLatin1Char('(') + texts.join(QLatin1String(by)) + QLatin1Char(')');
    return all;
}

// EXISTS, not IN: a page of the list ends before every member was seen.
SqlCondition member(const QString& part, const char* which = "")
{
    SqlCondition condition = column("members.user_id", part);
    condition.text = QStringLiteral("EXISTS (SELECT 1 FROM members WHERE members.call = calls.id%1 AND %2)")
                         .arg(QLatin1String(which), condition.text);
    return condition;
}

SqlCondition note(const QString& part)
{
    return wrapped("calls.id IN (SELECT call FROM notes WHERE ", column("notes.text", part));
}

SqlCondition tag(const QString& part)
{
    return wrapped("calls.id IN (SELECT call FROM tags WHERE ", column("tags.tag", part));
}

SqlCondition ticket(const QString& part)
{
    return wrapped("calls.id IN (SELECT call FROM tickets WHERE ", column("tickets.ticket", part));
}

SqlCondition anyText(const QString& part)
{
    return joined({column("calls.call_id", part), column("calls.caller", part), column("calls.room", part), note(part), tag(part),
                   ticket(part), member(part)},
                  " OR ");
}

// The keys stand in one column with a space around each, which none of them holds.
SqlCondition finding(const QString& part)
{
    return part.contains(QLatin1Char(' ')) ? fixed("0 = 1") : facet("facets.findings", part);
}

SqlCondition severity(const QString& key)
{
    return facet("facets.severities", QLatin1Char(' ') + key + QLatin1Char(' '));
}

SqlCondition state(const QString& key)
{
    if (key == QLatin1String("pinned"))
        return fixed("calls.pinned = 1");
    if (key == QLatin1String("found"))
        return fixed("calls.facet IN (SELECT id FROM facets WHERE facets.found <> 0)");
    if (key == QLatin1String("missing"))
        return fixed("calls.facet IN (SELECT id FROM facets WHERE facets.found = 0)");
    if (key == QLatin1String("noted"))
        return fixed("calls.id IN (SELECT call FROM notes)");
    if (key == QLatin1String("tagged"))
        return fixed("calls.id IN (SELECT call FROM tags)");
    return fixed("0 = 1");
}

QString operatorOf(Relation relation)
{
    switch (relation) {
    case Relation::Less: return QStringLiteral("<");
    case Relation::LessOrEqual: return QStringLiteral("<=");
    case Relation::Greater: return QStringLiteral(">");
    case Relation::GreaterOrEqual: return QStringLiteral(">=");
    case Relation::Equal:
    case Relation::Contains: break;
    }
    return QStringLiteral("=");
}

SqlCondition compared(const char* name, const Term& term)
{
    return {QLatin1String(name) + QLatin1Char(' ') + operatorOf(term.relation) + QStringLiteral(" ?"), {term.number}};
}

// NULL is not known, and what is not known is neither more nor less: false, so that its negation is true.
SqlCondition known(const char* name, const Term& term)
{
    SqlCondition condition = compared(name, term);
    condition.text = QStringLiteral("(%1 IS NOT NULL AND %2)").arg(QLatin1String(name), condition.text);
    return condition;
}

SqlCondition conditionOf(const Term& term)
{
    switch (term.field) {
    case Field::Text: return anyText(term.text);
    case Field::User: return joined({column("calls.caller", term.text), member(term.text)}, " OR ");
    case Field::Caller: return column("calls.caller", term.text);
    case Field::Callee: return member(term.text, " AND members.is_caller = 0");
    case Field::Room: return column("calls.room", term.text);
    case Field::Result: return facet("facets.result", term.text);
    case Field::Type: return facet("facets.type", term.text);
    case Field::Media: return facet("facets.media", term.text);
    case Field::Profile: return facet("facets.profile", term.text);
    case Field::Region: return facet("facets.region", term.text);
    case Field::Tag: return tag(term.text);
    case Field::Ticket: return ticket(term.text);
    case Field::Note: return note(term.text);
    case Field::Finding: return finding(term.text);
    case Field::Severity: return severity(term.text);
    case Field::Is: return state(term.text);
    case Field::Ring: return known("calls.ring", term);
    case Field::Talk: return known("calls.talk", term);
    case Field::Total: return known("calls.total", term);
    case Field::People: return known("calls.people", term);
    case Field::Started: return compared("calls.happened", term);
    case Field::Seen: return wrapped("(calls.pinned IN (0, 1) AND ", compared("calls.last_seen", term)); // the index begins with it
    }
    Q_UNREACHABLE();
}

//! A condition, and how many parentheses stand in one another at its deepest.
struct Nested {
    SqlCondition condition;
    int depth = 0;
};

// SQLite's parser gives up at some 30 levels of a AND (b OR (c AND …: what waits before a parenthesis fills its stack. So the deepest
// comes first, and NOT is carried down to the leaves, which are never NULL.
Nested nested(const Node& node, bool isNegated)
{
    if (node.kind == Node::Kind::Not)
        return nested(node.children.front(), !isNegated);
    if (node.kind == Node::Kind::Leaf) {
        SqlCondition condition = conditionOf(node.term);
        return {isNegated ? wrapped("NOT (", std::move(condition)) : std::move(condition), 0};
    }
    const bool isAll = (node.kind == Node::Kind::All) != isNegated;
    if (node.children.empty())
        return {fixed(isAll ? "1 = 1" : "0 = 1"), 0};
    QList<Nested> children;
    for (const Node& child : node.children)
        children.append(nested(child, isNegated));
    std::stable_sort(children.begin(), children.end(), [](const Nested& one, const Nested& other) { return one.depth > other.depth; });
    QList<SqlCondition> conditions;
    for (const Nested& child : std::as_const(children))
        conditions.append(child.condition);
    return {joined(conditions, isAll ? " AND " : " OR "), children.constFirst().depth + 1};
}

} // namespace

SqlCondition conditionOf(const Node& filter)
{
    if (filter.kind == Node::Kind::All && filter.children.empty())
        return {};
    return nested(filter, false).condition;
}

} // namespace callscope::filter
