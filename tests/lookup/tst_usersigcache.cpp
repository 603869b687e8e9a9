#include "app/lookup/usersigcache.h"

#include "tests/support/stricttest.h"

#include <QCoreApplication>

using namespace callscope;

namespace {

const QByteArray key = QByteArray("0123456789abcdef").repeated(4);
const QByteArray otherKey = QByteArray("fedcba9876543210").repeated(4);
const QDateTime start = QDateTime::fromString(QStringLiteral("2026-11-24T12:00:00Z"), Qt::ISODate);

Profile profile(quint32 sdkAppId = 1400000001)
{
    Profile made;
    made.sdkAppId = sdkAppId;
    made.identifier = QStringLiteral("administrator");
    return made;
}

Credential secretKey(const QByteArray& text = key)
{
    return Credential(Credential::Kind::SecretKey, text);
}

} // namespace

//! When a signature is used again, and when it is made anew.
class TestUserSigCache : public StrictTest {
    Q_OBJECT
private Q_SLOTS:
    void livesTenMinutes()
    {
        UserSigCache cache;
        const auto userSig = cache.userSigFor(profile(), secretKey(), start);
        QVERIFY(userSig);
        QCOMPARE(userSig->issuedAt(), start);
        QCOMPARE(userSig->expiresAt(), start.addSecs(600));
    }

    void isMadeAnewBeforeItExpires_data()
    {
        QTest::addColumn<int>("later");
        QTest::addColumn<bool>("again");
        QTest::newRow("at once") << 0 << true;
        QTest::newRow("while it has time left") << 419 << true;
        QTest::newRow("too close to its end") << 420 << false;
        QTest::newRow("after its end") << 601 << false;
        QTest::newRow("after the clock was set back") << -1 << false;
    }
    void isMadeAnewBeforeItExpires()
    {
        QFETCH(int, later);
        QFETCH(bool, again);
        UserSigCache cache;
        const QByteArray first = cache.userSigFor(profile(), secretKey(), start)->secretText();
        const auto second = cache.userSigFor(profile(), secretKey(), start.addSecs(later));
        QVERIFY(second);
        QCOMPARE(second->secretText() == first, again);
        QVERIFY(start.addSecs(later).secsTo(second->expiresAt()) > UserSigCache::renewalSeconds);
    }

    void tellsSignersApart()
    {
        UserSigCache cache;
        const auto first = cache.userSigFor(profile(), secretKey(), start);
        const auto otherApplication = cache.userSigFor(profile(1400000002), secretKey(), start);
        QCOMPARE(otherApplication->sdkAppId(), 1400000002U);
        Profile renamed = profile();
        renamed.identifier = QStringLiteral("root");
        QCOMPARE(cache.userSigFor(renamed, secretKey(), start)->identifier(), QStringLiteral("root"));
        const auto otherSecret = cache.userSigFor(profile(), secretKey(otherKey), start); // corrected by the person: counts at once
        QVERIFY(otherSecret->verify(otherKey));
        QVERIFY(!otherSecret->verify(key));
        QVERIFY(first->verify(key));
    }

    void isMadeAnewAfterARefusal()
    {
        UserSigCache cache;
        const QDateTime later = start.addSecs(1);
        const QByteArray first = cache.userSigFor(profile(), secretKey(), start)->secretText();
        cache.drop(profile(1400000002), secretKey());
        QCOMPARE(cache.userSigFor(profile(), secretKey(), later)->secretText(), first);
        cache.drop(profile(), secretKey());
        QVERIFY(cache.userSigFor(profile(), secretKey(), later)->secretText() != first);
    }

    void leavesAPastedOneAlone()
    {
        UserSigCache cache;
        const QByteArray pasted = UserSig::sign(1400000001, QStringLiteral("administrator"), key, start, 3600)->secretText();
        const auto userSig = cache.userSigFor(profile(), Credential(Credential::Kind::UserSig, pasted), start.addDays(2));
        QVERIFY(userSig);
        QCOMPARE(userSig->secretText(), pasted);
    }

    void signsNothingWithAMalformedKey()
    {
        UserSigCache cache;
        const auto userSig = cache.userSigFor(profile(), secretKey("short"), start);
        QVERIFY(!userSig);
        QCOMPARE(userSig.error().cause, ApiError::Cause::SecretKeyMalformed);
    }
};

CALLSCOPE_TEST(TestUserSigCache, QCoreApplication)
#include "tst_usersigcache.moc"
