#include "tests/tencent/fakeserver.h"
#include "tests/ui/everytext.h"
#include "tests/ui/waysout.h"
#include "tests/ui/windowdesk.h"
#include "tests/ui/windowtest.h"
#include "ui/call/callpane.h"
#include "ui/copy/copyasmenu.h"
#include "ui/error/errordialog.h"

#include <QClipboard>
#include <QDirIterator>
#include <QMimeData>
#include <QTcpSocket>

#ifdef Q_OS_LINUX
#include "app/profiles/memoryguard.h"

#include <sys/resource.h>
#endif

using namespace callscope;

namespace {

QByteArray logged; // all that Qt was given to print during the run
QtMessageHandler before = nullptr;

void note(QtMsgType type, const QMessageLogContext& context, const QString& message)
{
    logged += message.toUtf8() + '\n';
    before(type, context, message);
}

//! Repeats the whole request, with its signature, wherever an answer has room.
void echo(const QList<QByteArray>& requests, QTcpSocket& socket)
{
    const QByteArray target = requests.last().left(requests.last().indexOf('\r'));
    const QByteArray body = "{\"ActionStatus\":\"FAIL\",\"ErrorCode\":60025,\"ErrorInfo\":\"no such " + target + "\",\"RequestId\":\"" + target + "\"}";
    socket.write(httpAnswer("200 OK", body, "X-Echo: " + target + "\r\n"));
}

QByteArrayList signaturesIn(const QList<QByteArray>& requests)
{
    QByteArrayList signatures;
    for (const QByteArray& request : requests) {
        const qsizetype begin = request.indexOf("usersig=") + 8;
        signatures.append(QByteArray::fromPercentEncoding(request.mid(begin, request.indexOf('&', begin) - begin)));
    }
    return signatures;
}

QStringList leakingFiles(const SecretSearch& search, const QString& folder, int& files)
{
    QStringList leaking;
    for (QDirIterator it(folder, QDir::Files | QDir::Hidden, QDirIterator::Subdirectories); it.hasNext();) {
        QFile file(it.next());
        if (!file.open(QIODevice::ReadOnly))
            continue;
        ++files;
        if (!search.in(file.readAll()).isEmpty())
            leaking.append(file.fileName());
    }
    return leaking;
}

} // namespace

//! Every way out of the program, each given every secret wherever one could come in. tst_waysoutopen is its counter-proof.
class TestWaysOut : public WindowTest {
    Q_OBJECT
private Q_SLOTS:
    void initTestCase() { before = qInstallMessageHandler(note); }
    void theSearchFindsEverySpelling_data();
    void theSearchFindsEverySpelling();
    void nothingLeaves_data();
    void nothingLeaves();
    void everyFlavourIsKnown();
    void everyFormOfTheMenuIsSearched();
    void aSessionsOwnSecretsStayInIt();
    void aCrashTellsNothing();
    void nothingWasLogged();
};

void TestWaysOut::theSearchFindsEverySpelling_data()
{
    QTest::addColumn<QByteArray>("written");
    QTest::addColumn<bool>("found");
    const QByteArray secret = "eJwtzEELgkAUheF3mW0h15lxnBFa5KYgyKLMdeRkh1KGcRSJ3j1Tl/f74X*T*JCYXjtSEBrD4DFb";
    const QByteArray prefix = "before ";
    QTest::newRow("as it is") << prefix + secret << true;
    QTest::newRow("its end") << prefix + secret.right(40) << true;
    QTest::newRow("percent-encoded") << prefix + secret.toPercentEncoding() << true;
    QTest::newRow("all percent-encoded") << prefix + secret.toPercentEncoding({}, secret) << true;
    QTest::newRow("JSON") << prefix + QByteArray(secret).replace("/", "\\/").replace("*", "\\u002A") << true;
    QTest::newRow("HTML") << prefix + QByteArray(secret).replace("/", "&#x2F;").replace("*", "&#42;") << true;
    QTest::newRow("Base64") << prefix + (prefix + secret).toBase64() << true;
    QTest::newRow("hexadecimal") << prefix + secret.toHex() << true;
    QTest::newRow("UTF-16") << QByteArray(reinterpret_cast<const char*>(QString::fromLatin1(secret).utf16()), secret.size() * 2) << true;
    QTest::newRow("in capitals") << prefix + secret.toUpper() << true;
    QTest::newRow("on lines") << QByteArray(secret).insert(20, "\n").insert(40, "\r\n> ").insert(60, " ") << true;
    QTest::newRow("on lines of Markdown and HTML") << QByteArray(secret).insert(20, "<br>").insert(40, "\xe2\x80\x8b").insert(60, "\\\n") << true;
    QTest::newRow("too little") << prefix + secret.left(23) << false;
    QTest::newRow("another") << prefix + QByteArray(secret).replace('J', 'j').replace('E', 'e').replace('1', '2') << false;
    QTest::newRow("nothing") << QByteArray() << false;
}

void TestWaysOut::theSearchFindsEverySpelling()
{
    QFETCH(QByteArray, written);
    SecretSearch search;
    search.lookFor(QStringLiteral("it"), "eJwtzEELgkAUheF3mW0h15lxnBFa5KYgyKLMdeRkh1KGcRSJ3j1Tl/f74X*T*JCYXjtSEBrD4DFb");
    QTEST(!search.in(written).isEmpty(), "found");
}

void TestWaysOut::nothingLeaves_data()
{
    QTest::addColumn<WayOut>("way");
    for (const WayOut& way : everyWayOut())
        QTest::newRow(qPrintable(way.name)) << way;
}

void TestWaysOut::nothingLeaves()
{
    QFETCH(WayOut, way);
    QStringList leaks;
    for (const Planting& planted : everyPlanting())
        leaks += leaksOf(way, planted);
    QVERIFY2(leaks.isEmpty(), qPrintable(leaks.join(QLatin1Char('\n'))));
}

void TestWaysOut::everyFlavourIsKnown()
{
    QStringList seen = mimeTypesSeen();
    seen.sort();
    QCOMPARE(seen, (QStringList{QStringLiteral("application/json"), QStringLiteral("text/csv"), QStringLiteral("text/html"), QStringLiteral("text/markdown"),
                                QStringLiteral("text/plain"), QStringLiteral("text/uri-list")}));
}

void TestWaysOut::everyFormOfTheMenuIsSearched()
{
    CopyAsMenu menu([] { return CopyAsMenu::Subject{1, true, std::nullopt}; });
    QList<CopyForm> offered{CopyForm::Ticket}; // which has its own button
    connect(&menu, &CopyAsMenu::formChosen, this, [&offered](CopyForm form) { offered.append(form); });
    Q_EMIT menu.aboutToShow();
    for (QAction* action : menu.actions()) {
        if (action->isEnabled())
            action->trigger();
    }
    QCOMPARE(offered, everyCopyForm());
}

void TestWaysOut::aSessionsOwnSecretsStayInIt()
{
    FakeServer server;
    server.setAnswer([&server](QTcpSocket& socket) { echo(server.requests(), socket); });
    const QTemporaryDir archive;
    WindowDesk desk({QStringLiteral("Lab")}, archive.filePath(QStringLiteral("archive.sqlite")));
    QVERIFY(desk.store.update([&server](ProfileSet set) {
        set.profiles[0].customEndpoint = server.url();
        return set;
    }));
    desk.load();
    desk.lookUp(Sandbox::sampleCallId());
    QTRY_VERIFY_WITH_TIMEOUT(desk.window.findChild<ErrorDialog*>(), 10'000);

    SecretSearch search;
    search.lookFor(QStringLiteral("the key"), Sandbox::demoSecretKey());
    QVERIFY(!server.requests().isEmpty());
    for (const QByteArray& signature : signaturesIn(server.requests())) {
        QVERIFY(signature.size() > 100);
        search.lookFor(QStringLiteral("a signature"), signature);
    }
    const auto nowhere = [&search](const QByteArray& bytes) { return search.in(bytes).isEmpty(); };
    QVERIFY(nowhere(EveryText(&desk.window).all().toUtf8())); // the dialog, too
    delete desk.window.findChild<ErrorDialog*>();
    const LookUpResult result = *desk.window.findChild<CallPane*>()->result();
    for (const CopyForm form : everyCopyForm()) {
        const auto data = flavoursOf(form, {result}, share::Manner()).mimeData();
        QVERIFY(!data->text().isEmpty());
        for (const QString& type : data->formats())
            QVERIFY2(nowhere(data->data(type)), qPrintable(type));
    }
    desk.type(QString::fromLatin1(Sandbox::demoSecretKey()));
    QTest::keyClick(desk.find<QLineEdit>("callIdField"), Qt::Key_Return);
    desk.window.close();
    QVERIFY(nowhere(EveryText(&desk.window).all().toUtf8().replace(Sandbox::demoSecretKey(), ""))); // which was typed
    QTRY_VERIFY(QFileInfo::exists(desk.folder.filePath(QStringLiteral("settings"))));
    int files = 0;
    for (const QString& folder : {archive.path(), desk.folder.path(), QDir::homePath()}) {
        const QStringList leaking = leakingFiles(search, folder, files);
        QVERIFY2(leaking.isEmpty(), qPrintable(leaking.join(QLatin1Char('\n'))));
    }
    QVERIFY2(files >= 3, "an archive, profiles and settings");
    QVERIFY(nowhere(logged));
}

void TestWaysOut::aCrashTellsNothing()
{
#ifdef Q_OS_LINUX
    keepMemoryOffDisk();
    rlimit limit{1, 1};
    QCOMPARE(getrlimit(RLIMIT_CORE, &limit), 0);
    QCOMPARE(limit.rlim_cur, rlim_t(0));
    QCOMPARE(limit.rlim_max, rlim_t(0));
#endif
}

void TestWaysOut::nothingWasLogged()
{
    for (const Planting& planted : everyPlanting())
        QVERIFY2(planted.search.in(logged).isEmpty(), qPrintable(planted.name));
    qInstallMessageHandler(before);
}

CALLSCOPE_TEST(TestWaysOut, QApplication)
#include "tst_waysout.moc"
