#include "tests/ui/windowdesk.h"
#include "tests/ui/windowtest.h"
#include "ui/error/errordialog.h"

#include <QAbstractButton>
#include <QAction>
#include <QClipboard>
#include <QElapsedTimer>
#include <QFile>
#include <QMenu>
#include <QPlainTextEdit>
#include <QTabWidget>
#include <QTableView>

using namespace callscope;

namespace {

const QString rejectedId = QStringLiteral("b1390a96-1bc6-4122-85e4-1401af678ff0");
const QString prod = QStringLiteral("Prod");

//! A desk whose archive is a file, so that another one can go on with it.
class KeptDesk : public WindowDesk {
public:
    explicit KeptDesk(const QTemporaryDir& kept) : WindowDesk({prod}, kept.filePath(QStringLiteral("archive.sqlite"))) {}

    //! The same profile, but nobody listens where it asks.
    void goOffline()
    {
        if (!store.update([](ProfileSet set) {
                for (Profile& profile : set.profiles)
                    profile.customEndpoint = QUrl(QStringLiteral("http://127.0.0.1:1"));
                return set;
            }))
            qFatal("the profiles cannot be written");
        load();
    }

    [[nodiscard]] QAbstractItemView* list() const { return find<QAbstractItemView>("callList"); }
    [[nodiscard]] QStringList ids() const
    {
        QStringList all;
        for (int row = 0; row < list()->model()->rowCount(); ++row)
            all.append(list()->model()->index(row, 0).data().toString());
        return all;
    }
    void choose(const QString& id) const { list()->setCurrentIndex(list()->model()->index(int(ids().indexOf(id)), 0)); }
    [[nodiscard]] bool choosesAndShows(const QString& id, const char* verdictStart) const
    {
        choose(id);
        return QTest::qWaitFor([this, verdictStart] { return verdict().startsWith(QLatin1String(verdictStart)) && isShown("savedStrip"); });
    }
    void filterBy(const QString& text) const { find<QLineEdit>("filterField")->setText(text); }
    [[nodiscard]] QString strip() const { return shownText("savedStripText"); }
    void press(const char* name) const
    {
        auto* const button = window.findChild<QAbstractButton*>(QLatin1String(name));
        QVERIFY(button);
        button->click();
    }
    //! The call that was just looked up is in the archive, and the pane knows.
    [[nodiscard]] bool isKept() const
    {
        return QTest::qWaitFor([this] { return find<QPlainTextEdit>("noteField") && find<QPlainTextEdit>("noteField")->isEnabled(); });
    }
};

} // namespace

//! What the window does with what was seen before.
class TestArchiveWindow : public WindowTest {
    Q_OBJECT
private Q_SLOTS:
    void theNextStartShowsWhatWasSeen();
    void aNoteIsFoundByTheFilter();
    void aSavedCopyStandsInForAFailure();
    void anIdThatWasNeverFoundFailsAsBefore();
    void pinning();
    void forgetting();
    void onlyTheNewestWishCounts();
    void nothingMatches();
    void aStoreThatFailsStopsNothing();
    void earlierLookUps();
};

void TestArchiveWindow::theNextStartShowsWhatWasSeen()
{
    QTemporaryDir folder;
    {
        KeptDesk desk(folder);
        desk.load();
        QVERIFY(desk.showSample());
        QVERIFY(!desk.isShown("savedStrip")); // it is live
        desk.lookUp(rejectedId);
        QTRY_VERIFY(desk.verdict().startsWith(QLatin1String("Rejected after")));
        QVERIFY(desk.listHas(2));
    }
    KeptDesk desk(folder);
    desk.goOffline();
    QVERIFY(desk.listHas(2));
    QVERIFY(desk.choosesAndShows(Sandbox::sampleCallId(), "Answered after 1 h 16 min 18 s"));
    QVERIFY2(desk.strip().startsWith(QLatin1String("Saved copy from ")), qPrintable(desk.strip()));
    QVERIFY2(desk.shownText("sourceLabel").startsWith(QLatin1String("Saved")), qPrintable(desk.shownText("sourceLabel")));
    QVERIFY(desk.shownText("requestIdLabel").contains(QLatin1String("Id-da9b")));
    QVERIFY(!desk.find<QPlainTextEdit>("responseView")->toPlainText().isEmpty());
    desk.window.copyForTicket();
    QVERIFY(QGuiApplication::clipboard()->text().contains(QLatin1String("1 h 16 min 18 s")));
    QVERIFY(!desk.window.findChild<ErrorDialog*>());
}

void TestArchiveWindow::aNoteIsFoundByTheFilter()
{
    QTemporaryDir folder;
    const QString word = QStringLiteral("\u9000\u6B3E"); // two Chinese characters
    {
        KeptDesk desk(folder);
        desk.load();
        desk.lookUp(rejectedId);
        QTRY_VERIFY(desk.verdict().startsWith(QLatin1String("Rejected after")));
        QVERIFY(desk.showSample());
        QVERIFY(desk.isKept());
        desk.window.showNote();
        auto* const note = desk.find<QPlainTextEdit>("noteField");
        QTRY_VERIFY(note->hasFocus());
        note->setPlainText(QStringLiteral("customer wants %1 back").arg(word));
        desk.find<QLineEdit>("tagsField")->setText(QStringLiteral("vip"));
        desk.window.close(); // at once: nothing is lost
    }
    KeptDesk desk(folder);
    desk.goOffline();
    QVERIFY(desk.listHas(2));
    for (const QString& filter : {word, QStringLiteral("note:wants"), QStringLiteral("tag:vip"), QStringLiteral("ring>30 talk>1h")}) {
        desk.filterBy(filter);
        QTRY_COMPARE(desk.ids(), QStringList{Sandbox::sampleCallId()});
        desk.filterBy({});
        QVERIFY(desk.listHas(2));
    }
    QVERIFY(desk.choosesAndShows(Sandbox::sampleCallId(), "Answered after"));
    QCOMPARE(desk.find<QPlainTextEdit>("noteField")->toPlainText(), QStringLiteral("customer wants %1 back").arg(word));
    desk.window.copyForTicket();
    QVERIFY2(QGuiApplication::clipboard()->text().contains(word), qPrintable(QGuiApplication::clipboard()->text()));
}

void TestArchiveWindow::aSavedCopyStandsInForAFailure()
{
    QTemporaryDir folder;
    KeptDesk desk(folder);
    desk.load();
    QVERIFY(desk.showSample());
    QVERIFY(desk.isKept());
    desk.goOffline();
    desk.window.lookUpAgain();
    QTRY_VERIFY(desk.isShown("savedStrip"));
    QVERIFY2(desk.strip().startsWith(QLatin1String("Saved copy from ")), qPrintable(desk.strip()));
    QVERIFY(desk.verdict().startsWith(QLatin1String("Answered after 1 h 16 min 18 s")));
    QVERIFY(!desk.window.findChild<ErrorDialog*>());
    desk.press("savedWhyButton");
    QTRY_VERIFY(desk.window.findChild<ErrorDialog*>());
    QTest::keyClick(desk.window.findChild<ErrorDialog*>(), Qt::Key_Escape);
    QTRY_VERIFY(!desk.window.findChild<ErrorDialog*>());
    QVERIFY2(desk.verdict().startsWith(QLatin1String("Answered after")), "the copy stays");
    QTRY_VERIFY(desk.list()->currentIndex().data(Qt::ToolTipRole).toString().contains(QLatin1String("When last asked")));
}

void TestArchiveWindow::anIdThatWasNeverFoundFailsAsBefore()
{
    QTemporaryDir folder;
    KeptDesk desk(folder);
    desk.goOffline();
    for (int times = 0; times < 2; ++times) { // the second time the archive has the first failure
        desk.lookUp(rejectedId);
        QTRY_VERIFY(desk.window.findChild<ErrorDialog*>());
        QTest::keyClick(desk.window.findChild<ErrorDialog*>(), Qt::Key_Escape);
        QTRY_VERIFY(!desk.window.findChild<ErrorDialog*>());
        QVERIFY(desk.isShown("paneErrorFacts"));
        QVERIFY(!desk.isShown("savedStrip"));
    }
    QVERIFY(desk.listHas(1));
}

void TestArchiveWindow::pinning()
{
    QTemporaryDir folder;
    KeptDesk desk(folder);
    desk.load();
    QVERIFY(desk.showSample());
    desk.lookUp(rejectedId);
    QTRY_VERIFY(desk.verdict().startsWith(QLatin1String("Rejected after")));
    QVERIFY(desk.listHas(2));
    QTRY_COMPARE(desk.ids().first(), rejectedId);
    QVERIFY(desk.choosesAndShows(Sandbox::sampleCallId(), "Answered after"));
    desk.window.togglePin();
    QTRY_COMPARE(desk.ids().first(), Sandbox::sampleCallId());
    QCOMPARE(desk.list()->currentIndex().data().toString(), Sandbox::sampleCallId());
    desk.window.togglePin();
    QTRY_COMPARE(desk.ids().first(), rejectedId);
}

void TestArchiveWindow::forgetting()
{
    QTemporaryDir folder;
    KeptDesk desk(folder);
    desk.load();
    QVERIFY(desk.showSample());
    desk.lookUp(rejectedId);
    QTRY_VERIFY(desk.verdict().startsWith(QLatin1String("Rejected after")));
    QVERIFY(desk.listHas(2) && desk.isKept());
    desk.list()->setFocus();
    QTest::keyClick(desk.list(), Qt::Key_Delete);
    QTRY_VERIFY(desk.find<QWidget>("archiveQuestion"));
    QTest::keyClick(desk.find<QWidget>("archiveQuestion"), Qt::Key_Escape);
    QTRY_VERIFY(!desk.find<QWidget>("archiveQuestion"));
    QVERIFY(desk.listHas(2));
    desk.window.forgetCall();
    desk.press("archiveConfirmButton");
    QVERIFY(desk.listHas(1));
    QTRY_VERIFY2(desk.verdict().startsWith(QLatin1String("Answered after")), "its neighbour takes its place");
    desk.window.forgetCall();
    QTRY_VERIFY(desk.find<QWidget>("archiveConfirmButton"));
    desk.press("archiveConfirmButton");
    QVERIFY(desk.listHas(0));
    QTRY_VERIFY(!desk.isShown("verdictLabel"));
    QVERIFY(!desk.find<QWidget>("copyForTicketButton")->isEnabled());
    QVERIFY(desk.shownText("callListMessage").startsWith(QLatin1String("The calls you look up")));
}

void TestArchiveWindow::onlyTheNewestWishCounts()
{
    QTemporaryDir folder;
    KeptDesk desk(folder);
    desk.load();
    desk.find<QLineEdit>("callIdField")->clear();
    QGuiApplication::clipboard()->setText(QStringList{Sandbox::sampleCallId(), rejectedId}.join(QLatin1Char('\n')));
    desk.window.pasteAndLookUp();
    QVERIFY(desk.listHas(2));
    QTRY_VERIFY(!desk.find<QWidget>("cancelButton")->isEnabled());
    desk.list()->setFocus();
    for (int times = 0; times < 100; ++times) {
        QTest::keyClick(desk.list(), Qt::Key_Down);
        QTest::keyClick(desk.list(), Qt::Key_Up);
    }
    desk.choose(rejectedId);
    QTRY_VERIFY(desk.verdict().startsWith(QLatin1String("Rejected after")));
    QTest::qWait(50);
    QVERIFY(desk.verdict().startsWith(QLatin1String("Rejected after")));
}

void TestArchiveWindow::nothingMatches()
{
    QTemporaryDir folder;
    KeptDesk desk(folder);
    desk.load();
    QVERIFY(desk.showSample());
    desk.filterBy(QStringLiteral("no such thing"));
    QTRY_VERIFY(desk.shownText("callListMessage").startsWith(QLatin1String("No call matches")));
    QVERIFY(desk.verdict().startsWith(QLatin1String("Answered after"))); // what one reads stays
    desk.press("clearFilterButton");
    QVERIFY(desk.listHas(1));
    QTRY_COMPARE(desk.list()->currentIndex().data().toString(), Sandbox::sampleCallId());
    QVERIFY(desk.find<QLineEdit>("filterField")->text().isEmpty());
}

void TestArchiveWindow::aStoreThatFailsStopsNothing()
{
    QTemporaryDir folder;
    const QString path = folder.filePath(QStringLiteral("no-folder"));
    QFile file(path); // a file stands where a folder is wanted
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.close();
    WindowDesk desk({prod}, path + QStringLiteral("/archive.sqlite"));
    QTRY_VERIFY2(!desk.notice().isEmpty(), "it is said at the start");
    desk.load();
    QVERIFY(desk.showSample());
    QVERIFY(desk.listHas(1));
    desk.find<QAbstractItemView>("callList")->setCurrentIndex({});
    desk.find<QAbstractItemView>("callList")->setCurrentIndex(desk.find<QAbstractItemView>("callList")->model()->index(0, 0));
    QTRY_VERIFY(desk.verdict().startsWith(QLatin1String("Answered after")));
}

void TestArchiveWindow::earlierLookUps()
{
    QTemporaryDir folder;
    KeptDesk desk(folder);
    desk.load();
    QVERIFY(desk.showSample());
    QVERIFY(desk.isKept());
    desk.goOffline();
    desk.window.lookUpAgain();
    QTRY_VERIFY(desk.isShown("savedStrip"));
    auto* const tabs = desk.find<QTabWidget>("callTabs");
    QVERIFY(tabs);
    QStringList titles;
    for (int i = 0; i < tabs->count(); ++i)
        titles.append(tabs->isTabVisible(i) ? tabs->tabText(i) : QString());
    QCOMPARE(titles, (QStringList{QStringLiteral("Call"), QStringLiteral("Response"), QStringLiteral("Exchange"), QStringLiteral("Notes"), QStringLiteral("History")}));
    auto* const history = desk.find<QTableView>("lookUpsTable");
    QVERIFY(history);
    QTRY_COMPARE(history->model()->rowCount(), 2);
    tabs->setCurrentIndex(4);
    history->setFocus();
    history->setCurrentIndex(history->model()->index(0, 0)); // the failure
    QTest::keyClick(history, Qt::Key_Return);
    QTRY_VERIFY(desk.isShown("paneErrorFacts"));
    QVERIFY(desk.isShown("savedStrip"));
    QCOMPARE(history->model()->rowCount(), 2);
}

CALLSCOPE_TEST(TestArchiveWindow, QApplication)
#include "tst_archivewindow.moc"
