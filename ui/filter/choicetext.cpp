#include "ui/filter/choicetext.h"

#include "app/wording/fieldtext.h"

#include <QCoreApplication>

#include <array>

namespace callscope {

namespace {

struct Choices {
    Q_DECLARE_TR_FUNCTIONS(Choices)
};

template<typename Enum>
Coded<Enum> coded(const QString& name, Enum last)
{
    for (int i = 0; i <= int(last); ++i) {
        if (apiName(Enum(i)) == name)
            return {Enum(i), name};
    }
    return {std::nullopt, name};
}

QString stateText(const QString& choice)
{
    if (choice == QLatin1String("pinned"))
        return Choices::tr("kept at the top");
    if (choice == QLatin1String("found"))
        return Choices::tr("a record was seen");
    if (choice == QLatin1String("missing"))
        return Choices::tr("no record was ever seen");
    if (choice == QLatin1String("noted"))
        return Choices::tr("with a note");
    return choice == QLatin1String("tagged") ? Choices::tr("with a tag") : QString();
}

QString severityText(const QString& choice)
{
    constexpr std::array severities{Severity::Serious, Severity::Warn, Severity::Note};
    const std::array keys{QLatin1String("serious"), QLatin1String("warn"), QLatin1String("note")};
    for (std::size_t i = 0; i < keys.size(); ++i) {
        if (choice == keys.at(i))
            return wording::severityName(severities.at(i));
    }
    return {};
}

} // namespace

QString choiceText(const FilterField& field, const QString& choice)
{
    switch (field.field) {
    case filter::Field::Result: return wording::outcomeName(coded(choice, Outcome::Offline));
    case filter::Field::Type: return wording::kindName(coded(choice, CallKind::Multi));
    case filter::Field::Media: return wording::mediaName(coded(choice, Media::Video));
    case filter::Field::Severity: return severityText(choice);
    case filter::Field::Is: return stateText(choice);
    default: return {};
    }
}

} // namespace callscope
