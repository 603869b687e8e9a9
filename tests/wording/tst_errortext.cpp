#include "app/wording/errortext.h"

#include "app/tencent/errorcatalogue.h"
#include "tests/support/stricttest.h"

#include <QCoreApplication>
#include <QHash>
#include <QSet>

#include <algorithm>

using namespace callscope;
using wording::ErrorAction;
using wording::ErrorText;
using Kind = ApiError::Kind;
using Cause = ApiError::Cause;

namespace {

const QString uuid = QStringLiteral("04c9a0ac-8e38-4a19-be45-349c5ce7911b");

AskedFacts asked(const QString& callId = uuid)
{
    AskedFacts facts;
    facts.callId = callId;
    facts.profileName = QStringLiteral("Prod-SG");
    facts.regionKey = QStringLiteral("singapore");
    facts.endpoint = QStringLiteral("https://adminapisgp.im.qcloud.com");
    facts.askedAt = QDateTime::fromSecsSinceEpoch(1'795'356'131, Qt::UTC);
    facts.timeoutSeconds = 17;
    return facts;
}

ApiError error(Kind kind, Cause cause, qint64 code = 0, bool deprecated = false)
{
    ApiError made;
    made.kind = kind;
    made.cause = cause;
    made.code = code;
    made.deprecatedApi = deprecated;
    return made;
}

ErrorText textOf(const ApiError& made)
{
    return wording::errorText(made, asked());
}

//! Nothing: all is well.
QByteArray flawIn(const ErrorText& text)
{
    QStringList sentences{text.headline, text.meaning, text.codeLine, text.place};
    sentences += text.adviceTexts();
    if (text.headline.isEmpty() || text.kind.isEmpty())
        return "no headline or kind";
    if (text.advice.isEmpty() || text.adviceTexts().contains(QString()))
        return "no advice";
    if (sentences.join(QLatin1Char(' ')).contains(QLatin1Char('%')))
        return "a place that was not filled: " + sentences.join(QLatin1Char(' ')).toUtf8();
    return {};
}

bool anyAdvice(const ErrorText& text, const char* words)
{
    const QStringList texts = text.adviceTexts();
    return std::any_of(texts.begin(), texts.end(), [&](const QString& each) { return each.contains(QLatin1String(words)); });
}

} // namespace

class TestErrorText : public StrictTest {
    Q_OBJECT
private Q_SLOTS:
    void explainsEveryCause_data();
    void explainsEveryCause();
    void tellsCausesApart();
    void explainsEveryCode_data();
    void explainsEveryCode();
    void tellsMeaningsApart();
    void explainsUnknownCodes();
    void keepsTheFacts();
    void namesTheTimeout();
    void aLockedKeyStoreIsNoMissingSecret();
    void namesAWrongClock();
    void doesNotFollowRedirects();
    void showsCertificates();
    void tellsTheApisApart();
    void hintsAtTheRegion();
};

void TestErrorText::explainsEveryCause_data()
{
    QTest::addColumn<Kind>("kind");
    QTest::addColumn<Cause>("cause");
    QTest::addColumn<QString>("key");
    const auto rows = [](Kind kind, const char* key, Cause first, Cause last) {
        QTest::addRow("%s, no cause", key) << kind << Cause::None << QString::fromLatin1(key);
        for (int cause = int(first); cause <= int(last); ++cause)
            QTest::addRow("%s %d", key, cause) << kind << Cause(cause) << QString::fromLatin1(key);
    };
    rows(Kind::Credential, "credential", Cause::NoSecret, Cause::KeyStoreTimeout);
    rows(Kind::Network, "network", Cause::HostNotFound, Cause::NetworkUnreachable);
    rows(Kind::Tls, "tls", Cause::UntrustedCertificate, Cause::CaFileUnreadable);
    rows(Kind::Proxy, "proxy", Cause::ProxyRefused, Cause::ProxyTimeout);
    rows(Kind::Http, "http", Cause::Redirect, Cause::HttpStatus);
    rows(Kind::Malformed, "malformed", Cause::NotJson, Cause::NoRecord);
    rows(Kind::Timeout, "timeout", Cause::None, Cause::None);
    rows(Kind::Cancelled, "cancelled", Cause::None, Cause::None);
}

void TestErrorText::explainsEveryCause()
{
    QFETCH(Kind, kind);
    QFETCH(Cause, cause);
    const ErrorText text = textOf(error(kind, cause, kind == Kind::Http ? 502 : 0));
    QCOMPARE(flawIn(text), QByteArray());
    QTEST(text.kind, "key");
    QCOMPARE(text.codeLine.isEmpty(), kind != Kind::Http);
}

void TestErrorText::tellsCausesApart()
{
    QSet<QString> texts;
    int causes = 0;
    const auto add = [&](Kind kind, Cause first, Cause last) {
        for (int cause = int(first); cause <= int(last); ++cause, ++causes) {
            const ErrorText text = textOf(error(kind, Cause(cause)));
            texts.insert(text.headline + text.meaning);
        }
    };
    add(Kind::Credential, Cause::NoSecret, Cause::KeyStoreTimeout);
    add(Kind::Network, Cause::HostNotFound, Cause::NetworkUnreachable);
    add(Kind::Tls, Cause::UntrustedCertificate, Cause::CaFileUnreadable);
    add(Kind::Proxy, Cause::ProxyRefused, Cause::ProxyTimeout);
    add(Kind::Malformed, Cause::NotJson, Cause::NoRecord);
    QCOMPARE(texts.size(), causes);
}

void TestErrorText::explainsEveryCode_data()
{
    QTest::addColumn<CodeEntry>("entry");
    QTest::addColumn<bool>("deprecated");
    for (qint64 code = -2'000; code < 120'000; ++code) {
        if (const auto entry = findCode(code))
            QTest::addRow("%lld", static_cast<long long>(code)) << *entry << false;
        if (const auto entry = findDeprecatedCode(code))
            QTest::addRow("%lld of the deprecated API", static_cast<long long>(code)) << *entry << true;
    }
}

void TestErrorText::explainsEveryCode()
{
    QFETCH(CodeEntry, entry);
    QFETCH(bool, deprecated);
    const Kind kind = entry.codeClass == CodeClass::Credential ? Kind::Credential : Kind::Service;
    const ErrorText text = textOf(error(kind, Cause::None, entry.code, deprecated));
    QCOMPARE(flawIn(text), QByteArray());
    QCOMPARE(text.code, entry.code);
    QCOMPARE(text.codeLine,
             QStringLiteral("ErrorCode %1%2").arg(entry.code).arg(deprecated ? QStringLiteral(" (deprecated API)") : QString()));
    QVERIFY2(!text.headline.contains(QLatin1String("unknown to this app")), "the catalogue knows it");
    if (entry.codeClass == CodeClass::Credential && entry.advice != CodeAdvice::ContactTencent)
        QVERIFY(
            std::any_of(text.advice.begin(), text.advice.end(), [](const auto& each) { return each.action == ErrorAction::EditProfile; }));
}

void TestErrorText::tellsMeaningsApart()
{
    QHash<QString, CodeMeaning> meanings;
    for (qint64 code = -2'000; code < 120'000; ++code) {
        for (const bool deprecated : {false, true}) {
            const auto entry = deprecated ? findDeprecatedCode(code) : findCode(code);
            if (!entry)
                continue;
            const QString headline = textOf(error(Kind::Service, Cause::None, code, deprecated)).headline;
            QVERIFY2(meanings.value(headline, entry->meaning) == entry->meaning, qPrintable(headline));
            meanings.insert(headline, entry->meaning);
        }
    }
    QCOMPARE(meanings.size(), int(CodeMeaning::ClientSdkTooOld) + 1);
}

void TestErrorText::explainsUnknownCodes()
{
    for (const qint64 code : {999'999LL, -7LL, 123'456'789'012LL}) {
        const ErrorText text = textOf(error(Kind::Service, Cause::None, code));
        QCOMPARE(flawIn(text), QByteArray());
        QVERIFY(text.headline.contains(QString::number(code)));
        QVERIFY(anyAdvice(text, "RequestId"));
    }
}

void TestErrorText::keepsTheFacts()
{
    ApiError made = error(Kind::Service, Cause::None, 101002);
    made.detail = QStringLiteral("CallId 不合法 %1 <b>");
    made.requestId = QStringLiteral("Id-1");
    const ErrorText text = textOf(made);
    QCOMPARE(text.detail, made.detail);
    QCOMPARE(text.requestId, made.requestId);
    QCOMPARE(text.callId, uuid);
    QVERIFY(text.place.contains(QLatin1String("Prod-SG")));
    QVERIFY(text.place.contains(QLatin1String("https://adminapisgp.im.qcloud.com")));
    QVERIFY(text.askedAt.isValid());
}

void TestErrorText::aLockedKeyStoreIsNoMissingSecret()
{
    ApiError locked = error(Kind::Credential, Cause::KeyStoreLocked);
    locked.detail = QStringLiteral("Entry not found"); // as the system says of everything in it
    const ErrorText text = textOf(locked);
    QVERIFY(text.headline.contains(QLatin1String("locked")));
    QVERIFY2(text.detail.isEmpty(), qPrintable(text.detail));
}

void TestErrorText::namesAWrongClock()
{
    AskedFacts asked;
    asked.clockSkewSeconds = 1020;
    const ErrorText wrong = wording::errorText(error(Kind::Credential, Cause::None, 70001), asked);
    QVERIFY2(wrong.meaning.contains(QLatin1String("17 min ahead")), qPrintable(wrong.meaning));
    QVERIFY(wrong.adviceTexts().first().contains(QLatin1String("date and time")));
    asked.clockSkewSeconds = 5;
    QVERIFY(!wording::errorText(error(Kind::Credential, Cause::None, 70001), asked).meaning.contains(QLatin1String("clock")));
    asked.clockSkewSeconds = 1020; // nothing but a signature minds
    QVERIFY(!wording::errorText(error(Kind::Service, Cause::None, 101050), asked).meaning.contains(QLatin1String("clock")));
}

void TestErrorText::namesTheTimeout()
{
    QVERIFY(textOf(error(Kind::Timeout, Cause::None)).headline.contains(QLatin1String("17 s")));
}

void TestErrorText::doesNotFollowRedirects()
{
    const ErrorText text = textOf(error(Kind::Http, Cause::Redirect, 302));
    QVERIFY(text.headline.contains(QLatin1String("302")));
    QVERIFY(text.meaning.contains(QLatin1String("not followed")));
    QCOMPARE(text.codeLine, QStringLiteral("HTTP 302"));
    QCOMPARE(textOf(error(Kind::Http, Cause::HttpStatus, 502)).codeLine, QStringLiteral("HTTP 502"));
}

void TestErrorText::showsCertificates()
{
    ApiError made = error(Kind::Tls, Cause::UntrustedCertificate);
    made.detail = QStringLiteral("The issuer certificate could not be found");
    made.certificates = {{QStringLiteral("CN=good %2"), QStringLiteral("CN=Test CA"), QStringLiteral("2036-01-01T00:00:00Z")},
                         {QStringLiteral("CN=Test CA"), QStringLiteral("CN=Root"), QStringLiteral("2037-01-01T00:00:00Z")}};
    const QStringList lines = textOf(made).detail.split(QLatin1Char('\n'));
    QCOMPARE(lines.size(), 3);
    QCOMPARE(lines[0], made.detail);
    for (const QString& part : {made.certificates[0].subject, made.certificates[0].issuer, made.certificates[0].validUntil})
        QVERIFY2(lines[1].contains(part), qPrintable(lines[1]));
    QVERIFY(lines[2].contains(QLatin1String("CN=Root")));
    made.detail.clear();
    QVERIFY(textOf(made).detail.contains(QLatin1String("CN=good")));
    QVERIFY(!textOf(made).detail.startsWith(QLatin1Char('\n')));
}

void TestErrorText::tellsTheApisApart()
{
    QVERIFY(textOf(error(Kind::Credential, Cause::None, 70001)).headline.contains(QLatin1String("expired")));
    QVERIFY(textOf(error(Kind::Service, Cause::None, 70001, true)).headline.contains(QLatin1String("parameter")));
    QVERIFY(textOf(error(Kind::Credential, Cause::None, 70003, true)).headline.contains(QLatin1String("expired")));
}

void TestErrorText::hintsAtTheRegion()
{
    AskedFacts facts = asked();
    facts.hintedRegionKey = QStringLiteral("silicon-valley");
    for (const qint64 code : {60026, 70016, 70020}) {
        QVERIFY(anyAdvice(wording::errorText(error(Kind::Service, Cause::None, code), facts), "Silicon Valley"));
        QVERIFY(!anyAdvice(wording::errorText(error(Kind::Service, Cause::None, code), asked()), "usually belong"));
    }
    QVERIFY(!anyAdvice(wording::errorText(error(Kind::Service, Cause::None, 60020), facts), "Silicon Valley"));
}

CALLSCOPE_TEST(TestErrorText, QCoreApplication)
#include "tst_errortext.moc"
