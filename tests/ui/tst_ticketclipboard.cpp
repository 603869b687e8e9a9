#include "app/share/html.h"
#include "app/share/markdown.h"
#include "app/share/plaintext.h"
#include "tests/support/stricttest.h"
#include "tests/ui/sandboxdesk.h"
#include "ui/clipboard/ticketclipboard.h"

#include <QApplication>
#include <QClipboard>
#include <QMimeData>

using namespace callscope;

namespace {

const QString markdownType = QStringLiteral("text/markdown");

} // namespace

class TestTicketClipboard : public StrictTest {
    Q_OBJECT
private Q_SLOTS:
    void threeFlavoursAtOnce();
    void ofAnError();
    void theirWordsAreEscaped();
    void noSecretLeaves();
    void plainTextReplacesThem();
};

void TestTicketClipboard::threeFlavoursAtOnce()
{
    SandboxDesk sandbox;
    const LookUpResult result = sandbox.ask(Sandbox::sampleCallId());
    QVERIFY(result.outcome);
    const share::Ticket ticket = share::ticketOf(*result.outcome, share::Manner());
    copyTicket(ticket);
    const QMimeData* const data = QGuiApplication::clipboard()->mimeData();
    QVERIFY(data->hasText() && data->hasHtml() && data->hasFormat(markdownType));
    QCOMPARE(data->text(), share::asText(ticket));
    QCOMPARE(data->html(), share::asHtml(ticket));
    QCOMPARE(QString::fromUtf8(data->data(markdownType)), share::asMarkdown(ticket));
    for (const QString& flavour : {data->text(), data->html(), QString::fromUtf8(data->data(markdownType))}) {
        for (const char* const fact : {"04c9a0ac-8e38-4a19-be45-349c5ce7911b", "1 h 16 min 18 s", "2 d 5 h 11 min 21 s", "user5", "NormalEnd",
                                       "2025-02-18 17:42:45", "Id-da9b3ee8bece466d951a9d93965c3d2c-O-Seq-324151555"})
            QVERIFY2(flavour.contains(QLatin1String(fact)), fact);
    }
    QVERIFY(data->html().contains(QLatin1String("<table")));
    QVERIFY(!data->text().contains(QLatin1Char('<')));
}

void TestTicketClipboard::ofAnError()
{
    SandboxDesk sandbox;
    const LookUpResult result = sandbox.ask(QStringLiteral("error-70009"));
    QVERIFY(!result.outcome);
    copyTicket(share::ticketOf(wording::errorText(result.outcome.error(), result.asked)));
    const QMimeData* const data = QGuiApplication::clipboard()->mimeData();
    for (const QString& flavour : {data->text(), data->html(), QString::fromUtf8(data->data(markdownType))}) {
        QVERIFY(flavour.contains(QLatin1String("70009")));
        QVERIFY(flavour.contains(QLatin1String("error-70009")) || flavour.contains(QLatin1String("error\\-70009")));
    }
}

void TestTicketClipboard::theirWordsAreEscaped()
{
    const share::Ticket ticket{QStringLiteral("<script>alert(1)</script>"), {}, {}, {{QStringLiteral("Caller"), QStringLiteral("a|b <img src=x>")}}};
    const auto data = flavoursOf(ticket).mimeData();
    QVERIFY(!data->html().contains(QLatin1String("<script")) && !data->html().contains(QLatin1String("<img")));
    QVERIFY(data->text().contains(QLatin1String("<img src=x>")));
    const QString markdown = QString::fromUtf8(data->data(markdownType));
    QVERIFY(!markdown.contains(QLatin1String("a|b")) && !markdown.contains(QLatin1String("<script")));
}

void TestTicketClipboard::noSecretLeaves()
{
    SandboxDesk sandbox;
    const QString key = QString::fromLatin1(Sandbox::demoSecretKey());
    for (const QString& id : {Sandbox::sampleCallId(), QStringLiteral("error-70001")}) {
        const LookUpResult result = sandbox.ask(id);
        const auto data = flavoursOf(share::ticketOf(share::outgoing(result.outcome, result.asked), share::Manner())).mimeData();
        for (const QString& format : data->formats())
            QVERIFY(!QString::fromUtf8(data->data(format)).contains(key) && !QString::fromUtf8(data->data(format)).contains(QLatin1String("eJ")));
    }
}

void TestTicketClipboard::plainTextReplacesThem()
{
    copyTicket({QStringLiteral("headline"), {}, {}, {}});
    copyText(QStringLiteral("just an id"));
    const QMimeData* const data = QGuiApplication::clipboard()->mimeData();
    QCOMPARE(data->text(), QStringLiteral("just an id"));
    QVERIFY(!data->hasHtml() && !data->hasFormat(markdownType));
}

CALLSCOPE_TEST(TestTicketClipboard, QApplication)
#include "tst_ticketclipboard.moc"
