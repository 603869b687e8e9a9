#include "app/wording/profiletext.h"

#include "tests/support/stricttest.h"

#include <QCoreApplication>
#include <QSet>

using namespace callscope;

class TestProfileText : public StrictTest {
    Q_OBJECT
private Q_SLOTS:
    void hasASentenceForEveryProblem();
    void namesTheLimits_data();
    void namesTheLimits();
    void saysWhatBecameOfTheFile_data();
    void saysWhatBecameOfTheFile();
    void saysEverythingThatWasRefused();
    void saysWhyThereIsNoSecret_data();
    void saysWhyThereIsNoSecret();
};

void TestProfileText::hasASentenceForEveryProblem()
{
    QSet<QString> sentences;
    for (int i = 0; i <= int(ProfileProblem::TimeoutOutOfRange); ++i) {
        const QString sentence = wording::profileProblem(ProfileProblem(i));
        QVERIFY2(sentence.endsWith(QLatin1Char('.')), qPrintable(sentence));
        QVERIFY2(!sentence.contains(QLatin1Char('%')), qPrintable(sentence));
        sentences.insert(sentence);
    }
    QCOMPARE(sentences.size(), int(ProfileProblem::TimeoutOutOfRange) + 1);
}

void TestProfileText::namesTheLimits_data()
{
    QTest::addColumn<ProfileProblem>("problem");
    QTest::addColumn<QStringList>("named");
    QTest::newRow("name") << ProfileProblem::NameTooLong << QStringList{QStringLiteral("64")};
    QTest::newRow("identifier") << ProfileProblem::IdentifierTooLong << QStringList{QStringLiteral("32"), QStringLiteral("bytes")};
    QTest::newRow("SDKAppID") << ProfileProblem::SdkAppIdZero << QStringList{QStringLiteral("4294967295")};
    QTest::newRow("time-out") << ProfileProblem::TimeoutOutOfRange << QStringList{QStringLiteral("1 "), QStringLiteral("120")};
    QTest::newRow("http") << ProfileProblem::EndpointNotHttps << QStringList{QStringLiteral("https://"), QStringLiteral("127.0.0.1")};
    QTest::newRow("malformed") << ProfileProblem::EndpointMalformed << QStringList{QStringLiteral("https://host[:port]")};
    QTest::newRow("proxy") << ProfileProblem::ProxyMalformed << QStringList{QStringLiteral("socks5://"), QStringLiteral("none")};
}

void TestProfileText::namesTheLimits()
{
    QFETCH(ProfileProblem, problem);
    QFETCH(QStringList, named);
    for (const QString& part : named)
        QVERIFY2(wording::profileProblem(problem).contains(part), qPrintable(wording::profileProblem(problem)));
}

void TestProfileText::saysWhatBecameOfTheFile_data()
{
    using Kind = ProfileStoreError::Kind;
    QTest::addColumn<Kind>("kind");
    QTest::addColumn<QString>("keptAside");
    QTest::addColumn<QStringList>("named");
    const QString path = QStringLiteral("/home/100%1/profiles.json");
    const QString aside = QStringLiteral("/home/100%1/profiles.json.broken");
    const QString detail = QStringLiteral("no %2 space");
    QTest::newRow("unreadable") << Kind::Unreadable << QString() << QStringList{path, detail};
    QTest::newRow("broken, kept aside") << Kind::Broken << aside << QStringList{path, aside};
    QTest::newRow("broken, and it stays") << Kind::Broken << QString() << QStringList{path, QStringLiteral("nothing is written")};
    QTest::newRow("newer") << Kind::NewerVersion << QString() << QStringList{path, QStringLiteral("newer"), QStringLiteral("not touched")};
    QTest::newRow("locked") << Kind::Locked << QString() << QStringList{path, QStringLiteral("Another Callscope")};
    QTest::newRow("write failed") << Kind::WriteFailed << QString() << QStringList{path, detail};
}

void TestProfileText::saysWhatBecameOfTheFile()
{
    QFETCH(ProfileStoreError::Kind, kind);
    QFETCH(QString, keptAside);
    QFETCH(QStringList, named);
    const QString sentence = wording::profileStoreError(
        {kind, QStringLiteral("/home/100%1/profiles.json"), QStringLiteral("no %2 space"), keptAside, {}});
    for (const QString& part : named)
        QVERIFY2(sentence.contains(part), qPrintable(sentence));
}

void TestProfileText::saysEverythingThatWasRefused()
{
    ProfileStoreError refused;
    refused.kind = ProfileStoreError::Kind::Refused;
    refused.problems = {ProfileProblem::NameEmpty, ProfileProblem::SdkAppIdZero, ProfileProblem::EndpointNotHttps};
    const QString sentences = wording::profileStoreError(refused);
    for (const ProfileProblem problem : refused.problems)
        QVERIFY2(sentences.contains(wording::profileProblem(problem)), qPrintable(sentences));
}

void TestProfileText::saysWhyThereIsNoSecret_data()
{
    using Kind = SecretError::Kind;
    QTest::addColumn<Kind>("kind");
    QTest::addColumn<QString>("named");
    QTest::newRow("locked") << Kind::Locked << QStringLiteral("locked");
    QTest::newRow("unavailable") << Kind::Unavailable << QStringLiteral("no key store");
    QTest::newRow("denied") << Kind::Denied << QStringLiteral("refused");
    QTest::newRow("time-out") << Kind::Timeout << QStringLiteral("in time");
    QTest::newRow("other") << Kind::Other << QStringLiteral("their %1 words");
}

void TestProfileText::saysWhyThereIsNoSecret()
{
    QFETCH(SecretError::Kind, kind);
    QFETCH(QString, named);
    const QString sentence = wording::secretError({kind, QStringLiteral("their %1 words")});
    QVERIFY2(sentence.contains(named), qPrintable(sentence));
}

CALLSCOPE_TEST(TestProfileText, QCoreApplication)
#include "tst_profiletext.moc"
