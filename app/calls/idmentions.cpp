#include "app/calls/idmentions.h"

#include "app/calls/idnames.h"
#include "app/calls/idshapes.h"

#include <QRegularExpression>
#include <QUrl>

#include <algorithm>
#include <optional>

namespace callscope {

namespace {

using Kind = IdMention::Kind;
using Problem = PastedText::Problem;

constexpr qsizetype nameReach = 96; // how far before a value its name can begin

// Between a name and its value: JSON (also escaped once), a URL's query or path, XML, a table, "Call ID: …"; full-width signs too.
const QString assigned = QStringLiteral("\\\\*(?:[\"'`]|%22)?\\s*(?:=>|->|[:=#>/|\\t]|\\x{FF1A}|\\x{FF1D}|%3[DdAa])\\s*\\\\*(?:[\"'`]|%22)?\\s*");
const QString value = QStringLiteral("([^\\s\"'`\\\\,;&<>()\\[\\]{}|\\x{3001}\\x{3002}\\x{FF0C}\\x{FF1B}\\x{FF09}]+)");
// A word of a name; possessive and from its first character only, so that a long text costs no more than its length.
const QString word = QStringLiteral("(?:(?<![\\p{L}\\p{N}_.-])|(?<=%[0-9A-Fa-f]{2}))-{0,2}(?<name>[\\p{L}_][\\p{L}\\p{N}_.-]*+)");

QRegularExpression caseless(const QString& pattern)
{
    return QRegularExpression(pattern, QRegularExpression::CaseInsensitiveOption | QRegularExpression::UseUnicodePropertiesOption);
}

//! The items of CalleeList_Account:["…","…"] share their list's name.
struct NamedList {
    qsizetype begin = 0;
    qsizetype end = 0;
    IdName name;
};

QList<NamedList> namedLists(const QString& text)
{
    static const QRegularExpression pattern = caseless(word + QStringLiteral("(?:\\s+ids?)?(?:") + assigned
                                                       + QStringLiteral("|\\s*)[\\[(](?<items>[^\\[\\](){}]*+)"));
    QList<NamedList> lists;
    for (auto it = pattern.globalMatch(text); it.hasNext();) {
        const QRegularExpressionMatch match = it.next();
        const IdName name = idNameOf(match.captured(QStringLiteral("name")));
        if (name.of != IdName::Of::Nothing)
            lists.append({match.capturedStart(QStringLiteral("items")), match.capturedEnd(QStringLiteral("items")), {name.of, true}});
    }
    return lists;
}

//! "room id is", "CallId":", user=, 通话ID：: the name that stands directly before a value.
IdName nameBefore(const QString& text, qsizetype at)
{
    static const QRegularExpression pattern = caseless(
        word + QStringLiteral("(?:\\s+(?:with\\s+)?(?:the\\s+)?(?:(?<ids>ids)|id|uuid|number|no\\.?))?"
                              "(?:\\s+(?:is|was|are|were))?(?:") + assigned
        + QStringLiteral("|\\s+|(?<=[^\\x00-\\x7F]))[\\s\"'`\\\\(<\\[{\\x{201C}\\x{300C}\\x{FF08}]*$"));
    const QString before = text.mid(std::max(qsizetype(0), at - nameReach), std::min(at, nameReach));
    const QRegularExpressionMatch match = pattern.match(before);
    IdName name = idNameOf(match.captured(QStringLiteral("name")));
    name.many |= match.hasCaptured(QStringLiteral("ids"));
    return name;
}

//! "calls A, B and C" names all three, "call A and B" both; "room A, B" leaves B without a name.
bool sharesName(const IdMention& previous, const QString& between)
{
    static const QRegularExpression enumerated = caseless(
        QStringLiteral("^[\\s\"'`\\\\]*(?:[,;/\\x{3001}\\x{FF0C}]\\s*)?(?:(?<and>and|or|&|\\x{548C}|\\x{4E0E}|\\x{8207}|\\x{3068})\\s*)?[\\s\"'`\\\\*-]*$"));
    if (between.size() > nameReach)
        return false;
    const QRegularExpressionMatch match = enumerated.match(between);
    return match.hasMatch() && (previous.many || (previous.kind == Kind::Call && match.hasCaptured(QStringLiteral("and"))));
}

void apply(IdMention& mention, IdName name)
{
    mention.kind = name.of == IdName::Of::Call ? Kind::Call : Kind::Other;
    mention.many = name.many;
    if (mention.kind == Kind::Call)
        return;
    mention.problem = name.of == IdName::Of::Room ? Problem::LooksLikeRoomId
        : name.of == IdName::Of::Request          ? Problem::LooksLikeRequestId
                                                  : Problem::NoCallId;
}

QList<IdMention> uuids(const QString& text)
{
    static const QRegularExpression pattern(uuidPattern());
    const QList<NamedList> lists = namedLists(text);
    auto list = lists.begin();
    QList<IdMention> found;
    qsizetype previousEnd = 0;
    for (auto it = pattern.globalMatch(text); it.hasNext();) {
        const QRegularExpressionMatch match = it.next();
        IdMention mention{match.capturedStart(), match.captured()};
        while (list != lists.end() && list->end <= mention.at)
            ++list;
        const IdName name = nameBefore(text, mention.at);
        if (name.of != IdName::Of::Nothing) {
            apply(mention, name);
        } else if (list != lists.end() && list->begin <= mention.at) {
            apply(mention, list->name);
        } else if (!found.isEmpty() && sharesName(found.last(), text.mid(previousEnd, mention.at - previousEnd))) {
            mention.kind = found.last().kind;
            mention.problem = found.last().problem;
            mention.many = found.last().many;
        }
        previousEnd = match.capturedEnd();
        found.append(mention);
    }
    return found;
}

//! What is named a Call ID and is no UUID.
std::optional<IdMention> namedValue(qsizetype at, QString id)
{
    static const QRegularExpression uuid(uuidPattern());
    id = id.section(QLatin1Char('?'), 0, 0);
    while (!id.isEmpty() && QStringLiteral(".:!?/").contains(id.back()))
        id.chop(1);
    if (id.contains(QLatin1Char('%')))
        id = QUrl::fromPercentEncoding(id.toUtf8());
    if (isDamaged(id))
        return IdMention{at, id, Kind::Damaged, Problem::DamagedText};
    if (!canBeCallId(id) || (!isUuid(id) && id.contains(uuid)))
        return std::nullopt;
    return IdMention{at, id, Kind::Call};
}

QList<IdMention> namedValues(const QString& text)
{
    static const QRegularExpression named = caseless(QStringLiteral("(?:") + callIdNamePattern() + assigned
                                                     + QStringLiteral("|callscope://call/)") + value);
    QList<IdMention> found;
    for (auto it = named.globalMatch(text); it.hasNext();) {
        const QRegularExpressionMatch match = it.next();
        if (const auto mention = namedValue(match.capturedStart(1), match.captured(1)))
            found.append(*mention);
    }
    return found;
}

//! "callIds":["abc-1","abc-2"]
QList<IdMention> namedListValues(const QString& text)
{
    static const QRegularExpression list = caseless(callIdNamePattern() + assigned + QStringLiteral("\\[(?<items>[^\\[\\](){}]*+)"));
    static const QRegularExpression item(value);
    QList<IdMention> found;
    for (auto it = list.globalMatch(text); it.hasNext();) {
        const QRegularExpressionMatch match = it.next();
        for (auto items = item.globalMatch(match.captured(QStringLiteral("items"))); items.hasNext();) {
            const QRegularExpressionMatch each = items.next();
            if (const auto mention = namedValue(match.capturedStart(QStringLiteral("items")) + each.capturedStart(1), each.captured(1)))
                found.append(*mention);
        }
    }
    return found;
}

} // namespace

QList<IdMention> idMentions(const QString& text)
{
    QList<IdMention> all = uuids(text) + namedValues(text) + namedListValues(text);
    std::stable_sort(all.begin(), all.end(), [](const IdMention& a, const IdMention& b) { return a.at < b.at; });
    return all;
}

} // namespace callscope
