#include "app/archive/filterterm.h"

namespace callscope::filter {

namespace {

using Parsed = Result<Node, FilterError>;
using ErrorKind = FilterError::Kind;

Node leaf(Field field, Relation relation, qint64 number)
{
    return {Node::Kind::Leaf, {}, {field, relation, {}, number}};
}

Node within(Field field, const Period& period)
{
    return {Node::Kind::All, {leaf(field, Relation::GreaterOrEqual, period.begin), leaf(field, Relation::Less, period.end)}, {}};
}

// The relation a text begins with; it is cut off.
Relation takeRelation(QString& text)
{
    struct Row {
        const char* sign;
        Relation relation;
    };
    for (const Row& row : {Row{"<=", Relation::LessOrEqual}, Row{">=", Relation::GreaterOrEqual}, Row{"<", Relation::Less},
                           Row{">", Relation::Greater}, Row{"=", Relation::Equal}}) {
        if (text.startsWith(QLatin1String(row.sign))) {
            text.remove(0, QLatin1String(row.sign).size());
            return row.relation;
        }
    }
    return Relation::Equal;
}

//! One token against the table of fields.
class TermReader {
public:
    TermReader(const Token& token, const QString& source, const FilterClock& clock) : m_token(token), m_source(source), m_clock(clock) {}

    [[nodiscard]] Parsed read() const
    {
        if (!m_token.isClosed) {
            const qsizetype quote = m_token.kind == Token::Kind::Field ? m_token.valueBegin : m_token.begin;
            return wrong(ErrorKind::UnclosedQuote, quote, m_token.end);
        }
        if (m_token.kind == Token::Kind::Field)
            return field();
        if (m_token.kind == Token::Kind::Word) {
            if (const FilterField* meant = misspelt())
                return wrong(ErrorKind::UnknownField, m_token.begin, m_token.begin + nameLength(), {meant->name});
        }
        return containing(Field::Text);
    }

private:
    [[nodiscard]] tl::unexpected<FilterError> wrong(ErrorKind kind, qsizetype begin, qsizetype end, const QStringList& expected = {}) const
    {
        return failure(FilterError{kind, begin, end - begin, m_source.mid(begin, end - begin),
                                   m_token.field ? m_token.field->name : QString(), expected});
    }
    [[nodiscard]] tl::unexpected<FilterError> wrongValue(ErrorKind kind, const QStringList& expected = {}) const
    {
        return wrong(kind, m_token.valueBegin, m_token.end, expected);
    }
    [[nodiscard]] tl::unexpected<FilterError> missingValue() const { return wrong(ErrorKind::MissingValue, m_token.begin, m_token.end); }

    [[nodiscard]] qsizetype nameLength() const
    {
        qsizetype length = 0;
        while (length < m_token.text.size() && isAsciiLetter(m_token.text.at(length)))
            ++length;
        return length;
    }

    // usr:1 and rin>5 would find nothing as text. What only looks alike, such as 10:30 or https://x, is text.
    [[nodiscard]] const FilterField* misspelt() const
    {
        const qsizetype length = nameLength();
        if (length == 0 || length == m_token.text.size())
            return nullptr;
        const QChar sign = m_token.text.at(length);
        const bool isCompared = sign == QLatin1Char('<') || sign == QLatin1Char('>');
        if (!isCompared && !isColon(sign))
            return nullptr;
        const FilterField* meant = nearestField(QStringView(m_token.text).left(length));
        return meant && (!isCompared || meant->isNumber()) ? meant : nullptr;
    }

    [[nodiscard]] Parsed containing(Field asked) const
    {
        if (m_token.text.isEmpty())
            return missingValue();
        return Node{Node::Kind::Leaf, {}, {asked, Relation::Contains, m_token.text, 0}};
    }

    [[nodiscard]] Parsed field() const
    {
        using Kind = FilterField::Kind;
        const FilterField& asked = *m_token.field;
        if (m_token.relation != QLatin1String(":") && !asked.isNumber() && asked.kind != Kind::Seen)
            return wrong(ErrorKind::ColonExpected, m_token.begin, m_token.valueBegin);
        if (m_token.text.isEmpty())
            return missingValue();
        switch (asked.kind) {
        case Kind::Word:
        case Kind::Named: return containing(asked.field);
        case Kind::Choice: return choice(asked);
        case Kind::Count:
        case Kind::Span: return number(asked);
        case Kind::Last: return since(asked.field);
        case Kind::After:
        case Kind::Before:
        case Kind::On:
        case Kind::Seen: return time(asked);
        }
        Q_UNREACHABLE();
    }

    [[nodiscard]] Parsed choice(const FilterField& asked) const
    {
        for (const QString& each : asked.choices) {
            if (m_token.text.compare(each, Qt::CaseInsensitive) == 0)
                return Node{Node::Kind::Leaf, {}, {asked.field, Relation::Contains, each, 0}};
        }
        return wrongValue(ErrorKind::UnknownChoice, asked.choices);
    }

    [[nodiscard]] Parsed number(const FilterField& asked) const
    {
        QString text = m_token.relation == QLatin1String(":") ? m_token.text : m_token.relation + m_token.text;
        const Relation relation = takeRelation(text);
        if (text.isEmpty())
            return missingValue();
        const std::optional<qint64> value = asked.kind == FilterField::Kind::Count ? countOf(text) : spanOf(text);
        if (!value)
            return wrongValue(ErrorKind::BadNumber);
        return leaf(asked.field, relation, *value);
    }

    [[nodiscard]] Parsed since(Field asked) const
    {
        const bool hasUnit = isAsciiLetter(m_token.text.back());
        const std::optional<qint64> span = hasUnit ? spanOf(m_token.text) : std::nullopt;
        const qint64 begin = m_clock.now.toSecsSinceEpoch() - span.value_or(0);
        if (!span || begin < earliestTime)
            return wrongValue(ErrorKind::BadTime);
        return leaf(asked, Relation::GreaterOrEqual, begin);
    }

    [[nodiscard]] Parsed time(const FilterField& asked) const
    {
        const std::optional<Period> period = periodOf(m_token.text, m_clock);
        if (!period)
            return asked.kind == FilterField::Kind::Seen && m_token.relation == QLatin1String(":") ? since(asked.field)
                                                                                                  : Parsed(wrongValue(ErrorKind::BadTime));
        if (asked.kind == FilterField::Kind::After)
            return leaf(asked.field, Relation::GreaterOrEqual, period->begin);
        if (asked.kind == FilterField::Kind::Before)
            return leaf(asked.field, Relation::Less, period->begin);
        QString relation = m_token.relation;
        switch (takeRelation(relation)) {
        case Relation::GreaterOrEqual: return leaf(asked.field, Relation::GreaterOrEqual, period->begin);
        case Relation::Greater: return leaf(asked.field, Relation::GreaterOrEqual, period->end);
        case Relation::Less: return leaf(asked.field, Relation::Less, period->begin);
        case Relation::LessOrEqual: return leaf(asked.field, Relation::Less, period->end);
        default: return within(asked.field, *period);
        }
    }

    const Token& m_token;
    const QString& m_source;
    const FilterClock& m_clock;
};

} // namespace

Result<Node, FilterError> termOf(const Token& token, const QString& source, const FilterClock& clock)
{
    return TermReader(token, source, clock).read();
}

} // namespace callscope::filter
