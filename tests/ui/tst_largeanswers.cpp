#include "app/profiles/demoprofile.h"
#include "app/profiles/sessionsecretstore.h"
#include "app/sandbox/sandbox.h"
#include "tests/ui/largeanswerserver.h"
#include "tests/ui/windowtest.h"
#include "ui/window/mainwindow.h"

#include <QAbstractItemView>
#include <QApplication>
#include <QDialog>
#include <QElapsedTimer>
#include <QLabel>
#include <QLineEdit>
#include <QPointer>

using namespace callscope;

namespace {

constexpr qsizetype bodySize = 8 * 1024 * 1024 - 1000; // just within the limit

QByteArray recordAnswer(const QByteArray& members, const QByteArray& around = {})
{
    return "{\"ErrorCode\":0,\"ErrorInfo\":\"\",\"ActionStatus\":\"OK\",\"RequestId\":\"Id-1\"," + around
        + "\"Response\":{\"CallRecord\":{\"CallId\":\"an-id\",\"StartTime\":1739868165,\"EndTime\":1739868265,\"AcceptTime\":1739868175," + members + "}}}";
}

QByteArray word(char c = 'x')
{
    return QByteArray(bodySize - 400, c);
}

QByteArray crowd()
{
    QByteArray names;
    for (int i = 0; names.size() < bodySize - 400; ++i)
        names += (names.isEmpty() ? "\"member-" : ",\"member-") + QByteArray::number(i) + '"';
    return names;
}

//! The longest time in which the event loop of this thread did not turn.
class LongestPause : public QObject {
public:
    LongestPause()
    {
        m_clock.start();
        startTimer(1, Qt::PreciseTimer);
    }
    [[nodiscard]] qint64 milliseconds() const { return m_longest; }

protected:
    void timerEvent(QTimerEvent*) override
    {
        m_longest = qMax(m_longest, m_clock.elapsed());
        m_clock.start();
    }

private:
    QElapsedTimer m_clock;
    qint64 m_longest = 0;
};

} // namespace

//! Answers as large as they may be: shown rightly, and the times the window stood still are printed.
class TestLargeAnswers : public WindowTest {
    Q_OBJECT
private Q_SLOTS:
    void theWindowGoesOn_data();
    void theWindowGoesOn();
    void cancelledOrDeletedWhileItIsRead_data();
    void cancelledOrDeletedWhileItIsRead();
};

void TestLargeAnswers::theWindowGoesOn_data()
{
    QTest::addColumn<QByteArray>("body");
    QTest::addColumn<QString>("verdict"); // its start; empty: an error is shown

    const QString answered = QStringLiteral("Answered after 10 s");
    QTest::newRow("small") << recordAnswer("\"CallResult\":\"NormalEnd\"") << answered;
    QTest::newRow("something beside the record") << recordAnswer("\"CallResult\":\"NormalEnd\"", "\"Trace\":\"" + word() + "\",") << answered;
    QTest::newRow("white space") << recordAnswer("\"CallResult\":\"NormalEnd\"", word(' ')) << answered;
    QTest::newRow("a long caller") << recordAnswer("\"CallResult\":\"NormalEnd\",\"Caller_Account\":\"" + word() + '"') << answered;
    QTest::newRow("a long result") << recordAnswer("\"CallResult\":\"" + word() + '"') << answered;
    QTest::newRow("a long room id") << recordAnswer("\"CallResult\":\"NormalEnd\",\"RoomId\":\"" + word() + '"') << answered;
    QTest::newRow("a crowd") << recordAnswer("\"CallResult\":\"NormalEnd\",\"CalleeList_Account\":[" + crowd() + ']') << answered;
    QTest::newRow("long words of an error") << QByteArray("{\"ErrorCode\":60010,\"ErrorInfo\":\"" + word() + "\"}") << QString();
    QTest::newRow("no JSON") << word() << QString();
    QTest::newRow("no text") << word('\xff') << QString();
    QTest::newRow("many small numbers") << QByteArray("[1" + QByteArray(",1").repeated(bodySize / 2 - 10) + ']') << QString();
}

void TestLargeAnswers::theWindowGoesOn()
{
    QFETCH(QByteArray, body);
    QFETCH(QString, verdict);
    LargeAnswerServer server;
    server.setBody(body);
    SessionSecretStore secrets;
    LookUpService service(secrets, [] { return QDateTime::currentDateTimeUtc(); });
    Archive archive{{}};
    MainWindow window(MainWindow::Tools{service, secrets, archive});
    Profile profile = demoProfile(server.url(), Sandbox::demoSdkAppId(), Sandbox::demoIdentifier());
    profile.timeoutSeconds = 60;
    secrets.write(profile.id, Credential(Credential::Kind::SecretKey, Sandbox::demoSecretKey()), &secrets, [](const auto&) {});
    window.show();
    window.showDemo(profile, {});
    QVERIFY(QTest::qWaitForWindowExposed(&window));
    QTest::qWait(100);

    const auto shownVerdict = [&window] {
        const auto* const label = window.findChild<QLabel*>(QStringLiteral("verdictLabel"));
        return label ? label->text() : QString();
    };
    LongestPause pause;
    window.findChild<QLineEdit*>(QStringLiteral("callIdField"))->setText(QStringLiteral("an-id"));
    window.lookUp();
    const auto dialog = [&window] { return window.findChild<QDialog*>(QStringLiteral("errorDialog")); };
    QVERIFY(QTest::qWaitFor([&] { return dialog() || !shownVerdict().isEmpty(); }, 60'000));
    QTest::qWait(300); // the rest is painted
    QCOMPARE(dialog() != nullptr, verdict.isEmpty());
    QVERIFY2(shownVerdict().startsWith(verdict), qPrintable(shownVerdict()));
    qInfo("the window stood still for %lld ms at most", pause.milliseconds());
}

void TestLargeAnswers::cancelledOrDeletedWhileItIsRead_data()
{
    QTest::addColumn<bool>("cancel"); // else: delete
    QTest::addColumn<int>("afterMs");
    for (const int after : {0, 5, 20, 50, 100}) {
        QTest::addRow("cancelled %d ms after the answer came", after) << true << after;
        QTest::addRow("deleted %d ms after the answer came", after) << false << after;
    }
}

void TestLargeAnswers::cancelledOrDeletedWhileItIsRead()
{
    QFETCH(bool, cancel);
    QFETCH(int, afterMs);
    LargeAnswerServer server;
    server.setBody(recordAnswer("\"CallResult\":\"NormalEnd\",\"CalleeList_Account\":[" + crowd() + ']'));
    SessionSecretStore secrets;
    // The clock is asked once the answer has come, and then it is read.
    int asked = 0;
    LookUpService service(secrets, [&asked] {
        ++asked;
        return QDateTime::currentDateTimeUtc();
    });
    const Profile profile = demoProfile(server.url(), Sandbox::demoSdkAppId(), Sandbox::demoIdentifier());
    secrets.write(profile.id, Credential(Credential::Kind::SecretKey, Sandbox::demoSecretKey()), &secrets, [](const auto&) {});
    QPointer<LookUpJob> job = service.lookUp(profile, QStringLiteral("an-id"));
    QList<LookUpResult> results;
    connect(job, &LookUpJob::finished, this, [&results](const LookUpResult& result) { results.append(result); });
    QTRY_VERIFY_WITH_TIMEOUT(asked >= 3, 30'000); // when it began, for the signature, and now
    QTest::qWait(afterMs);
    if (cancel && job)
        job->cancel();
    else
        delete job.data();
    QTRY_VERIFY(!job);
    QTest::qWait(50);
    QVERIFY(results.size() <= 1); // a fast machine may have been done before
    if (results.size() == 1 && !results[0].outcome)
        QCOMPARE(results[0].outcome.error().kind, ApiError::Kind::Cancelled);
    QVERIFY(!cancel || results.size() == 1);
}

CALLSCOPE_TEST(TestLargeAnswers, QApplication)
#include "tst_largeanswers.moc"
