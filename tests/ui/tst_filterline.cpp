#include "app/archive/filterparser.h"
#include "tests/ui/windowtest.h"
#include "ui/filter/filterline.h"

#include <QApplication>

using namespace callscope;

namespace {

const FilterClock noon{QDateTime::fromSecsSinceEpoch(1'795'323'731, Qt::UTC), QTimeZone("Asia/Tokyo")};

FilterLine line(const QString& text)
{
    return FilterLine(text, noon);
}

QString value(const QString& text, const char* field)
{
    return line(text).term(QString::fromLatin1(field)).value;
}

} // namespace

//! A line as the form that builds filters sees it.
class TestFilterLine : public WindowTest {
    Q_OBJECT
private Q_SLOTS:
    void showsWhatItHasAControlFor_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QByteArray>("field");
        QTest::addColumn<QString>("value");
        const auto row = [](const QString& text, const char* field, const QString& value) { QTest::addRow("%s", qPrintable(text)) << text << QByteArray(field) << value; };
        row(QStringLiteral("result:reject"), "result", QStringLiteral("Reject"));
        row(QStringLiteral("result:\"Reject\""), "result", QStringLiteral("Reject"));
        row(QStringLiteral("result:Rej"), "result", {}); // a piece of a value: the form could not show it
        row(QStringLiteral("ring>=1m30s"), "ring", QStringLiteral("1m30s"));
        row(QStringLiteral("people=5"), "people", QStringLiteral("5"));
        row(QStringLiteral("user:\"a \\\"b\\\" 世\""), "user", QStringLiteral("a \"b\" 世"));
        row(QStringLiteral("on:today"), "on", QStringLiteral("today"));
        row(QStringLiteral("on:2026-11"), "on", {});
        row(QStringLiteral("last:7d"), "last", QStringLiteral("7d"));
        row(QStringLiteral("last:3h"), "last", {});
        row(QStringLiteral("after:2026-11-01 before:2026-11-03"), "after", QStringLiteral("2026-11-01"));
        row(QStringLiteral("after:2026-11-01"), "after", {}); // the form has whole periods only
        row(QStringLiteral("last:30d on:today"), "on", {});   // and one of them
        row(QStringLiteral("after:2026-11-01T10:00"), "after", {});
        row(QStringLiteral("is:pinned"), "is", QStringLiteral("pinned"));
        row(QStringLiteral("is:noted"), "is", {});
        row(QStringLiteral("-result:Reject"), "result", {});
        row(QStringLiteral("(result:Reject ring>5)"), "result", {});
        row(QStringLiteral("result:Reject | ring>5"), "result", {});
        row(QStringLiteral("result:Reject result:Cancel"), "result", QStringLiteral("Reject"));
    }

    void showsWhatItHasAControlFor()
    {
        QFETCH(QString, text);
        QFETCH(QByteArray, field);
        QTEST(value(text, field.constData()), "value");
        QCOMPARE(line(text).text(), text); // looking changes nothing
    }

    void putsATermInItsPlace()
    {
        FilterLine changed = line(QStringLiteral("世界 result:Reject -tag:vip"));
        changed.set(QStringLiteral("result"), {QStringLiteral(":"), QStringLiteral("Cancel")});
        QCOMPARE(changed.text(), QStringLiteral("世界 result:Cancel -tag:vip"));
        changed.set(QStringLiteral("ring"), {QStringLiteral(">"), QStringLiteral("30")});
        changed.set(QStringLiteral("user"), {QStringLiteral(":"), QStringLiteral("a b")});
        QCOMPARE(changed.text(), QStringLiteral("世界 result:Cancel -tag:vip ring>30 user:\"a b\""));
        changed.set(QStringLiteral("result"), {});
        QCOMPARE(changed.text(), QStringLiteral("世界 -tag:vip ring>30 user:\"a b\""));
        QCOMPARE(changed.kept(), QStringLiteral("世界 -tag:vip"));
        changed.clearShown();
        QCOMPARE(changed.text(), QStringLiteral("世界 -tag:vip"));
    }

    void keepsHowATermWasTyped()
    {
        FilterLine same = line(QStringLiteral("RESULT:\"Reject\""));
        same.set(QStringLiteral("result"), same.term(QStringLiteral("result")));
        QCOMPARE(same.text(), QStringLiteral("RESULT:\"Reject\""));
    }

    void alternativesStayTogether()
    {
        FilterLine either = line(QStringLiteral("a | b"));
        QCOMPARE(either.text(), QStringLiteral("a | b"));
        either.set(QStringLiteral("ring"), {QStringLiteral(">"), QStringLiteral("5")});
        QCOMPARE(either.text(), QStringLiteral("(a | b) ring>5"));
        QVERIFY(filter::parse(either.text(), noon));
        either.set(QStringLiteral("ring"), {});
        QCOMPARE(either.text(), QStringLiteral("a | b"));
    }

    void whatIsNoFilterIsKept()
    {
        FilterLine broken = line(QStringLiteral("tag:\"open"));
        broken.set(QStringLiteral("result"), {QStringLiteral(":"), QStringLiteral("Reject")});
        QCOMPARE(broken.text(), QStringLiteral("result:Reject tag:\"open"));
    }

    void whatTheFormWritesIsAlwaysAFilter()
    {
        for (const QString& word : {QStringLiteral("-"), QStringLiteral("OR"), QStringLiteral("a:b"), QStringLiteral("\""), QStringLiteral("\\"), QStringLiteral("(x"),
                                    QStringLiteral("%_ 世|"), QStringLiteral("“q”")}) {
            FilterLine written = line({});
            written.set(QStringLiteral("user"), {QStringLiteral(":"), word});
            QVERIFY2(filter::parse(written.text(), noon), qPrintable(written.text()));
            QCOMPARE(value(written.text(), "user"), word);
        }
    }
};

CALLSCOPE_TEST(TestFilterLine, QApplication)
#include "tst_filterline.moc"
