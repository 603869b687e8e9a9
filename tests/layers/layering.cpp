#include "tests/layers/layering.h"

#include <QHash>
#include <QRegularExpression>
#include <QSet>
#include <QStringList>

#include <algorithm>
#include <utility>

namespace callscope {

namespace {

struct Room {
    QStringList rooms;         // whose headers it may include and whose targets it may link
    QStringList singleHeaders; // of other rooms, which it may then link too
    QStringList libraries;     // beside commonLibraries()
};

const QHash<QString, Room>& rooms()
{
    const QString usersig = QStringLiteral("app/tencent/usersig.h");
    const QStringList errorValues{QStringLiteral("app/tencent/apierror.h"), QStringLiteral("app/tencent/errorcatalogue.h"),
                                  QStringLiteral("app/profiles/profilecheck.h"), QStringLiteral("app/profiles/profilestoreerror.h"),
                                  QStringLiteral("app/profiles/profileexchange.h"), QStringLiteral("app/profiles/settingserror.h"), QStringLiteral("app/tencent/connectionreport.h"),
                                  QStringLiteral("app/profiles/secretstore.h"), QStringLiteral("app/archive/archiveerror.h"),
                                  QStringLiteral("app/archive/filter.h"), QStringLiteral("app/archive/filtererror.h"),
                                  QStringLiteral("app/archive/filterfields.h")};
    const auto list = [](const char* words) { return QString::fromLatin1(words).split(QLatin1Char(' '), Qt::SkipEmptyParts); };
    static const QHash<QString, Room> table{
        {QStringLiteral("calls"), {{}, {}, {}}},
        {QStringLiteral("tencent"), {list("calls"), {}, list("ZLIB::ZLIB")}},
        {QStringLiteral("archive"), {list("calls"), {}, list("Qt6::Sql")}},
        {QStringLiteral("profiles"), {list("calls"), {}, list("qt6keychain Qt6::DBus Qt6Keychain::Qt6Keychain")}},
        {QStringLiteral("wording"), {list("calls"), errorValues, {}}},
        {QStringLiteral("share"), {list("calls wording"), {}, {}}},
        {QStringLiteral("lookup"), {list("calls tencent archive profiles"), {}, {}}},
        {QStringLiteral("sandbox"), {list("calls"), {usersig}, list("Qt6::HttpServer")}},
        {QStringLiteral("cli"), {list("calls tencent archive profiles wording share lookup sandbox"), {}, {}}},
    };
    return table;
}

const QSet<QString>& commonLibraries()
{
    static const QSet<QString> libraries{QStringLiteral("callscope_options"), QStringLiteral("Qt6::Core"), QStringLiteral("Qt6::Network"),
                                         QStringLiteral("tl::expected")};
    return libraries;
}

// "calls" of app/calls/json.h; "ui" of anything below ui/; empty elsewhere.
QString roomOf(const QString& path)
{
    if (path.startsWith(QLatin1String("ui/")))
        return QStringLiteral("ui");
    return path.startsWith(QLatin1String("app/")) && path.count(QLatin1Char('/')) > 1 ? path.section(QLatin1Char('/'), 1, 1) : QString();
}

bool mayUse(const QString& room, const QString& other)
{
    if (room == other)
        return true;
    const Room entry = rooms().value(room);
    if (entry.rooms.contains(other))
        return true;
    return std::any_of(entry.singleHeaders.cbegin(), entry.singleHeaders.cend(),
                       [&](const QString& header) { return roomOf(header) == other; });
}

bool listens(const QString& header)
{
    static const QRegularExpression server(QStringLiteral("(^|/)Q(Tcp|Ssl|Http|AbstractHttp|WebSocket)Server(\\.h)?$"),
                                           QRegularExpression::CaseInsensitiveOption);
    return server.match(header).hasMatch();
}

// The targets a CMake file links, with the line each stands on.
QList<std::pair<QString, int>> linkedTargets(const QString& text)
{
    static const QRegularExpression comment(QStringLiteral("#[^\n]*"));
    static const QRegularExpression command(QStringLiteral("(callscope_library|target_link_libraries)\\s*\\(\\s*(\\S+)([^)]*)\\)"));
    static const QRegularExpression word(QStringLiteral("[^\\s\"]+"));
    static const QSet<QString> keywords{QStringLiteral("LINKS"), QStringLiteral("PUBLIC"), QStringLiteral("PRIVATE"),
                                        QStringLiteral("INTERFACE")};
    QString code = text;
    code.remove(comment);
    QList<std::pair<QString, int>> targets;
    for (auto found = command.globalMatch(code); found.hasNext();) {
        const QRegularExpressionMatch match = found.next();
        bool linking = match.captured(1) == QLatin1String("target_link_libraries");
        for (auto words = word.globalMatch(match.captured(3)); words.hasNext();) {
            const QRegularExpressionMatch each = words.next();
            if (keywords.contains(each.captured()))
                linking = true;
            else if (each.captured() == QLatin1String("SOURCES"))
                linking = false;
            else if (linking)
                targets.append(
                    {each.captured(), int(code.left(match.capturedStart(3) + each.capturedStart()).count(QLatin1Char('\n'))) + 1});
        }
    }
    return targets;
}

} // namespace

QString Breach::toString() const
{
    return QStringLiteral("%1:%2: %3").arg(file).arg(line).arg(what);
}

Layering::Layering(ModuleOfHeader moduleOfHeader) : m_moduleOfHeader(std::move(moduleOfHeader)) {}

QString Layering::wrongWithOwnHeader(const QString& room, const QString& header) const
{
    if (header.contains(QLatin1String("..")))
        return QStringLiteral("%1 climbs out of its folder; write it from the repository root").arg(header);
    if (header.endsWith(QLatin1String(".moc")))
        return {};
    const QString other = roomOf(header);
    if (room.isEmpty())
        return {};
    if (other.isEmpty())
        return QStringLiteral("%1 is not written from the repository root").arg(header);
    const Room entry = rooms().value(room);
    if (room == QLatin1String("ui") || room == other || entry.rooms.contains(other) || entry.singleHeaders.contains(header))
        return {};
    return QStringLiteral("%1 may not use %2").arg(room, header);
}

QString Layering::wrongWithSystemHeader(const QString& room, const QString& header) const
{
    static const QRegularExpression umbrella(QStringLiteral("^(Qt[A-Z]\\w*/)?Qt[A-Z]\\w*$|^bits/stdc\\+\\+\\.h$"));
    static const QSet<QString> forbiddenModules{QStringLiteral("QtGui"),          QStringLiteral("QtWidgets"),
                                                QStringLiteral("QtSvg"),          QStringLiteral("QtSvgWidgets"),
                                                QStringLiteral("QtPrintSupport"), QStringLiteral("QtOpenGL")};
    static const QSet<QString> leanNames{QStringLiteral("QtGlobal"), QStringLiteral("QtMath"), QStringLiteral("QtEndian"),
                                         QStringLiteral("QtNumeric"), QStringLiteral("QtPlugin"), QStringLiteral("QtDebug")};
    if (umbrella.match(header).hasMatch() && !leanNames.contains(header.section(QLatin1Char('/'), -1)))
        return QStringLiteral("<%1> is an umbrella header").arg(header);
    if (room.isEmpty())
        return {};
    const QString module = header.contains(QLatin1Char('/')) ? header.section(QLatin1Char('/'), 0, 0) : m_moduleOfHeader(header);
    if (room != QLatin1String("ui") && forbiddenModules.contains(module))
        return QStringLiteral("<%1> is of %2, which app/ never includes").arg(header, module);
    if (room != QLatin1String("sandbox") && listens(header))
        return QStringLiteral("<%1>: only sandbox may listen").arg(header);
    return {};
}

QList<Breach> Layering::includes(const QString& path, const QString& text) const
{
    static const QRegularExpression include(QStringLiteral("^\\s*#\\s*include\\s*([<\"])([^>\"]+)[>\"]"));
    const QString room = roomOf(path);
    QList<Breach> breaches;
    if (!room.isEmpty() && room != QLatin1String("ui") && !rooms().contains(room))
        breaches.append({path, 1, QStringLiteral("the picture has no room named %1").arg(room)});
    const QStringList lines = text.split(QLatin1Char('\n'));
    for (int i = 0; i < lines.size(); ++i) {
        const QRegularExpressionMatch match = include.match(lines.at(i));
        if (!match.hasMatch())
            continue;
        const QString header = match.captured(2);
        const QString wrong =
            match.captured(1) == QLatin1String("<") ? wrongWithSystemHeader(room, header) : wrongWithOwnHeader(room, header);
        if (!wrong.isEmpty())
            breaches.append({path, i + 1, wrong});
    }
    return breaches;
}

QList<Breach> Layering::links(const QString& path, const QString& text) const
{
    const QString room = roomOf(path);
    const Room entry = rooms().value(room);
    QList<Breach> breaches;
    for (const auto& [target, line] : linkedTargets(text)) {
        const bool isRoom = rooms().contains(target);
        const bool allowed = isRoom ? mayUse(room, target) : commonLibraries().contains(target) || entry.libraries.contains(target);
        if (!allowed)
            breaches.append({path, line, QStringLiteral("%1 may not link %2").arg(room, target)});
    }
    return breaches;
}

QList<Breach> Layering::length(const QString& path, const QString& text) const
{
    const int lines = int(text.count(QLatin1Char('\n'))) + (text.isEmpty() || text.endsWith(QLatin1Char('\n')) ? 0 : 1);
    if (lines <= maxLines)
        return {};
    return {{path, lines, QStringLiteral("%1 lines, more than %2: a unit is missing").arg(lines).arg(maxLines)}};
}

} // namespace callscope
