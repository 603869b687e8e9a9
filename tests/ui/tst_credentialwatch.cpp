#include "app/profiles/sessionsecretstore.h"
#include "app/tencent/usersig.h"
#include "tests/lookup/teststores.h"
#include "tests/support/stricttest.h"
#include "ui/window/credentialwatch.h"

#include <QApplication>

using namespace callscope;

namespace {

const QDateTime start = QDateTime::fromString(QStringLiteral("2026-11-24T12:00:00Z"), Qt::ISODate);
constexpr qint64 day = 24 * 3600;

//! A watch over one profile, with a clock that stands where the test puts it.
struct Scene {
    explicit Scene(SecretStore& secrets) : watch(secrets, [this] { return now; }, &context)
    {
        profile.id = QStringLiteral("p");
        profile.name = QStringLiteral("Prod");
        QObject::connect(&watch, &CredentialWatch::changed, &context, [this](const CredentialWatch::Line& line) { lines.append(line); });
        QObject::connect(&watch, &CredentialWatch::noticed, &context, [this](const QString& sentence) { notices.append(sentence); });
    }

    [[nodiscard]] bool look(const std::optional<SecretError>& sessionOnly = {})
    {
        const qsizetype before = lines.size();
        watch.watch(profile, sessionOnly);
        return QTest::qWaitFor([&] { return lines.size() > before; });
    }
    [[nodiscard]] QString line() const { return lines.isEmpty() ? QStringLiteral("none") : lines.last().text; }

    QObject context;
    QDateTime now = start;
    Profile profile;
    QList<CredentialWatch::Line> lines;
    QStringList notices;
    CredentialWatch watch;
};

void keep(SessionSecretStore& store, Credential credential)
{
    store.write(QStringLiteral("p"), std::move(credential), &store, [](auto) {});
}

Credential userSigFor(qint64 days)
{
    const QByteArray key = QByteArray("0123456789abcdef").repeated(4);
    return Credential(Credential::Kind::UserSig, UserSig::sign(1400000000, QStringLiteral("administrator"), key, start, days * day)->secretText());
}

} // namespace

//! What the status line says of the current profile's secret.
class TestCredentialWatch : public StrictTest {
    Q_OBJECT
private Q_SLOTS:
    void countsTheDaysAndSpeaksUpOnce()
    {
        SessionSecretStore store;
        keep(store, userSigFor(9));
        Scene scene(store);
        QVERIFY(scene.look());
        QCOMPARE(scene.line(), QStringLiteral("UserSig 9 d left"));
        QVERIFY(!scene.lines.last().warns);
        QVERIFY(scene.notices.isEmpty());
        const QList<std::pair<qint64, QString>> later{{2, QStringLiteral("UserSig 7 d left")}, {4, QStringLiteral("UserSig 5 d left")},
                                                      {8, QStringLiteral("UserSig 1 d left")}, {9, QStringLiteral("UserSig expired")}};
        QList<qsizetype> notices;
        for (const auto& [days, line] : later) {
            scene.now = start.addSecs(days * day);
            QVERIFY(scene.look());
            QCOMPARE(scene.line(), line);
            QVERIFY(scene.lines.last().warns);
            notices.append(scene.notices.size());
        }
        QCOMPARE(notices, (QList<qsizetype>{1, 1, 2, 3})); // at 7, at 1 and at none; not again in between
    }

    void saysNothingOfAKey()
    {
        SessionSecretStore store;
        keep(store, Credential(Credential::Kind::SecretKey, QByteArray("0123456789abcdef").repeated(4)));
        Scene scene(store);
        QVERIFY(scene.look());
        QCOMPARE(scene.line(), QString());
    }

    void saysThatItIsForThisSessionOnly()
    {
        SessionSecretStore store;
        keep(store, Credential(Credential::Kind::SecretKey, QByteArray("0123456789abcdef").repeated(4)));
        Scene scene(store);
        QVERIFY(scene.look(SecretError{SecretError::Kind::Locked, {}}));
        QCOMPARE(scene.line(), QStringLiteral("Secret for this session only"));
        QCOMPARE(scene.lines.last().tip, QStringLiteral("The key store is locked."));
        QVERIFY(scene.lines.last().warns);
    }

    void tellsLockedFromNone()
    {
        FailingSecretStore locked({SecretError::Kind::Locked, {}});
        Scene first(locked);
        QVERIFY(first.look());
        QCOMPARE(first.line(), QStringLiteral("Key store locked"));
        SessionSecretStore empty;
        Scene second(empty);
        QVERIFY(second.look());
        QCOMPARE(second.line(), QStringLiteral("No secret yet"));
    }

    void dropsAnAnswerThatComesTooLate()
    {
        SessionSecretStore store;
        keep(store, userSigFor(9));
        Scene scene(store);
        scene.watch.watch(scene.profile, {});
        scene.watch.watchNothing();
        QCOMPARE(scene.line(), QString());
        QTest::qWait(20);
        QCOMPARE(scene.lines.size(), 1);
    }
};

CALLSCOPE_TEST(TestCredentialWatch, QApplication)
#include "tst_credentialwatch.moc"
