#include "ui/filter/filterline.h"

#include "app/archive/filterlexer.h"
#include "app/archive/filterparser.h"
#include "app/archive/filtertext.h"

#include <QDate>
#include <QHash>

#include <algorithm>

namespace callscope {

namespace {

using filter::Token;

bool isDay(const QString& value)
{
    return QDate::fromString(value, Qt::ISODate).isValid() && value.size() == 10;
}

bool isWordShown(const Token& token)
{
    using filter::Field;
    switch (token.field->field) {
    case Field::User:
    case Field::Room:
    case Field::Tag:
    case Field::Note: return true;
    case Field::Result:
    case Field::Type:
    case Field::Media:
    case Field::Severity:
    case Field::Finding: return token.field->choices.contains(token.text, Qt::CaseInsensitive);
    case Field::Is: return token.text.compare(QLatin1String("pinned"), Qt::CaseInsensitive) == 0;
    default: return false;
    }
}

// Whether the form has a control that can show exactly this.
bool isShown(const Token& token)
{
    using Kind = FilterField::Kind;
    const QString value = token.text.toLower();
    switch (token.field->kind) {
    case Kind::Count: return filter::countOf(token.text).has_value();
    case Kind::Span: return filter::spanOf(token.text).has_value();
    case Kind::On: return value == QLatin1String("today") || value == QLatin1String("yesterday");
    case Kind::Last: return value == QLatin1String("7d") || value == QLatin1String("30d");
    case Kind::After:
    case Kind::Before: return isDay(token.text);
    case Kind::Seen: return false;
    default: return token.relation == QLatin1String(":") && isWordShown(token);
    }
}

QString choiceAsListed(const FilterField& field, const QString& value)
{
    const auto found = std::find_if(field.choices.cbegin(), field.choices.cend(),
                                    [&](const QString& each) { return each.compare(value, Qt::CaseInsensitive) == 0; });
    return found == field.choices.cend() ? value : *found;
}

} // namespace

FilterLine::FilterLine(const QString& text, const FilterClock& clock)
{
    readPieces(text.trimmed(), clock);
}

void FilterLine::readPieces(const QString& text, const FilterClock& clock)
{
    if (text.isEmpty())
        return;
    const QList<Token> tokens = filter::tokensOf(text);
    int depth = 0;
    for (const Token& token : tokens) {
        depth += token.kind == Token::Kind::Open ? 1 : token.kind == Token::Kind::Close ? -1 : 0;
        m_isAlternative = m_isAlternative || (depth == 0 && token.kind == Token::Kind::Or);
    }
    m_isBroken = !filter::parse(text, clock);
    if (m_isBroken || m_isAlternative) {
        m_pieces.append({text, {}, {}});
        return;
    }
    qsizetype begin = -1; // of a piece that is not finished: a minus, or a group that is open
    for (const Token& token : tokens) {
        begin = begin < 0 ? token.begin : begin;
        depth += token.kind == Token::Kind::Open ? 1 : token.kind == Token::Kind::Close ? -1 : 0;
        if (depth > 0 || token.kind == Token::Kind::Minus)
            continue;
        const bool stands = token.kind == Token::Kind::Field && begin == token.begin && isShown(token) && !isShownAlready(token.field->name);
        const QString value = stands ? choiceAsListed(*token.field, token.text) : QString();
        m_pieces.append({text.mid(begin, token.end - begin), stands ? token.field->name : QString(), {token.relation, value}});
        begin = -1;
    }
    keepOtherTimes();
}

// The form has one control for all times: of several it shows the first, and of a period only both ends.
void FilterLine::keepOtherTimes()
{
    const QString after = QStringLiteral("after");
    const QString before = QStringLiteral("before");
    const QHash<QString, int> ways{{QStringLiteral("on"), 1}, {QStringLiteral("last"), 2}, {after, 3}, {before, 3}};
    const bool isHalf = isShownAlready(after) != isShownAlready(before);
    int shown = 0;
    for (Piece& piece : m_pieces) {
        const int way = ways.value(piece.field);
        if (way == 0)
            continue;
        const bool isOther = (way == 3 && isHalf) || (shown != 0 && way != shown);
        if (isOther)
            piece.field.clear();
        else
            shown = way;
    }
}

bool FilterLine::isShownAlready(const QString& field) const
{
    return std::any_of(m_pieces.cbegin(), m_pieces.cend(), [&](const Piece& each) { return each.field == field; });
}

FilterLine::Term FilterLine::term(const QString& field) const
{
    for (const Piece& piece : m_pieces) {
        if (piece.field == field)
            return piece.term;
    }
    return {};
}

void FilterLine::set(const QString& field, const Term& term)
{
    const auto found = std::find_if(m_pieces.begin(), m_pieces.end(), [&](const Piece& each) { return each.field == field; });
    if (found != m_pieces.end() && found->term == term)
        return; // as it was typed
    if (term.value.isEmpty()) {
        if (found != m_pieces.end())
            m_pieces.erase(found);
        return;
    }
    const Piece piece{field + term.relation + filter::quotedWhereNeeded(term.value), field, term};
    if (found != m_pieces.end())
        *found = piece;
    else if (m_isBroken)
        m_pieces.prepend(piece);
    else
        m_pieces.append(piece);
}

void FilterLine::clearShown()
{
    m_pieces.removeIf([](const Piece& each) { return !each.field.isEmpty(); });
}

QString FilterLine::kept() const
{
    QStringList texts;
    for (const Piece& piece : m_pieces) {
        if (piece.field.isEmpty())
            texts.append(piece.text);
    }
    return texts.join(QLatin1Char(' '));
}

QString FilterLine::text() const
{
    const bool needsParentheses = m_isAlternative && !m_isBroken && m_pieces.size() > 1;
    QStringList texts;
    for (const Piece& piece : m_pieces)
        texts.append(needsParentheses && piece.field.isEmpty() ? QLatin1Char('(') + piece.text + QLatin1Char(')') : piece.text);
    return texts.join(QLatin1Char(' '));
}

} // namespace callscope
