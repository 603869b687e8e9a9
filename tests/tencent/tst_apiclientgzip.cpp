#include "app/tencent/apiclient.h"

#include "tests/support/stricttest.h"
#include "tests/tencent/asking.h"
#include "tests/tencent/fakeserver.h"

#include <QCoreApplication>

#include <zlib.h>

using namespace callscope;
using Kind = ApiError::Kind;
using Cause = ApiError::Cause;

//! Answers that a server compressed, rightly, wrongly or with malice.
class TestApiClientGzip : public StrictTest {
    Q_OBJECT
private Q_SLOTS:
    void unpacks_data();
    void unpacks();
    void tellsWhatIsWrong_data();
    void tellsWhatIsWrong();
    void redactsWhatWasCompressed();
    void announcesWhatItReads();
};

namespace {

constexpr qsizetype limit = 8 * 1024 * 1024;
const QByteArray okBody = R"({"ErrorCode":0})";

QByteArray gzip(const QByteArray& bytes)
{
    z_stream stream{};
    if (deflateInit2(&stream, Z_BEST_COMPRESSION, Z_DEFLATED, 16 + MAX_WBITS, 8, Z_DEFAULT_STRATEGY) != Z_OK)
        return {};
    QByteArray packed(qsizetype(deflateBound(&stream, uLong(bytes.size()))) + 32, Qt::Uninitialized);
    stream.next_in = reinterpret_cast<Bytef*>(const_cast<char*>(bytes.constData()));
    stream.avail_in = uInt(bytes.size());
    stream.next_out = reinterpret_cast<Bytef*>(packed.data());
    stream.avail_out = uInt(packed.size());
    deflate(&stream, Z_FINISH);
    packed.truncate(qsizetype(stream.total_out));
    deflateEnd(&stream);
    return packed;
}

FakeServer::Answer sendsZipped(const QByteArray& body, const QByteArray& encoding = "gzip")
{
    return sends(httpAnswer("200 OK", body, "Content-Encoding: " + encoding + "\r\n"));
}

} // namespace

void TestApiClientGzip::unpacks_data()
{
    QTest::addColumn<QByteArray>("body");
    QTest::addColumn<QByteArray>("encoding");
    QTest::addColumn<QByteArray>("bytes");
    QTest::newRow("an answer") << gzip(okBody) << QByteArray("gzip") << okBody;
    QTest::newRow("the old name") << gzip(okBody) << QByteArray("X-GZIP") << okBody;
    QTest::newRow("nothing, packed") << gzip({}) << QByteArray("gzip") << QByteArray();
    QTest::newRow("nothing") << QByteArray() << QByteArray("gzip") << QByteArray();
    QTest::newRow("two files in one") << QByteArray(gzip("{\"a\"") + gzip(":1}")) << QByteArray("gzip") << QByteArray("{\"a\":1}");
    QTest::newRow("just the limit") << gzip(QByteArray(limit, 'x')) << QByteArray("gzip") << QByteArray(limit, 'x');
    QTest::newRow("not packed") << okBody << QByteArray("identity") << okBody;
    QTest::newRow("in a way that was not announced") << QByteArray("\x0b\x02") << QByteArray("br") << QByteArray("\x0b\x02");
}

void TestApiClientGzip::unpacks()
{
    QFETCH(QByteArray, body);
    QFETCH(QByteArray, encoding);
    QFETCH(QByteArray, bytes);
    FakeServer server;
    server.setAnswer(sendsZipped(body, encoding));
    Asking asking;
    const ApiReply reply = asking.answerOf(server.url());
    QVERIFY(!reply.transportError);
    QVERIFY(reply.exchange.responseBytes == bytes);
    QVERIFY(!reply.exchange.responseTruncated);
    QVERIFY(reply.exchange.responseHeaders.contains({"Content-Encoding", encoding}));
}

void TestApiClientGzip::tellsWhatIsWrong_data()
{
    QTest::addColumn<FakeServer::Answer>("answer");
    QTest::addColumn<Kind>("kind");
    QTest::addColumn<Cause>("cause");
    QTest::addColumn<QByteArray>("bytes");
    const QByteArray whole = gzip(QByteArray(100'000, 'x'));
    const QByteArray announced = "HTTP/1.1 200 OK\r\nContent-Encoding: gzip\r\nContent-Length: " + QByteArray::number(whole.size()) + "\r\n\r\n";
    QByteArray damaged = gzip(okBody);
    damaged[damaged.size() - 6] = char(~damaged[damaged.size() - 6]); // in the checksum
    const auto row = [](const char* name, const FakeServer::Answer& answer, Kind kind, Cause cause, const QByteArray& bytes) {
        QTest::newRow(name) << answer << kind << cause << bytes;
    };
    row("60 MiB in 60 kB", sendsZipped(gzip(QByteArray(60 * 1024 * 1024, '0'))), Kind::Malformed, Cause::TooLarge, QByteArray(limit, '0'));
    row("one byte too many", sendsZipped(gzip(QByteArray(limit + 1, 'x'))), Kind::Malformed, Cause::TooLarge, QByteArray(limit, 'x'));
    row("9 MiB that are no gzip", sendsZipped(QByteArray(9 * 1024 * 1024, 'x')), Kind::Malformed, Cause::TooLarge, QByteArray(limit, 'x'));
    row("not gzip", sendsZipped("this is not gzip"), Kind::Malformed, Cause::NotJson, "this is not gzip");
    row("damaged", sendsZipped(damaged), Kind::Malformed, Cause::NotJson, okBody);
    row("rubbish behind it", sendsZipped(gzip(okBody) + "rubbish"), Kind::Malformed, Cause::NotJson, okBody);
    row("without its end", sendsZipped(gzip(okBody).chopped(8)), Kind::Malformed, Cause::Truncated, okBody);
    row("broken off", sendsAndCloses(announced + whole.chopped(8)), Kind::Network, Cause::ConnectionLost, QByteArray(100'000, 'x'));
    row("broken off at once", sendsAndCloses(announced + whole.left(5)), Kind::Network, Cause::ConnectionLost, whole.left(5));
}

void TestApiClientGzip::tellsWhatIsWrong()
{
    QFETCH(FakeServer::Answer, answer);
    QFETCH(QByteArray, bytes);
    FakeServer server;
    server.setAnswer(answer);
    Asking asking;
    const ApiReply reply = asking.answerOf(server.url());
    QVERIFY(reply.transportError);
    QTEST(reply.transportError->kind, "kind");
    QTEST(reply.transportError->cause, "cause");
    QCOMPARE(reply.exchange.responseBytes.size(), bytes.size());
    QVERIFY(reply.exchange.responseBytes == bytes);
    QVERIFY(reply.exchange.responseTruncated);
}

void TestApiClientGzip::redactsWhatWasCompressed()
{
    FakeServer server;
    server.setAnswer(sendsZipped(gzip("{\"ErrorInfo\":\"" + Asking::secret() + "\"}")));
    Asking asking;
    const ApiReply reply = asking.answerOf(server.url());
    QVERIFY(!reply.transportError);
    QCOMPARE(reply.exchange.responseBytes, QByteArray("{\"ErrorInfo\":\"REDACTED\"}"));
    QVERIFY(reply.exchange.responseRedacted);
}

void TestApiClientGzip::announcesWhatItReads()
{
    FakeServer server;
    server.setAnswer(sends(httpAnswer("200 OK", okBody)));
    Asking asking;
    QVERIFY(!asking.answerOf(server.url()).transportError);
    QVERIFY(server.requests().value(0).contains("\r\nAccept-Encoding: gzip\r\n"));
}

CALLSCOPE_TEST(TestApiClientGzip, QCoreApplication)
#include "tst_apiclientgzip.moc"
