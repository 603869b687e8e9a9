#include "app/lookup/lookupjob.h"

#include "app/tencent/networkcall.h"
#include "tests/lookup/asker.h"
#include "tests/lookup/teststores.h"
#include "tests/support/stricttest.h"
#include "tests/tencent/fakeserver.h"

#include <QCoreApplication>
#include <QNetworkAccessManager>
#include <QPointer>

using namespace callscope;
using Kind = ApiError::Kind;

namespace {

//! Where a look-up can be when somebody cancels or deletes it.
enum class Stage { NotStarted, ReadingTheSecret, Sending, AnswerJustEnded, AnnouncingThePause, Pausing };

const QByteArray notFound = httpAnswer("200 OK", R"({"ErrorCode":101050,"RequestId":"Id-1"})");
const QByteArray expired = httpAnswer("200 OK", R"({"ErrorCode":70001})");
const QByteArray found = httpAnswer("200 OK", R"({"ErrorCode":0,"Response":{"CallRecord":{"CallId":"a"}}})");

//! One look-up with everything it needs, brought to a stage of its life.
class Scene {
public:
    explicit Scene(Stage stage, const QByteArray& answer = notFound) : m_stage(stage), m_client(m_network, m_pacer, {})
    {
        m_session.write(QStringLiteral("demo"), Credential(Credential::Kind::SecretKey, QByteArray(64, 'a')), &m_context, [](auto) {});
        if (stage != Stage::Sending)
            m_server.setAnswer(sends(answer));
    }
    ~Scene() { delete m_job; }

    //! Calls `act` when the look-up is there. False: it never was.
    [[nodiscard]] bool reach(const std::function<void()>& act)
    {
        SecretStore& secrets = m_stage == Stage::ReadingTheSecret ? static_cast<SecretStore&>(m_hanging) : m_session;
        LookUpTools tools{m_client, secrets, m_signatures, [] { return QDateTime::currentDateTimeUtc(); }, [] { return 17U; }};
        m_job = new LookUpJob(std::move(tools), profileAt(m_server.url()), QStringLiteral("a"), nullptr);
        QObject::connect(m_job, &LookUpJob::finished, &m_context, [this](const LookUpResult& result) { m_results.append(result); });
        const auto actOnce = [this, act] {
            if (!std::exchange(m_reached, true))
                act();
        };
        const auto actWhen = [&](const std::function<bool()>& condition) {
            if (QTest::qWaitFor(condition, 20'000))
                actOnce();
        };
        switch (m_stage) {
        case Stage::NotStarted: actOnce(); break;
        case Stage::ReadingTheSecret: actWhen([this] { return m_hanging.reads() == 1; }); break;
        case Stage::Sending: actWhen([this] { return m_server.requests().size() == 1; }); break;
        case Stage::AnswerJustEnded:
            if (QTest::qWaitFor([this] { return m_client.findChild<NetworkCall*>() != nullptr; }, 20'000))
                QObject::connect(m_client.findChild<NetworkCall*>(), &NetworkCall::ended, &m_context, actOnce);
            break;
        case Stage::AnnouncingThePause: QObject::connect(m_job, &LookUpJob::waitingToRetry, &m_context, actOnce); break;
        case Stage::Pausing: QObject::connect(m_job, &LookUpJob::waitingToRetry, &m_context, actOnce, Qt::QueuedConnection); break;
        }
        return QTest::qWaitFor([this] { return m_reached; }, 20'000);
    }

    [[nodiscard]] LookUpJob* job() const { return m_job; }
    [[nodiscard]] const QList<LookUpResult>& results() const { return m_results; }
    [[nodiscard]] qsizetype requests() const { return m_server.requests().size(); }

private:
    Stage m_stage;
    FakeServer m_server;
    QNetworkAccessManager m_network;
    Pacer m_pacer;
    UserSigCache m_signatures;
    ApiClient m_client;
    SessionSecretStore m_session;
    HangingSecretStore m_hanging;
    QPointer<LookUpJob> m_job;
    QList<LookUpResult> m_results;
    bool m_reached = false;
    QObject m_context;
};

void stages()
{
    QTest::addColumn<Stage>("stage");
    QTest::addColumn<int>("requests");
    QTest::newRow("before it starts") << Stage::NotStarted << 0;
    QTest::newRow("while it reads the secret") << Stage::ReadingTheSecret << 0;
    QTest::newRow("while it sends") << Stage::Sending << 1;
    QTest::newRow("between an answer's end and its signal") << Stage::AnswerJustEnded << 1;
    QTest::newRow("when it announces a pause") << Stage::AnnouncingThePause << 1;
    QTest::newRow("while it pauses") << Stage::Pausing << 1;
}

} // namespace

class TestLookUpJobEnd : public StrictTest {
    Q_OBJECT
private Q_SLOTS:
    void cancels_data() { stages(); }
    void cancels();
    void isSilentWhenDeleted_data() { stages(); }
    void isSilentWhenDeleted();
    void asksNoMoreOnceCancelled();
    void endsThroughTheEventLoop();
    void canBeDeletedWhereItEnds();
    void cannotBeCancelledOnceEnded();
    void deletesItself();
};

void TestLookUpJobEnd::cancels()
{
    QFETCH(Stage, stage);
    QFETCH(int, requests);
    Scene scene(stage);
    QVERIFY(scene.reach([&] {
        scene.job()->cancel();
        scene.job()->cancel();
        QCOMPARE(scene.results().size(), 0); // it ends through the event loop
    }));
    QTRY_COMPARE(scene.results().size(), 1);
    const LookUpResult result = scene.results().first();
    QVERIFY(!result.outcome);
    QCOMPARE(result.outcome.error().kind, Kind::Cancelled);
    QCOMPARE(result.callId, QStringLiteral("a"));
    QCOMPARE(result.exchanges.size(), requests); // what was sent is shown, answered or not
    QTRY_VERIFY(!scene.job());
    QTest::qWait(50);
    QCOMPARE(scene.results().size(), 1);
    QCOMPARE(scene.requests(), requests);
}

void TestLookUpJobEnd::isSilentWhenDeleted()
{
    QFETCH(Stage, stage);
    QFETCH(int, requests);
    Scene scene(stage);
    QVERIFY(scene.reach([&] { delete scene.job(); }));
    QTest::qWait(100);
    QCOMPARE(scene.results().size(), 0);
    QCOMPARE(scene.requests(), requests);
}

//! After this error the next request would leave at once.
void TestLookUpJobEnd::asksNoMoreOnceCancelled()
{
    Scene scene(Stage::AnnouncingThePause, expired);
    QVERIFY(scene.reach([&] { scene.job()->cancel(); }));
    QTRY_COMPARE(scene.results().size(), 1);
    QTest::qWait(100);
    QCOMPARE(scene.requests(), 1);
    QCOMPARE(scene.results().first().outcome.error().kind, Kind::Cancelled);
}

void TestLookUpJobEnd::endsThroughTheEventLoop()
{
    SessionSecretStore empty;
    Asker asker(empty);
    const LookUpJob* const job = asker.ask(profileAt(QUrl(QStringLiteral("http://127.0.0.1:1"))), QStringLiteral("a"));
    QCOMPARE(job->callId(), QStringLiteral("a"));
    QCOMPARE(asker.results().size(), 0);
    QTRY_COMPARE(asker.results().size(), 1);
}

void TestLookUpJobEnd::canBeDeletedWhereItEnds()
{
    for (const QByteArray& answer : {found, httpAnswer("200 OK", "[]")}) {
        Scene scene(Stage::NotStarted, answer);
        QString seen;
        QVERIFY(scene.reach([&] {
            connect(scene.job(), &LookUpJob::finished, this, [&](const LookUpResult& result) {
                delete scene.job();
                seen = result.callId; // the result outlives its job
            });
        }));
        QTRY_COMPARE(seen, QStringLiteral("a"));
        QTest::qWait(20);
        QCOMPARE(scene.results().size(), 1);
    }
}

void TestLookUpJobEnd::cannotBeCancelledOnceEnded()
{
    Scene scene(Stage::NotStarted, found);
    QVERIFY(scene.reach([&] { connect(scene.job(), &LookUpJob::finished, this, [&] { scene.job()->cancel(); }); }));
    QTRY_COMPARE(scene.results().size(), 1);
    QTest::qWait(50);
    QCOMPARE(scene.results().size(), 1);
    QVERIFY(scene.results().first().outcome);
}

void TestLookUpJobEnd::deletesItself()
{
    Scene scene(Stage::NotStarted, found);
    QVERIFY(scene.reach([] {}));
    QTRY_VERIFY(!scene.job());
    QCOMPARE(scene.results().size(), 1);
}

CALLSCOPE_TEST(TestLookUpJobEnd, QCoreApplication)
#include "tst_lookupjobend.moc"
