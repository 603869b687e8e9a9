#include "tests/support/stricttest.h"
#include "tests/ui/sandboxdesk.h"
#include "ui/window/calldesk.h"

#include <QCoreApplication>
#include <QSignalSpy>

using namespace callscope;

namespace {

const QString rejectedId = QStringLiteral("b1390a96-1bc6-4122-85e4-1401af678ff0");
const QString noAdministratorId = QStringLiteral("error-60010");
const QString hangingId = QStringLiteral("hang");

struct Ended {
    QString callId;
    bool found = false;
    bool cancelled = false;
    bool alone = false;
};

//! A desk that has been given the sandbox's profile, and what it says.
class Watched {
public:
    explicit Watched(SandboxDesk& around, bool withProfile = true) : desk(around.service, archive)
    {
        QObject::connect(&desk, &CallDesk::started, &desk, [this](const QString& id) { started.append(id); });
        QObject::connect(&desk, &CallDesk::allEnded, &desk, [this] { ++allEnded; });
        QObject::connect(&desk, &CallDesk::profileNeeded, &desk, [this] { ++profileNeeded; });
        QObject::connect(&desk, &CallDesk::refused, &desk, [this](const PastedText& pasted) { refused.append(pasted.problem); });
        QObject::connect(&desk, &CallDesk::ended, &desk, [this](const LookUpResult& result, bool alone) {
            const bool cancelled = !result.outcome && result.outcome.error().kind == ApiError::Kind::Cancelled;
            ended.append({result.callId, result.outcome.has_value(), cancelled, alone});
        });
        if (withProfile)
            desk.setProfiles({{around.profile}, around.profile.id});
    }

    //! What the list says of that call.
    [[nodiscard]] CallListModel::Entry entry(const QString& callId) { return desk.calls().entry(desk.calls().find(callName(Sandbox::demoSdkAppId(), callId))); }

    Archive archive{{}}; // nobody stores here, so every row is the session's
    CallDesk desk;
    QStringList started;
    QList<Ended> ended;
    QList<PastedText::Problem> refused;
    int allEnded = 0;
    int profileNeeded = 0;
};

} // namespace

class TestCallDesk : public StrictTest {
    Q_OBJECT
private Q_SLOTS:
    void one();
    void several();
    void cancelled();
    void aNewLookUpCancelsTheOld();
    void theSameCallAgainWhileItRuns();
    void switchingTheProfileSendsNothing();
    void theChoiceOfAnotherWindowIsNotThisOnes();
    void nothingIsSentForNonsense_data();
    void nothingIsSentForNonsense();
    void withoutAProfile();
    void deletedWhileAsking();
};

void TestCallDesk::one()
{
    SandboxDesk sandbox;
    Watched watched(sandbox);
    watched.desk.lookUpText(QStringLiteral("Call ID: %1, thanks").arg(Sandbox::sampleCallId()));
    QCOMPARE(watched.started, QStringList{Sandbox::sampleCallId()});
    QVERIFY(watched.desk.isRunning());
    QVERIFY(watched.desk.calls().entry(0).running);
    QVERIFY2(watched.ended.isEmpty(), "it ends through the event loop");
    QTRY_COMPARE(watched.allEnded, 1);
    QCOMPARE(watched.ended.size(), 1);
    QVERIFY(watched.ended[0].found && watched.ended[0].alone);
    QVERIFY(!watched.desk.isRunning());
    QVERIFY(!watched.desk.calls().entry(0).running);
    QCOMPARE(watched.desk.calls().entry(0).result->outcome->record.caller, QStringLiteral("user1"));
}

void TestCallDesk::several()
{
    SandboxDesk sandbox;
    Watched watched(sandbox);
    const QStringList asked{Sandbox::sampleCallId(), noAdministratorId, rejectedId};
    watched.desk.lookUpText(asked.join(QLatin1Char('\n')));
    QCOMPARE(watched.started.size(), 3);
    QTRY_COMPARE(watched.allEnded, 1);
    QCOMPARE(watched.ended.size(), 3);
    for (const Ended& each : watched.ended) {
        QVERIFY2(!each.alone, "a failure among several is a row, not a dialog");
        QCOMPARE(each.found, each.callId != noAdministratorId);
    }
    CallListModel& calls = watched.desk.calls();
    QCOMPARE(calls.rowCount(), 3);
    for (int row = 0; row < 3; ++row)
        QCOMPARE(calls.entry(row).row.callId, asked[row]);
}

void TestCallDesk::cancelled()
{
    SandboxDesk sandbox;
    Watched watched(sandbox);
    watched.desk.cancel(); // nothing runs: nothing happens
    watched.desk.lookUp({hangingId, QStringLiteral("stall")});
    QTest::qWait(50);
    QVERIFY(watched.ended.isEmpty());
    watched.desk.cancel();
    QTRY_COMPARE(watched.allEnded, 1);
    QCOMPARE(watched.ended.size(), 2);
    for (const Ended& each : watched.ended)
        QVERIFY(each.cancelled);
    for (int row = 0; row < 2; ++row)
        QVERIFY(!watched.desk.calls().entry(row).running);
}

void TestCallDesk::aNewLookUpCancelsTheOld()
{
    SandboxDesk sandbox;
    Watched watched(sandbox);
    watched.desk.lookUp({hangingId});
    QTest::qWait(50);
    watched.desk.lookUp({rejectedId});
    QTRY_COMPARE(watched.allEnded, 1);
    QCOMPARE(watched.ended.size(), 2);
    for (const Ended& each : watched.ended) {
        QCOMPARE(each.cancelled, each.callId == hangingId);
        QCOMPARE(each.found, each.callId == rejectedId);
    }
    QCOMPARE(watched.desk.calls().entry(0).row.callId, rejectedId);
}

void TestCallDesk::theSameCallAgainWhileItRuns()
{
    SandboxDesk sandbox;
    Watched watched(sandbox);
    watched.desk.lookUp({hangingId});
    QTest::qWait(50);
    watched.desk.lookUp({hangingId});
    QTRY_COMPARE(watched.ended.size(), 1);
    QVERIFY(watched.ended[0].cancelled);
    QVERIFY2(watched.entry(hangingId).running, "the second one still runs");
    QVERIFY2(!watched.entry(hangingId).result, "the end of the first one is not the second one's");
    QCOMPARE(watched.allEnded, 0);
    watched.desk.cancel();
    QTRY_COMPARE(watched.allEnded, 1);
    QVERIFY(!watched.entry(hangingId).running);
}

void TestCallDesk::switchingTheProfileSendsNothing()
{
    SandboxDesk sandbox;
    Watched watched(sandbox);
    Profile other = sandbox.profile;
    other.id = QStringLiteral("other");
    other.name = QStringLiteral("Other");
    watched.desk.setProfiles({{sandbox.profile, other}, sandbox.profile.id});
    watched.desk.lookUp({rejectedId});
    QTRY_COMPARE(watched.allEnded, 1);
    QSignalSpy changes(&watched.desk, &CallDesk::profilesChanged);
    watched.desk.setCurrentProfile(QStringLiteral("other"));
    QCOMPARE(changes.size(), 1);
    watched.desk.setCurrentProfile(QStringLiteral("other"));
    watched.desk.setCurrentProfile(QStringLiteral("nobody"));
    QCOMPARE(changes.size(), 1);
    QCOMPARE(watched.desk.currentProfile()->name, other.name);
    QTest::qWait(50);
    QCOMPARE(watched.started.size(), 1);
    QCOMPARE(watched.desk.calls().rowCount(), 1);
    sandbox.keepSecretFor(other.id);
    watched.desk.lookUp({rejectedId}); // another profile of the same application asks for the same call
    QTRY_COMPARE(watched.allEnded, 2);
    QCOMPARE(watched.desk.calls().rowCount(), 1);
    QCOMPARE(watched.entry(rejectedId).result->outcome->profileName, other.name);
}

void TestCallDesk::theChoiceOfAnotherWindowIsNotThisOnes()
{
    SandboxDesk sandbox;
    Watched watched(sandbox);
    Profile other = sandbox.profile;
    other.id = QStringLiteral("other");
    watched.desk.setProfiles({{sandbox.profile, other}, other.id});
    QCOMPARE(watched.desk.profiles().currentId, sandbox.profile.id);
    watched.desk.setProfiles({{other}, other.id}); // ours was removed
    QCOMPARE(watched.desk.profiles().currentId, other.id);
}

void TestCallDesk::nothingIsSentForNonsense_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<PastedText::Problem>("problem");
    using Problem = PastedText::Problem;

    QTest::newRow("empty") << QString() << Problem::Empty;
    QTest::newRow("spaces") << QStringLiteral(" \t\n") << Problem::Empty;
    QTest::newRow("words") << QStringLiteral("there is nothing here") << Problem::NoCallId;
    QTest::newRow("5,000 characters") << QString(5000, QLatin1Char('a')) << Problem::TooLong;
    QTest::newRow("control characters") << QStringLiteral("abc\u0007def") << Problem::ControlCharacters;
    QTest::newRow("10 MB") << QString(10'000'000, QLatin1Char('a')) << Problem::TooMuchText;
    QTest::newRow("room id") << QStringLiteral("82034417") << Problem::LooksLikeSdkAppId;
    QTest::newRow("request id") << QStringLiteral("Id-da9b3ee8bece466d951a9d93965c3d2c") << Problem::LooksLikeRequestId;
    QTest::newRow("secret") << QStringLiteral("0123456789abcdef").repeated(4) << Problem::LooksLikeSecret;
}

void TestCallDesk::nothingIsSentForNonsense()
{
    QFETCH(QString, text);
    QFETCH(PastedText::Problem, problem);
    SandboxDesk sandbox;
    Watched watched(sandbox);
    watched.desk.lookUpText(text);
    QCOMPARE(watched.refused, QList<PastedText::Problem>{problem});
    QVERIFY(watched.started.isEmpty());
    QVERIFY(!watched.desk.isRunning());
    QCOMPARE(watched.desk.calls().rowCount(), 0);
}

void TestCallDesk::withoutAProfile()
{
    SandboxDesk sandbox;
    Watched watched(sandbox, false);
    watched.desk.lookUpText(rejectedId);
    QCOMPARE(watched.profileNeeded, 1);
    QVERIFY(watched.started.isEmpty());
    QCOMPARE(watched.desk.calls().rowCount(), 0);
}

void TestCallDesk::deletedWhileAsking()
{
    SandboxDesk sandbox;
    {
        Watched watched(sandbox);
        watched.desk.lookUp({hangingId, rejectedId});
        QTest::qWait(20);
    }
    QVERIFY(sandbox.ask(rejectedId).outcome); // the service lives on
}

CALLSCOPE_TEST(TestCallDesk, QCoreApplication)
#include "tst_calldesk.moc"
