#include "app/archive/filterparser.h"

#include "app/archive/filterlexer.h"
#include "app/archive/filterterm.h"

#include <utility>

namespace callscope::filter {

namespace {

using Parsed = Result<Node, FilterError>;
using ErrorKind = FilterError::Kind;

int leavesOf(const Node& node)
{
    int leaves = node.kind == Node::Kind::Leaf ? 1 : 0;
    for (const Node& child : node.children)
        leaves += leavesOf(child);
    return leaves;
}

// One child stands for itself.
Node joined(Node::Kind kind, std::vector<Node> children)
{
    if (children.size() == 1)
        return std::move(children.front());
    return {kind, std::move(children), {}};
}

//! Recursive descent: any = all {| all}; all = item {item}; item = -item or (any) or a term.
class Parser {
public:
    Parser(const QString& text, const FilterClock& clock) : m_text(text), m_clock(clock), m_tokens(tokensOf(text)) {}

    [[nodiscard]] Parsed whole()
    {
        if (m_tokens.isEmpty())
            return Node{};
        Parsed parsed = any();
        if (parsed && !isAtEnd())
            return wrong(ErrorKind::UnexpectedParenthesis, m_tokens.at(m_at));
        return parsed;
    }

private:
    [[nodiscard]] bool isAtEnd() const { return m_at >= m_tokens.size(); }
    [[nodiscard]] bool isAt(Token::Kind kind) const { return !isAtEnd() && m_tokens.at(m_at).kind == kind; }
    [[nodiscard]] bool isAtItem() const { return !isAtEnd() && !isAt(Token::Kind::Or) && !isAt(Token::Kind::Close); }

    [[nodiscard]] tl::unexpected<FilterError> wrong(ErrorKind kind, const Token& token) const
    {
        return failure(FilterError{kind, token.begin, token.end - token.begin, m_text.mid(token.begin, token.end - token.begin), {}, {}});
    }

    [[nodiscard]] Parsed any()
    {
        std::vector<Node> children;
        while (true) {
            if (!isAtItem())
                return withoutOperand(!children.empty());
            Parsed child = all();
            if (!child)
                return child;
            children.push_back(std::move(*child));
            if (!isAt(Token::Kind::Or))
                return joined(Node::Kind::Any, std::move(children));
            ++m_at;
        }
    }

    // Where something to search for should stand there is the end, a ) or a |.
    [[nodiscard]] Parsed withoutOperand(bool isBehindOr) const
    {
        if (isBehindOr)
            return wrong(ErrorKind::MissingOperand, m_tokens.at(m_at - 1));
        if (isAt(Token::Kind::Or))
            return wrong(ErrorKind::MissingOperand, m_tokens.at(m_at));
        if (m_depth == 0)
            return wrong(ErrorKind::UnexpectedParenthesis, m_tokens.at(m_at));
        if (isAtEnd())
            return wrong(ErrorKind::UnclosedParenthesis, m_tokens.at(m_at - 1));
        Token both = m_tokens.at(m_at - 1);
        both.end = m_tokens.at(m_at).end;
        return wrong(ErrorKind::MissingOperand, both);
    }

    [[nodiscard]] Parsed all()
    {
        std::vector<Node> children;
        while (isAtItem()) {
            Parsed child = item();
            if (!child)
                return child;
            children.push_back(std::move(*child));
        }
        return joined(Node::Kind::All, std::move(children));
    }

    [[nodiscard]] Parsed item()
    {
        const Token& token = m_tokens.at(m_at);
        if (token.kind != Token::Kind::Minus && token.kind != Token::Kind::Open)
            return term(token);
        if (m_depth == deepestNesting)
            return wrong(ErrorKind::TooComplex, token);
        ++m_at;
        ++m_depth;
        Parsed inner = token.kind == Token::Kind::Minus ? negated(token) : group(token);
        --m_depth;
        return inner;
    }

    [[nodiscard]] Parsed negated(const Token& minus)
    {
        if (!isAtItem() || m_tokens.at(m_at).begin != minus.end)
            return wrong(ErrorKind::NothingToNegate, minus);
        Parsed inner = item();
        if (!inner)
            return inner;
        Node node{Node::Kind::Not, {}, {}};
        node.children.push_back(std::move(*inner));
        return node;
    }

    [[nodiscard]] Parsed group(const Token& open)
    {
        Parsed inner = any();
        if (!inner)
            return inner;
        if (!isAt(Token::Kind::Close))
            return wrong(ErrorKind::UnclosedParenthesis, open);
        ++m_at;
        return inner;
    }

    [[nodiscard]] Parsed term(const Token& token)
    {
        Parsed read = termOf(token, m_text, m_clock);
        if (!read)
            return read;
        m_terms += leavesOf(*read);
        if (m_terms > mostTerms)
            return wrong(ErrorKind::TooComplex, token);
        ++m_at;
        return read;
    }

    const QString& m_text;
    const FilterClock& m_clock;
    const QList<Token> m_tokens;
    qsizetype m_at = 0;
    int m_depth = 0;
    int m_terms = 0;
};

} // namespace

Result<Node, FilterError> parse(const QString& text, const FilterClock& clock)
{
    if (text.size() > mostCharacters)
        return failure(FilterError{ErrorKind::TooComplex, mostCharacters, text.size() - mostCharacters, {}, {}, {}});
    return Parser(text, clock).whole();
}

} // namespace callscope::filter
