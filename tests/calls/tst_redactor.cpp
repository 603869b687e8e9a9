#include "app/calls/redactor.h"
#include "tests/support/stricttest.h"

#include <QCoreApplication>
#include <QElapsedTimer>
#include <QUrl>

using namespace callscope;

namespace {

// Shaped like the real ones; neither signs anything.
const QString signature = QStringLiteral("eJwtzMEKgkAUheF3mW0h15lxnBFa5KYgyKLMdeRkh1KGcRSJ3j1Tl*f74X*T*JCYXjtSEBrD4DFb5LppPJ*Y8*Czf_-Q__");
const QString key = QStringLiteral("5bd2850fff3ecb11d7c805251c51ee463a25727bddc2385f3fa8bfee1bb93b5e");
const QString privateKey = QStringLiteral("-----BEGIN PRIVATE KEY-----\nMIGHAgEAMBMGByqGSM49AgEGCCqGSM49AwEHBG0w\n-----END PRIVATE KEY-----");

QString encoded(const QString& text)
{
    return QString::fromLatin1(QUrl::toPercentEncoding(text, {}, "_-"));
}

} // namespace

class TestRedactor : public StrictTest {
    Q_OBJECT
private Q_SLOTS:
    void takesSecretsOut_data();
    void takesSecretsOut();
    void takesShapesOut_data();
    void takesShapesOut();
    void takesMoreOutOfOwnWords_data();
    void takesMoreOutOfOwnWords();
    void leavesAlone_data();
    void leavesAlone();
    void isSoonDone_data();
    void isSoonDone();
    void cleansText();
    void cleansUrls_data();
    void cleansUrls();
};

void TestRedactor::takesSecretsOut_data()
{
    QTest::addColumn<QList<QByteArray>>("secrets");
    QTest::addColumn<QByteArray>("bytes");
    QTest::addColumn<QByteArray>("clean");
    const QByteArray secret("eJw*ab-cd_");
    const QList<QByteArray> one{secret};
    QTest::newRow("nothing there") << one << QByteArray("{\"a\":1}") << QByteArray("{\"a\":1}");
    QTest::newRow("no text") << one << QByteArray() << QByteArray();
    QTest::newRow("as it is") << one << "x=" + secret + "&y" << QByteArray("x=REDACTED&y");
    QTest::newRow("twice, side by side") << one << secret + secret << QByteArray("REDACTEDREDACTED");
    QTest::newRow("percent-encoded") << one << QByteArray("x=eJw%2Aab-cd_&y") << QByteArray("x=REDACTED&y");
    QTest::newRow("percent-encoded in small letters") << one << QByteArray("x=eJw%2aab%2dcd_") << QByteArray("x=REDACTED");
    QTest::newRow("escaped as in JSON") << one << QByteArray("\"eJw\\u002Aab-cd\\u005f\"") << QByteArray("\"REDACTED\"");
    QTest::newRow("broken off") << one << QByteArray("...eJw*ab-c") << QByteArray("...REDACTED");
    QTest::newRow("broken off in an escape") << one << QByteArray("...eJw*ab-cd%5") << QByteArray("...REDACTED");
    QTest::newRow("too little of it") << one << QByteArray("...eJw*ab") << QByteArray("...eJw*ab");
    QTest::newRow("something like it") << one << QByteArray("eJw*ab-ce_") << QByteArray("eJw*ab-ce_");
    QTest::newRow("after a false start") << one << "eJeJw*eJw" + secret << QByteArray("eJeJw*eJwREDACTED");
    QTest::newRow("bytes that are no text") << one << QByteArray("\xff\x00\xfe", 3) + secret << QByteArray("\xff\x00\xfe", 3) + "REDACTED";
    QTest::newRow("two secrets") << QList<QByteArray>{secret, "0123456789abcdef"} << "0123456789abcdef," + secret
                                 << QByteArray("REDACTED,REDACTED");
    QTest::newRow("one within the other") << QList<QByteArray>{"ABCDEFGH", "xxABCDEFGHxx"} << QByteArray("xxABCDEFGHxx ABCDEFGH")
                                          << QByteArray("REDACTED REDACTED");
    QTest::newRow("broken by a line's end") << one << secret.left(9) + "\n> x " + secret.left(9) + "\n" + secret.mid(9) << secret.left(9) + "\n> x REDACTED";
    QTest::newRow("broken by a line's end in JSON") << one << "\"" + secret.left(9) + "\\r\\n" + secret.mid(9) + "\"" << QByteArray("\"REDACTED\"");
    QTest::newRow("torn apart by what nobody sees") << one << secret.left(9) + "\xE2\x80\x8B" + secret.mid(9, 4) + '\0' + secret.mid(13) << QByteArray("REDACTED");
    QTest::newRow("torn apart by an escape") << one << secret.left(9) + "\\u0000" + secret.mid(9, 4) + "\\u200B" + secret.mid(13) << QByteArray("REDACTED");
    QTest::newRow("too short to be one") << QList<QByteArray>{"", "a", "1234567"} << QByteArray("a 1234567") << QByteArray("a 1234567");
}

void TestRedactor::takesSecretsOut()
{
    QFETCH(QList<QByteArray>, secrets);
    QFETCH(QByteArray, bytes);
    QTEST(Redactor(secrets).apply(bytes), "clean");
}

void TestRedactor::takesShapesOut_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("clean");
    const auto row = [](const char* name, const QString& text, const char* clean) { QTest::newRow(name) << text << QString::fromUtf8(clean); };
    const QString named = QStringLiteral("usersig=%1");
    row("a signature", signature, "REDACTED");
    row("the beginning of a signature", QStringLiteral("sig ") + signature.left(50), "sig REDACTED");
    row("torn apart by what nobody sees", signature.left(30) + QChar(0x200B) + signature.mid(30, 30) + QChar(0) + signature.mid(60), "REDACTED");
    row("within words", QStringLiteral("sig %1, sent").arg(signature), "sig REDACTED, sent");
    row("after Chinese", QStringLiteral("签名%1。").arg(signature), "签名REDACTED。");
    row("in JSON", QStringLiteral("{\"a\":\"%1\"}").arg(signature), "{\"a\":\"REDACTED\"}");
    row("percent-encoded", QStringLiteral("x=%1&y").arg(encoded(signature)), "x=REDACTED&y");
    row("all of it percent-encoded", QStringLiteral("x%3D") + encoded(signature), "x%3DREDACTED");
    row("escaped as in JSON", QStringLiteral("\\n") + QString(signature).replace(QLatin1Char('*'), QLatin1String("\\u002A")), "\\nREDACTED");
    row("twice", signature + QLatin1Char(' ') + signature, "REDACTED REDACTED");
    row("named, of any look", named.arg(QStringLiteral("abc")), "usersig=REDACTED");
    row("named, in a query", QStringLiteral("/x?UserSig=a*b&random=2"), "/x?UserSig=REDACTED&random=2");
    row("named, in a text", QStringLiteral("(usersig=abc)"), "(usersig=REDACTED)");
    row("named, in JSON", QStringLiteral("{\"usersig\" : \"abc\",\"b\":1}"), "{\"usersig\" : \"REDACTED\",\"b\":1}");
    row("named, with an escape", QStringLiteral("{\"userSig\":\"a\\\"b\"}"), "{\"userSig\":\"REDACTED\"}");
    row("named, in JSON within JSON", QStringLiteral("\"{\\\"usersig\\\":\\\"abc\\\"}\""), "\"{\\\"usersig\\\":\\\"REDACTED\\\"}\"");
    row("named, behind an encoded sign", QStringLiteral("usersig%3Dabc%26x%3D1"), "usersig%3DREDACTED%26x%3D1");
    row("named, behind a colon", QStringLiteral("UserSig: ") + signature.left(20), "UserSig: REDACTED");
    row("a named key", QStringLiteral("SecretKey=") + key, "SecretKey=REDACTED");
    row("a named key in JSON", QStringLiteral("{\"secret_key\":\"%1\"}").arg(key), "{\"secret_key\":\"REDACTED\"}");
    row("a private key", QStringLiteral("a ") + privateKey + QStringLiteral(" b"), "a REDACTED b");
    row("a private key in JSON", QStringLiteral("{\"k\":\"") + QString(privateKey).replace(QLatin1Char('\n'), QLatin1String("\\n")) + QStringLiteral("\",\"b\":1}"),
        "{\"k\":\"REDACTED\",\"b\":1}");
    row("a private key of a kind", QString(privateKey).replace(QLatin1String("PRIVATE"), QLatin1String("RSA PRIVATE")), "REDACTED");
    row("percent-encoded twice", QStringLiteral("x%253D") + encoded(encoded(signature)), "x%253DREDACTED");
    row("a named key in JSON in a URL", QStringLiteral("?a=%7B%22secret_key%22%3A%20%22") + key + QStringLiteral("%22%7D&b=1"), "?a=%7B%22secret_key%22%3A%20%22REDACTED%22%7D&b=1");
    row("a named key in a URL that breaks off", QStringLiteral("?a=%7B%22secret_key%22%3A%22") + key + QStringLiteral("&b=1"), "?a=%7B%22secret_key%22%3A%22REDACTED&b=1");
    row("a private key in a URL", QStringLiteral("?k=") + encoded(privateKey) + QStringLiteral("&b=1"), "?k=REDACTED&b=1");
    row("a private key in a form", QStringLiteral("?k=") + encoded(privateKey).replace(QLatin1String("%20"), QLatin1String("+")) + QStringLiteral("&b=1"), "?k=REDACTED&b=1");
    row("a private key in a URL that breaks off", QStringLiteral("?k=") + encoded(privateKey.left(50)) + QStringLiteral("&b=1"), "?k=REDACTED&b=1");
    row("a private key that breaks off", QStringLiteral("{\"k\":\"%1\",\"b\":1}").arg(privateKey.left(50)), "{\"k\":\"REDACTED\",\"b\":1}");
}

void TestRedactor::takesShapesOut()
{
    QFETCH(QString, text);
    QTEST(Redactor().apply(text), "clean");
    QTEST(QString::fromUtf8(Redactor().apply(text.toUtf8())), "clean");
    QTEST(Redactor().applyToOwnWords(text), "clean");
    QTEST(Redactor().apply(Redactor().apply(text)), "clean");
}

void TestRedactor::takesMoreOutOfOwnWords_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("clean");
    const auto row = [](const char* name, const QString& text, const char* clean) { QTest::newRow(name) << text << QString::fromUtf8(clean); };
    row("a key", key, "REDACTED");
    row("a key behind 0x", QStringLiteral("0x") + key + QStringLiteral("z"), "0xREDACTEDz");
    row("a key torn apart", key.left(20) + QChar(0x200B) + key.mid(20), "REDACTED");
    row("a key in capitals", QStringLiteral("key: %1.").arg(key.toUpper()), "key: REDACTED.");
    row("a key that begins with an e", QStringLiteral("e") + key.mid(1), "REDACTED");
    row("a key behind an encoded sign", QStringLiteral("k%3D") + key, "k%3DREDACTED");
    row("a signature that was cut off", QStringLiteral("sig ") + signature.left(40), "sig REDACTED");
    row("a signature on two lines", signature.left(64) + QStringLiteral("\n") + signature.mid(64) + QStringLiteral(" end"), "REDACTED end");
    row("a signature on two lines before a comma", signature.left(64) + QStringLiteral("\n") + signature.mid(64) + QStringLiteral(", end"), "REDACTED, end");
    row("a signature whose line break became a space", signature.left(48) + QStringLiteral(" ") + signature.mid(48) + QStringLiteral(" end"), "REDACTED end");
    row("the same at the end of a sentence", QStringLiteral("asked as ") + signature.left(48) + QStringLiteral(" ") + signature.mid(48) + QStringLiteral(". End"), "asked as REDACTED. End");
    row("a signature before an id", signature + QStringLiteral(" 04c9a0ac-8e38-4a19-be45-349c5ce7911b"), "REDACTED 04c9a0ac-8e38-4a19-be45-349c5ce7911b");
    row("a signature before a RequestId", signature + QStringLiteral(" Id-da9b3ee8bece466d951a9d93965c3d2c-O-Seq-324151555"), "REDACTED Id-da9b3ee8bece466d951a9d93965c3d2c-O-Seq-324151555");
    row("a signature in a quoted mail", QStringLiteral("> ") + signature.left(64) + QStringLiteral("\r\n> ") + signature.mid(64), "> REDACTED");
}

void TestRedactor::takesMoreOutOfOwnWords()
{
    QFETCH(QString, text);
    QTEST(Redactor().applyToOwnWords(text), "clean");
}

void TestRedactor::leavesAlone_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<bool>("ownWordsToo");
    QTest::newRow("a SHA-256") << key << false;
    QTest::newRow("a longer hash") << key + key << true;
    QTest::newRow("a transaction, which may be a key") << QString(QStringLiteral("0x") + key) << false;
    QTest::newRow("a UUID") << QStringLiteral("04c9a0ac-8e38-4a19-be45-349c5ce7911b") << true;
    QTest::newRow("a RequestId") << QStringLiteral("Id-da9b3ee8bece466d951a9d93965c3d2c-O-Seq-324151555") << true;
    QTest::newRow("prose") << QStringLiteral("UserSig expired; usersig: expired; secretkey: wrong") << true;
    QTest::newRow("no value") << QStringLiteral("?usersig=&a=1 {\"usersig\":null} {\"usersig\":\"\"}") << true;
    QTest::newRow("Base64 with the letters within") << QString(QStringLiteral("iVBORw0KGgo") + signature.mid(0, 80).remove(QLatin1Char('*'))) << true;
    QTest::newRow("a short word like it") << QStringLiteral("eJames eJoe eArl-grey") << true;
    QTest::newRow("a public key") << QString(privateKey).replace(QLatin1String("PRIVATE"), QLatin1String("PUBLIC")) << true;
    QTest::newRow("half a character") << QString(QStringLiteral("a") + QChar(0xD800) + QChar(0)) << true;
    QTest::newRow("per cent") << QStringLiteral("100% %zz %4") << true;
}

void TestRedactor::leavesAlone()
{
    QFETCH(QString, text);
    QFETCH(bool, ownWordsToo);
    QCOMPARE(Redactor().apply(text), text);
    QCOMPARE(Redactor().apply(text.toUtf8()), text.toUtf8());
    QCOMPARE(Redactor().applyToOwnWords(text) == text, ownWordsToo);
}

void TestRedactor::isSoonDone_data()
{
    QTest::addColumn<QString>("piece");
    for (const char* piece : {"e", "eJ", "eJw", "-eJw", "eJwa\n", "usersig=", "usersig='", "usersig:\"\\", "-----BEGIN PRIVATE KEY-----", "-----END ", "0", "%", "\\", "secretkey",
                              "eeeeeeee0", "> "})
        QTest::newRow(piece) << QString::fromLatin1(piece);
}

void TestRedactor::isSoonDone()
{
    QFETCH(QString, piece);
    const QString text = piece.repeated(2'000'000 / piece.size());
    QElapsedTimer timer;
    timer.start();
    const qsizetype left = Redactor().applyToOwnWords(text).size() + Redactor().apply(text).size();
    QVERIFY(left > 0);
    QVERIFY2(timer.elapsed() < 5000, qPrintable(QString::number(timer.elapsed()))); // every character against every other takes minutes
}

void TestRedactor::cleansText()
{
    const Redactor redactor({QStringLiteral("密钥密钥").toUtf8()});
    QCOMPARE(redactor.apply(QStringLiteral("前 密钥密钥 后")), QStringLiteral("前 REDACTED 后"));
}

void TestRedactor::cleansUrls_data()
{
    QTest::addColumn<QByteArray>("url");
    QTest::addColumn<QString>("clean");
    QTest::newRow("in the middle") << QByteArray("https://h/p?sdkappid=1&usersig=abc&random=2")
                                   << QStringLiteral("https://h/p?sdkappid=1&usersig=REDACTED&random=2");
    QTest::newRow("at the end") << QByteArray("https://h/p?usersig=abc") << QStringLiteral("https://h/p?usersig=REDACTED");
    QTest::newRow("empty") << QByteArray("https://h/p?usersig=&random=2") << QStringLiteral("https://h/p?usersig=REDACTED&random=2");
    QTest::newRow("none") << QByteArray("https://h/p?random=2") << QStringLiteral("https://h/p?random=2");
}

void TestRedactor::cleansUrls()
{
    QFETCH(QByteArray, url);
    QTEST(Redactor(QList<QByteArray>{}).apply(QUrl::fromEncoded(url)), "clean");
}

CALLSCOPE_TEST(TestRedactor, QCoreApplication)
#include "tst_redactor.moc"
