#include "app/profiles/credential.h"
#include "tests/support/stricttest.h"

#include <QCoreApplication>

#include <algorithm>
#include <type_traits>

using namespace callscope;

static_assert(!std::is_copy_constructible_v<Credential> && !std::is_copy_assignable_v<Credential>);
static_assert(std::is_nothrow_move_constructible_v<Credential> && std::is_nothrow_move_assignable_v<Credential>);

class TestCredential : public StrictTest {
    Q_OBJECT
private Q_SLOTS:
    void wipesBytesNobodyShares()
    {
        QByteArray secret(200, 'x');
        const char* bytes = secret.constData();
        wipe(secret);
        QVERIFY(secret.isEmpty());
        QVERIFY(std::all_of(bytes, bytes + 200, [](char c) { return c == '\0'; })); // wiping keeps the buffer, so this may look
    }

    void wipesText()
    {
        QString secret(200, QLatin1Char('x'));
        const QChar* characters = secret.constData();
        wipe(secret);
        QVERIFY(secret.isEmpty());
        QVERIFY(std::all_of(characters, characters + 200, [](QChar c) { return c.isNull(); }));
    }

    void leavesSharedBytesToTheOther()
    {
        QByteArray secret(200, 'x');
        const QByteArray other = secret;
        wipe(secret);
        QVERIFY(secret.isEmpty());
        QCOMPARE(other, QByteArray(200, 'x'));
    }

    void movesAndDuplicates()
    {
        Credential first(Credential::Kind::UserSig, QByteArray("abc"));
        const Credential copy = first.duplicate();
        QVERIFY(copy.secret.constData() != first.secret.constData());
        Credential second;
        second = std::move(first);
        QVERIFY(second.kind == Credential::Kind::UserSig);
        QCOMPARE(second.secret, QByteArray("abc"));
        QCOMPARE(copy.secret, QByteArray("abc"));
    }
};

CALLSCOPE_TEST(TestCredential, QCoreApplication)
#include "tst_credential.moc"
