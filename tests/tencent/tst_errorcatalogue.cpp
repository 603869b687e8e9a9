#include "app/tencent/errorcatalogue.h"
#include "app/tencent/apierror.h"
#include "tests/support/stricttest.h"

#include <QCoreApplication>
#include <QSet>

using namespace callscope;

namespace {

using M = CodeMeaning;
using A = CodeAdvice;
using R = RetryRule;
using C = CodeClass;

struct Documented {
    QList<qint64> codes;
    CodeMeaning meaning;
    CodeAdvice advice;
    RetryRule retry;
    CodeClass codeClass;
};

// Typed from the published tables, row by row, and not from the code.
const QList<Documented> published{
    {{101001}, M::InternalError, A::TryAgain, R::Backoff, C::Server},
    {{101002}, M::InvalidParameter, A::CheckCallId, R::Never, C::Request},
    {{101004}, M::LiveCallUnknown, A::None, R::Never, C::NotFound},
    {{101050}, M::RecordNotFound, A::NotFoundCauses, R::OnceAfterFiveSeconds, C::NotFound},
    {{60002}, M::UrlParseError, A::CheckEndpoint, R::Never, C::Request},
    {{60003}, M::BodyNotJson, A::ReportBug, R::Never, C::Request},
    {{60004, 60005}, M::SignatureCheckFailed, A::CheckAdministrator, R::Once, C::Credential},
    {{60006}, M::InvalidSdkAppId, A::CheckProfile, R::Never, C::Profile},
    {{60007, 60011, 60018, 60019}, M::TooManyRequests, A::SlowDown, R::Backoff, C::Quota},
    {{60008, 60014}, M::ServiceTimeout, A::TryAgain, R::Backoff, C::Server},
    {{60009}, M::WrongResource, A::CheckEndpoint, R::Never, C::Request},
    {{60010}, M::NotAdministrator, A::UseAdministrator, R::Never, C::Credential},
    {{60012}, M::SdkAppIdMissing, A::CheckProfile, R::Never, C::Profile},
    {{60013}, M::ServerJsonError, A::ContactTencent, R::Once, C::Server},
    {{60015}, M::AccountNotString, A::ReportBug, R::Never, C::Request},
    {{60016, 60017}, M::Disabled, A::ContactTencent, R::Never, C::Permission},
    {{60020}, M::PackageExpired, A::BuyOrTopUp, R::Never, C::Permission},
    {{60021}, M::IpNotAllowed, A::AskAllowList, R::Never, C::Permission},
    {{60025}, M::ParametersWrong, A::CheckProfile, R::Never, C::Profile},
    {{60026}, M::WrongDataCentre, A::ChooseRegion, R::Never, C::Profile},
    {{60027}, M::WrongProduct, A::CheckApplication, R::Never, C::Profile},
    {{60028}, M::TrialQuotaUsed, A::WaitOrBuy, R::Never, C::Quota},
    {{70001}, M::UserSigExpired, A::NewSignature, R::WithNewSignature, C::Credential},
    {{70002}, M::UserSigEmpty, A::PasteUserSig, R::Never, C::Credential},
    {{70003, 70004, 70005, 70006, 70007, 70008, 70010}, M::UserSigIllegal, A::PasteUserSigWhole, R::Never, C::Credential},
    {{70009}, M::UserSigOtherKey, A::KeyOfThisApplication, R::Never, C::Credential},
    {{70013}, M::UserSigOtherIdentifier, A::MakeIdentifierEqual, R::Never, C::Credential},
    {{70014}, M::UserSigOtherSdkAppId, A::MakeSdkAppIdEqual, R::Never, C::Credential},
    {{70015}, M::NoVerificationMethod, A::ContactTencent, R::Never, C::Credential},
    {{70016, 70020}, M::UnknownInDataCentre, A::CheckRegionAndSdkAppId, R::Never, C::Profile},
    {{70050}, M::TooManyFailedChecks, A::WaitAndCorrect, R::Never, C::Credential},
    {{70051}, M::AccountBlocklisted, A::ContactTencent, R::Never, C::Permission},
    {{70052, 70346, 70347}, M::UserSigInvalidated, A::NewSignature, R::WithNewSignature, C::Credential},
    {{70107}, M::AccountNotImported, A::ImportAccount, R::Never, C::Permission},
    {{70169, 70202, 70348, 70362, 70401, 70500}, M::InternalError, A::TryAgain, R::Backoff, C::Server},
    {{70398}, M::AccountLimit, A::Upgrade, R::Never, C::Quota},
    {{70402}, M::IllegalParameters, A::CheckRequiredFields, R::Never, C::Request},
    {{70403}, M::AdministratorRequired, A::UseAdministrator, R::Never, C::Credential},
    {{72000, 72002}, M::ActiveUserQuota, A::Upgrade, R::Never, C::Quota},
    {{72001, 72011, 72012}, M::FeatureNotEnabled, A::EnableInConsole, R::Never, C::Permission},
    {{72010}, M::TooManyRequests, A::SlowDown, R::Backoff, C::Quota},
    {{80005}, M::ServiceDeactivated, A::BuyOrTopUp, R::Never, C::Permission},
    {{-1001}, M::ClientPackageNotBought, A::BuyOrTopUp, R::Never, C::Permission},
    {{-1002}, M::ClientFeatureNotInPackage, A::Upgrade, R::Never, C::Permission},
    {{-1003}, M::ClientSdkTooOld, A::UpdateSdk, R::Never, C::Permission},
};

const QList<Documented> publishedDeprecated{
    {{50001}, M::PackageNeeded, A::BuyOrTopUp, R::Never, C::Permission},
    {{70001}, M::InvalidParameter, A::CheckCallId, R::Never, C::Request},
    {{70002}, M::UserSigIllegal, A::PasteUserSigWhole, R::Never, C::Credential},
    {{70003}, M::UserSigExpired, A::NewSignature, R::WithNewSignature, C::Credential},
    {{70004}, M::NotAdministrator, A::UseAdministrator, R::Never, C::Credential},
    {{70005}, M::TooManyRequests, A::SlowDown, R::Backoff, C::Quota},
    {{70009}, M::BodyNotJson, A::ReportBug, R::Never, C::Request},
    {{101050}, M::RecordNotFound, A::NotFoundCauses, R::OnceAfterFiveSeconds, C::NotFound}, // ours: success without data
};

QSet<qint64> codesOf(const QList<Documented>& rows)
{
    QSet<qint64> codes;
    for (const Documented& row : rows)
        codes.unite(QSet<qint64>(row.codes.begin(), row.codes.end()));
    return codes;
}

} // namespace

class TestErrorCatalogue : public StrictTest {
    Q_OBJECT
private Q_SLOTS:
    void holdsThePublishedTable_data();
    void holdsThePublishedTable();
    void holdsNothingElse();
    void knowsWhatIsNotFound();
};

void TestErrorCatalogue::holdsThePublishedTable_data()
{
    QTest::addColumn<qint64>("code");
    QTest::addColumn<bool>("deprecated");
    QTest::addColumn<Documented>("expected");
    for (const bool deprecated : {false, true}) {
        for (const Documented& row : deprecated ? publishedDeprecated : published) {
            for (const qint64 code : row.codes)
                QTest::addRow("%lld%s", code, deprecated ? " deprecated" : "") << code << deprecated << row;
        }
    }
}

void TestErrorCatalogue::holdsThePublishedTable()
{
    QFETCH(qint64, code);
    QFETCH(bool, deprecated);
    QFETCH(Documented, expected);
    const auto entry = deprecated ? findDeprecatedCode(code) : findCode(code);
    QVERIFY(entry);
    QCOMPARE(entry->code, code);
    QCOMPARE(entry->meaning, expected.meaning);
    QCOMPARE(entry->advice, expected.advice);
    QCOMPARE(entry->retry, expected.retry);
    QCOMPARE(entry->codeClass, expected.codeClass);
    QVERIFY(qstrlen(entry->source) > 0);
}

void TestErrorCatalogue::holdsNothingElse()
{
    const QSet<qint64> codes = codesOf(published);
    const QSet<qint64> deprecatedCodes = codesOf(publishedDeprecated);
    QCOMPARE(codes.size(), 68);
    for (qint64 code = -2'000; code < 120'000; ++code) {
        QVERIFY2(findCode(code).has_value() == codes.contains(code), qPrintable(QString::number(code)));
        QVERIFY2(findDeprecatedCode(code).has_value() == deprecatedCodes.contains(code), qPrintable(QString::number(code)));
    }
}

void TestErrorCatalogue::knowsWhatIsNotFound()
{
    using Kind = ApiError::Kind;
    QVERIFY(isNotFound({.kind = Kind::Service, .code = 101050}));
    QVERIFY(isNotFound({.kind = Kind::Service, .code = 101050, .deprecatedApi = true}));
    QVERIFY(!isNotFound({.kind = Kind::Service, .code = 60010}));
    QVERIFY(!isNotFound({.kind = Kind::Service, .code = 1}));
    QVERIFY(!isNotFound({.kind = Kind::Network}));
    QVERIFY(!isNotFound({.kind = Kind::Http, .code = 404}));
}

CALLSCOPE_TEST(TestErrorCatalogue, QCoreApplication)
#include "tst_errorcatalogue.moc"
