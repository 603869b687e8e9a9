#include "tests/ui/accessiblenames.h"
#include "tests/ui/sandboxdesk.h"
#include "tests/ui/windowtest.h"
#include "ui/window/calllistview.h"

#include <QAbstractItemModelTester>
#include <QApplication>
#include <QSignalSpy>

using namespace callscope;

namespace {

const QString rejectedId = QStringLiteral("b1390a96-1bc6-4122-85e4-1401af678ff0");

LookUpResult failed(const QString& callId, ApiError::Kind kind)
{
    LookUpResult result;
    result.callId = callId;
    result.profileId = QStringLiteral("demo");
    result.outcome = failure(ApiError{.kind = kind});
    result.asked.askedAt = QDateTime::fromSecsSinceEpoch(1739868165, Qt::UTC);
    return result;
}

} // namespace

class TestCallList : public WindowTest {
    Q_OBJECT
private Q_SLOTS:
    void theModelKeepsItsPromises();
    void wordsAndIcons();
    void onlyAPersonsChoiceIsAnnounced();
    void everyRowIsPainted();
    void names();
};

void TestCallList::theModelKeepsItsPromises()
{
    LookUpHistory history;
    CallListPresentation presentation(history, nullptr);
    const QAbstractItemModelTester facts(&history, QAbstractItemModelTester::FailureReportingMode::QtTest);
    const QAbstractItemModelTester words(&presentation, QAbstractItemModelTester::FailureReportingMode::QtTest);
    const QStringList ids{QStringLiteral("a"), QStringLiteral("b"), QStringLiteral("c")};
    for (const QString& id : ids)
        history.begin(id, QStringLiteral("demo"));
    history.end(failed(QStringLiteral("b"), ApiError::Kind::Timeout));
    history.begin(QStringLiteral("a"), QStringLiteral("demo")); // moves up
    history.begin(QStringLiteral("a"), QStringLiteral("other"));
    history.end(failed(QStringLiteral("nobody asked"), ApiError::Kind::Timeout));
    QCOMPARE(presentation.rowCount(), 4);
    QStringList shown;
    for (int row = 0; row < presentation.rowCount(); ++row)
        shown.append(presentation.index(row, 0).data().toString());
    QCOMPARE(shown, (QStringList{QStringLiteral("a"), QStringLiteral("a"), QStringLiteral("c"), QStringLiteral("b")}));
}

void TestCallList::wordsAndIcons()
{
    SandboxDesk sandbox;
    const LookUpResult result = sandbox.ask(Sandbox::sampleCallId());
    LookUpHistory history;
    CallListPresentation presentation(history, nullptr);
    history.begin(result.callId, result.profileId);
    const QModelIndex row = presentation.index(0, 0);
    const auto detail = [&row] { return row.data(CallListPresentation::DetailRole).toString(); };
    QCOMPARE(detail(), QStringLiteral("looking up…"));
    history.end(result);
    QVERIFY2(detail().startsWith(QStringLiteral("2 d 5 h 11 min 21 s · ")), qPrintable(detail()));
    QVERIFY(!row.data(Qt::DecorationRole).value<QIcon>().isNull());
    QCOMPARE(row.data(Qt::AccessibleTextRole).toString(), QStringLiteral("%1, %2").arg(result.callId, detail()));
    QVERIFY(row.data(Qt::ToolTipRole).toString().contains(result.callId));

    history.begin(result.callId, result.profileId);
    history.end(failed(result.callId, ApiError::Kind::Cancelled));
    QVERIFY2(detail().startsWith(QLatin1String("2 d 5 h")), "cancelling does not lose the call");
    history.end(failed(result.callId, ApiError::Kind::Timeout));
    QVERIFY2(detail().startsWith(QLatin1String("No answer within")), qPrintable(detail()));
}

void TestCallList::onlyAPersonsChoiceIsAnnounced()
{
    SandboxDesk sandbox;
    LookUpHistory history;
    CallListView list(history);
    list.show();
    QSignalSpy chosen(&list, &CallListView::chosen);
    const auto results = sandbox.ask(QStringList{rejectedId, Sandbox::sampleCallId()});
    for (const LookUpResult& result : results) {
        history.begin(result.callId, result.profileId);
        history.end(result);
    }
    history.begin(QStringLiteral("hang"), QStringLiteral("demo"));
    list.showCurrent(Sandbox::sampleCallId(), QStringLiteral("demo"));
    QCOMPARE(list.currentIndex().row(), 1);
    list.showCurrent(QStringLiteral("unknown"), QStringLiteral("demo"));
    QVERIFY(!list.currentIndex().isValid());
    QVERIFY(chosen.isEmpty());
    list.setCurrentIndex(list.model()->index(0, 0)); // it has no answer yet
    QVERIFY(chosen.isEmpty());
    QTest::keyClick(&list, Qt::Key_Down);
    QTest::keyClick(&list, Qt::Key_Down);
    QCOMPARE(chosen.size(), 2);
    QCOMPARE(chosen[1][0].value<LookUpResult>().callId, rejectedId);
}

void TestCallList::everyRowIsPainted()
{
    LookUpHistory history;
    CallListView list(history);
    list.resize(248, 400);
    const QImage empty = list.grab().toImage();
    history.begin(QString(256, QLatin1Char('x')), QStringLiteral("demo"));
    history.begin(QStringLiteral("\u738B\u5C0F\u660E <b>&amp;"), QStringLiteral("demo"));
    history.end(failed(QString(256, QLatin1Char('x')), ApiError::Kind::Tls));
    QVERIFY(list.grab().toImage() != empty);
    list.setLayoutDirection(Qt::RightToLeft);
    list.grab();
}

void TestCallList::names()
{
    LookUpHistory history;
    CallListView list(history);
    QCOMPARE(list.objectName(), QStringLiteral("callList"));
    QCOMPARE(accessibleName(&list), QStringLiteral("Calls"));
    QCOMPARE(accessibleRole(&list), QAccessible::List);
    history.begin(QStringLiteral("an-id"), QStringLiteral("demo"));
    QAccessibleInterface* const row = QAccessible::queryAccessibleInterface(&list)->child(0);
    QVERIFY(row && row->text(QAccessible::Name).startsWith(QLatin1String("an-id, looking up")));
}

CALLSCOPE_TEST(TestCallList, QApplication)
#include "tst_calllist.moc"
