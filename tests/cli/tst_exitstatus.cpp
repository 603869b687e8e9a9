#include "app/cli/exitstatus.h"

#include "app/tencent/errorcatalogue.h"
#include "tests/support/stricttest.h"

#include <QCoreApplication>
#include <QSet>

using namespace callscope;
using Kind = ApiError::Kind;

namespace {

ApiError serviceError(qint64 code, bool deprecated = false)
{
    ApiError error;
    error.code = code;
    error.deprecatedApi = deprecated;
    return error;
}

//! What the interface promises for a class of codes.
ExitStatus promised(CodeClass codeClass)
{
    switch (codeClass) {
    case CodeClass::NotFound: return ExitStatus::NotFound;
    case CodeClass::Credential:
    case CodeClass::Profile:
    case CodeClass::Permission:
    case CodeClass::Quota:
    case CodeClass::Request: return ExitStatus::Refused;
    case CodeClass::Server: return ExitStatus::Service;
    }
    Q_UNREACHABLE();
}

} // namespace

class TestExitStatus : public StrictTest {
    Q_OBJECT
private Q_SLOTS:
    void keepsTheNumbersOfTheInterface();
    void followsTheKind_data();
    void followsTheKind();
    void followsTheCode_data();
    void followsTheCode();
    void followsTheClassOfEveryCode();
    void isZeroForACall();
    void takesTheWorst_data();
    void takesTheWorst();
};

void TestExitStatus::keepsTheNumbersOfTheInterface()
{
    QCOMPARE(int(ExitStatus::Found), 0);
    QCOMPARE(int(ExitStatus::InternalError), 1);
    QCOMPARE(int(ExitStatus::Usage), 2);
    QCOMPARE(int(ExitStatus::NotFound), 3);
    QCOMPARE(int(ExitStatus::Refused), 4);
    QCOMPARE(int(ExitStatus::Network), 5);
    QCOMPARE(int(ExitStatus::Service), 6);
}

void TestExitStatus::followsTheKind_data()
{
    QTest::addColumn<Kind>("kind");
    QTest::addColumn<int>("status");
    QTest::newRow("credential") << Kind::Credential << 4;
    QTest::newRow("network") << Kind::Network << 5;
    QTest::newRow("tls") << Kind::Tls << 5;
    QTest::newRow("proxy") << Kind::Proxy << 5;
    QTest::newRow("timeout") << Kind::Timeout << 5;
    QTest::newRow("http") << Kind::Http << 6;
    QTest::newRow("malformed") << Kind::Malformed << 6;
    QTest::newRow("cancelled") << Kind::Cancelled << 1;
}

void TestExitStatus::followsTheKind()
{
    QFETCH(Kind, kind);
    for (const qint64 code : {0, 502, 101050}) { // the kind decides, whatever number stands beside it
        ApiError error = serviceError(code);
        error.kind = kind;
        QTEST(int(exitStatusOf(error)), "status");
        LookUpResult result;
        result.outcome = failure(error);
        QTEST(int(exitStatusOf(result)), "status");
    }
}

void TestExitStatus::followsTheCode_data()
{
    QTest::addColumn<qint64>("code");
    QTest::addColumn<bool>("deprecated");
    QTest::addColumn<int>("status");
    const auto row = [](const char* name, qint64 code, int status, bool deprecated = false) {
        QTest::newRow(name) << code << deprecated << status;
    };
    row("no record", 101050, 3);
    row("no record anywhere", 101050, 3, true);
    row("not an administrator", 60010, 4);
    row("signature expired", 70001, 4);
    row("locked out", 70050, 4);
    row("another data centre", 60026, 4);
    row("arrears", 60020, 4);
    row("allow-list", 60021, 4);
    row("rate", 60011, 4);
    row("quota", 60028, 4);
    row("invalid parameter", 101002, 4);
    row("invalid parameter, an expired signature elsewhere", 70001, 4, true);
    row("internal error", 101001, 6);
    row("their time-out", 60008, 6);
    row("an unknown code", 999'999, 6);
    row("a code of the other API only", 70013, 6, true);
    row("no code", 0, 6);
}

void TestExitStatus::followsTheCode()
{
    QFETCH(qint64, code);
    QFETCH(bool, deprecated);
    QTEST(int(exitStatusOf(serviceError(code, deprecated))), "status");
}

void TestExitStatus::followsTheClassOfEveryCode()
{
    QSet<CodeClass> classes;
    for (qint64 code = -2'000; code < 120'000; ++code) {
        for (const bool deprecated : {false, true}) {
            const auto entry = deprecated ? findDeprecatedCode(code) : findCode(code);
            if (!entry)
                continue;
            classes.insert(entry->codeClass);
            QVERIFY2(exitStatusOf(serviceError(code, deprecated)) == promised(entry->codeClass), qPrintable(QString::number(code)));
        }
    }
    QCOMPARE(classes.size(), int(CodeClass::Server) + 1);
}

void TestExitStatus::isZeroForACall()
{
    LookUpResult result;
    result.outcome = FetchedCall();
    QCOMPARE(int(exitStatusOf(result)), 0);
}

void TestExitStatus::takesTheWorst_data()
{
    QTest::addColumn<QList<int>>("all");
    QTest::addColumn<int>("worst");
    QTest::newRow("all found") << QList<int>{0, 0, 0} << 0;
    QTest::newRow("one not found") << QList<int>{0, 3, 0} << 3;
    QTest::newRow("refused over not found") << QList<int>{3, 4, 0} << 4;
    QTest::newRow("network over refused") << QList<int>{4, 5, 3} << 5;
    QTest::newRow("service over everything") << QList<int>{6, 5, 4, 3, 0} << 6;
}

void TestExitStatus::takesTheWorst()
{
    QFETCH(QList<int>, all);
    ExitStatus status = ExitStatus::Found;
    for (const int each : all)
        status = worse(status, ExitStatus(each));
    QTEST(int(status), "worst");
    status = ExitStatus::Found;
    for (auto each = all.rbegin(); each != all.rend(); ++each)
        status = worse(ExitStatus(*each), status);
    QTEST(int(status), "worst");
}

CALLSCOPE_TEST(TestExitStatus, QCoreApplication)
#include "tst_exitstatus.moc"
