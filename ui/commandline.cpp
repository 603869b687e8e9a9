#include "ui/commandline.h"

#include "app/calls/callids.h"
#include "app/wording/pastedtext.h"
#include "app/wording/sentences.h"
#include "ui/drop/filewords.h"

#include <QCoreApplication>
#include <QUrl>
#include <QUrlQuery>

#include <array>

namespace callscope {

namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(CommandLine)
};

struct Switch {
    const char* name;
    bool CommandLine::*flag;
};

constexpr std::array switches{
    Switch{"--demo", &CommandLine::demo},       Switch{"--new-instance", &CommandLine::newInstance},
    Switch{"--help", &CommandLine::help},       Switch{"-h", &CommandLine::help},
    Switch{"--version", &CommandLine::version}, Switch{"-v", &CommandLine::version},
    Switch{"--service", &CommandLine::service},
};

void takeName(const QString& name, CommandLine& line)
{
    line.profileName = name;
    line.profileFromLink = false; // the person typed it
}

bool takeSwitch(const QString& word, CommandLine& line)
{
    for (const Switch& each : switches) {
        if (word == QLatin1String(each.name)) {
            line.*each.flag = true;
            return true;
        }
    }
    return false;
}

bool isLink(const QString& word)
{
    return word.startsWith(QLatin1String("callscope:"), Qt::CaseInsensitive);
}

//! A link can carry only an id and a profile's name.
void takeProfileOf(const QUrl& link, CommandLine& line)
{
    const QUrlQuery query(link);
    if (!query.hasQueryItem(QStringLiteral("profile")))
        return;
    line.profileName = query.queryItemValue(QStringLiteral("profile"), QUrl::FullyDecoded);
    line.profileFromLink = true;
}

//! Who clicks on a link sees no terminal, so a bad one is told in the window.
void takeLink(const QString& word, CommandLine& line)
{
    PastedText pasted = findCallIds(word);
    if (pasted.callIds == QStringList(word)) // callscope:what is no id either
        pasted = {{}, PastedText::Problem::NoCallId, {}};
    if (pasted.callIds.isEmpty()) {
        const QString problem = wording::pastedProblem(pasted);
        line.problem = line.problem.isEmpty() ? problem : wording::sentences({line.problem, problem});
        return;
    }
    takeProfileOf(QUrl(word), line);
    line.callIds += pasted.callIds;
}

//! An id, or text with ids in it. \return what is wrong with it; empty: nothing
QString takeText(const QString& word, CommandLine& line)
{
    const PastedText pasted = findCallIds(word);
    line.callIds += pasted.callIds;
    return pasted.callIds.isEmpty() ? wording::pastedProblem(pasted) : QString();
}

} // namespace

Result<CommandLine, QString> CommandLine::parse(const QStringList& words, const QDir& folder)
{
    CommandLine line;
    line.handOver = words;
    for (qsizetype i = 0; i < words.size(); ++i) {
        const QString& word = words[i];
        if (takeSwitch(word, line))
            continue;
        if (word == QLatin1String("--profile")) {
            if (++i == words.size())
                return failure(Words::tr("Option --profile needs a name."));
            takeName(words[i], line);
        } else if (word.startsWith(QLatin1String("--profile="))) {
            takeName(word.section(QLatin1Char('='), 1), line);
        } else if (word.startsWith(QLatin1String("--"))) {
            return failure(Words::tr("Unknown option %1.").arg(word.section(QLatin1Char('='), 0, 0)));
        } else if (isLink(word)) {
            takeLink(word, line);
        } else if (const QString file = fileNamedBy(word, folder); !file.isEmpty()) {
            line.files.append(file);
            line.handOver[i] = QString::fromLatin1(QUrl::fromLocalFile(file).toEncoded());
        } else if (const QString problem = takeText(word, line); !problem.isEmpty()) {
            return failure(problem);
        }
    }
    return line;
}

QStringList CommandLine::withoutQtOptions(const QStringList& words)
{
    // As qguiapplication.cpp, qapplication.cpp and qxcbintegration.cpp take them, with one dash or two.
    static const QStringList alone{QStringLiteral("reverse"), QStringLiteral("testability"), QStringLiteral("widgetcount"), QStringLiteral("nograb"),
                                   QStringLiteral("dograb"), QStringLiteral("qdebug"), QStringLiteral("qdevel")};
    static const QStringList withValue{QStringLiteral("platform"), QStringLiteral("platformpluginpath"), QStringLiteral("platformtheme"), QStringLiteral("plugin"),
                                       QStringLiteral("qwindowgeometry"), QStringLiteral("geometry"), QStringLiteral("qwindowtitle"), QStringLiteral("title"),
                                       QStringLiteral("qwindowicon"), QStringLiteral("icon"), QStringLiteral("session"), QStringLiteral("style"),
                                       QStringLiteral("stylesheet"), QStringLiteral("display"), QStringLiteral("name"), QStringLiteral("qmljsdebugger")};
    QStringList left;
    for (qsizetype i = 0; i < words.size(); ++i) {
        const QString& word = words[i];
        const QString name = word.mid(word.startsWith(QLatin1String("--")) ? 2 : 1);
        const bool isOption = word.startsWith(QLatin1Char('-'));
        if (isOption && withValue.contains(name))
            ++i;
        else if (!isOption || !(alone.contains(name) || (name.contains(QLatin1Char('=')) && withValue.contains(name.section(QLatin1Char('='), 0, 0)))))
            left.append(word);
    }
    return left;
}

QString CommandLine::usage()
{
    return Words::tr("Usage: callscope [--demo] [--profile NAME] [--new-instance] [CALLID | FILE | callscope://call/CALLID[?profile=NAME]]…\n");
}

} // namespace callscope
