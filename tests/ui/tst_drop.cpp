#include "tests/ui/windowtest.h"
#include "ui/drop/dropreader.h"
#include "ui/drop/windowdrop.h"

#include <QApplication>
#include <QDropEvent>
#include <QFile>
#include <QMimeData>
#include <QPlainTextEdit>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QUrl>

#include <sys/stat.h>

using namespace callscope;

namespace {

const QByteArray record = R"({"CallId":"04c9a0ac-8e38-4a19-be45-349c5ce7911b","Caller_Account":"ann","StartTime":1739868165,"EndTime":1740064224})";

std::unique_ptr<QMimeData> urls(const QStringList& addresses)
{
    QList<QUrl> list;
    for (const QString& address : addresses)
        list.append(QUrl(address));
    auto data = std::make_unique<QMimeData>();
    data->setUrls(list);
    return data;
}

std::unique_ptr<QMimeData> text(const QString& words)
{
    auto data = std::make_unique<QMimeData>();
    data->setText(words);
    return data;
}

//! As Qt does it: to the widget under the pointer, then to those around it. \return whether it was taken
bool dropOn(QWidget* target, const QMimeData& data)
{
    for (QWidget* widget = target; widget; widget = widget->parentWidget()) {
        if (!widget->acceptDrops())
            continue;
        QDragEnterEvent enter(QPoint(5, 5), Qt::CopyAction | Qt::MoveAction, &data, Qt::LeftButton, Qt::NoModifier);
        enter.ignore();
        QApplication::sendEvent(widget, &enter);
        if (!enter.isAccepted())
            continue;
        QDropEvent drop(QPointF(5, 5), Qt::CopyAction | Qt::MoveAction, &data, Qt::LeftButton, Qt::NoModifier);
        QApplication::sendEvent(widget, &drop);
        return drop.isAccepted() && drop.dropAction() == Qt::CopyAction;
    }
    return false;
}

} // namespace

class TestDrop : public WindowTest {
    Q_OBJECT
private Q_SLOTS:
    void initTestCase();
    void whatWasDropped();
    void filesGoPastTheFields();
    void textStaysWithAFieldThatWantsIt();
    void anotherWindowIsLeftAlone();
    void whatIsDroppedOnTheIcon();
    void recordsAreRead();
    void severalFiles();
    void whatCannotBeRead();
    void aPipeIsNotWaitedFor();
    void theLaterWishCounts();
    void itMayBeDeleted();

private:
    [[nodiscard]] QString file(const char* name, const QByteArray& bytes) const
    {
        QFile made(m_folder.filePath(QLatin1String(name)));
        return made.open(QIODevice::WriteOnly) && made.write(bytes) == bytes.size() ? made.fileName() : QString();
    }

    QTemporaryDir m_folder;
    DropReader::Clock m_clock = [] { return QDateTime::fromSecsSinceEpoch(1'795'323'731, Qt::UTC); };
};

void TestDrop::initTestCase()
{
    qRegisterMetaType<QList<LookUpResult>>();
}

void TestDrop::whatWasDropped()
{
    const Dropped files = droppedOf(*urls({QStringLiteral("file:///tmp/a%20b.json"), QStringLiteral("https://x.example/"), QStringLiteral("file:///tmp/c")}));
    QCOMPARE(files.files, (QStringList{QStringLiteral("/tmp/a b.json"), QStringLiteral("/tmp/c")}));
    QVERIFY(files.text.isEmpty());
    QCOMPARE(droppedOf(*urls({QStringLiteral("callscope://call/abc")})).text, QStringLiteral("callscope://call/abc"));
    QCOMPARE(droppedOf(*text(QStringLiteral("an id"))).text, QStringLiteral("an id"));
    QMimeData json;
    json.setData(QStringLiteral("application/json"), record);
    QCOMPARE(droppedOf(json).text, QString::fromUtf8(record));
    QMimeData html;
    html.setHtml(QStringLiteral("<b>an</b> id"));
    QCOMPARE(droppedOf(html).text, QStringLiteral("an id"));
    QMimeData nothing;
    nothing.setData(QStringLiteral("image/png"), "x");
    QVERIFY(droppedOf(nothing).files.isEmpty() && droppedOf(nothing).text.isEmpty());
}

void TestDrop::filesGoPastTheFields()
{
    QWidget window;
    auto* const note = new QPlainTextEdit(&window);
    WindowDrop drop(&window);
    QSignalSpy files(&drop, &WindowDrop::filesDropped);
    QVERIFY(dropOn(note->viewport(), *urls({QStringLiteral("file:///tmp/a.json")})));
    QVERIFY(dropOn(&window, *urls({QStringLiteral("file:///tmp/b.json")})));
    QCOMPARE(files.size(), 2);
    QCOMPARE(files[0][0].toStringList(), QStringList{QStringLiteral("/tmp/a.json")});
    QVERIFY(note->toPlainText().isEmpty());
}

void TestDrop::textStaysWithAFieldThatWantsIt()
{
    QWidget window;
    auto* const note = new QPlainTextEdit(&window);
    auto* const plain = new QWidget(&window);
    WindowDrop drop(&window);
    QSignalSpy dropped(&drop, &WindowDrop::textDropped);
    (void)dropOn(note->viewport(), *text(QStringLiteral("a word")));
    QVERIFY(dropped.isEmpty());
    QVERIFY(dropOn(plain, *text(QStringLiteral("an id"))));
    QVERIFY(dropOn(&window, *urls({QStringLiteral("callscope://call/abc")})));
    QCOMPARE(dropped.size(), 2);
    QCOMPARE(dropped[0][0].toString(), QStringLiteral("an id"));
    QMimeData picture;
    picture.setData(QStringLiteral("image/png"), "x");
    QVERIFY(!dropOn(plain, picture));
}

void TestDrop::anotherWindowIsLeftAlone()
{
    QWidget window;
    QWidget other;
    other.setAcceptDrops(true);
    WindowDrop drop(&window);
    QSignalSpy files(&drop, &WindowDrop::filesDropped);
    QVERIFY(!dropOn(&other, *urls({QStringLiteral("file:///tmp/a.json")})));
    QVERIFY(files.isEmpty());
}

void TestDrop::whatIsDroppedOnTheIcon()
{
    const QStringList paths{QStringLiteral("/tmp/a.json"), QStringLiteral("/tmp/b.json")};
    QWidget window;
    WindowDrop::dropOn(window, paths); // which takes none
    WindowDrop drop(&window);
    QSignalSpy files(&drop, &WindowDrop::filesDropped);
    WindowDrop::dropOn(window, paths);
    QCOMPARE(files.size(), 1);
    QCOMPARE(files[0][0].toStringList(), paths);
}

void TestDrop::recordsAreRead()
{
    DropReader reader(m_clock);
    QSignalSpy read(&reader, &DropReader::records);
    QSignalSpy failed(&reader, &DropReader::failed);
    reader.read({file("call.json", "// a comment\n" + record)});
    QVERIFY(read.isEmpty());
    QTRY_COMPARE(read.size(), 1);
    const auto results = read[0][0].value<QList<LookUpResult>>();
    QCOMPARE(results.size(), 1);
    QCOMPARE(results.first().callId, QStringLiteral("04c9a0ac-8e38-4a19-be45-349c5ce7911b"));
    QCOMPARE(results.first().fileName, QStringLiteral("call.json"));
    QVERIFY(read[0][1].toString().isEmpty() && failed.isEmpty());
}

void TestDrop::severalFiles()
{
    DropReader reader(m_clock);
    QSignalSpy read(&reader, &DropReader::records);
    reader.read({file("one.json", record), file("none.txt", "hello"), file("two.jsonl", record + '\n' + record + "\n{\"a\":1}\n")});
    QTRY_COMPARE(read.size(), 1);
    const auto results = read[0][0].value<QList<LookUpResult>>();
    QCOMPARE(results.size(), 3);
    QCOMPARE(results[2].fileName, QStringLiteral("two.jsonl"));
    const QString remark = read[0][1].toString();
    QVERIFY2(remark.contains(QLatin1String("none.txt")) && remark.contains(QLatin1String("two.jsonl")), qPrintable(remark));
}

void TestDrop::whatCannotBeRead()
{
    DropReader reader(m_clock);
    QSignalSpy read(&reader, &DropReader::records);
    QSignalSpy failed(&reader, &DropReader::failed);
    reader.read({m_folder.filePath(QStringLiteral("not there.json"))});
    QTRY_COMPARE(failed.size(), 1);
    QVERIFY(failed[0][0].toString().contains(QLatin1String("not there.json")));
    reader.read({m_folder.path()});
    QTRY_COMPARE(failed.size(), 2);
    QFile large(m_folder.filePath(QStringLiteral("large.json")));
    QVERIFY(large.open(QIODevice::WriteOnly) && large.resize(maxRecordFileBytes + 1));
    reader.read({large.fileName()});
    QTRY_COMPARE(failed.size(), 3);
    QVERIFY2(failed[2][0].toString().contains(QLatin1String("16 MiB")), qPrintable(failed[2][0].toString()));
    QStringList many;
    for (int i = 0; i < 9; ++i)
        many.append(m_folder.filePath(QStringLiteral("gone-%1").arg(i)));
    reader.read(many);
    QTRY_COMPARE(failed.size(), 4);
    QVERIFY2(failed[3][0].toString().size() < 500 && failed[3][0].toString().contains(QLatin1Char('6')), qPrintable(failed[3][0].toString()));
    QVERIFY(read.isEmpty());
}

void TestDrop::aPipeIsNotWaitedFor()
{
    const QString pipe = m_folder.filePath(QStringLiteral("pipe"));
    QCOMPARE(::mkfifo(QFile::encodeName(pipe).constData(), 0600), 0);
    DropReader reader(m_clock);
    QSignalSpy failed(&reader, &DropReader::failed);
    reader.read({pipe});
    QTRY_COMPARE(failed.size(), 1);
}

void TestDrop::theLaterWishCounts()
{
    DropReader reader(m_clock);
    QSignalSpy read(&reader, &DropReader::records);
    reader.read({file("first.json", record)});
    reader.read({file("second.json", record)});
    QTRY_COMPARE(read.size(), 1);
    QTest::qWait(50);
    QCOMPARE(read.size(), 1);
    QCOMPARE(read[0][0].value<QList<LookUpResult>>().first().fileName, QStringLiteral("second.json"));
}

void TestDrop::itMayBeDeleted()
{
    const QString path = file("call.json", record);
    for (int i = 0; i < 20; ++i)
        DropReader(m_clock).read({path});
    QTest::qWait(50);
}

CALLSCOPE_TEST(TestDrop, QApplication)
#include "tst_drop.moc"
