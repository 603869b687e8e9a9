#include "app/archive/filtermatch.h"

#include <algorithm>

namespace callscope::filter {

namespace {

// A-Z are a-z and nothing else is alike, as in SQLite.
QString folded(QString text)
{
    for (QChar& c : text) {
        if (c >= QLatin1Char('A') && c <= QLatin1Char('Z'))
            c = QChar(c.unicode() + ('a' - 'A'));
    }
    return text;
}

bool has(const QString& value, const QString& part)
{
    return folded(value).contains(folded(part));
}

bool anyHas(const QStringList& values, const QString& part)
{
    return std::any_of(values.cbegin(), values.cend(), [&](const QString& value) { return has(value, part); });
}

bool isRelated(qint64 value, const Term& term)
{
    switch (term.relation) {
    case Relation::Less: return value < term.number;
    case Relation::LessOrEqual: return value <= term.number;
    case Relation::Greater: return value > term.number;
    case Relation::GreaterOrEqual: return value >= term.number;
    case Relation::Equal:
    case Relation::Contains: break;
    }
    return value == term.number;
}

bool isRelated(const std::optional<qint64>& value, const Term& term)
{
    return value && isRelated(*value, term);
}

bool isState(const FilterSubject& subject, const QString& key)
{
    return (key == QLatin1String("pinned") && subject.pinned) || (key == QLatin1String("found") && subject.found)
        || (key == QLatin1String("missing") && !subject.found) || (key == QLatin1String("noted") && !subject.note.isEmpty())
        || (key == QLatin1String("tagged") && !subject.tags.isEmpty());
}

bool fulfils(const FilterSubject& subject, const Term& term)
{
    switch (term.field) {
    case Field::Text:
        return anyHas({subject.callId, subject.caller, subject.room, subject.note, subject.ticket}, term.text)
            || anyHas(subject.callees, term.text) || anyHas(subject.tags, term.text);
    case Field::User: return has(subject.caller, term.text) || anyHas(subject.callees, term.text);
    case Field::Caller: return has(subject.caller, term.text);
    case Field::Callee: return anyHas(subject.callees, term.text);
    case Field::Room: return has(subject.room, term.text);
    case Field::Result: return has(subject.result, term.text);
    case Field::Type: return has(subject.type, term.text);
    case Field::Media: return has(subject.media, term.text);
    case Field::Profile: return has(subject.profile, term.text);
    case Field::Region: return has(subject.region, term.text);
    case Field::Tag: return anyHas(subject.tags, term.text);
    case Field::Ticket: return has(subject.ticket, term.text);
    case Field::Note: return has(subject.note, term.text);
    case Field::Finding: return anyHas(subject.findings, term.text);
    case Field::Severity: return subject.severities.contains(term.text);
    case Field::Is: return isState(subject, term.text);
    case Field::Ring: return isRelated(subject.ring, term);
    case Field::Talk: return isRelated(subject.talk, term);
    case Field::Total: return isRelated(subject.total, term);
    case Field::People: return isRelated(subject.people, term);
    case Field::Started: return isRelated(subject.happened, term);
    case Field::Seen: return isRelated(subject.seen, term);
    }
    Q_UNREACHABLE();
}

} // namespace

bool matches(const Node& filter, const FilterSubject& subject)
{
    const auto isFulfilled = [&](const Node& child) { return matches(child, subject); };
    switch (filter.kind) {
    case Node::Kind::All: return std::all_of(filter.children.cbegin(), filter.children.cend(), isFulfilled);
    case Node::Kind::Any: return std::any_of(filter.children.cbegin(), filter.children.cend(), isFulfilled);
    case Node::Kind::Not: return !isFulfilled(filter.children.front());
    case Node::Kind::Leaf: return fulfils(subject, filter.term);
    }
    Q_UNREACHABLE();
}

} // namespace callscope::filter
