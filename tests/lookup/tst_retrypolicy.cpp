#include "app/lookup/retrypolicy.h"

#include "app/tencent/errorcatalogue.h"
#include "tests/support/stricttest.h"

#include <QCoreApplication>

using namespace callscope;
using Kind = ApiError::Kind;
using Cause = ApiError::Cause;

namespace {

ApiError serviceError(qint64 code, bool deprecated = false)
{
    ApiError error;
    error.code = code;
    error.deprecatedApi = deprecated;
    return error;
}

//! The pauses before each automatic repetition, as long as the same error comes back.
QList<int> pauses(const ApiError& error, bool canSign, double jitter)
{
    QList<int> all;
    while (const auto retry = retryAfter(error, int(all.size()), canSign, jitter)) {
        all.append(retry->delayMs);
        if (all.size() > 10)
            break;
    }
    return all;
}

QList<int> expectedPauses(RetryRule rule, bool canSign)
{
    switch (rule) {
    case RetryRule::Never: return {};
    case RetryRule::Once: return {300};
    case RetryRule::OnceAfterFiveSeconds: return {5000};
    case RetryRule::Backoff: return {500, 1000};
    case RetryRule::WithNewSignature: return canSign ? QList<int>{1050} : QList<int>{};
    }
    Q_UNREACHABLE();
}

} // namespace

class TestRetryPolicy : public StrictTest {
    Q_OBJECT
private Q_SLOTS:
    void followsTheCatalogue_data();
    void followsTheCatalogue();
    void neverAfterTooManyFailedChecks();
    void spreadsThePauses();
    void judgesTheTransport_data();
    void judgesTheTransport();
    void unknownCodesStand();
};

void TestRetryPolicy::followsTheCatalogue_data()
{
    QTest::addColumn<qint64>("code");
    QTest::addColumn<bool>("deprecated");
    QTest::addColumn<RetryRule>("rule");
    for (qint64 code = -2'000; code < 120'000; ++code) {
        if (const auto entry = findCode(code))
            QTest::addRow("%lld", static_cast<long long>(code)) << code << false << entry->retry;
        if (const auto entry = findDeprecatedCode(code))
            QTest::addRow("%lld of the deprecated API", static_cast<long long>(code)) << code << true << entry->retry;
    }
}

void TestRetryPolicy::followsTheCatalogue()
{
    QFETCH(qint64, code);
    QFETCH(bool, deprecated);
    QFETCH(RetryRule, rule);
    for (const bool canSign : {false, true}) {
        const ApiError error = serviceError(code, deprecated);
        QCOMPARE(pauses(error, canSign, 0), expectedPauses(rule, canSign));
        for (int retries = maxAutomaticRetries; retries < 5; ++retries)
            QVERIFY(!retryAfter(error, retries, canSign, 0));
        const auto first = retryAfter(error, 0, canSign, 0);
        QCOMPARE(first && first->newSignature, rule == RetryRule::WithNewSignature && canSign);
    }
}

void TestRetryPolicy::neverAfterTooManyFailedChecks()
{
    for (const Kind kind : {Kind::Service, Kind::Credential}) {
        ApiError error = serviceError(70050);
        error.kind = kind;
        for (const bool canSign : {false, true}) {
            for (int retries = 0; retries < 3; ++retries)
                QVERIFY(!retryAfter(error, retries, canSign, 1));
        }
    }
}

void TestRetryPolicy::spreadsThePauses()
{
    QCOMPARE(pauses(serviceError(101001), true, 1), QList<int>({750, 1500}));
    QCOMPARE(pauses(serviceError(101001), true, 0.5), QList<int>({625, 1250}));
    QCOMPARE(pauses(serviceError(101050), true, 1), QList<int>{notFoundDelayMs});
}

void TestRetryPolicy::judgesTheTransport_data()
{
    QTest::addColumn<ApiError>("error");
    QTest::addColumn<bool>("again");
    const auto row = [](const char* name, Kind kind, Cause cause, qint64 code, bool again) {
        ApiError error;
        error.kind = kind;
        error.cause = cause;
        error.code = code;
        QTest::newRow(name) << error << again;
    };
    row("connection lost", Kind::Network, Cause::ConnectionLost, 0, true);
    row("no such host", Kind::Network, Cause::HostNotFound, 0, false);
    row("connection refused", Kind::Network, Cause::ConnectionRefused, 0, false);
    row("unreachable", Kind::Network, Cause::NetworkUnreachable, 0, false);
    row("502", Kind::Http, Cause::HttpStatus, 502, true);
    row("503", Kind::Http, Cause::HttpStatus, 503, true);
    row("504", Kind::Http, Cause::HttpStatus, 504, true);
    row("429", Kind::Http, Cause::HttpStatus, 429, true);
    row("500", Kind::Http, Cause::HttpStatus, 500, false);
    row("403", Kind::Http, Cause::HttpStatus, 403, false);
    row("a redirect", Kind::Http, Cause::Redirect, 302, false);
    row("time-out", Kind::Timeout, Cause::None, 0, false);
    row("cancelled", Kind::Cancelled, Cause::None, 0, false);
    row("not trusted", Kind::Tls, Cause::UntrustedCertificate, 0, false);
    row("no handshake", Kind::Tls, Cause::HandshakeFailed, 0, false);
    row("proxy", Kind::Proxy, Cause::ProxyRefused, 0, false);
    row("not JSON", Kind::Malformed, Cause::NotJson, 0, false);
    row("no secret", Kind::Credential, Cause::NoSecret, 0, false);
    row("another's signature", Kind::Credential, Cause::UserSigOtherIdentifier, 0, false);
    row("a number that is a code elsewhere", Kind::Malformed, Cause::NoRecord, 101001, false);
}

void TestRetryPolicy::judgesTheTransport()
{
    QFETCH(ApiError, error);
    QFETCH(bool, again);
    QCOMPARE(pauses(error, true, 0), again ? QList<int>({500, 1000}) : QList<int>());
}

void TestRetryPolicy::unknownCodesStand()
{
    for (const qint64 code : {0LL, 1LL, 999'999LL, -7LL}) {
        QVERIFY(!retryAfter(serviceError(code), 0, true, 0));
        QVERIFY(!retryAfter(serviceError(code, true), 0, true, 0));
    }
}

CALLSCOPE_TEST(TestRetryPolicy, QCoreApplication)
#include "tst_retrypolicy.moc"
