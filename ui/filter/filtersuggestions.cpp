#include "ui/filter/filtersuggestions.h"

#include "app/archive/filtertext.h"
#include "app/wording/filtertext.h"
#include "ui/filter/choicetext.h"

namespace callscope {

namespace {

// The next word follows behind a space; where one stands there already, it is not doubled.
QString ended(const QString& value, const filter::Completion& completion, const QString& text)
{
    const qsizetype behind = completion.begin + completion.length;
    return behind < text.size() ? value : value + QLatin1Char(' ');
}

bool standsThere(const QString& value, const filter::Completion& completion, const QString& text)
{
    return text.mid(completion.begin, completion.length).compare(value, Qt::CaseInsensitive) == 0;
}

QString meaningOf(const filter::Completion::Option& option)
{
    const QString choice = option.text.section(QLatin1Char(':'), -1);
    const QString meaning = choiceText(*option.field, choice);
    return meaning.compare(choice, Qt::CaseInsensitive) == 0 ? QString() : meaning; // it says nothing more
}

} // namespace

QList<Suggestion> filterSuggestions(const filter::Completion& completion, const QString& text)
{
    QList<Suggestion> suggestions;
    for (const filter::Completion::Option& option : completion.options) {
        const QChar last = option.text.isEmpty() ? QChar() : option.text.back();
        const bool isField = last == QLatin1Char(':') || last == QLatin1Char('>');
        const bool goesOn = last == QLatin1Char(':');
        if (isField)
            suggestions.append({option.text, wording::filterFieldHelp(*option.field), option.text, goesOn});
        else if (!standsThere(option.text, completion, text))
            suggestions.append({option.text, meaningOf(option), ended(option.text, completion, text), false});
    }
    return suggestions;
}

bool namesSomebody(filter::Field field)
{
    using filter::Field;
    return field == Field::User || field == Field::Caller || field == Field::Callee || field == Field::Room || field == Field::Note;
}

QList<Suggestion> valueSuggestions(const filter::Completion& completion, const QString& text, const QStringList& values)
{
    QList<Suggestion> suggestions;
    for (const QString& value : values) {
        const QString written = filter::quotedWhereNeeded(value);
        if (!standsThere(written, completion, text))
            suggestions.append({value, {}, ended(written, completion, text), false});
    }
    return suggestions;
}

} // namespace callscope
