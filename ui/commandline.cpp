#include "ui/commandline.h"

#include "app/calls/callids.h"
#include "app/wording/pastedtext.h"

#include <QCoreApplication>
#include <QUrl>
#include <QUrlQuery>

namespace callscope {

namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(CommandLine)
};

void takeName(const QString& name, CommandLine& line)
{
    line.profileName = name;
    line.profileFromLink = false; // the person typed it
}

//! A link can carry only an id and a profile's name.
void takeLink(const QUrl& link, CommandLine& line)
{
    const QUrlQuery query(link);
    if (!query.hasQueryItem(QStringLiteral("profile")))
        return;
    line.profileName = query.queryItemValue(QStringLiteral("profile"), QUrl::FullyDecoded);
    line.profileFromLink = true;
}

} // namespace

Result<CommandLine, QString> CommandLine::parse(const QStringList& words)
{
    CommandLine line;
    for (qsizetype i = 0; i < words.size(); ++i) {
        const QString& word = words[i];
        if (word == QLatin1String("--demo")) {
            line.demo = true;
        } else if (word == QLatin1String("--new-instance")) {
            line.newInstance = true;
        } else if (word == QLatin1String("--help") || word == QLatin1String("-h")) {
            line.help = true;
        } else if (word == QLatin1String("--version") || word == QLatin1String("-v")) {
            line.version = true;
        } else if (word == QLatin1String("--profile")) {
            if (++i == words.size())
                return failure(Words::tr("Option --profile needs a name."));
            takeName(words[i], line);
        } else if (word.startsWith(QLatin1String("--profile="))) {
            takeName(word.section(QLatin1Char('='), 1), line);
        } else if (word.startsWith(QLatin1String("--"))) {
            return failure(Words::tr("Unknown option %1.").arg(word.section(QLatin1Char('='), 0, 0)));
        } else {
            const PastedText pasted = findCallIds(word);
            if (pasted.callIds.isEmpty())
                return failure(wording::pastedProblem(pasted));
            if (const QUrl link(word); link.scheme() == QLatin1String("callscope"))
                takeLink(link, line);
            line.callIds += pasted.callIds;
        }
    }
    return line;
}

QString CommandLine::usage()
{
    return Words::tr("Usage: callscope [--demo] [--profile NAME] [--new-instance] [CALLID | callscope://call/CALLID[?profile=NAME]]…\n");
}

} // namespace callscope
