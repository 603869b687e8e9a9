#include "app/share/curl.h"

#include "tests/support/stricttest.h"

#include <QCoreApplication>
#include <QProcess>

using namespace callscope;

namespace {

//! What a POSIX shell makes of the command's words.
QStringList words(const QString& command)
{
    QProcess shell;
    shell.start(QStringLiteral("/bin/sh"), {QStringLiteral("-c"), QStringLiteral("curl() { for word; do printf '%s\\0' \"$word\"; done; }\n") + command});
    if (!shell.waitForFinished() || !shell.readAllStandardError().isEmpty())
        return {};
    QString text = QString::fromUtf8(shell.readAllStandardOutput());
    text.chop(1);
    return text.split(QChar(0));
}

QString after(const QStringList& words, const char* option)
{
    return words.value(words.indexOf(QLatin1String(option)) + 1);
}

} // namespace

class TestCurl : public StrictTest {
    Q_OBJECT
private Q_SLOTS:
    void sendsTheRequestAgain();
    void isSafeInAShell_data();
    void isSafeInAShell();
};

void TestCurl::sendsTheRequestAgain()
{
    share::CurlRequest request;
    request.redactedUrl = QStringLiteral("https://h/v4/x?sdkappid=1&usersig=abc&random=2");
    request.body = R"({"CallId":"a"})";
    const QStringList read = words(share::asCurl(request));
    QCOMPARE(after(read, "--url"), QStringLiteral("https://h/v4/x?sdkappid=1&usersig=REDACTED&random=2"));
    QCOMPARE(after(read, "--data-raw"), QStringLiteral(R"({"CallId":"a"})"));
    QCOMPARE(after(read, "--request"), QStringLiteral("POST"));
    QCOMPARE(after(read, "--header"), QStringLiteral("Content-Type: application/json"));
    request.body.clear();
    QVERIFY(!share::asCurl(request).contains(QLatin1String("--data")));
}

void TestCurl::isSafeInAShell_data()
{
    QTest::addColumn<QString>("text");
    for (const char* text : {"it's", "''", "$(touch /tmp/x)", "`id`", "a\"b", "a\\", "@/etc/passwd", "!!", "a;b|c&d>e", "-o x", "a\nb", "~ * ?"})
        QTest::newRow(text) << QString::fromLatin1(text);
    QTest::newRow("Chinese") << QStringLiteral("用户");
}

void TestCurl::isSafeInAShell()
{
    QFETCH(QString, text);
    share::CurlRequest request;
    request.redactedUrl = QStringLiteral("https://h/") + text;
    request.body = text.toUtf8();
    const QStringList read = words(share::asCurl(request));
    QCOMPARE(after(read, "--data-raw"), text);
    QCOMPARE(after(read, "--url"), QStringLiteral("https://h/") + QString(text).replace(QLatin1Char('\n'), QLatin1Char(' ')));
    QCOMPARE(read.size(), 9);
    request.body = "\x1b[31m\x03\x00";
    QVERIFY(!share::asCurl(request).contains(QLatin1Char('\x1b')));
}

CALLSCOPE_TEST(TestCurl, QCoreApplication)
#include "tst_curl.moc"
