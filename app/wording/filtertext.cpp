#include "app/wording/filtertext.h"

#include "app/wording/sentences.h"

#include <QCoreApplication>

namespace callscope::wording {

namespace {

struct Filter {
    Q_DECLARE_TR_FUNCTIONS(Filter)
};

// A filter can be a page of pasted log; and a line break in it would break the sentence.
QString shown(const QString& text)
{
    constexpr qsizetype enough = 40;
    QString line = text.simplified();
    for (QChar& c : line) {
        if (c.category() == QChar::Other_Control)
            c = QChar::ReplacementCharacter;
    }
    return line.size() <= enough ? line : line.left(enough - 1) + QChar(0x2026);
}

QString badNumber(const FilterError& error)
{
    const FilterField* field = filter::findField(error.field);
    if (field && field->kind == FilterField::Kind::Count)
        return Filter::tr("“%1” is not a number. Write how many, such as %2>=5.").arg(shown(error.text), error.field);
    return Filter::tr("“%1” is not a length of time. Write seconds, or such as 1m30s, 1.5h or 2d.").arg(shown(error.text));
}

QString badTime(const FilterError& error)
{
    const FilterField* field = filter::findField(error.field);
    const QString text = shown(error.text);
    if (field && field->kind == FilterField::Kind::Last)
        return Filter::tr("“%1” does not say how long back. Write such as 30m, 24h, 7d or 2w.").arg(text);
    if (field && field->kind == FilterField::Kind::Seen)
        return Filter::tr("“%1” is not a time. Write such as 2026-11-01, 2026-11, today, yesterday or 7d.").arg(text);
    return Filter::tr("“%1” is not a time. Write such as 2026-11-01, 2026-11, 2026-11-01T14:30, today or yesterday.").arg(text);
}

QString missingValue(const FilterError& error)
{
    if (error.field.isEmpty())
        return Filter::tr("Nothing stands between the quotes.");
    return Filter::tr("Nothing stands behind “%1”. The value follows at once, without a space.").arg(shown(error.text));
}

QString missingOperand(const FilterError& error)
{
    if (error.text.startsWith(QLatin1Char('(')))
        return Filter::tr("Nothing stands in these parentheses.");
    return Filter::tr("“%1” means “or”: something to find must stand before it and behind it.").arg(shown(error.text));
}

} // namespace

QString filterError(const FilterError& error)
{
    switch (error.kind) {
    case FilterError::Kind::UnknownField:
        return Filter::tr("There is no field “%1”. Did you mean %2? To find the text itself, put it in quotes.")
            .arg(shown(error.text), listed(error.expected));
    case FilterError::Kind::MissingValue: return missingValue(error);
    case FilterError::Kind::ColonExpected:
        return Filter::tr("“%1” cannot be compared: write %1:value. To find the text itself, put it in quotes.").arg(error.field);
    case FilterError::Kind::BadNumber: return badNumber(error);
    case FilterError::Kind::BadTime: return badTime(error);
    case FilterError::Kind::UnknownChoice:
        return Filter::tr("“%1:” is one of %2, not “%3”.").arg(error.field, listed(error.expected), shown(error.text));
    case FilterError::Kind::UnclosedQuote: return Filter::tr("The quote that begins here does not end.");
    case FilterError::Kind::UnclosedParenthesis: return Filter::tr("This parenthesis is not closed.");
    case FilterError::Kind::UnexpectedParenthesis: return Filter::tr("This parenthesis was never opened. To find it as text, put it in quotes.");
    case FilterError::Kind::MissingOperand: return missingOperand(error);
    case FilterError::Kind::NothingToNegate:
        return Filter::tr("“-” means “not”: what is not wanted follows at once. To find it as text, put it in quotes.");
    case FilterError::Kind::TooComplex: return Filter::tr("This filter is too long, or asks for too much at once.");
    }
    Q_UNREACHABLE();
}

QString filterFieldHelp(const FilterField& field)
{
    using Kind = FilterField::Kind;
    switch (field.kind) {
    case Kind::After: return Filter::tr("started then or later, such as after:2026-11-01 or after:yesterday");
    case Kind::Before: return Filter::tr("started earlier, such as before:today or before:2026-11-01T14:30");
    case Kind::On: return Filter::tr("started on that day or in that month, such as on:yesterday or on:2026-11");
    case Kind::Last: return Filter::tr("started no longer ago, such as last:24h or last:7d");
    case Kind::Seen: return Filter::tr("looked up then, such as seen:today or seen:7d");
    default: break;
    }
    switch (field.field) {
    case filter::Field::User: return Filter::tr("who took part, or a piece of the user id");
    case filter::Field::Caller: return Filter::tr("who called");
    case filter::Field::Callee: return Filter::tr("who was called");
    case filter::Field::Room: return Filter::tr("the room's id, or a piece of it");
    case filter::Field::Result: return Filter::tr("how it ended, such as result:Reject");
    case filter::Field::Type: return Filter::tr("between two or in a group, such as type:MultiCall");
    case filter::Field::Media: return Filter::tr("with sound or picture, such as media:Video");
    case filter::Field::Profile: return Filter::tr("the profile it was looked up with");
    case filter::Field::Region: return Filter::tr("the region it was looked up in, such as region:singapore");
    case filter::Field::Tag: return Filter::tr("one of its tags");
    case filter::Field::Ticket: return Filter::tr("its ticket number");
    case filter::Field::Note: return Filter::tr("what its note says");
    case filter::Field::Finding: return Filter::tr("what was found odd about it, such as finding:interrupted");
    case filter::Field::Severity: return Filter::tr("how bad a finding is, such as severity:serious");
    case filter::Field::Is: return Filter::tr("what state it is in, such as is:pinned or is:missing");
    case filter::Field::Ring: return Filter::tr("how long it rang, such as ring>30");
    case filter::Field::Talk: return Filter::tr("how long was talked, such as talk<15");
    case filter::Field::Total: return Filter::tr("how long it took in all, such as total>1h");
    case filter::Field::People: return Filter::tr("how many took part, such as people>=5");
    case filter::Field::Text:
    case filter::Field::Started:
    case filter::Field::Seen: break;
    }
    return {};
}

} // namespace callscope::wording
