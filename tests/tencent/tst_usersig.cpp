#include "app/tencent/usersig.h"

#include "app/tencent/zlibstream.h"
#include "tests/support/stricttest.h"

#include <QCoreApplication>
#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

#include <limits>

using namespace callscope;

namespace {

const QByteArray key = "00112233445566778899aabbccddeeff00112233445566778899aabbccddeeff";
const QDateTime signedAt = QDateTime::fromSecsSinceEpoch(1'700'000'000, Qt::UTC);

QByteArray packed(const QByteArray& json)
{
    return zlib::deflated(json).toBase64().replace('+', '*').replace('/', '-').replace('=', '_');
}

QByteArray fields(const QByteArray& replaced = {}, const QByteArray& by = {})
{
    QByteArray json = R"({"TLS.ver":"2.0","TLS.identifier":"admin","TLS.sdkappid":1400000000,"TLS.expire":86400,"TLS.time":1700000000,"TLS.sig":"c2ln"})";
    if (!replaced.isEmpty())
        json.replace(replaced, by);
    return packed(json);
}

} // namespace

class TestUserSig : public StrictTest {
    Q_OBJECT
private Q_SLOTS:
    void agreesWithTheOfficialSigner_data();
    void agreesWithTheOfficialSigner();
    void forgivesWhiteSpace();
    void refusesOtherText_data();
    void refusesOtherText();
    void refusesToSign_data();
    void refusesToSign();
    void noticesForgery_data();
    void noticesForgery();
    void expires();
    void survivesImpossibleTimes();
};

void TestUserSig::agreesWithTheOfficialSigner_data()
{
    QTest::addColumn<QJsonObject>("row");
    QFile file(QStringLiteral(CALLSCOPE_TEST_DATA "/tencent/usersig-vectors.json"));
    QVERIFY(file.open(QIODevice::ReadOnly));
    const QJsonArray rows = QJsonDocument::fromJson(file.readAll()).array();
    QCOMPARE(rows.size(), 6);
    for (const auto& value : rows) {
        const QJsonObject row = value.toObject();
        QTest::addRow("%lld %s", row[QStringLiteral("sdkappid")].toInteger(), qPrintable(row[QStringLiteral("identifier")].toString()))
            << row;
    }
}

void TestUserSig::agreesWithTheOfficialSigner()
{
    QFETCH(QJsonObject, row);
    const auto bytes = [&](QLatin1String name) { return row[name].toString().toUtf8(); };
    const QString identifier = row[QLatin1String("identifier")].toString();
    const auto sdkAppId = static_cast<quint32>(row[QLatin1String("sdkappid")].toInteger());
    const qint64 time = row[QLatin1String("time")].toInteger();
    const qint64 expire = row[QLatin1String("expire")].toInteger();
    const QByteArray secretKey = bytes(QLatin1String("secretKey"));

    const auto ours = UserSig::sign(sdkAppId, identifier, secretKey, QDateTime::fromSecsSinceEpoch(time, Qt::UTC), expire);
    QVERIFY(ours);
    const auto oursReadBack = UserSig::parse(ours->secretText());
    QVERIFY(oursReadBack);
    const auto theirs = UserSig::parse(bytes(QLatin1String("userSig")));
    QVERIFY(theirs);
    for (const UserSig& sig : {*ours, *oursReadBack, *theirs}) {
        QCOMPARE(sig.mac(), bytes(QLatin1String("sig")));
        QCOMPARE(sig.identifier(), identifier);
        QCOMPARE(sig.sdkAppId(), sdkAppId);
        QCOMPARE(sig.issuedAt().toSecsSinceEpoch(), time);
        QCOMPARE(sig.validitySeconds(), expire);
        QCOMPARE(sig.expiresAt().toSecsSinceEpoch(), time + expire);
        QVERIFY(sig.verify(secretKey));
    }
    QCOMPARE(theirs->secretText(), bytes(QLatin1String("userSig")));
}

void TestUserSig::forgivesWhiteSpace()
{
    QByteArray text = fields();
    text.insert(20, "\r\n ");
    const auto sig = UserSig::parse("\t  " + text + "\n\n");
    QVERIFY(sig);
    QCOMPARE(sig->secretText(), fields());
}

void TestUserSig::refusesOtherText_data()
{
    QTest::addColumn<QByteArray>("text");
    QTest::addColumn<UserSigError>("error");
    const auto row = [](const char* name, const QByteArray& text, UserSigError error) { QTest::newRow(name) << text << error; };
    row("nothing", "", UserSigError::Empty);
    row("white space", " \r\n\t", UserSigError::Empty);
    row("not Base64", "this is no signature!", UserSigError::NotBase64);
    row("ordinary Base64", "eJw+/w==", UserSigError::NotBase64);
    row("padding in the middle", "eJwt_zEL", UserSigError::NotBase64);
    row("not ASCII", QStringLiteral("签名签名").toUtf8(), UserSigError::NotBase64);
    row("a NUL byte", QByteArray("eJw\0abcd", 8), UserSigError::NotBase64);
    row("endless", QByteArray(10 * 1024 * 1024, 'A'), UserSigError::NotBase64);
    row("a PEM key", "-----BEGIN PRIVATE KEY-----\nMIGH\n-----END PRIVATE KEY-----", UserSigError::NotCompressed);
    row("a secret key", key, UserSigError::NotCompressed);
    row("truncated", fields().left(fields().size() / 8 * 4), UserSigError::NotCompressed);
    row("more after the stream", packed("x").replace('_', "") + "AAAA", UserSigError::NotCompressed);
    row("a zip bomb", packed(QByteArray(1024 * 1024, ' ')), UserSigError::NotCompressed);
    row("not JSON", packed("hello"), UserSigError::NotJson);
    row("a JSON array", packed("[1]"), UserSigError::NotJson);
    row("not UTF-8", packed("{\"TLS.ver\":\"\xff\"}"), UserSigError::NotJson);
    row("an empty object", packed("{}"), UserSigError::FieldMissing);
    row("no version", fields("TLS.ver", "TLS.v"), UserSigError::FieldMissing);
    row("version 1", fields("\"2.0\"", "\"1.0\""), UserSigError::FieldMissing);
    row("no identifier", fields("TLS.identifier", "TLS.id"), UserSigError::FieldMissing);
    row("an empty identifier", fields("\"admin\"", "\"\""), UserSigError::FieldMissing);
    row("a number for the identifier", fields("\"admin\"", "17"), UserSigError::FieldMissing);
    row("no app", fields("TLS.sdkappid", "TLS.app"), UserSigError::FieldMissing);
    row("a string for the app", fields("1400000000", "\"1400000000\""), UserSigError::FieldMissing);
    row("an app beyond 32 bits", fields("1400000000", "4294967296"), UserSigError::FieldMissing);
    row("a negative app", fields("1400000000", "-1"), UserSigError::FieldMissing);
    row("no time", fields("TLS.time", "TLS.t"), UserSigError::FieldMissing);
    row("a string for the time", fields("1700000000", "\"1700000000\""), UserSigError::FieldMissing);
    row("a time beyond reason", fields("1700000000", "9223372036854775807"), UserSigError::FieldMissing);
    row("no validity", fields("TLS.expire", "TLS.e"), UserSigError::FieldMissing);
    row("no seconds of validity", fields("86400", "0"), UserSigError::FieldMissing);
    row("a validity beyond reason", fields("86400", "9223372036854775807"), UserSigError::FieldMissing);
    row("no signature", fields("TLS.sig", "TLS.s"), UserSigError::FieldMissing);
    row("null for the signature", fields("\"c2ln\"", "null"), UserSigError::FieldMissing);
}

void TestUserSig::refusesOtherText()
{
    QFETCH(QByteArray, text);
    QFETCH(UserSigError, error);
    const auto sig = UserSig::parse(text);
    QVERIFY(!sig);
    QCOMPARE(sig.error(), error);
}

void TestUserSig::refusesToSign_data()
{
    QTest::addColumn<QByteArray>("secretKey");
    QTest::addColumn<QString>("identifier");
    QTest::addColumn<UserSigError>("error");
    const QString admin = QStringLiteral("admin");
    QTest::newRow("no identifier") << key << QString() << UserSigError::IdentifierEmpty;
    QTest::newRow("no key") << QByteArray() << admin << UserSigError::Empty;
    QTest::newRow("a blank key") << QByteArray("  \n") << admin << UserSigError::Empty;
    QTest::newRow("a PEM key") << QByteArray("\n-----BEGIN EC PRIVATE KEY-----\nMHcC\n") << admin << UserSigError::KeyIsPem;
    QTest::newRow("too short") << key.left(63) << admin << UserSigError::KeyMalformed;
    QTest::newRow("too long") << key + "0" << admin << UserSigError::KeyMalformed;
    QTest::newRow("not hexadecimal") << key.left(63) + "g" << admin << UserSigError::KeyMalformed;
    QTest::newRow("a space after it") << key + " " << admin << UserSigError::KeyMalformed;
    QTest::newRow("32 bytes decoded") << QByteArray::fromHex(key) << admin << UserSigError::KeyMalformed;
}

void TestUserSig::refusesToSign()
{
    QFETCH(QByteArray, secretKey);
    QFETCH(QString, identifier);
    QFETCH(UserSigError, error);
    const auto sig = UserSig::sign(1'400'000'000, identifier, secretKey, signedAt);
    QVERIFY(!sig);
    QCOMPARE(sig.error(), error);
    if (!identifier.isEmpty())
        QCOMPARE(secretKeyProblem(secretKey), std::optional(error));
}

void TestUserSig::noticesForgery_data()
{
    QTest::addColumn<QByteArray>("from");
    QTest::addColumn<QByteArray>("to");
    QTest::newRow("another identifier") << QByteArray("administrator") << QByteArray("administratoR");
    QTest::newRow("another app") << QByteArray("1400000000") << QByteArray("1400000001");
    QTest::newRow("another time") << QByteArray("1700000000") << QByteArray("1700000001");
    QTest::newRow("another validity") << QByteArray("86400") << QByteArray("86401");
    QTest::newRow("another signature") << QByteArray("sEqj") << QByteArray("sEqk");
    QTest::newRow("a shorter signature") << QByteArray("sEqj") << QByteArray("");
}

void TestUserSig::noticesForgery()
{
    QFETCH(QByteArray, from);
    QFETCH(QByteArray, to);
    const auto genuine = UserSig::sign(1'400'000'000, QStringLiteral("administrator"), key, signedAt, 86'400);
    QVERIFY(genuine);
    QVERIFY(genuine->verify(key));
    QVERIFY(!genuine->verify(QByteArray(64, '0')));
    QVERIFY(!genuine->verify(QByteArray()));

    QByteArray json = R"({"TLS.ver":"2.0","TLS.identifier":"administrator","TLS.sdkappid":1400000000,"TLS.expire":86400,"TLS.time":1700000000,)"
                      R"("TLS.sig":"sEqjWEkzp0t7WTGIE8g72iscx5VuMd/rATLUWA6RWjo="})";
    QVERIFY(UserSig::parse(packed(json))->verify(key));
    QVERIFY(json.contains(from));
    QVERIFY(!UserSig::parse(packed(json.replace(from, to)))->verify(key));
}

void TestUserSig::expires()
{
    const auto sig = UserSig::sign(1'400'000'000, QStringLiteral("admin"), key, signedAt, 3'600);
    QVERIFY(sig);
    QVERIFY(sig->isValidAt(signedAt.addSecs(-60)));
    QVERIFY(sig->isValidAt(signedAt.addSecs(3'599)));
    QVERIFY(!sig->isValidAt(signedAt.addSecs(3'600)));
    QVERIFY(!sig->isValidAt(QDateTime()));
    QCOMPARE(UserSig::sign(1, QStringLiteral("a"), key, signedAt)->validitySeconds(), 180LL * 24 * 3600);
}

void TestUserSig::survivesImpossibleTimes()
{
    constexpr qint64 most = std::numeric_limits<qint64>::max();
    for (const qint64 validity : {-most, qint64(0), most}) {
        const auto sig = UserSig::sign(1, QStringLiteral("a"), key, signedAt, validity);
        QVERIFY(sig);
        QVERIFY(sig->validitySeconds() > 0);
        QVERIFY(sig->expiresAt().isValid());
        QVERIFY(UserSig::parse(sig->secretText()));
    }
    QVERIFY(UserSig::sign(1, QStringLiteral("a"), key, QDateTime()));
}

CALLSCOPE_TEST(TestUserSig, QCoreApplication)
#include "tst_usersig.moc"
