#include "app/cli/lookupcommand.h"

#include "app/archive/archive.h"
#include "app/calls/callids.h"
#include "app/cli/arguments.h"
#include "app/cli/console.h"
#include "app/cli/secretlayers.h"
#include "app/lookup/retentionsetting.h"
#include "app/profiles/demoprofile.h"
#include "app/profiles/profilestore.h"
#include "app/profiles/settingsstore.h"
#include "app/sandbox/sandbox.h"
#include "app/wording/archivetext.h"
#include "app/wording/pastedtext.h"
#include "app/wording/profiletext.h"
#include "app/wording/sentences.h"
#include "app/wording/settingstext.h"

#include <QCoreApplication>
#include <QFile>

namespace callscope {

namespace {

struct LookUp {
    Q_DECLARE_TR_FUNCTIONS(LookUp)
};

//! Everything a profile's look-ups stand on, in the order it must be torn down.
struct Desk : SecretLayers {
    Sandbox sandbox;
    LookUpService service;

    explicit Desk(bool demo) : service(demo ? static_cast<SecretStore&>(session) : secrets, [] { return QDateTime::currentDateTimeUtc(); }) {}
};

Result<QString, QString> inputText(const QString& fileName)
{
    constexpr qint64 maxBytes = maxPastedCharacters * 4; // one character takes at most four bytes
    if (fileName == QLatin1String("-"))
        return QString::fromUtf8(console::readInput(maxBytes));
    QFile file(fileName);
    if (!file.open(QIODevice::ReadOnly))
        return failure(LookUp::tr("%1 cannot be read: %2").arg(fileName, file.errorString()));
    return QString::fromUtf8(file.read(maxBytes + 1));
}

//! Nobody promises what a Call ID looks like, so the guess can be overruled.
QString refusal(const PastedText& pasted)
{
    using Problem = PastedText::Problem;
    const Problem problem = pasted.problem;
    const bool guessed = problem == Problem::LooksLikeRoomId || problem == Problem::LooksLikeRequestId || problem == Problem::LooksLikeSdkAppId;
    const QString sentence = wording::pastedProblem(pasted);
    return guessed ? wording::sentences({sentence, LookUp::tr("If it is one, add --exact.")}) : sentence;
}

//! \param text of one argument or of the input
Result<QStringList, QString> idsIn(const QString& text, bool exact)
{
    const PastedText pasted = exact ? exactCallId(text) : findCallIds(text);
    if (pasted.callIds.isEmpty())
        return failure(refusal(pasted));
    if (pasted.problem != PastedText::Problem::None)
        console::say(wording::pastedProblem(pasted));
    return pasted.callIds;
}

Result<Profile, QString> savedProfile(const QString& name)
{
    const ProfileStore store;
    const auto set = store.load();
    if (!set)
        return failure(wording::profileStoreError(set.error()));
    for (const ProfileStoreError& error : store.systemErrors())
        console::say(wording::profileStoreError(error));
    const Profile* profile = name.isEmpty() ? set->current() : set->findByName(name);
    if (profile)
        return *profile;
    if (set->profiles.isEmpty())
        return failure(LookUp::tr("There is no profile yet. Add one with callscope-cli profiles add, or try --demo."));
    QStringList names;
    for (const Profile& each : set->profiles)
        names.append(each.name);
    return failure(LookUp::tr("There is no profile named %1. There are: %2.").arg(name, wording::listed(names)));
}

Settings settingsAsSet()
{
    const auto loaded = SettingsStore().load();
    if (!loaded)
        console::say(wording::settingsError(loaded.error()));
    return loaded.value_or(Settings());
}

Result<Profile, QString> startDemo(Desk& desk)
{
    const auto port = desk.sandbox.start();
    if (!port)
        return failure(LookUp::tr("The demo's service cannot listen: %1").arg(port.error()));
    const Profile profile = demoProfile(desk.sandbox.endpoint(), Sandbox::demoSdkAppId(), Sandbox::demoIdentifier());
    desk.session.write(profile.id, Credential(Credential::Kind::SecretKey, Sandbox::demoSecretKey()), qApp, [](auto) {});
    return profile;
}

//! The archive's pseudonyms, if there is one or soon will be.
void maskAsArchived(LookUpOrder& order)
{
    const QString path = Archive::defaultPath();
    if (!order.output.masks || order.demo || !(order.save || QFile::exists(path)))
        return useMask(order.output, nullptr);
    const auto store = ArchiveStore::open(path);
    if (!store)
        console::say(wording::archiveError(store.error()));
    useMask(order.output, store ? store->get() : nullptr);
}

} // namespace

Result<LookUpOrder, QString> readLookUpOrder(const QStringList& words)
{
    const auto arguments = Arguments::parse(words, outputOptions() + QList<Option>{{QStringLiteral("demo")}, {QStringLiteral("profile"), true},
                                                                                   {QStringLiteral("no-save")}, {QStringLiteral("input"), true},
                                                                                   {QStringLiteral("exact")}});
    if (!arguments)
        return failure(arguments.error());
    LookUpOrder order;
    order.demo = arguments->has(QStringLiteral("demo"));
    order.save = !order.demo && !arguments->has(QStringLiteral("no-save")); // the demo touches no file of the person
    order.profileName = arguments->value(QStringLiteral("profile"));
    if (order.demo && arguments->has(QStringLiteral("profile")))
        return failure(LookUp::tr("Give either --demo or --profile, not both."));
    if (arguments->has(QStringLiteral("profile")) && order.profileName.isEmpty())
        return failure(LookUp::tr("--profile needs a name.")); // an empty shell variable must not choose the current profile
    const auto output = readOutputOrder(*arguments);
    if (!output)
        return failure(output.error());
    order.output = *output;

    QStringList texts = arguments->positional();
    if (arguments->has(QStringLiteral("input"))) {
        const auto text = inputText(arguments->value(QStringLiteral("input")));
        if (!text)
            return failure(text.error());
        const auto ids = idsIn(*text, false);
        if (!ids)
            return failure(ids.error());
        order.callIds += *ids;
    } else if (texts.isEmpty()) {
        texts.append(QString()); // which says that there is nothing to look up
    }
    for (const QString& text : texts) {
        const auto ids = idsIn(text, arguments->has(QStringLiteral("exact")));
        if (!ids)
            return failure(ids.error());
        order.callIds += *ids;
    }
    return order;
}

LookUpRun::LookUpRun(LookUpService& service, LookUpKeeper* keeper, Output& output, Profile profile, LookUpOrder order, QObject* parent)
    : QObject(parent), m_service(service), m_keeper(keeper), m_profile(std::move(profile)), m_order(std::move(order)),
      m_printer(output, m_order.output)
{
}

void LookUpRun::start()
{
    m_printer.begin();
    if (m_printer.isOk())
        return startMore();
    QMetaObject::invokeMethod(this, [this] { Q_EMIT finished(ExitStatus::InternalError); }, Qt::QueuedConnection);
}

void LookUpRun::startMore()
{
    while (m_running < maxRunning && m_started < m_order.callIds.size()) {
        const qsizetype index = m_started++;
        LookUpJob* job = m_service.lookUp(m_profile, m_order.callIds[index]);
        connect(job, &LookUpJob::finished, this, [this, index](const LookUpResult& result) { ended(index, result); });
        ++m_running;
    }
    console::progress(LookUp::tr("Looked up %1 of %2").arg(m_printed).arg(m_order.callIds.size()));
}

void LookUpRun::ended(qsizetype index, const LookUpResult& result)
{
    --m_running;
    if (m_keeper)
        m_keeper->keep(result);
    m_status = worse(m_status, exitStatusOf(result));
    m_waiting.insert(index, result);
    while (m_printer.isOk() && m_waiting.contains(m_printed))
        m_printer.print(m_waiting.take(m_printed++));
    if (m_printer.isOk() && m_printed < m_order.callIds.size())
        return startMore();
    console::progress({});
    m_printer.end();
    Q_EMIT finished(m_printer.isOk() ? m_status : ExitStatus::InternalError);
}

ExitStatus lookUpCommand(const QStringList& words)
{
    auto order = readLookUpOrder(words);
    if (!order)
        return console::refuse(order.error());
    Desk desk(order->demo);
    const auto profile = order->demo ? startDemo(desk) : savedProfile(order->profileName);
    if (!profile)
        return console::refuse(profile.error());
    std::optional<LookUpKeeper> keeper;
    order->output.expected = order->callIds.size();
    if (const QString problem = countProblem(order->output); !problem.isEmpty())
        return console::refuse(problem);
    const auto output = outputOf(order->output);
    if (const QString problem = output->open(); !problem.isEmpty())
        return console::refuse(problem);
    maskAsArchived(*order);
    const Settings settings = order->demo ? Settings() : settingsAsSet();
    order->output.manner.ringTimeoutSeconds = settings.number(Setting::RingThreshold);
    desk.service.setRingTimeout(order->output.manner.ringTimeoutSeconds);
    if (const Retention retention = retentionOf(settings); order->save && retention.kind != Retention::Kind::Nothing)
        keeper.emplace(Archive::defaultPath(), retention, QDateTime::currentDateTimeUtc());
    LookUpRun run(desk.service, keeper ? &*keeper : nullptr, *output, *profile, *order);
    QObject::connect(&run, &LookUpRun::finished, qApp, [](ExitStatus status) { QCoreApplication::exit(int(status)); });
    run.start();
    const auto status = ExitStatus(QCoreApplication::exec());
    for (const QString& sentence : keeper ? keeper->finish() : QStringList())
        console::say(sentence);
    return status;
}

} // namespace callscope
