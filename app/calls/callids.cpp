#include "app/calls/callids.h"

#include <QRegularExpression>
#include <QUrl>

#include <algorithm>
#include <optional>

namespace callscope {

namespace {

using Problem = PastedText::Problem;
constexpr qsizetype shownCharacters = 80;

const QString uuid = QStringLiteral("(?<![0-9A-Za-z])[0-9A-Fa-f]{8}-(?:[0-9A-Fa-f]{4}-){3}[0-9A-Fa-f]{12}(?![0-9A-Za-z])");
// A name in front of a value: JSON (also escaped once), a URL's query, "Call ID: …", "CallId=…"; full-width colons too.
const QString assigned = QStringLiteral("\\\\*[\"']?\\s*(?:[:=#]|\\x{FF1A}|%3[DdAa])\\s*\\\\*[\"']?");
const QString value = QStringLiteral("([^\\s\"'\\\\,;&<>()\\[\\]{}|\\x{3001}\\x{3002}\\x{FF0C}\\x{FF1B}\\x{FF09}]+)");

struct Mistake {
    Problem problem;
    QString name;  // what stands before the value where the text names it
    QString alone; // what the value looks like where it stands alone
};

const QList<Mistake>& mistakes()
{
    static const QList<Mistake> list{
        {Problem::LooksLikeRequestId, QStringLiteral("request[_ -]?id"), QStringLiteral("Id-[0-9A-Fa-f]{16,}\\S*")},
        {Problem::LooksLikeSdkAppId, QStringLiteral("sdk[_ -]?app[_ -]?id"), QStringLiteral("1[4-7]\\d{8}|[2-8]\\d{7}")},
        {Problem::LooksLikeRoomId, QStringLiteral("(?:str)?room[_ -]?(?:id)?"),
         QStringLiteral("room[_-]?id\\S*|room[_:#-]?\\d+|\\d{1,9}|[1-3]\\d{9}|4[0-2]\\d{8}")},
    };
    return list;
}

QRegularExpression caseless(const QString& pattern)
{
    return QRegularExpression(pattern, QRegularExpression::CaseInsensitiveOption | QRegularExpression::UseUnicodePropertiesOption);
}

bool matchesWhole(const QString& text, const QString& pattern)
{
    return QRegularExpression(QRegularExpression::anchoredPattern(pattern), QRegularExpression::CaseInsensitiveOption).match(text).hasMatch();
}

bool isControl(QChar c)
{
    return c.category() == QChar::Other_Control;
}

//! Chat tools and mails add marks that nobody sees: zero-width spaces, direction marks, soft hyphens; terminals add colours.
QString withoutInvisible(const QString& text)
{
    static const QRegularExpression colour(QStringLiteral("\\x1b\\[[0-9;]*[A-Za-z]"));
    const QString plain = QString(text).remove(colour);
    QString visible;
    visible.reserve(plain.size());
    std::copy_if(plain.begin(), plain.end(), std::back_inserter(visible), [](QChar c) { return c.category() != QChar::Other_Format; });
    return visible;
}

PastedText withProblem(Problem problem, const QString& offender)
{
    return {{}, problem, offender.size() <= shownCharacters ? offender : offender.left(shownCharacters) + QChar(0x2026)};
}

bool looksLikeSecret(const QString& token)
{
    return matchesWhole(token, QStringLiteral("eJ[0-9A-Za-z*_+/=-]{78,}|[0-9a-f]{64}"));
}

//! What stands in quotes or brackets is the token; the quotes are the text's around it.
QString unwrapped(const QString& token)
{
    static const QStringList pairs{QStringLiteral("\"\""), QStringLiteral("''"), QStringLiteral("``"), QStringLiteral("<>"),
                                   QStringLiteral("()"), QStringLiteral("[]"), QStringLiteral("\u201C\u201D"), QStringLiteral("\u300C\u300D")};
    for (const QString& pair : pairs) {
        if (token.size() > 2 && token.startsWith(pair[0]) && token.endsWith(pair[1]))
            return token.mid(1, token.size() - 2);
    }
    return token;
}

PastedText fromToken(const QString& wrapped)
{
    const QString token = unwrapped(wrapped);
    if (looksLikeSecret(token))
        return {{}, Problem::LooksLikeSecret, {}};
    if (token.size() > maxCallIdCharacters)
        return withProblem(Problem::TooLong, token);
    if (std::any_of(token.begin(), token.end(), isControl))
        return withProblem(Problem::ControlCharacters, token);
    for (const Mistake& mistake : mistakes()) {
        if (matchesWhole(token, mistake.alone))
            return withProblem(mistake.problem, token);
    }
    if (token.contains(QLatin1String("://")) || token.startsWith(QLatin1Char('{')) || token.startsWith(QLatin1Char('[')))
        return withProblem(Problem::NoCallId, token);
    return {{token}, Problem::None, {}};
}

//! A value named CallId in prose may be any word ("Call ID: unknown"); an id has a digit or a hyphen, or is long.
bool canBeId(const QString& text)
{
    static const QRegularExpression idLike(QStringLiteral("[0-9-]|^.{16,}$"));
    return text.size() <= maxCallIdCharacters && idLike.match(text).hasMatch() && !looksLikeSecret(text)
        && !matchesWhole(text, mistakes().first().alone);
}

QStringList namedIds(const QString& text)
{
    static const QRegularExpression named = caseless(
        QStringLiteral("(?:(?:call[_ -]?id|\\x{901A}\\x{8BDD}\\s*id|\\x{901A}\\x{8A71}\\s*id)") + assigned + QStringLiteral("|callscope://call/)") + value);
    static const QRegularExpression sentenceEnd(QStringLiteral("[.:!?/]+$"));
    QStringList ids;
    for (auto it = named.globalMatch(text); it.hasNext();) {
        const QRegularExpressionMatch match = it.next();
        QString id = match.captured(1).section(QLatin1Char('?'), 0, 0);
        id.remove(sentenceEnd);
        if (id.contains(QLatin1Char('%')))
            id = QUrl::fromPercentEncoding(id.toUtf8());
        if (canBeId(id))
            ids.append(id);
    }
    return ids;
}

//! UUIDs that the text does not name as something else.
QStringList plainUuids(const QString& text)
{
    static const QRegularExpression pattern(QStringLiteral("(?:(?<other>[A-Za-z_-]*(?:room|request|user|trace|group|session|device)[_ -]?(?:id)?)")
                                                + assigned + QStringLiteral(")?(?<uuid>") + uuid + QLatin1Char(')'),
                                            QRegularExpression::CaseInsensitiveOption);
    QStringList ids;
    for (auto it = pattern.globalMatch(text); it.hasNext();) {
        const QRegularExpressionMatch match = it.next();
        if (match.captured(QStringLiteral("other")).isEmpty())
            ids.append(match.captured(QStringLiteral("uuid")));
    }
    return ids;
}

//! The older documentation's shape (aheahfo-eqwnknoihfsd-qweqf), where exactly one word of the text has it.
QStringList onlyHyphenated(const QString& text)
{
    static const QRegularExpression pattern(QStringLiteral("(?<![\\w-])(?!Id-)(?=[\\w-]{20,})[0-9A-Za-z]{4,}(?:-[0-9A-Za-z]{4,}){2,}(?![\\w-])"));
    QStringList ids;
    for (auto it = pattern.globalMatch(text); it.hasNext();) {
        const QString word = it.next().captured();
        if (!matchesWhole(word, uuid)) // a UUID that is still here was named as something else
            ids.append(word);
    }
    ids.removeDuplicates();
    return ids.size() == 1 ? ids : QStringList();
}

PastedText fromWords(const QString& text)
{
    for (const Mistake& mistake : mistakes()) {
        const QRegularExpressionMatch match = caseless(QLatin1String("(?<![a-z])") + mistake.name + QLatin1String("(?:") + assigned
                                                       + QLatin1String("|\\s+(?=[\\w-]*\\d))") + value).match(text);
        if (match.hasMatch())
            return withProblem(mistake.problem, match.captured(1));
    }
    return withProblem(Problem::NoCallId, {});
}

bool isToken(const QString& line)
{
    return !line.isEmpty() && std::none_of(line.begin(), line.end(), [](QChar c) { return c.isSpace(); });
}

PastedText fromList(const QStringList& lines)
{
    PastedText all;
    for (const QString& line : lines) {
        const PastedText one = findCallIds(line);
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
    const QString visible = withoutInvisible(text).trimmed();
    if (visible.isEmpty())
        return {{}, Problem::Empty, {}};

    static const QRegularExpression lineBreak(QStringLiteral("\\s*[\\r\\n]+\\s*"));
    const QStringList lines = visible.split(lineBreak, Qt::SkipEmptyParts);
    if (lines.size() > 1 && std::all_of(lines.begin(), lines.end(), isToken) && !visible.startsWith(QLatin1Char('{'))
        && !visible.startsWith(QLatin1Char('[')))
        return fromList(lines);

    QStringList ids = namedIds(visible) + plainUuids(visible);
    if (ids.isEmpty() && isToken(visible))
        return fromToken(visible);
    if (ids.isEmpty())
        ids = onlyHyphenated(visible);
    if (ids.isEmpty())
        return fromWords(visible);
    ids.removeDuplicates();
    return {ids, Problem::None, {}};
}

PastedText exactCallId(const QString& id)
{
    if (id.trimmed().isEmpty())
        return {{}, Problem::Empty, {}};
    if (id.size() > maxCallIdCharacters)
        return withProblem(Problem::TooLong, id);
    if (std::any_of(id.begin(), id.end(), isControl))
        return withProblem(Problem::ControlCharacters, id);
    return {{id}, Problem::None, {}};
}

} // namespace callscope
