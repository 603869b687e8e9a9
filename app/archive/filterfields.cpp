#include "app/archive/filterfields.h"

#include "app/calls/findings.h"

#include <algorithm>
#include <vector>

namespace callscope::filter {

namespace {

QStringList words(const char* text)
{
    return QString::fromLatin1(text).split(QLatin1Char(' '));
}

template<typename Enum>
QStringList apiNames(Enum last)
{
    QStringList names;
    for (int i = 0; i <= int(last); ++i)
        names.append(apiName(Enum(i)));
    return names;
}

QStringList ruleKeys()
{
    QStringList keys;
    for (int i = 0; i <= int(Rule::DeprecatedApi); ++i)
        keys.append(ruleKey(Rule(i)));
    return keys;
}

QList<FilterField> table()
{
    using Kind = FilterField::Kind;
    const QStringList days = words("today yesterday");
    return {
        {QStringLiteral("user"), Field::User, Kind::Word, {}},
        {QStringLiteral("caller"), Field::Caller, Kind::Word, {}},
        {QStringLiteral("callee"), Field::Callee, Kind::Word, {}},
        {QStringLiteral("room"), Field::Room, Kind::Word, {}},
        {QStringLiteral("result"), Field::Result, Kind::Named, apiNames(Outcome::Offline)},
        {QStringLiteral("type"), Field::Type, Kind::Named, apiNames(CallKind::Multi)},
        {QStringLiteral("media"), Field::Media, Kind::Named, apiNames(Media::Video)},
        {QStringLiteral("ring"), Field::Ring, Kind::Span, {}},
        {QStringLiteral("talk"), Field::Talk, Kind::Span, {}},
        {QStringLiteral("total"), Field::Total, Kind::Span, {}},
        {QStringLiteral("people"), Field::People, Kind::Count, {}},
        {QStringLiteral("after"), Field::Started, Kind::After, days},
        {QStringLiteral("before"), Field::Started, Kind::Before, days},
        {QStringLiteral("on"), Field::Started, Kind::On, days},
        {QStringLiteral("last"), Field::Started, Kind::Last, words("1h 24h 7d 30d")},
        {QStringLiteral("seen"), Field::Seen, Kind::Seen, words("today yesterday 7d 30d")},
        {QStringLiteral("finding"), Field::Finding, Kind::Named, ruleKeys()},
        {QStringLiteral("severity"), Field::Severity, Kind::Choice, words("serious warn note")},
        {QStringLiteral("is"), Field::Is, Kind::Choice, words("pinned found missing noted tagged")},
        {QStringLiteral("tag"), Field::Tag, Kind::Word, {}},
        {QStringLiteral("ticket"), Field::Ticket, Kind::Word, {}},
        {QStringLiteral("note"), Field::Note, Kind::Word, {}},
        {QStringLiteral("profile"), Field::Profile, Kind::Word, {}},
        {QStringLiteral("region"), Field::Region, Kind::Word, {}},
    };
}

// How many letters to put in, leave out, replace or swap with the next one.
int slips(QStringView one, QStringView other)
{
    const std::size_t width = std::size_t(other.size()) + 1;
    std::vector<std::vector<int>> distance(std::size_t(one.size()) + 1, std::vector<int>(width));
    for (std::size_t i = 0; i < distance.size(); ++i) {
        for (std::size_t k = 0; k < width; ++k) {
            if (i == 0 || k == 0) {
                distance[i][k] = int(i + k);
                continue;
            }
            const auto at = [](QStringView text, std::size_t index) { return text.at(qsizetype(index) - 1); };
            distance[i][k] = std::min({distance[i - 1][k] + 1, distance[i][k - 1] + 1,
                                       distance[i - 1][k - 1] + (at(one, i) == at(other, k) ? 0 : 1)});
            if (i > 1 && k > 1 && at(one, i) == at(other, k - 1) && at(one, i - 1) == at(other, k))
                distance[i][k] = std::min(distance[i][k], distance[i - 2][k - 2] + 1);
        }
    }
    return distance.back().back();
}

// Anything of two letters is near "is" and "on", and half the words that people write a colon behind are near "tag".
int slipsForgiven(qsizetype length)
{
    constexpr qsizetype tooShort = 3;
    constexpr qsizetype longName = 7;
    if (length <= tooShort)
        return 0;
    return length < longName ? 1 : 2;
}

} // namespace

const QList<FilterField>& fields()
{
    static const QList<FilterField> all = table();
    return all;
}

const FilterField* findField(QStringView name)
{
    for (const FilterField& each : fields()) {
        if (name.compare(each.name, Qt::CaseInsensitive) == 0)
            return &each;
    }
    return nullptr;
}

const FilterField* fieldFor(Field field)
{
    const auto found = std::find_if(fields().cbegin(), fields().cend(), [&](const FilterField& each) { return each.field == field; });
    return found == fields().cend() ? nullptr : &*found;
}

const FilterField* nearestField(QStringView name)
{
    constexpr qsizetype longest = 12;
    if (name.size() > longest)
        return nullptr;
    const QString small = name.toString().toLower();
    const FilterField* nearest = nullptr;
    int fewest = 0;
    for (const FilterField& each : fields()) {
        const int distance = slips(small, each.name);
        if (distance <= slipsForgiven(each.name.size()) && (!nearest || distance < fewest)) {
            nearest = &each;
            fewest = distance;
        }
    }
    return nearest;
}

} // namespace callscope::filter
