#include "app/archive/filtertext.h"

#include "app/archive/filterfields.h"
#include "app/archive/filtertime.h"

#include <QStringList>

#include <algorithm>

namespace callscope::filter {

namespace {

QString signOf(Relation relation)
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

// Whole seconds: more than this one is from the next one on. The language has only "from" and "before" of moments.
QString momentText(const Term& term, const QTimeZone& zone)
{
    const bool isSeen = term.field == Field::Seen;
    const auto from = [&](qint64 seconds) { return (isSeen ? QLatin1String("seen>=") : QLatin1String("after:")) + timeText(seconds, zone); };
    const auto until = [&](qint64 seconds) { return (isSeen ? QLatin1String("seen<") : QLatin1String("before:")) + timeText(seconds, zone); };
    switch (term.relation) {
    case Relation::GreaterOrEqual: return from(term.number);
    case Relation::Greater: return from(term.number + 1);
    case Relation::Less: return until(term.number);
    case Relation::LessOrEqual: return until(term.number + 1);
    case Relation::Equal:
    case Relation::Contains: break;
    }
    return (isSeen ? QLatin1String("seen:") : QLatin1String("on:")) + periodText({term.number, term.number + 1}, zone);
}

// on:2026-11-01 is a group of two in the tree; empty: this is another group.
QString dayText(const Node& node, const QTimeZone& zone)
{
    if (node.kind != Node::Kind::All || node.children.size() != 2)
        return {};
    const Term& from = node.children.front().term;
    const Term& until = node.children.back().term;
    const bool areLeaves = node.children.front().kind == Node::Kind::Leaf && node.children.back().kind == Node::Kind::Leaf;
    if (!areLeaves || from.field != until.field || from.relation != Relation::GreaterOrEqual || until.relation != Relation::Less
        || (from.field != Field::Started && from.field != Field::Seen))
        return {};
    const QString period = periodText({from.number, until.number}, zone);
    return period.isEmpty() ? QString() : (from.field == Field::Seen ? QLatin1String("seen:") : QLatin1String("on:")) + period;
}

//! Writes a tree with no more parentheses than it needs.
class Writer {
public:
    explicit Writer(const QTimeZone& zone) : m_zone(zone) {}

    [[nodiscard]] QString text(const Node& node) const
    {
        QString day = dayText(node, m_zone);
        if (!day.isEmpty())
            return day;
        switch (node.kind) {
        case Node::Kind::Leaf: return textOf(node.term, m_zone);
        case Node::Kind::Not: return QLatin1Char('-') + grouped(node.children.front());
        case Node::Kind::All: return joined(node, " ");
        case Node::Kind::Any: return joined(node, " | ");
        }
        Q_UNREACHABLE();
    }

private:
    [[nodiscard]] QString grouped(const Node& node) const
    {
        const bool isGroup = (node.kind == Node::Kind::All || node.kind == Node::Kind::Any) && dayText(node, m_zone).isEmpty();
        return isGroup ? QLatin1Char('(') + text(node) + QLatin1Char(')') : text(node);
    }

    [[nodiscard]] QString joined(const Node& node, const char* by) const
    {
        QStringList texts;
        for (const Node& child : node.children) {
            const bool bindsTighter = node.kind == Node::Kind::Any && child.kind == Node::Kind::All;
            texts.append(bindsTighter ? text(child) : grouped(child));
        }
        return texts.join(QLatin1String(by));
    }

    const QTimeZone& m_zone;
};

} // namespace

QString textOf(const Node& filter, const QTimeZone& zone)
{
    return Writer(zone).text(filter);
}

QString textOf(const Term& term, const QTimeZone& zone)
{
    if (term.field == Field::Text)
        return quotedWhereNeeded(term.text);
    if (term.field == Field::Started || term.field == Field::Seen)
        return momentText(term, zone);
    const FilterField& field = *fieldFor(term.field);
    if (field.kind == FilterField::Kind::Count)
        return field.name + signOf(term.relation) + QString::number(term.number);
    if (field.kind == FilterField::Kind::Span)
        return field.name + signOf(term.relation) + spanText(term.number);
    return field.name + QLatin1Char(':') + quotedWhereNeeded(term.text);
}

QString quotedWhereNeeded(const QString& value)
{
    const auto isPlain = [](QChar c) { return c.isLetterOrNumber() || QStringLiteral("-_.@%+/\\#,").contains(c); };
    if (!value.isEmpty() && !value.startsWith(QLatin1Char('-')) && value != QLatin1String("OR")
        && std::all_of(value.begin(), value.end(), isPlain))
        return value;
    QString escaped = value;
    escaped.replace(QLatin1Char('\\'), QLatin1String("\\\\"));
    escaped.replace(QLatin1Char('"'), QLatin1String("\\\""));
    return QLatin1Char('"') + escaped + QLatin1Char('"');
}

} // namespace callscope::filter
