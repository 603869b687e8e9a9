#include "app/cli/profilestest.h"

#include "app/cli/arguments.h"
#include "app/cli/console.h"
#include "app/cli/secretlayers.h"
#include "app/lookup/connectiontest.h"
#include "app/lookup/lookupservice.h"
#include "app/profiles/profilestore.h"
#include "app/share/redacted.h"
#include "app/wording/connectiontext.h"
#include "app/wording/profiletext.h"

#include <QCoreApplication>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

namespace callscope {

namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(ProfilesTest)
};

QByteArray json(const ConnectionReport& report)
{
    QJsonArray steps;
    for (const ConnectionStep& step : report.steps)
        steps.append(QJsonObject{{QStringLiteral("step"), wording::stepKey(step.kind)}, {QStringLiteral("state"), wording::stateKey(step.state)},
                                 {QStringLiteral("ms"), step.elapsedMs}, {QStringLiteral("finding"), wording::stepFinding(report, step.kind)}});
    QJsonObject object{{QStringLiteral("schema"), QStringLiteral("callscope.connection/1")}, {QStringLiteral("profile"), report.asked.profileName},
                       {QStringLiteral("endpoint"), report.asked.endpoint}, {QStringLiteral("steps"), steps},
                       {QStringLiteral("clockSkewSeconds"), report.asked.clockSkewSeconds ? QJsonValue(*report.asked.clockSkewSeconds) : QJsonValue()},
                       {QStringLiteral("error"), QJsonValue()}};
    if (report.error) {
        const wording::ErrorText text = wording::errorText(*report.error, report.asked);
        object[QStringLiteral("error")] = QJsonObject{{QStringLiteral("kind"), text.kind}, {QStringLiteral("code"), text.code}, {QStringLiteral("message"), text.headline},
                                                      {QStringLiteral("advice"), QJsonArray::fromStringList(text.adviceTexts())}, {QStringLiteral("detail"), text.detail},
                                                      {QStringLiteral("requestId"), text.requestId}};
    }
    return QJsonDocument(object).toJson(QJsonDocument::Compact) + '\n';
}

ExitStatus tell(const ConnectionReport& report, bool asJson)
{
    if (!console::out(share::redactedWords(asJson ? QString::fromUtf8(json(report)) : wording::connectionReportText(report))))
        return ExitStatus::InternalError;
    if (!report.error)
        return ExitStatus::Found;
    console::say(wording::connectionVerdict(report));
    return exitStatusOf(*report.error);
}

} // namespace

ExitStatus testProfile(const QStringList& words)
{
    const auto arguments = Arguments::parse(words, {{QStringLiteral("format"), true}});
    if (!arguments)
        return console::refuse(arguments.error());
    const QString format = arguments->value(QStringLiteral("format"), QStringLiteral("text"));
    if (arguments->positional().size() != 1 || (format != QLatin1String("text") && format != QLatin1String("json")))
        return console::refuse(Words::tr("Usage: callscope-cli profiles test NAME [--format text|json]"));
    const auto set = ProfileStore().load();
    if (!set) {
        console::say(wording::profileStoreError(set.error()));
        return ExitStatus::InternalError;
    }
    const Profile* profile = set->findByName(arguments->positional().first());
    if (!profile)
        return console::refuse(Words::tr("There is no profile named %1.").arg(arguments->positional().first()));
    SecretLayers layers;
    LookUpService service(layers.secrets, [] { return QDateTime::currentDateTimeUtc(); });
    const ConnectionTest* test = service.testConnection(*profile);
    ConnectionReport ended;
    QObject::connect(test, &ConnectionTest::finished, qApp, [&](const ConnectionReport& report) {
        ended = report;
        QCoreApplication::exit();
    });
    QCoreApplication::exec();
    return tell(ended, format == QLatin1String("json"));
}

} // namespace callscope
