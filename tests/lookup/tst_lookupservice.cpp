#include "app/lookup/lookupservice.h"

#include "tests/lookup/asker.h"
#include "tests/lookup/teststores.h"
#include "tests/support/stricttest.h"
#include "tests/tencent/fakeserver.h"

#include <QCoreApplication>

using namespace callscope;

namespace {

const QByteArray found = httpAnswer("200 OK", R"({"ErrorCode":0,"Response":{"CallRecord":{"CallId":"a"}}})");
const QByteArray notFound = httpAnswer("200 OK", R"({"ErrorCode":101050})");

} // namespace

class TestLookUpService : public StrictTest {
    Q_OBJECT
private Q_SLOTS:
    void keepsOneConnectionAlive();
    void opensADoorForEveryWay();
    void asksManyAtOnce();
    void isSilentWhenDeleted_data();
    void isSilentWhenDeleted();
    void canBeDeletedWhereAJobEnds();
};

void TestLookUpService::keepsOneConnectionAlive()
{
    FakeServer server;
    server.setAnswer(sends(found));
    Asker asker;
    Profile other = profileAt(server.url());
    other.name = QStringLiteral("Another");
    other.sdkAppId = 42;
    for (const Profile& profile : {profileAt(server.url()), other, profileAt(server.url())})
        QVERIFY(asker.resultOf(profile, QStringLiteral("a")).outcome);
    QCOMPARE(server.requests().size(), 3);
    QCOMPARE(server.connections(), 1);
}

void TestLookUpService::opensADoorForEveryWay()
{
    FakeServer server;
    server.setAnswer(sends(found));
    Asker asker;
    Profile patient = profileAt(server.url());
    patient.timeoutSeconds = 60;
    Profile direct = profileAt(server.url());
    direct.proxy.kind = ProxyChoice::Kind::None;
    for (const Profile& profile : {profileAt(server.url()), patient, direct})
        QVERIFY(asker.resultOf(profile, QStringLiteral("a")).outcome);
    QCOMPARE(server.connections(), 3);
}

void TestLookUpService::asksManyAtOnce()
{
    FakeServer server;
    server.setAnswer(sends(found));
    Asker asker;
    for (int i = 0; i < 50; ++i)
        QVERIFY(asker.ask(profileAt(server.url()), QStringLiteral("call-%1").arg(i)));
    QTRY_COMPARE_WITH_TIMEOUT(asker.results().size(), 50, 20'000);
    for (const LookUpResult& result : asker.results())
        QVERIFY(result.outcome);
    QCOMPARE(server.requests().size(), 50);
    QVERIFY(server.connections() <= ApiClient::maxInFlight);
}

void TestLookUpService::isSilentWhenDeleted_data()
{
    QTest::addColumn<bool>("hangingKeyStore");
    QTest::addColumn<QByteArray>("answer");
    QTest::addColumn<int>("requests"); // to wait for
    QTest::newRow("at once") << false << QByteArray() << 0;
    QTest::newRow("while it reads the secret") << true << QByteArray() << 0;
    QTest::newRow("while it sends") << false << QByteArray() << 3;
    QTest::newRow("while it pauses, or when the answers come") << false << notFound << 3;
}

void TestLookUpService::isSilentWhenDeleted()
{
    QFETCH(bool, hangingKeyStore);
    QFETCH(QByteArray, answer);
    QFETCH(int, requests);
    FakeServer server;
    if (!answer.isEmpty())
        server.setAnswer(sends(answer));
    HangingSecretStore hanging;
    const auto asker = hangingKeyStore ? std::make_unique<Asker>(hanging) : std::make_unique<Asker>();
    for (int i = 0; i < 3; ++i)
        QVERIFY(asker->ask(profileAt(server.url()), QStringLiteral("a")));
    QTRY_VERIFY(server.requests().size() >= requests && (!hangingKeyStore || hanging.reads() == 3));
    asker->deleteService();
    QTest::qWait(100);
    QCOMPARE(asker->results().size(), 0);
    QCOMPARE(server.requests().size(), requests);
}

void TestLookUpService::canBeDeletedWhereAJobEnds()
{
    for (const bool atThePause : {false, true}) {
        FakeServer server;
        server.setAnswer(sends(atThePause ? notFound : found));
        Asker asker;
        const LookUpJob* const job = asker.ask(profileAt(server.url()), QStringLiteral("a"));
        const LookUpJob* const another = asker.ask(profileAt(server.url()), QStringLiteral("b"));
        QVERIFY(job && another);
        bool deleted = false;
        const auto destroy = [&] {
            asker.deleteService();
            deleted = true;
        };
        if (atThePause)
            connect(job, &LookUpJob::waitingToRetry, this, destroy);
        else
            connect(job, &LookUpJob::finished, this, destroy);
        QTRY_VERIFY(deleted);
        QTest::qWait(50);
        QVERIFY(asker.results().size() <= 2);
    }
}

CALLSCOPE_TEST(TestLookUpService, QCoreApplication)
#include "tst_lookupservice.moc"
