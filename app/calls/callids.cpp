#include "app/calls/callids.h"

#include "app/calls/idmentions.h"
#include "app/calls/idnames.h"
#include "app/calls/idshapes.h"
#include "app/calls/pastedcleaning.h"
#include "app/calls/pastedlist.h"

#include <QRegularExpression>

#include <algorithm>
#include <optional>

namespace callscope {

namespace {

using Problem = PastedText::Problem;
constexpr qsizetype shownCharacters = 80;

//! Another id that people take for a Call ID.
struct Mistake {
    Problem problem;
    QRegularExpression named; // with its name before it
    QRegularExpression alone; // how it looks without
};

Mistake mistake(Problem problem, const QString& name, const QString& alone)
{
    static const QString value = QStringLiteral("(?:[\"']?\\s*(?:[:=#]|\\x{FF1A}|%3[DdAa])\\s*[\"']?|\\s+(?:is\\s+)?(?=[\\w-]*\\d))"
                                                "([^\\s\"'\\\\,;&<>()\\[\\]{}|\\x{3001}\\x{3002}\\x{FF0C}\\x{FF1B}\\x{FF09}]+)");
    const auto options = QRegularExpression::CaseInsensitiveOption | QRegularExpression::UseUnicodePropertiesOption;
    return {problem, QRegularExpression(QLatin1String("(?<![a-z])") + name + value, options),
            QRegularExpression(QRegularExpression::anchoredPattern(alone), options)};
}

const QList<Mistake>& mistakes()
{
    static const QList<Mistake> list{
        mistake(Problem::LooksLikeRequestId, QStringLiteral("request[_ -]?id"), QStringLiteral("Id-[0-9A-Fa-f]{16,}\\S*")),
        mistake(Problem::LooksLikeSdkAppId, QStringLiteral("sdk[_ -]?app[_ -]?id"), QStringLiteral("1[4-7]\\d{8}|[2-8]\\d{7}")),
        mistake(Problem::LooksLikeRoomId, QStringLiteral("(?:str)?room[_ -]?(?:id)?"),
                QStringLiteral("room[_-]?id\\S*|room[_:#-]?(?:\\d+|[0-9A-Fa-f-]{36})|\\d{1,9}|[1-3]\\d{9}|4[0-2]\\d{8}")),
    };
    return list;
}

PastedText withProblem(Problem problem, const QString& offender)
{
    return {{}, problem, offender.size() <= shownCharacters ? offender : offender.left(shownCharacters) + QChar(0x2026)};
}

//! "RoomId: 8412", "room 8412": the text names what it holds instead of a Call ID.
PastedText mistakeIn(const QString& text)
{
    for (const Mistake& each : mistakes()) {
        if (const QRegularExpressionMatch match = each.named.match(text); match.hasMatch())
            return withProblem(each.problem, match.captured(1));
    }
    return withProblem(Problem::NoCallId, {});
}

//! The ids that the text names so, else its unnamed UUIDs, else what is wrong with those it has. Nothing where it mentions none.
std::optional<PastedText> fromMentions(const QString& text)
{
    const QList<IdMention> mentions = idMentions(text);
    for (const IdMention::Kind kind : {IdMention::Kind::Call, IdMention::Kind::Unnamed}) {
        PastedText found;
        for (const IdMention& mention : mentions) {
            if (mention.kind == kind)
                found.callIds.append(mention.id);
        }
        found.callIds.removeDuplicates();
        if (!found.callIds.isEmpty())
            return found;
    }
    const auto wrong = std::find_if(mentions.begin(), mentions.end(), [](const IdMention& each) { return each.problem != Problem::NoCallId; });
    if (wrong != mentions.end())
        return withProblem(wrong->problem, wrong->id);
    return mentions.isEmpty() ? std::nullopt : std::optional(withProblem(Problem::NoCallId, {}));
}

//! The older documentation's shape (aheahfo-eqwnknoihfsd-qweqf), where exactly one word of the text has it.
QStringList onlyHyphenated(const QString& text)
{
    static const QRegularExpression pattern(
        QStringLiteral("(?<![\\w-])(?!Id-)(?=[\\w-]{20,})([0-9A-Za-z]{4,}+)(?:-[0-9A-Za-z]{4,}+){2,}+(?![\\w-])"));
    QStringList ids;
    for (auto it = pattern.globalMatch(text); it.hasNext();) {
        const QRegularExpressionMatch match = it.next();
        const IdName::Of prefix = idNameOf(match.captured(1)).of;
        const bool named = prefix != IdName::Of::Nothing && prefix != IdName::Of::Call; // room-…, user-…
        if (!named && !isUuid(match.captured())) // a UUID that is still here was named as something else
            ids.append(match.captured());
    }
    ids.removeDuplicates();
    return ids.size() == 1 ? ids : QStringList();
}

//! A URL, JSON, key=value: more than the id alone.
bool isStructured(const QString& token)
{
    static const QRegularExpression plain(QRegularExpression::anchoredPattern(QStringLiteral("[0-9A-Za-z_.@~+*$!^-]+")));
    return !plain.match(token).hasMatch();
}

QString withoutPunctuation(QString token)
{
    while (!token.isEmpty() && QStringLiteral(".,;:!?").contains(token.back()))
        token.chop(1);
    return token;
}

PastedText fromToken(const QString& wrapped)
{
    const QString token = unwrapped(wrapped);
    if (looksLikeSecret(token))
        return {{}, Problem::LooksLikeSecret, {}};
    if (const QString bare = unwrapped(withoutPunctuation(token)); isUuid(bare))
        return {{bare}, Problem::None, {}};
    if (isStructured(token)) {
        if (const auto mentioned = fromMentions(wrapped))
            return *mentioned;
        if (const PastedText mistaken = mistakeIn(token); mistaken.problem != Problem::NoCallId)
            return mistaken;
    }
    if (token.size() > maxCallIdCharacters)
        return withProblem(Problem::TooLong, token);
    if (isDamaged(token))
        return withProblem(Problem::DamagedText, token);
    if (std::any_of(token.begin(), token.end(), isControl))
        return withProblem(Problem::ControlCharacters, token);
    for (const Mistake& each : mistakes()) {
        if (each.alone.match(token).hasMatch())
            return withProblem(each.problem, token);
    }
    if (token.contains(QLatin1String("://")) || token.startsWith(QLatin1Char('{')) || token.startsWith(QLatin1Char('[')))
        return withProblem(Problem::NoCallId, token);
    return {{token}, Problem::None, {}};
}

PastedText fromWords(const QString& text)
{
    std::optional<PastedText> mentioned = fromMentions(text);
    if (mentioned && !mentioned->callIds.isEmpty())
        return *mentioned;
    if (const QStringList ids = onlyHyphenated(text); !ids.isEmpty())
        return {ids, Problem::None, {}};
    return mentioned && mentioned->problem != Problem::NoCallId ? *mentioned : mistakeIn(text);
}

//! What a table's column for Call IDs holds is one, also where it would look like a RoomId elsewhere.
PastedText fromNamed(const QString& entry)
{
    const PastedText found = findCallIds(entry);
    if (found.callIds == QStringList(entry) && !canBeCallId(entry))
        return withProblem(Problem::NoCallId, entry);
    const bool refused = found.problem == Problem::LooksLikeRoomId || found.problem == Problem::LooksLikeSdkAppId;
    return refused && isToken(entry) && !isStructured(entry) ? PastedText{{entry}, Problem::None, {}} : found;
}

PastedText fromList(const PastedList& list)
{
    if (list.entries.isEmpty())
        return withProblem(Problem::NoCallId, {});
    PastedText all;
    for (const QString& entry : list.entries) {
        const PastedText one = list.named ? fromNamed(entry) : findCallIds(entry);
        all.callIds += one.callIds;
        if (all.problem == Problem::None && one.problem != Problem::None) {
            all.problem = one.problem;
            all.offender = one.offender;
        }
    }
    all.callIds.removeDuplicates();
    return all;
}

} // namespace

PastedText findCallIds(const QString& text)
{
    if (text.size() > maxPastedCharacters)
        return {{}, Problem::TooMuchText, {}};
    const QString visible = cleaned(text);
    if (visible.isEmpty())
        return {{}, Problem::Empty, {}};
    if (const auto list = listIn(visible))
        return fromList(*list);
    return isToken(visible) ? fromToken(visible) : fromWords(visible);
}

PastedText exactCallId(const QString& id)
{
    if (id.trimmed().isEmpty())
        return {{}, Problem::Empty, {}};
    if (id.size() > maxCallIdCharacters)
        return withProblem(Problem::TooLong, id);
    if (std::any_of(id.begin(), id.end(), isControl))
        return withProblem(Problem::ControlCharacters, id);
    if (isDamaged(id))
        return withProblem(Problem::DamagedText, id);
    return {{id}, Problem::None, {}};
}

} // namespace callscope
