#include "app/archive/filtercompletion.h"

#include "app/archive/filterlexer.h"

#include <algorithm>

namespace callscope::filter {

namespace {

using Option = Completion::Option;

QString inserted(const FilterField& field)
{
    return field.name + (field.isNumber() ? QLatin1Char('>') : QLatin1Char(':'));
}

bool begins(const QString& text, const QString& with)
{
    return text.startsWith(with, Qt::CaseInsensitive);
}

// Values of fields are offered for a bare word too, once it says enough: "rej" is more likely result:Reject than part of an id.
QList<Option> optionsForWord(const QString& typed)
{
    constexpr qsizetype enough = 3;
    QList<Option> options;
    for (const FilterField& field : fields()) {
        if (begins(field.name, typed))
            options.append({inserted(field), &field});
    }
    if (typed.size() < enough)
        return options;
    for (const FilterField& field : fields()) {
        const bool isOfWords = field.kind == FilterField::Kind::Named || field.kind == FilterField::Kind::Choice;
        for (const QString& choice : field.choices) {
            if (isOfWords && begins(choice, typed))
                options.append({inserted(field) + choice, &field});
        }
    }
    return options;
}

// What begins so comes first, then what has it further in.
QList<Option> optionsForValue(const FilterField& field, const QString& typed)
{
    QList<Option> options;
    for (const QString& choice : field.choices) {
        if (begins(choice, typed))
            options.append({choice, &field});
    }
    for (const QString& choice : field.choices) {
        if (!begins(choice, typed) && choice.contains(typed, Qt::CaseInsensitive))
            options.append({choice, &field});
    }
    return options;
}

Completion withOptions(Completion completion, const QList<Option>& options)
{
    completion.options = options;
    completion.kind = options.isEmpty() ? Completion::Kind::Nothing : Completion::Kind::Options;
    return completion;
}

Completion forWord(Completion completion)
{
    const QList<Option> options = optionsForWord(completion.typed);
    return withOptions(std::move(completion), options);
}

Completion forValue(Completion completion, const Token& token)
{
    const FilterField& field = *token.field;
    const bool isHeldRight = token.relation == QLatin1String(":") || field.kind == FilterField::Kind::Seen;
    const bool isFinished = token.isQuoted && token.isClosed;
    if (!isHeldRight || isFinished)
        return completion;
    completion.field = &field;
    if (!field.hasStoredValues())
        return withOptions(std::move(completion), optionsForValue(field, token.text));
    completion.kind = Completion::Kind::Values;
    return completion;
}

} // namespace

Completion completionAt(const QString& text, qsizetype cursor)
{
    cursor = std::clamp<qsizetype>(cursor, 0, text.size());
    Completion completion;
    completion.begin = cursor;
    const QList<Token> before = tokensOf(text.left(cursor));
    const bool isInsideToken = !before.isEmpty() && before.constLast().end == cursor;
    const Token::Kind kind = isInsideToken ? before.constLast().kind : Token::Kind::Minus;
    if (kind == Token::Kind::Or || kind == Token::Kind::Open || kind == Token::Kind::Minus)
        return forWord(std::move(completion));
    const Token& typed = before.constLast();
    if (kind == Token::Kind::Close || kind == Token::Kind::Quoted)
        return completion;

    // How far the part reaches behind the cursor, only the whole text says; and there a name may have its value already.
    const QList<Token> all = tokensOf(text);
    const Token& whole = all.at(before.size() - 1);
    completion.typed = typed.text;
    if (kind == Token::Kind::Field) {
        completion.begin = typed.valueBegin;
        completion.length = std::max(whole.end, cursor) - typed.valueBegin;
        return forValue(std::move(completion), typed);
    }
    const bool isName = whole.kind == Token::Kind::Field;
    completion.begin = typed.begin;
    completion.length = (isName ? whole.valueBegin : whole.end) - typed.begin;
    return forWord(std::move(completion));
}

} // namespace callscope::filter
