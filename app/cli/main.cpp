#include "app/cli/console.h"
#include "app/cli/explaincommand.h"
#include "app/cli/lookupcommand.h"
#include "app/cli/profilescommand.h"
#include "app/cli/sandboxcommand.h"
#include "app/cli/searchcommand.h"
#include "app/profiles/memoryguard.h"
#include "app/wording/language.h"

#include <QCoreApplication>
#include <QHash>
#include <QLocale>
#include <QNetworkProxyFactory>

#include <csignal>

using namespace callscope;

namespace {

struct Main {
    Q_DECLARE_TR_FUNCTIONS(Main)
};

QString usage()
{
    return Main::tr("Usage:\n"
                    "  callscope-cli lookup [--demo | --profile NAME] [--no-save] [--exact] [--input FILE|-]\n"
                    "                       [OUTPUT…] [CALLID…]\n"
                    "  callscope-cli search FILTER [--limit N] [OUTPUT…]\n"
                    "  callscope-cli profiles list\n"
                    "  callscope-cli profiles add NAME --sdkappid N --identifier ID (--region KEY | --endpoint URL)\n"
                    "                       [--ca FILE] [--proxy URL] [--deprecated-api] [--timeout S]\n"
                    "                       [--secret-key-stdin | --usersig-stdin] [--proxy-password-stdin]\n"
                    "  callscope-cli profiles remove NAME\n"
                    "  callscope-cli profiles test NAME [--format text|json]\n"
                    "  callscope-cli profiles import FILE|- [--take-theirs | --keep-mine] [--dry-run]\n"
                    "  callscope-cli profiles export FILE|- [--force]\n"
                    "  callscope-cli explain CODE [--language en|zh_CN|ja]\n"
                    "  callscope-cli sandbox [--port N] [--tls-cert F --tls-key F] [--latency MS]\n"
                    "  callscope-cli --help | --version\n"
                    "OUTPUT, for lookup and search:\n"
                    "  --format text|markdown|html|json|jsonl|csv|pdf|png\n"
                    "                            text, or what the name of FILE says\n"
                    "  --output FILE             a file instead of standard output; whole, or not there\n"
                    "  --language en|zh_CN|ja    of the sentences in it\n"
                    "  --mask                    pseudonyms for user ids, rooms and notes\n"
                    "  --bom                     a byte order mark before CSV, for Excel\n"
                    "\n"
                    "CALLSCOPE_SECRET_KEY or CALLSCOPE_USERSIG in the environment override the key store,\n"
                    "and CALLSCOPE_PROXY_PASSWORD the proxy's password in it. Where two secrets come on\n"
                    "standard input, the proxy's password is the last line.\n"
                    "Exit: 0 found, 1 internal error, 2 usage, 3 no such record, 4 refused, 5 network, 6 service.\n");
}

ExitStatus run(const QStringList& words)
{
    using Command = ExitStatus (*)(const QStringList&);
    static const QHash<QString, Command> commands{{QStringLiteral("lookup"), lookUpCommand}, {QStringLiteral("profiles"), profilesCommand},
                                                  {QStringLiteral("explain"), explainCommand}, {QStringLiteral("sandbox"), sandboxCommand},
                                                  {QStringLiteral("search"), searchCommand}};
    const QString name = words.value(0);
    if (name == QLatin1String("--help") || name == QLatin1String("-h") || name == QLatin1String("help"))
        return console::out(usage()) ? ExitStatus::Found : ExitStatus::InternalError;
    if (name == QLatin1String("--version"))
        return console::out(QByteArray("callscope-cli " CALLSCOPE_VERSION "\n")) ? ExitStatus::Found : ExitStatus::InternalError;
    if (const Command command = commands.value(name))
        return words.contains(QLatin1String("--help")) || words.contains(QLatin1String("-h")) ? run({QStringLiteral("--help")}) : command(words.mid(1));
    console::say(name.isEmpty() ? usage() : Main::tr("Unknown command: %1").arg(name) + QLatin1Char('\n') + usage());
    return ExitStatus::Usage;
}

} // namespace

int main(int argc, char* argv[])
{
#ifdef Q_OS_UNIX
    std::signal(SIGPIPE, SIG_IGN); // a reader that leaves ends a command as it should end, with what it holds closed
#endif
    keepMemoryOffDisk();
    QCoreApplication application(argc, argv);
    QCoreApplication::setApplicationName(QStringLiteral("callscope"));
    QCoreApplication::setApplicationVersion(QStringLiteral(CALLSCOPE_VERSION));
    wording::Translations words;
    words.setLanguage(wording::languageFor(QLocale::system()));
    QNetworkProxyFactory::setUseSystemConfiguration(true);
    return int(run(QCoreApplication::arguments().mid(1)));
}
