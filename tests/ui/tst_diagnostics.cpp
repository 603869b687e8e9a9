#include "app/profiles/environmentsecretstore.h"
#include "app/profiles/sessionsecretstore.h"
#include "tests/ui/windowtest.h"
#include "ui/help/diagnosticsdialog.h"
#include "ui/help/recenterrors.h"

#include <QApplication>
#include <QClipboard>
#include <QDir>
#include <QPlainTextEdit>
#include <QPushButton>

using namespace callscope;

namespace {

const QDateTime at = QDateTime::fromSecsSinceEpoch(1'795'323'731, Qt::UTC);

Diagnostics known()
{
    Profile profile;
    profile.id = QStringLiteral("1");
    profile.name = QStringLiteral("Customer AG");
    profile.sdkAppId = 1400000001;
    profile.identifier = QStringLiteral("boss");
    profile.regionKey = QStringLiteral("singapore");
    profile.caFile = QStringLiteral("/secret/place/ca.pem");
    profile.proxy = {ProxyChoice::Kind::Http, QStringLiteral("proxy.customer.example"), 3128, QStringLiteral("proxyuser")};
    Profile custom = profile;
    custom.id = QStringLiteral("2");
    custom.regionKey.clear();
    custom.customEndpoint = QUrl(QStringLiteral("https://inner.customer.example"));
    Diagnostics diagnostics;
    diagnostics.at = at;
    diagnostics.profiles.profiles = {profile, custom};
    diagnostics.profiles.currentId = QStringLiteral("1");
    diagnostics.settings.set(Setting::Theme, QStringLiteral("dark"));
    diagnostics.settings.set(Setting::NewProfileProxy, QStringLiteral("http://proxy.customer.example:1"));
    diagnostics.settings.setSavedFilters({{QStringLiteral("Mary"), QStringLiteral("user:mary")}});
    return diagnostics;
}

LookUpResult failed(qint64 code, ApiError::Kind kind = ApiError::Kind::Service)
{
    LookUpResult result;
    result.callId = QStringLiteral("04c9a0ac-8e38-4a19-be45-349c5ce7911b");
    result.asked.askedAt = at;
    result.asked.profileName = QStringLiteral("Customer AG");
    ApiError error;
    error.kind = kind;
    error.code = code;
    error.detail = QStringLiteral("inner.customer.example not found");
    error.requestId = QStringLiteral("Id-1");
    result.outcome = failure(error);
    return result;
}

} // namespace

//! What helps is there, and nothing that is nobody's business.
class TestDiagnostics : public WindowTest {
    Q_OBJECT
private Q_SLOTS:
    void initTestCase() { QApplication::setApplicationVersion(QStringLiteral("1.2.3")); }

    void saysWhatHelps()
    {
        Diagnostics diagnostics = known();
        diagnostics.archive = ArchiveFacts{QDir::homePath() + QStringLiteral("/data/archive.sqlite"), 12, 34, 5678};
        diagnostics.keyStore = QStringLiteral("answers");
        const QString text = diagnosticsText(diagnostics);
        for (const char* piece : {"version: 1.2.3", "platform: offscreen", "calls: 12", "look-ups: 34", "bytes: 5678", "~/data/archive.sqlite",
                                  "SDKAppID 1400000001, region singapore, proxy http, CA file yes, deprecated API no, time-out 10 s, current", "region custom", "key store: answers",
                                  "window/theme = \"dark\"", "profiles/newProxy = \"http\"", "saved filters: 1", "none"})
            QVERIFY2(text.contains(QLatin1String(piece)), qPrintable(QLatin1String(piece) + QLatin1Char('\n') + text));
        QVERIFY(text.contains(QLatin1String(qVersion())));
    }

    void namesNobody()
    {
        RecentErrors errors;
        errors.take(failed(101050));
        Diagnostics diagnostics = known();
        diagnostics.errors = errors.lines();
        const QString text = diagnosticsText(diagnostics);
        QVERIFY(text.contains(QLatin1String("service 101050 Id-1")));
        for (const char* piece : {"Customer", "customer.example", "boss", "proxyuser", "secret/place", "mary", "Mary", "04c9a0ac"})
            QVERIFY2(!text.contains(QLatin1String(piece)), piece);
        QVERIFY(!text.contains(QDir::homePath()));
    }

    void secretsAreRedacted()
    {
        Diagnostics diagnostics = known();
        const QString key(64, QLatin1Char('a'));
        diagnostics.errors = {QStringLiteral("usersig=eJwtzEELgjAYxvHv8p5D3s1tTqFDJyGDDh3qGKyGL_m2lhgVffdMPT6-P-w&x=1"), key};
        QVERIFY(!diagnosticsText(diagnostics).contains(QLatin1String("eJwtzEELgjAYxvHv8p5D")));
        QVERIFY(!diagnosticsText(diagnostics).contains(key));
    }

    void remembersTheLastErrors()
    {
        RecentErrors errors;
        errors.take(failed(0, ApiError::Kind::Cancelled));
        LookUpResult found;
        found.outcome = FetchedCall();
        errors.take(found);
        QVERIFY(errors.lines().isEmpty());
        for (int code = 1; code <= 12; ++code)
            errors.take(failed(code));
        QCOMPARE(errors.lines().size(), RecentErrors::most);
        QCOMPARE(errors.lines().last(), QStringLiteral("2026-11-22T05:02:11Z service 12 Id-1"));
    }

    void theDialogFillsIn()
    {
        QTemporaryDir folder;
        Archive archive(folder.filePath(QStringLiteral("archive.sqlite")));
        archive.open(&archive, [](const auto&) {}); // what is asked of it before that fails
        SessionSecretStore secrets;
        DiagnosticsDialog dialog(archive, secrets, known());
        auto* text = dialog.findChild<QPlainTextEdit*>(QStringLiteral("diagnosticsText"));
        QVERIFY(text->toPlainText().contains(QLatin1String("key store: asking…")));
        QTRY_VERIFY2_WITH_TIMEOUT(text->toPlainText().contains(QLatin1String("key store: answers")) && text->toPlainText().contains(QLatin1String("calls: 0")), qPrintable(text->toPlainText()), 30'000);
        dialog.findChild<QPushButton*>(QStringLiteral("copyDiagnosticsButton"))->click();
        QCOMPARE(QGuiApplication::clipboard()->text(), text->toPlainText());
    }
};

CALLSCOPE_TEST(TestDiagnostics, QApplication)
#include "tst_diagnostics.moc"
