#include "app/profiles/profilecheck.h"
#include "tests/support/stricttest.h"

#include <QCoreApplication>

using namespace callscope;
using P = ProfileProblem;
using Kind = ProxyChoice::Kind;

namespace {

Profile sound()
{
    Profile profile;
    profile.id = QStringLiteral("a");
    profile.name = QStringLiteral("Prod-SG");
    profile.sdkAppId = 1400000001;
    profile.identifier = QStringLiteral("administrator");
    profile.regionKey = QStringLiteral("singapore");
    return profile;
}

using Change = void (*)(Profile&);

} // namespace

Q_DECLARE_METATYPE(Change)

class TestProfileCheck : public StrictTest {
    Q_OBJECT
private Q_SLOTS:
    void checks_data()
    {
        QTest::addColumn<Change>("change");
        QTest::addColumn<QList<ProfileProblem>>("problems");
        using List = QList<ProfileProblem>;
        const auto row = [](const char* name, Change change, const List& problems) { QTest::newRow(name) << change << problems; };
        row("sound", [](Profile&) {}, {});
        row("no name", [](Profile& p) { p.name = QStringLiteral("  "); }, {P::NameEmpty});
        row("64 characters", [](Profile& p) { p.name = QString(64, QLatin1Char('n')); }, {});
        row("65 characters", [](Profile& p) { p.name = QString(65, QLatin1Char('n')); }, {P::NameTooLong});
        row("control character", [](Profile& p) { p.name = QStringLiteral("a\x1b[2J"); }, {P::NameHasControlCharacters});
        row("taken, other case", [](Profile& p) { p.name = QStringLiteral("TEST"); }, {P::NameTaken});
        row("no application", [](Profile& p) { p.sdkAppId = 0; }, {P::SdkAppIdZero});
        row("no administrator", [](Profile& p) { p.identifier.clear(); }, {P::IdentifierEmpty});
        row("32 bytes", [](Profile& p) { p.identifier = QString(32, QLatin1Char('i')); }, {});
        row("33 bytes", [](Profile& p) { p.identifier = QString(33, QLatin1Char('i')); }, {P::IdentifierTooLong});
        row("11 characters, 33 bytes", [](Profile& p) { p.identifier = QString(11, QChar(0x5ba2)); }, {P::IdentifierTooLong});
        row("line break", [](Profile& p) { p.identifier = QStringLiteral("a\nTLS.sdkappid:1"); }, {P::IdentifierHasControlCharacters});
        row("no place", [](Profile& p) { p.regionKey.clear(); }, {P::NoRegionOrEndpoint});
        row("unknown region", [](Profile& p) { p.regionKey = QStringLiteral("atlantis"); }, {P::RegionUnknown});
        row("endpoint", [](Profile& p) { p.regionKey.clear(); p.customEndpoint = QUrl(QStringLiteral("https://x.example")); }, {});
        row("http endpoint", [](Profile& p) { p.regionKey.clear(); p.customEndpoint = QUrl(QStringLiteral("http://x.example")); },
            {P::EndpointNotHttps});
        row("proxy", [](Profile& p) { p.proxy = {Kind::Socks5, QStringLiteral("::1"), 1080, QStringLiteral("a@b")}; }, {});
        row("proxy without a port", [](Profile& p) { p.proxy = {Kind::Http, QStringLiteral("proxy.example"), 0, {}}; }, {P::ProxyMalformed});
        row("proxy without a host", [](Profile& p) { p.proxy = {Kind::Http, {}, 3128, {}}; }, {P::ProxyMalformed});
        row("0 s", [](Profile& p) { p.timeoutSeconds = 0; }, {P::TimeoutOutOfRange});
        row("1 s", [](Profile& p) { p.timeoutSeconds = 1; }, {});
        row("120 s", [](Profile& p) { p.timeoutSeconds = 120; }, {});
        row("121 s", [](Profile& p) { p.timeoutSeconds = 121; }, {P::TimeoutOutOfRange});
        row("empty", [](Profile& p) { p = Profile(); }, {P::NameEmpty, P::SdkAppIdZero, P::IdentifierEmpty, P::NoRegionOrEndpoint});
    }
    void checks()
    {
        QFETCH(Change, change);
        QFETCH(QList<ProfileProblem>, problems);
        Profile profile = sound();
        change(profile);
        Profile test = sound();
        test.id = QStringLiteral("b");
        test.name = QStringLiteral("Test");
        const QStringList regions{QStringLiteral("china"), QStringLiteral("singapore")};
        QVERIFY(checkProfile(profile, regions, {sound(), test}) == problems);
    }

    void readsEndpoints_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QString>("endpoint"); // empty: refused
        QTest::addColumn<ProfileProblem>("problem");
        const auto good = [](const char* text, const char* endpoint) {
            QTest::newRow(text) << QString::fromUtf8(text) << QString::fromUtf8(endpoint) << P::EndpointMalformed;
        };
        const auto bad = [](const char* text, ProfileProblem problem) {
            QTest::newRow(text) << QString::fromUtf8(text) << QString() << problem;
        };
        good("https://x.example", "https://x.example");
        good(" https://X.example:8443/ ", "https://x.example:8443");
        good("HTTPS://x.example", "https://x.example");
        good("https://[::1]:8443", "https://[::1]:8443");
        good("http://127.0.0.1:8080", "http://127.0.0.1:8080");
        good("http://localhost:8080/", "http://localhost:8080");
        good("http://[::1]:8080", "http://[::1]:8080");
        bad("", P::EndpointMalformed);
        bad("x.example", P::EndpointMalformed);
        bad("x.example:443", P::EndpointMalformed);
        bad("https://", P::EndpointMalformed);
        bad("https:///path", P::EndpointMalformed);
        bad("https://x.example:99999", P::EndpointMalformed);
        bad("https://x.example:0", P::EndpointMalformed);
        bad("https://x y.example", P::EndpointMalformed);
        bad("https://x.example\\@evil.example", P::EndpointMalformed);
        bad("http://x.example", P::EndpointNotHttps);
        bad("http://127.0.0.1.x.example", P::EndpointNotHttps);
        bad("http://127.0.0.2", P::EndpointNotHttps);
        bad("ftp://x.example", P::EndpointNotHttps);
        bad("https://x.example/v4/", P::EndpointHasPath);
        bad("https://x.example?usersig=abc", P::EndpointHasQuery);
        bad("https://x.example/#top", P::EndpointHasQuery);
        bad("https://me@x.example", P::EndpointHasUserInfo);
        bad("https://me:word@x.example", P::EndpointHasUserInfo);
        bad("http://localhost@x.example", P::EndpointHasUserInfo);
    }
    void readsEndpoints()
    {
        QFETCH(QString, text);
        QFETCH(QString, endpoint);
        const auto read = parseEndpoint(text);
        QCOMPARE(read.has_value(), !endpoint.isEmpty());
        if (read)
            QCOMPARE(read->toString(), endpoint);
        else
            QTEST(read.error(), "problem");
    }

    void readsProxies_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QString>("again"); // what proxyText makes of it; empty: refused
        QTest::addColumn<ProfileProblem>("problem");
        const auto good = [](const char* text, const char* again) {
            QTest::newRow(text) << QString::fromUtf8(text) << QString::fromUtf8(again) << P::ProxyMalformed;
        };
        const auto bad = [](const char* text, ProfileProblem problem) {
            QTest::newRow(text) << QString::fromUtf8(text) << QString() << problem;
        };
        good("", "system");
        good("system", "system");
        good(" none ", "none");
        good("http://proxy.example:3128", "http://proxy.example:3128");
        good("http://proxy.example:3128/", "http://proxy.example:3128");
        good("socks5://me@[::1]:1080", "socks5://me@[::1]:1080");
        good("http://me%40home@proxy.example:1", "http://me%40home@proxy.example:1");
        bad("proxy.example:3128", P::ProxyMalformed);
        bad("https://proxy.example:3128", P::ProxyMalformed);
        bad("socks4://proxy.example:1080", P::ProxyMalformed);
        bad("http://proxy.example", P::ProxyMalformed);
        bad("http://proxy.example:0", P::ProxyMalformed);
        bad("http://proxy.example:70000", P::ProxyMalformed);
        bad("http://:3128", P::ProxyMalformed);
        bad("http://proxy.example:3128/path", P::ProxyMalformed);
        bad("http://proxy.example:3128?x", P::ProxyMalformed);
        bad("http://me:word@proxy.example:3128", P::ProxyHasPassword);
        bad("socks5://me:@proxy.example:3128", P::ProxyHasPassword);
    }
    void readsProxies()
    {
        QFETCH(QString, text);
        QFETCH(QString, again);
        const auto read = parseProxy(text);
        QCOMPARE(read.has_value(), !again.isEmpty());
        if (read)
            QCOMPARE(proxyText(*read), again);
        else
            QTEST(read.error(), "problem");
    }

    void keepsTheUserOfAProxyAsMeant()
    {
        const auto read = parseProxy(QStringLiteral("http://me%40home%3Ax@proxy.example:3128"));
        QVERIFY(read);
        QCOMPARE(read->user, QStringLiteral("me@home:x"));
        QCOMPARE(read->host, QStringLiteral("proxy.example"));
        QCOMPARE(read->port, quint16(3128));
    }
};

CALLSCOPE_TEST(TestProfileCheck, QCoreApplication)
#include "tst_profilecheck.moc"
