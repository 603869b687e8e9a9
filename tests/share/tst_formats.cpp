#include "app/share/csv.h"
#include "app/share/html.h"
#include "app/share/json.h"
#include "app/share/markdown.h"
#include "app/share/plaintext.h"

#include "tests/share/samplecall.h"
#include "tests/support/goldenfile.h"
#include "tests/support/stricttest.h"

#include <QCoreApplication>
#include <QDir>
#include <QLocale>

using namespace callscope;

namespace {

const QString folder = QStringLiteral(CALLSCOPE_TEST_DATA "/share/");

//! The formats of one thing, each with the ending of its golden file.
using Outputs = QList<std::pair<QString, QByteArray>>;

Outputs outputsOf(const share::Ticket& ticket, const QByteArray& json, const QString& csv)
{
    return {{QStringLiteral("txt"), share::asText(ticket).toUtf8()},
            {QStringLiteral("md"), share::asMarkdown(ticket).toUtf8()},
            {QStringLiteral("html"), share::asHtml(ticket).toUtf8()},
            {QStringLiteral("json"), json + '\n'},
            {QStringLiteral("csv"), (share::csvHeader() + csv).toUtf8()}};
}

QByteArray differences(const QString& name, const Outputs& outputs)
{
    QByteArray all;
    for (const auto& [ending, bytes] : outputs)
        all += differenceToGolden(folder + name + QStringLiteral(".out.") + ending, bytes);
    return all;
}

} // namespace

//! Whole tickets, as a person or a program gets them.
class TestFormats : public StrictTest {
    Q_OBJECT
private Q_SLOTS:
    void initTestCase();
    void calls_data();
    void calls();
    void errors_data();
    void errors();
};

void TestFormats::initTestCase()
{
    QLocale::setDefault(QLocale(QLocale::English, QLocale::UnitedStates));
}

void TestFormats::calls_data()
{
    QTest::addColumn<QString>("name");
    const QStringList inputs = QDir(folder).entryList({QStringLiteral("*.in.json")});
    QVERIFY(inputs.size() >= 7);
    for (const QString& input : inputs)
        QTest::newRow(qPrintable(input)) << input.chopped(8);
}

void TestFormats::calls()
{
    QFETCH(QString, name);
    QFile input(folder + name + QStringLiteral(".in.json"));
    QVERIFY(input.open(QIODevice::ReadOnly));
    FetchedCall call = fetched(input.readAll(), name.startsWith(QLatin1String("deprecated-")));
    if (name.startsWith(QLatin1String("annotated-")))
        call.annotation = {QStringLiteral("=1+1 was heard, then silence.\n| twice | <b>\"said\"</b> the *customer*\n客服跟进"),
                           {QStringLiteral("vip"), QStringLiteral("no audio")}, QStringLiteral("ZD-48213")};
    QVERIFY(!call.record.received.isEmpty());
    const QByteArray difference =
        differences(name, outputsOf(share::ticketOf(call, share::Manner{sampleZones()}), share::asJson(call), share::asCsv(call, sampleZones())));
    QVERIFY2(difference.isEmpty(), difference.constData());
}

void TestFormats::errors_data()
{
    QTest::addColumn<ApiError>("error");
    ApiError notFound;
    notFound.code = 101050;
    notFound.detail = QStringLiteral("call record does not exist");
    notFound.requestId = QStringLiteral("Id-54d5cf33b8d34ab1a14b5b6e1d2d2b64-O-Seq-324151556");
    QTest::newRow("error-not-found") << notFound;
    ApiError untrusted;
    untrusted.kind = ApiError::Kind::Tls;
    untrusted.cause = ApiError::Cause::UntrustedCertificate;
    untrusted.detail = QStringLiteral("The issuer certificate could not be found");
    untrusted.certificates = {
        {QStringLiteral("CN=*.example.com, O=A & B <Ltd>"), QStringLiteral("CN=Proxy CA"), QStringLiteral("2036-01-01T00:00:00Z")}};
    QTest::newRow("error-untrusted") << untrusted;
    ApiError gateway;
    gateway.kind = ApiError::Kind::Http;
    gateway.cause = ApiError::Cause::HttpStatus;
    gateway.code = 502;
    QTest::newRow("error-gateway") << gateway;
}

void TestFormats::errors()
{
    QFETCH(ApiError, error);
    AskedFacts asked;
    asked.callId = QStringLiteral("04c9a0ac-8e38-4a19-be45-349c5ce7911b");
    wording::ErrorText text = wording::errorText(error, asked);
    text.place = QStringLiteral("where and when it was asked");
    const QByteArray difference =
        differences(QString::fromLatin1(QTest::currentDataTag()), outputsOf(share::ticketOf(text), share::asJson(text), share::asCsv(failure(text), sampleZones())));
    QVERIFY2(difference.isEmpty(), difference.constData());
}

CALLSCOPE_TEST(TestFormats, QCoreApplication)
#include "tst_formats.moc"
