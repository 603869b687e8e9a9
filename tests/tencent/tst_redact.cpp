#include "app/tencent/redact.h"
#include "tests/support/stricttest.h"

#include <QCoreApplication>
#include <QUrl>

using namespace callscope;

class TestRedact : public StrictTest {
    Q_OBJECT
private Q_SLOTS:
    void takesSecretsOut_data();
    void takesSecretsOut();
    void cleansText();
    void cleansUrls_data();
    void cleansUrls();
};

void TestRedact::takesSecretsOut_data()
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
    QTest::newRow("too short to be one") << QList<QByteArray>{"", "a", "1234567"} << QByteArray("a 1234567") << QByteArray("a 1234567");
}

void TestRedact::takesSecretsOut()
{
    QFETCH(QList<QByteArray>, secrets);
    QFETCH(QByteArray, bytes);
    QTEST(Redactor(secrets).apply(bytes), "clean");
}

void TestRedact::cleansText()
{
    const Redactor redactor({QStringLiteral("密钥密钥").toUtf8()});
    QCOMPARE(redactor.apply(QStringLiteral("前 密钥密钥 后")), QStringLiteral("前 REDACTED 后"));
}

void TestRedact::cleansUrls_data()
{
    QTest::addColumn<QByteArray>("url");
    QTest::addColumn<QString>("clean");
    QTest::newRow("in the middle") << QByteArray("https://h/p?sdkappid=1&usersig=abc&random=2")
                                   << QStringLiteral("https://h/p?sdkappid=1&usersig=REDACTED&random=2");
    QTest::newRow("at the end") << QByteArray("https://h/p?usersig=abc") << QStringLiteral("https://h/p?usersig=REDACTED");
    QTest::newRow("empty") << QByteArray("https://h/p?usersig=&random=2") << QStringLiteral("https://h/p?usersig=REDACTED&random=2");
    QTest::newRow("none") << QByteArray("https://h/p?random=2") << QStringLiteral("https://h/p?random=2");
}

void TestRedact::cleansUrls()
{
    QFETCH(QByteArray, url);
    QTEST(Redactor({}).apply(QUrl::fromEncoded(url)), "clean");
}

CALLSCOPE_TEST(TestRedact, QCoreApplication)
#include "tst_redact.moc"
