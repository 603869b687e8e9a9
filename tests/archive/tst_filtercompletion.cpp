#include "app/archive/filtercompletion.h"

#include "tests/support/stricttest.h"

#include <QCoreApplication>
#include <QStringList>

using namespace callscope;
using filter::Completion;
using Kind = Completion::Kind;

class TestFilterCompletion : public StrictTest {
    Q_OBJECT
private Q_SLOTS:
    void completes_data();
    void completes();
    void offersEveryFieldOnAnEmptyLine();
    void takesAnyCursor();
};

void TestFilterCompletion::completes_data()
{
    QTest::addColumn<QString>("line");
    QTest::addColumn<QString>("replaced");
    QTest::addColumn<Kind>("kind");
    QTest::addColumn<QString>("offered"); // options, the first ones; or the field whose values are asked for
    // ^ is the cursor.
    const auto row = [](const char* line, const char* replaced, Kind kind, const char* offered = "") {
        QTest::addRow("%s", line) << QString::fromUtf8(line) << QString::fromUtf8(replaced) << kind << QString::fromUtf8(offered);
    };
    row("us^", "us", Kind::Options, "user:");
    row("US^", "US", Kind::Options, "user:");
    row("ca^", "ca", Kind::Options, "caller: callee:");
    row("ri^", "ri", Kind::Options, "ring>");
    row("pe^", "pe", Kind::Options, "people>");
    row("alice us^ bob", "us", Kind::Options, "user:");
    row("u^s", "us", Kind::Options, "user:");
    row("us^er:bob", "user:", Kind::Options, "user:");
    row("-us^", "us", Kind::Options, "user:");
    row("(us^)", "us", Kind::Options, "user:");
    row("a|us^", "us", Kind::Options, "user:");
    row("rej^", "rej", Kind::Options, "result:Reject");
    row("pinn^", "pinn", Kind::Options, "is:pinned");
    row("not^", "not", Kind::Options, "note: result:NotAnswer severity:note is:noted");
    row("xyz^", "xyz", Kind::Nothing);
    row("user:^", "", Kind::Values, "user");
    row("user:al^", "al", Kind::Values, "user");
    row("user：al^", "al", Kind::Values, "user");
    row("user:a^l bob", "al", Kind::Values, "user");
    row("user:^al", "al", Kind::Values, "user");
    row("tag:\"a b^", "\"a b", Kind::Values, "tag");
    row("tag:\"a ^b\" c", "\"a b\"", Kind::Values, "tag");
    row("tag:\"a b\"^", "\"a b\"", Kind::Nothing);
    row("region:^", "", Kind::Values, "region");
    row("note:a^", "a", Kind::Nothing);
    row("result:^", "", Kind::Options, "NormalEnd Cancel Reject NotAnswer CallBusy Interrupt Offline");
    row("result:re^", "re", Kind::Options, "Reject");
    row("result:an^", "an", Kind::Options, "Cancel NotAnswer");
    row("result:x^", "x", Kind::Nothing);
    row("type:m^", "m", Kind::Options, "MultiCall");
    row("severity:^", "", Kind::Options, "serious warn note");
    row("is:t^", "t", Kind::Options, "tagged noted");
    row("finding:talk^", "talk", Kind::Options, "talk-over-a-day talk-very-short");
    row("last:^", "", Kind::Options, "1h 24h 7d 30d");
    row("on:y^", "y", Kind::Options, "yesterday today");
    row("seen:^", "", Kind::Options, "today yesterday 7d 30d");
    row("ring>^", "", Kind::Nothing);
    row("ring>3^", "3", Kind::Nothing);
    row("user>^", "", Kind::Nothing);
    row("\"us^", "", Kind::Nothing);
    row("\"us\"^", "", Kind::Nothing);
    row("(a)^", "", Kind::Nothing);
}

void TestFilterCompletion::completes()
{
    QFETCH(QString, line);
    QFETCH(QString, offered);
    const qsizetype cursor = line.indexOf(QLatin1Char('^'));
    const QString text = QString(line).remove(cursor, 1);
    const Completion completion = filter::completionAt(text, cursor);
    QTEST(completion.kind, "kind");
    QTEST(text.mid(completion.begin, completion.length), "replaced");
    if (completion.kind == Kind::Values) {
        QCOMPARE(completion.field->name, offered);
        QCOMPARE(completion.typed, QString(text.mid(completion.begin, cursor - completion.begin)).remove(QLatin1Char('"')));
    }
    QStringList options;
    for (const Completion::Option& option : completion.options) {
        options.append(option.text);
        QVERIFY(option.field);
    }
    if (completion.kind == Kind::Options)
        QCOMPARE(options.join(QLatin1Char(' ')), offered);
    else
        QVERIFY(options.isEmpty());
}

void TestFilterCompletion::offersEveryFieldOnAnEmptyLine()
{
    for (const char* text : {"", "a ", "a | ", "-", "("}) {
        const QString line = QString::fromLatin1(text);
        const Completion completion = filter::completionAt(line, line.size());
        QCOMPARE(completion.kind, Kind::Options);
        QCOMPARE(completion.options.size(), filter::fields().size());
        QCOMPARE(completion.begin, line.size());
        QCOMPARE(completion.length, 0);
    }
}

void TestFilterCompletion::takesAnyCursor()
{
    QCOMPARE(filter::completionAt(QStringLiteral("us"), 99).begin, 0);
    QCOMPARE(filter::completionAt(QStringLiteral("us"), -1).begin, 0);
}

CALLSCOPE_TEST(TestFilterCompletion, QCoreApplication)
#include "tst_filtercompletion.moc"
