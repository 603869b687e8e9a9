#include "tests/archive/filtergenerator.h"

#include "app/archive/filterfields.h"

#include <QRandomGenerator>

#include <algorithm>
#include <memory>

namespace callscope {

using filter::Field;
using filter::Node;
using filter::Relation;

namespace {

constexpr qint64 noon = 1'795'176'000; // 2026-11-20T12:00:00Z

} // namespace

FilterClock noonClock()
{
    return {QDateTime::fromSecsSinceEpoch(noon, Qt::UTC), QTimeZone("Asia/Shanghai")};
}

FilterGenerator::Source FilterGenerator::seeded(quint32 seed)
{
    return [random = std::make_shared<QRandomGenerator>(seed)](quint32 bound) { return quint32(random->bounded(bound)); };
}

const QStringList& FilterGenerator::vocabulary()
{
    static const QStringList words = QStringList{
        QStringLiteral("alice"), QStringLiteral("Bob"), QStringLiteral("ALI"), QStringLiteral("user_1"), QStringLiteral("userx1"),
        QStringLiteral("100%"), QStringLiteral("1009"), QStringLiteral("%"), QStringLiteral("_"), QStringLiteral("\\"),
        QStringLiteral("a\\b"), QStringLiteral("张伟"), QStringLiteral("伟"), QStringLiteral("客户张伟的电话"), QStringLiteral("話"),
        QStringLiteral("it's"), QStringLiteral("'"), QStringLiteral("say \"hi\""), QStringLiteral("\""), QStringLiteral("a b"),
        QStringLiteral("line\nbreak"), QStringLiteral("É"), QStringLiteral("é"), QStringLiteral("🙂"), QStringLiteral("x🙂y"),
        QStringLiteral("-5"), QStringLiteral("OR"), QStringLiteral("or"), QStringLiteral("10:30"), QStringLiteral("room:12"),
        QStringLiteral("(x)"), QStringLiteral("a|b"), QStringLiteral("https://x.example/a?b=c"), QStringLiteral("%1"),
        QStringLiteral("04c9a0ac-8e38-4a19-be45-349c5ce7911b"), QStringLiteral("8E38"), QStringLiteral("ring>30"), QStringLiteral("*"),
        QStringLiteral("？"), QStringLiteral("“x”"), QStringLiteral("\u3000"), QStringLiteral(" "), QStringLiteral(";--"), QStringLiteral("e"),
    };
    return words;
}

qint64 FilterGenerator::moment()
{
    constexpr quint32 days = 60;
    const qint64 day = noon + (qint64(below(days)) - 40) * 86400 + qint64(4) * 3600; // midnight in Shanghai
    switch (below(3)) {
    case 0: return day;
    case 1: return day + qint64(below(1440)) * 60;
    default: return day + qint64(below(86400));
    }
}

Node FilterGenerator::leaf()
{
    const auto field = Field(below(quint32(Field::Seen) + 1));
    const auto relation = Relation(1 + below(5));
    const auto is = [&](const QString& text) { return Node{Node::Kind::Leaf, {}, {field, Relation::Contains, text, 0}}; };
    const auto number = [&](qint64 value) { return Node{Node::Kind::Leaf, {}, {field, relation, {}, value}}; };
    switch (field) {
    case Field::Ring:
    case Field::Talk:
    case Field::Total: return number(below(200) == 0 ? filter::mostSeconds : below(120));
    case Field::People: return number(below(8));
    case Field::Started:
    case Field::Seen:
        return {Node::Kind::Leaf, {}, {field, below(2) == 0 ? Relation::GreaterOrEqual : Relation::Less, {}, moment()}};
    case Field::Severity:
    case Field::Is: return is(oneOf(filter::fieldFor(field)->choices));
    case Field::Result:
    case Field::Type:
    case Field::Media:
    case Field::Finding: {
        const QString choice = oneOf(filter::fieldFor(field)->choices);
        return is(below(3) == 0 ? word() : choice.mid(qsizetype(below(3)), 1 + qsizetype(below(12))));
    }
    default: return is(word());
    }
}

Node FilterGenerator::node(int depth)
{
    const quint32 kind = depth == 0 ? 0 : below(6);
    if (kind < 3)
        return leaf();
    Node made{kind == 3 ? Node::Kind::Not : kind == 4 ? Node::Kind::All : Node::Kind::Any, {}, {}};
    const quint32 children = made.kind == Node::Kind::Not ? 1 : 2 + below(2);
    for (quint32 i = 0; i < children; ++i)
        made.children.push_back(node(depth - 1));
    return made;
}

QString FilterGenerator::text()
{
    static const QStringList pieces{
        QStringLiteral(" "), QStringLiteral(" "), QStringLiteral(" "), QStringLiteral("\u3000"), QStringLiteral("("), QStringLiteral(")"),
        QStringLiteral("|"), QStringLiteral(" | "), QStringLiteral(" OR "), QStringLiteral("-"), QStringLiteral(" -"), QStringLiteral("\""),
        QStringLiteral("\\\""), QStringLiteral("“"), QStringLiteral("”"), QStringLiteral(":"), QStringLiteral("："), QStringLiteral(">"),
        QStringLiteral("<="), QStringLiteral("="), QStringLiteral("30"), QStringLiteral("1m30s"), QStringLiteral("1.5h"), QStringLiteral("7d"),
        QStringLiteral("today"), QStringLiteral("yesterday"), QStringLiteral("now"), QStringLiteral("2026-11-01"), QStringLiteral("2026-11"),
        QStringLiteral("2026"), QStringLiteral("2026-11-01T14:30"), QStringLiteral("2026-11-01T14:30:05Z"), QStringLiteral("99999999999999"),
        QStringLiteral("usr:"), QStringLiteral("pinned"), QStringLiteral("serious"), QStringLiteral("on:"), QStringLiteral("seen>="),
    };
    QString made;
    for (quint32 i = below(12); i > 0; --i) {
        switch (below(6)) {
        case 0:
        case 1: made += oneOf(pieces); break;
        case 2: made += word(); break;
        case 3: made += QLatin1Char('"') + word() + QLatin1Char('"'); break;
        case 4: {
            const FilterField& field = filter::fields().at(qsizetype(below(quint32(filter::fields().size()))));
            made += field.name + (field.isNumber() && below(2) == 0 ? QStringLiteral(">=") : QStringLiteral(":"));
            made += field.choices.isEmpty() ? (field.isNumber() ? QStringLiteral("30 ") : QString()) : oneOf(field.choices);
            break;
        }
        default: made += QLatin1Char(' ') + word() + QLatin1Char(' '); break;
        }
    }
    return made;
}

QString FilterGenerator::noise()
{
    QString made;
    for (quint32 i = below(40); i > 0; --i) {
        constexpr quint32 ascii = 0x80;
        made += QChar(ushort(below(below(4) == 0 ? 0x10000 : ascii)));
    }
    return made;
}

bool isSame(const Node& one, const Node& other)
{
    const bool sameTerm = one.kind != Node::Kind::Leaf
        || (one.term.field == other.term.field && one.term.relation == other.term.relation && one.term.text == other.term.text
            && one.term.number == other.term.number);
    return one.kind == other.kind && sameTerm
        && std::equal(one.children.begin(), one.children.end(), other.children.begin(), other.children.end(), isSame);
}

} // namespace callscope
