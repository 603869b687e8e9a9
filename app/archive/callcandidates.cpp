#include "app/archive/callcandidates.h"

#include "app/archive/filtersql.h"
#include "app/archive/sqlitedialect.h"

#include <QSqlQuery>

#include <algorithm>

namespace callscope {

namespace {

using filter::Field;
using filter::Node;
using filter::Relation;
using filter::Term;

constexpr int mostTerms = 200; // more than that begin with one or two characters: they stand nearly everywhere

SqlCondition joined(const QList<SqlCondition>& selects)
{
    SqlCondition all;
    for (const SqlCondition& each : selects) {
        all.text += (all.text.isEmpty() ? QString() : QStringLiteral(" UNION ALL ")) + each.text;
        all.values += each.values;
    }
    return all;
}

SqlCondition containing(const QString& select, const QString& column, const QString& text)
{
    const SqlCondition contains = sqlite::contains(column, text);
    return {select + QStringLiteral(" WHERE ") + contains.text, contains.values};
}

//! The condition itself, where an index on the column answers it.
SqlCondition byIndex(const Node& leaf)
{
    const SqlCondition condition = filter::conditionOf(leaf);
    return {QStringLiteral("SELECT calls.id FROM calls WHERE ") + condition.text, condition.values};
}

} // namespace

bool CallCandidates::isAnsweredByIndex(const Node& filter)
{
    if (filter.kind == Node::Kind::All && !filter.children.empty()) {
        const Field field = filter.children.front().term.field; // several bounds of one span are one range of one index
        return std::all_of(filter.children.begin(), filter.children.end(), [field](const Node& child) { return child.term.field == field && isAnsweredByIndex(child); });
    }
    if (filter.kind != Node::Kind::Leaf)
        return false;
    switch (filter.term.field) {
    case Field::Text:
    case Field::User:
    case Field::Caller:
    case Field::Callee:
    case Field::Room:
    case Field::Tag:
    case Field::Ticket:
    case Field::Note: return false;
    case Field::Is: return filter.term.text != QLatin1String("tagged") && filter.term.text != QLatin1String("noted");
    default: return true;
    }
}

bool CallCandidates::isInOrder(const Node& filter)
{
    if (filter.kind == Node::Kind::All && filter.children.size() == 1)
        return isInOrder(filter.children.front());
    return filter.kind == Node::Kind::Leaf && (filter.term.field == Field::Seen || (filter.term.field == Field::Is && filter.term.text == QLatin1String("pinned")));
}

CallCandidates::Ids CallCandidates::rarest(const Node& filter, int most)
{
    switch (filter.kind) {
    case Node::Kind::All: return ofAll(filter, most);
    case Node::Kind::Any: return ofAny(filter, most);
    case Node::Kind::Not: return std::nullopt;
    case Node::Kind::Leaf: break;
    }
    const auto select = ofTerm(filter);
    return select ? idsOf(*select, most) : std::nullopt;
}

CallCandidates::Ids CallCandidates::ofAll(const Node& node, int most)
{
    Ids fewest;
    for (const Node& child : node.children) {
        if (auto ids = rarest(child, fewest ? int(fewest->size()) : most))
            fewest = std::move(ids);
    }
    return fewest;
}

CallCandidates::Ids CallCandidates::ofAny(const Node& node, int most)
{
    QList<qint64> all;
    for (const Node& child : node.children) {
        const auto ids = rarest(child, most - int(all.size()));
        if (!ids)
            return std::nullopt;
        all += *ids;
    }
    return node.children.empty() ? std::nullopt : std::optional(all);
}

std::optional<SqlCondition> CallCandidates::ofTerm(const Node& leaf)
{
    switch (leaf.term.field) {
    case Field::Text:
    case Field::User:
    case Field::Caller:
    case Field::Callee:
    case Field::Room: return withText(leaf.term);
    case Field::Tag: return containing(QStringLiteral("SELECT call FROM tags"), QStringLiteral("tag"), leaf.term.text);
    case Field::Ticket: return containing(QStringLiteral("SELECT call FROM tickets"), QStringLiteral("ticket"), leaf.term.text);
    case Field::Note: return containing(QStringLiteral("SELECT call FROM notes"), QStringLiteral("text"), leaf.term.text);
    case Field::Is: return leaf.term.text == QLatin1String("tagged") ? SqlCondition{QStringLiteral("SELECT call FROM tags"), {}}
                         : leaf.term.text == QLatin1String("noted") ? SqlCondition{QStringLiteral("SELECT call FROM notes"), {}} : byIndex(leaf);
    default: return byIndex(leaf);
    }
}

std::optional<SqlCondition> CallCandidates::withText(const Term& term)
{
    using Column = sqlite::TextIndex::Column;
    QStringList terms;
    if (sqlite::TextIndex::needsTerms(term.text)) {
        const auto found = termsOf(term.text);
        if (!found)
            return std::nullopt;
        terms = *found;
    }
    const Column column = term.field == Field::Text ? Column::Both : term.field == Field::Room ? Column::Room : Column::People;
    QList<SqlCondition> selects{sqlite::TextIndex::callsWith(term.text, column, terms),
                                {QStringLiteral("SELECT id FROM calls WHERE id > (SELECT value FROM state WHERE key = 'texts_upto')"), {}}};
    if (term.field == Field::Text) {
        selects.append(containing(QStringLiteral("SELECT id FROM calls"), QStringLiteral("call_id"), term.text));
        selects.append(containing(QStringLiteral("SELECT call FROM tags"), QStringLiteral("tag"), term.text));
        selects.append(containing(QStringLiteral("SELECT call FROM tickets"), QStringLiteral("ticket"), term.text));
        selects.append(containing(QStringLiteral("SELECT call FROM notes"), QStringLiteral("text"), term.text));
    }
    return joined(selects);
}

std::optional<QStringList> CallCandidates::termsOf(const QString& text)
{
    for (const QChar c : text) {
        if (c.unicode() > 0x7f && c.toLower() != c.toUpper())
            return std::nullopt; // the index may fold it in another way
    }
    auto query = m_statements.runOnce(sqlite::TextIndex::termsBeginningWith(text, mostTerms));
    if (!query)
        return std::nullopt;
    QStringList terms;
    while (query->next())
        terms.append(query->value(0).toString());
    return terms.size() > mostTerms || m_statements.brokenOff(*query) ? std::nullopt : std::optional(terms);
}

CallCandidates::Ids CallCandidates::idsOf(const SqlCondition& select, int most)
{
    auto query = m_statements.runOnce({QStringLiteral("SELECT * FROM (%1) LIMIT %2").arg(select.text).arg(most + 1), select.values});
    if (!query)
        return std::nullopt; // the scan will say what is wrong
    QList<qint64> ids;
    while (query->next())
        ids.append(query->value(0).toLongLong());
    return ids.size() > most || m_statements.brokenOff(*query) ? std::nullopt : std::optional(ids);
}

} // namespace callscope
