#include "app/archive/filterlexer.h"

namespace callscope::filter {

namespace {

// SQLite's LIKE ends at a NUL and reads half a surrogate pair together with what follows; neither is anything one searches for.
QString cleaned(QString text)
{
    for (qsizetype i = 0; i < text.size(); ++i) {
        const QChar c = text.at(i);
        if (c.isHighSurrogate() && i + 1 < text.size() && text.at(i + 1).isLowSurrogate())
            ++i;
        else if (c.isSurrogate() || c.unicode() >= 0xFFFE)
            text[i] = QChar::ReplacementCharacter;
        else if (c.isNull())
            text[i] = QLatin1Char(' ');
    }
    return text;
}

bool isRelation(QChar c)
{
    return c == QLatin1Char('<') || c == QLatin1Char('>') || c == QLatin1Char('=');
}

//! Walks over the text once.
class Lexer {
public:
    explicit Lexer(const QString& text) : m_text(cleaned(text)) {}

    [[nodiscard]] QList<Token> tokens()
    {
        QList<Token> tokens;
        while (m_at < m_text.size()) {
            if (isBlank(current()))
                ++m_at;
            else
                tokens.append(next());
        }
        return tokens;
    }

private:
    [[nodiscard]] QChar current() const { return m_at < m_text.size() ? m_text.at(m_at) : QChar(); }
    [[nodiscard]] bool endsWord() const
    {
        return m_at >= m_text.size() || isBlank(current()) || current() == QLatin1Char('(') || current() == QLatin1Char(')')
            || current() == QLatin1Char('|');
    }

    [[nodiscard]] Token next()
    {
        Token token;
        token.begin = m_at;
        switch (current().unicode()) {
        case '(': token.kind = Token::Kind::Open; ++m_at; break;
        case ')': token.kind = Token::Kind::Close; ++m_at; break;
        case '|': token.kind = Token::Kind::Or; ++m_at; break;
        case '-': token.kind = Token::Kind::Minus; ++m_at; break;
        default: word(token);
        }
        token.end = m_at;
        return token;
    }

    void word(Token& token)
    {
        if (isQuote(current())) {
            token.kind = Token::Kind::Quoted;
            quoted(token);
            return;
        }
        readFieldName(token);
        if (token.kind == Token::Kind::Field && isQuote(current()))
            quoted(token);
        else
            token.text = unquoted();
        if (token.kind == Token::Kind::Word && token.text == QLatin1String("OR"))
            token.kind = Token::Kind::Or;
    }

    void readFieldName(Token& token)
    {
        qsizetype end = m_at;
        while (end < m_text.size() && isAsciiLetter(m_text.at(end)))
            ++end;
        if (end == m_text.size() || !(isColon(m_text.at(end)) || isRelation(m_text.at(end))))
            return;
        token.field = findField(QStringView(m_text).mid(m_at, end - m_at));
        if (!token.field)
            return;
        token.kind = Token::Kind::Field;
        m_at = end + 1;
        token.relation = isColon(m_text.at(end)) ? QStringLiteral(":") : QString(m_text.at(end));
        if (current() == QLatin1Char('=') && (token.relation == QLatin1String("<") || token.relation == QLatin1String(">"))) {
            token.relation += current();
            ++m_at;
        }
        token.valueBegin = m_at;
    }

    [[nodiscard]] QString unquoted()
    {
        const qsizetype begin = m_at;
        while (!endsWord())
            ++m_at;
        return m_text.mid(begin, m_at - begin);
    }

    void quoted(Token& token)
    {
        token.isQuoted = true;
        token.isClosed = false;
        const bool isStraight = current() == QLatin1Char('"');
        for (++m_at; m_at < m_text.size(); ++m_at) {
            const bool isEscape = current() == QLatin1Char('\\') && m_at + 1 < m_text.size()
                && (isQuote(m_text.at(m_at + 1)) || m_text.at(m_at + 1) == QLatin1Char('\\'));
            if (isEscape) {
                ++m_at;
            } else if (isQuote(current()) && (current() == QLatin1Char('"')) == isStraight) {
                ++m_at;
                token.isClosed = true;
                return;
            }
            token.text += current();
        }
    }

    const QString m_text;
    qsizetype m_at = 0;
};

} // namespace

QList<Token> tokensOf(const QString& text)
{
    return Lexer(text).tokens();
}

bool isBlank(QChar c)
{
    return c.isSpace() || c.category() == QChar::Other_Control;
}

bool isQuote(QChar c)
{
    return c == QLatin1Char('"') || c == QChar(0x201C) || c == QChar(0x201D);
}

bool isColon(QChar c)
{
    return c == QLatin1Char(':') || c == QChar(0xFF1A);
}

bool isAsciiLetter(QChar c)
{
    return (c >= QLatin1Char('a') && c <= QLatin1Char('z')) || (c >= QLatin1Char('A') && c <= QLatin1Char('Z'));
}

} // namespace callscope::filter
