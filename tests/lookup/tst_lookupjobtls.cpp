#include "app/lookup/lookupjob.h"

#include "app/sandbox/sandbox.h"
#include "app/sandbox/servertls.h"
#include "tests/lookup/asker.h"
#include "tests/support/stricttest.h"

#include <QCoreApplication>

using namespace callscope;
using Kind = ApiError::Kind;
using Cause = ApiError::Cause;

namespace {

QString certificate(const QString& name)
{
    return QStringLiteral(CALLSCOPE_TEST_CERTIFICATES "/") + name;
}

} // namespace

//! The whole way over HTTPS, with a CA made for this build by the openssl program.
class TestLookUpJobTls : public StrictTest {
    Q_OBJECT
private Q_SLOTS:
    void trustsOnlyTheCaFile_data();
    void trustsOnlyTheCaFile();
};

void TestLookUpJobTls::trustsOnlyTheCaFile_data()
{
    QTest::addColumn<QString>("server");
    QTest::addColumn<QString>("caFile");
    QTest::addColumn<Cause>("cause"); // None: it is found
    const QString good = QStringLiteral("good");
    const QString ca = certificate(QStringLiteral("ca.pem"));
    QTest::newRow("with the CA") << good << ca << Cause::None;
    QTest::newRow("without the CA") << good << QString() << Cause::UntrustedCertificate;
    QTest::newRow("expired") << QStringLiteral("expired") << ca << Cause::ExpiredCertificate;
    QTest::newRow("of another host") << QStringLiteral("elsewhere") << ca << Cause::HostNameMismatch;
    QTest::newRow("a CA file that is missing") << good << certificate(QStringLiteral("missing.pem")) << Cause::CaFileUnreadable;
}

void TestLookUpJobTls::trustsOnlyTheCaFile()
{
    QFETCH(QString, server);
    QFETCH(QString, caFile);
    QFETCH(Cause, cause);
    const auto tls = serverTls(certificate(server + QStringLiteral(".pem")), certificate(server + QStringLiteral(".key")));
    QVERIFY(tls);
    Sandbox sandbox;
    Sandbox::Options options;
    options.tls = *tls;
    QVERIFY(sandbox.start(options));
    QCOMPARE(sandbox.endpoint().scheme(), QStringLiteral("https"));

    Asker asker;
    Profile profile = profileAt(sandbox.endpoint());
    profile.caFile = caFile;
    const LookUpResult result = asker.resultOf(profile, Sandbox::sampleCallId());
    QVERIFY(!leaks(result, {Sandbox::demoSecretKey()}));
    if (cause == Cause::None) {
        QVERIFY2(result.outcome, qPrintable(result.outcome ? QString() : result.outcome.error().detail));
        QCOMPARE(result.outcome->phases.talk, 191'481);
        QCOMPARE(result.outcome->endpoint, sandbox.endpoint().toString());
        return;
    }
    QVERIFY(!result.outcome);
    QCOMPARE(result.outcome.error().kind, Kind::Tls);
    QCOMPARE(result.outcome.error().cause, cause);
    QCOMPARE(result.outcome.error().certificates.isEmpty(), cause == Cause::CaFileUnreadable);
    QCOMPARE(result.exchanges.size(), 1); // it does not try again
    QCOMPARE(result.exchanges.first().httpStatus, 0);
}

CALLSCOPE_TEST(TestLookUpJobTls, QCoreApplication)
#include "tst_lookupjobtls.moc"
