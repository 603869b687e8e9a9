#include "app/share/answermask.h"

#include "app/calls/json.h"
#include "app/share/jsonline.h"

#include <QHash>

#include <algorithm>
#include <vector>

namespace callscope::share {

AnswerMask::AnswerMask(const QByteArray& json, const Pseudonyms& pseudonyms) : m_json(json), m_pseudonyms(pseudonyms)
{
    walk([this](const Token& token, bool name, const Level& level) {
        if (name || (level.meaning != FieldMeaning::User && level.meaning != FieldMeaning::Room))
            return;
        if (const QString text = textOf(token); !text.isEmpty())
            (level.meaning == FieldMeaning::User ? m_users : m_rooms).insert(text);
    });
}

QByteArray AnswerMask::masked() const
{
    QByteArray shown;
    shown.reserve(m_json.size());
    QHash<QString, QString> known[2]; // records repeat their names
    qsizetype kept = 0;
    walk([&](const Token& token, bool isName, const Level& level) {
        const QString text = textOf(token);
        QHash<QString, QString>& names = known[level.isDocumented ? 1 : 0];
        if (isName && !names.contains(text))
            names.insert(text, nameFor(text, level.isDocumented));
        const QString stands = isName ? names.value(text) : valueFor(text, level.meaning);
        if (stands == text)
            return;
        shown.append(QByteArrayView(m_json).sliced(kept, token.begin - kept)).append(jsonString(stands));
        kept = token.end;
    });
    return shown.append(QByteArrayView(m_json).sliced(kept));
}

template<typename Visit>
void AnswerMask::walk(Visit visit) const
{
    std::vector<Level> open{Level()};
    for (qsizetype at = 0; at < m_json.size(); ++at) {
        const char c = m_json[at];
        if (c == '{' || c == '[') {
            const Level& outer = open.back();
            const FieldMeaning around = outer.meaning; // a list of people is people; within anything else a name says what it is
            open.push_back({c == '{', around == FieldMeaning::User || around == FieldMeaning::Room ? around : FieldMeaning::Unknown,
                            outer.isDocumented && (!outer.isObject || around == FieldMeaning::Nested)});
        } else if ((c == '}' || c == ']') && open.size() > 1) {
            open.pop_back();
        } else if (c == '"' || c == '-' || (c >= '0' && c <= '9')) {
            const Token token = tokenAt(at);
            const bool name = open.back().isObject && isName(token);
            if (name)
                open.back().meaning = meaningOfField(textOf(token).toUtf8());
            visit(token, name, open.back());
            at = token.end - 1;
        }
    }
}

AnswerMask::Token AnswerMask::tokenAt(qsizetype at) const
{
    Token token{at, at + 1};
    if (m_json[at] == '"') {
        while (token.end < m_json.size() && m_json[token.end] != '"')
            token.end += m_json[token.end] == '\\' ? 2 : 1;
        token.end = std::min(token.end + 1, m_json.size());
        return token;
    }
    while (token.end < m_json.size() && QByteArrayView("0123456789+-.eE").contains(m_json[token.end]))
        ++token.end;
    return token;
}

bool AnswerMask::isName(const Token& token) const
{
    qsizetype at = token.end;
    while (at < m_json.size() && QByteArrayView(" \t\r\n").contains(m_json[at]))
        ++at;
    return at < m_json.size() && m_json[at] == ':';
}

QString AnswerMask::textOf(const Token& token) const
{
    if (m_json[token.begin] != '"')
        return QString::fromLatin1(QByteArrayView(m_json).sliced(token.begin, token.end - token.begin));
    const QByteArray raw = m_json.mid(token.begin, token.end - token.begin);
    if (!raw.contains('\\'))
        return QString::fromUtf8(raw.sliced(1, raw.size() - 2));
    const auto string = JsonText::parse(raw);
    return string ? string->root().text().value_or(QString()) : QString();
}

QString AnswerMask::nameFor(const QString& name, bool isDocumented) const
{
    const bool isField = meaningOfField(name.toUtf8()) != FieldMeaning::Unknown || (isDocumented && isFieldName(name) && !mentionsAnyone(name));
    return isField ? name : pseudonymOf(name);
}

QString AnswerMask::valueFor(const QString& text, FieldMeaning meaning) const
{
    const bool isAnyone = m_users.contains(text) || m_rooms.contains(text);
    switch (meaning) {
    case FieldMeaning::User: return m_pseudonyms.user(text);
    case FieldMeaning::Room: return m_pseudonyms.room(text);
    case FieldMeaning::Number: return isServiceNumber(text) ? text : pseudonymOf(text);
    case FieldMeaning::Word: return isServiceWord(text) && !isAnyone ? text : pseudonymOf(text);
    case FieldMeaning::Id: return text;
    case FieldMeaning::Words: return isServiceSentence(text) && !isAnyone ? text : pseudonymOf(text);
    case FieldMeaning::Nested:
    case FieldMeaning::Unknown: break;
    }
    return pseudonymOf(text);
}

QString AnswerMask::pseudonymOf(const QString& text) const
{
    if (m_users.contains(text))
        return m_pseudonyms.user(text);
    return m_rooms.contains(text) ? m_pseudonyms.room(text) : m_pseudonyms.value(text);
}

bool AnswerMask::mentionsAnyone(const QString& text) const
{
    constexpr qsizetype shortest = 3;   // shorter ids stand within many a word
    constexpr qsizetype mostHeld = 100; // against more it is not held: it might be anyone
    if (m_users.size() + m_rooms.size() > mostHeld)
        return true;
    const auto isIn = [&text](const QString& id) { return text == id || (id.size() >= shortest && text.contains(id, Qt::CaseInsensitive)); };
    return std::any_of(m_users.begin(), m_users.end(), isIn) || std::any_of(m_rooms.begin(), m_rooms.end(), isIn);
}

} // namespace callscope::share
