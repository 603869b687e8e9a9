#include "tests/ui/everydialog.h"
#include "tests/ui/windowtest.h"
#include "ui/timeline/timelinewidget.h"

#include <QAbstractButton>
#include <QComboBox>
#include <QDialog>
#include <QListWidget>
#include <QRegularExpression>
#include <QScrollArea>
#include <QScrollBar>
#include <QTabBar>
#include <QTableView>

using namespace callscope;

namespace {

const QString prod = QStringLiteral("Production of the subsidiary");
const QString members = QStringLiteral("ad799566-644b-468e-8d97-5ab05bd36e68");

//! Inside everything that would cut it off; what can be scrolled to is not cut off.
bool isWhole(const QWidget* widget)
{
    for (const QWidget* above = widget->parentWidget(); above && !widget->isWindow(); above = above->parentWidget()) {
        if (qobject_cast<const QAbstractScrollArea*>(above->parentWidget()))
            return true;
        if (!above->rect().adjusted(-1, -1, 1, 1).contains(QRect(widget->mapTo(above, QPoint(0, 0)), widget->size())))
            return false;
        if (above->isWindow())
            return true;
    }
    return true;
}

bool hasRoom(QWidget* widget)
{
    if (const auto* label = qobject_cast<QLabel*>(widget)) {
        if (label->text().isEmpty())
            return true;
        if (label->wordWrap())
            return label->height() >= label->heightForWidth(label->width());
        return label->width() >= label->minimumSizeHint().width() && label->height() >= label->minimumSizeHint().height();
    }
    if (const auto* bar = qobject_cast<QTabBar*>(widget->parentWidget()); bar)
        return true;
    return widget->width() >= widget->minimumSizeHint().width() && widget->height() >= widget->minimumSizeHint().height();
}

QStringList cutIn(QWidget* window)
{
    QStringList cut;
    const QList<QWidget*> all = window->findChildren<QWidget*>();
    for (QWidget* widget : all) {
        const bool saysSomething = qobject_cast<QLabel*>(widget) || qobject_cast<QAbstractButton*>(widget) || qobject_cast<QComboBox*>(widget);
        if (widget->window() != window || !widget->isVisible() || !saysSomething || widget->objectName().startsWith(QLatin1String("qt_"))
            || widget->inherits("QLineEditIconButton"))
            continue;
        if (!hasRoom(widget) || !isWhole(widget))
            cut.append(QStringLiteral("%1 has %2×%3, wants %4×%5%6").arg(describe(widget)).arg(widget->width()).arg(widget->height())
                           .arg(widget->minimumSizeHint().width()).arg(widget->minimumSizeHint().height()).arg(isWhole(widget) ? QString() : QStringLiteral(", is cut off")));
    }
    const QList<QScrollArea*> areas = window->findChildren<QScrollArea*>();
    for (const QScrollArea* area : areas) {
        if (area->isVisible() && area->horizontalScrollBar()->isVisible())
            cut.append(describe(area) + QLatin1String(" must be scrolled sideways"));
    }
    return cut;
}

void checkDialogs(WindowDesk& desk, const QSize& most)
{
    const QList<NamedDialog> all = everyDialog(desk);
    for (const NamedDialog& each : all) {
        forEachPage(each.dialog, [&each](const QString& page) {
            const QStringList cut = cutIn(each.dialog);
            QVERIFY2(cut.isEmpty(), qPrintable(each.name + QLatin1Char(' ') + page + QLatin1String(": ") + cut.join(QLatin1Char('\n'))));
        });
        const QSize least = each.dialog->minimumSizeHint();
        QVERIFY2(least.width() <= most.width() && least.height() <= most.height(),
                 qPrintable(QStringLiteral("%1 needs %2×%3").arg(each.name).arg(least.width()).arg(least.height())));
        delete each.dialog;
    }
}

} // namespace

//! Nothing is cut off with letters half as large again, in the least window and from right to left; ctest runs this at 200 % as well.
class TestSizes : public WindowTest {
    Q_OBJECT
private Q_SLOTS:
    void initTestCase();
    void init();
    void window_data();
    void window();
    void dialogs_data();
    void dialogs();
    void firstRun();
    void everyRowGrows();
    void timeRunsToTheRight();
    void listIsMirrored();
    void textsStandAtTheLeadingEdge();
    void cleanupTestCase();

private:
    QFont m_plain;
    QFont m_large;
};

void TestSizes::initTestCase()
{
    m_plain = QApplication::font();
    m_large = m_plain;
    m_large.setPointSizeF(m_plain.pointSizeF() * 1.5);
}

void TestSizes::init()
{
    QTest::failOnWarning(QRegularExpression(QStringLiteral("^(?!This plugin does not support )")));
    QApplication::setFont(m_large);
    QApplication::setLayoutDirection(Qt::LeftToRight);
}

void TestSizes::cleanupTestCase()
{
    QApplication::setFont(m_plain);
    QApplication::setLayoutDirection(Qt::LeftToRight);
}

void TestSizes::window_data()
{
    QTest::addColumn<QString>("callId");
    QTest::addColumn<Qt::LayoutDirection>("direction");

    for (const auto& [direction, where] : {std::pair{Qt::LeftToRight, "to the right"}, {Qt::RightToLeft, "to the left"}}) {
        QTest::addRow("the sample, %s", where) << Sandbox::sampleCallId() << direction;
        QTest::addRow("500 members, %s", where) << members << direction;
        QTest::addRow("no record, %s", where) << QStringLiteral("00000000-0000-4000-8000-000000000000") << direction;
    }
}

void TestSizes::window()
{
    QFETCH(QString, callId);
    QFETCH(Qt::LayoutDirection, direction);
    QApplication::setLayoutDirection(direction);
    WindowDesk desk({prod});
    desk.load();
    desk.lookUp(callId);
    QTRY_VERIFY_WITH_TIMEOUT(desk.isShown("verdictLabel") || desk.isShown("paneErrorHeadline"), 15'000);
    delete desk.window.findChild<QDialog*>();
    desk.window.setMasked(true);
    desk.window.say(QStringLiteral("The profile that asked for this call is gone; nothing was looked up. Choose another one, and look it up again."));
    for (const QSize& size : {QSize(860, 560), QSize(1180, 760)}) {
        desk.window.resize(size);
        QTest::qWait(50);
        QCOMPARE(desk.window.size(), size);
        if (const auto* findings = desk.find<QListWidget>("findingsList"); findings && findings->isVisible())
            QVERIFY2(findings->height() >= findings->visualItemRect(findings->item(findings->count() - 1)).bottom(), "every finding is seen");
        if (const auto* timeline = desk.find<QWidget>("timeline"); timeline && timeline->isVisible())
            QVERIFY2(timeline->height() >= timeline->sizeHint().height(), "the last line under the timeline is seen");
        forEachPage(&desk.window, [&desk](const QString& page) {
            (void)QTest::qWaitFor([&desk] { return cutIn(&desk.window).isEmpty(); }, 1000); // a layout may take more than one turn
            const QStringList cut = cutIn(&desk.window);
            QVERIFY2(cut.isEmpty(), qPrintable(page + QLatin1String(": ") + cut.join(QLatin1Char('\n'))));
        });
    }
}

void TestSizes::dialogs_data()
{
    QTest::addColumn<Qt::LayoutDirection>("direction");
    QTest::newRow("to the right") << Qt::LeftToRight;
    QTest::newRow("to the left") << Qt::RightToLeft;
}

void TestSizes::dialogs()
{
    QFETCH(Qt::LayoutDirection, direction);
    QApplication::setLayoutDirection(direction);
    WindowDesk desk({prod});
    desk.load();
    checkDialogs(desk, {960, 720});
}

void TestSizes::firstRun()
{
    WindowDesk desk;
    desk.load();
    desk.window.resize(860, 560);
    QTest::qWait(50);
    QCOMPARE(cutIn(&desk.window), QStringList());
    QList<QPair<QString, QString>> examples;
    const QList<DemoCall> calls = Sandbox::demoCalls();
    for (const DemoCall& call : calls)
        examples.append({call.callId, call.about});
    desk.window.showDemo(desk.sandbox.profile, examples);
    QTest::qWait(50);
    QCOMPARE(cutIn(&desk.window), QStringList());
    QVERIFY(isWhole(desk.find<QWidget>("demoCallList")));
}

void TestSizes::everyRowGrows()
{
    WindowDesk desk({prod});
    desk.load();
    QVERIFY(desk.showSample());
    const QFontMetrics letters(m_large);
    constexpr int kind = 4; // a row of one line
    auto* const facts = desk.find<QTableView>("factsTable");
    QVERIFY(facts->rowHeight(kind) >= letters.height());
    auto* const list = desk.find<QAbstractItemView>("callList");
    QVERIFY(list->visualRect(list->model()->index(0, 0)).height() >= 2 * letters.height());
    const int before = desk.find<QWidget>("timeline")->height();
    QApplication::setFont(m_plain); // while it runs
    QTest::qWait(50);
    QTRY_VERIFY(facts->rowHeight(kind) < letters.height() + 8);
    QVERIFY(list->visualRect(list->model()->index(0, 0)).height() < 2 * letters.height() + 8);
    QTRY_VERIFY(desk.find<QWidget>("timeline")->height() < before);
}

void TestSizes::timeRunsToTheRight()
{
    QApplication::setLayoutDirection(Qt::RightToLeft);
    WindowDesk desk({prod});
    desk.load();
    QVERIFY(desk.showSample());
    const auto* timeline = desk.find<TimelineWidget>("timeline");
    qreal before = -1;
    for (int i = 0; i < timeline->scene().count(); ++i) {
        if (!timeline->scene().element(i).isPhase)
            continue;
        QVERIFY(timeline->scene().rectOf(i).left() > before);
        before = timeline->scene().rectOf(i).left();
    }
    QVERIFY(before > 0);
    QVERIFY2(desk.find<QWidget>("timelineFit")->mapTo(&desk.window, QPoint()).x() < desk.find<QWidget>("timeline")->mapTo(&desk.window, QPoint()).x() + 200,
             "what stood at the end of the line stands at its other end");
}

void TestSizes::listIsMirrored()
{
    QApplication::setLayoutDirection(Qt::RightToLeft);
    WindowDesk desk({prod});
    desk.load();
    QVERIFY(desk.showSample());
    auto* const list = desk.find<QAbstractItemView>("callList");
    QVERIFY2(list->mapTo(&desk.window, QPoint()).x() > desk.window.width() / 2, "the list stands at the right");
    const QRect row = list->visualRect(list->model()->index(0, 0));
    const QImage picture = list->viewport()->grab(row).toImage();
    const auto colours = [&picture](const QRect& part) {
        QSet<QRgb> seen;
        const QRect pixels(part.topLeft() * picture.devicePixelRatio(), part.size() * picture.devicePixelRatio());
        for (int y = pixels.top(); y < pixels.bottom(); ++y) {
            for (int x = pixels.left(); x < pixels.right(); ++x)
                seen.insert(picture.pixel(x, y));
        }
        return seen.size();
    };
    const int middle = row.height() / 2;
    QVERIFY2(colours({row.width() - 28, middle - 10, 20, 20}) > 1, "the glyph stands at the right");
    QCOMPARE(colours({0, middle - 10, 6, 20}), 1);
}

void TestSizes::textsStandAtTheLeadingEdge()
{
    for (const Qt::LayoutDirection direction : {Qt::LeftToRight, Qt::RightToLeft}) {
        QApplication::setLayoutDirection(direction);
        WindowDesk desk({prod});
        desk.load();
        QVERIFY(desk.showSample());
        for (const char* const name : {"verdictLabel", "findingsTitle", "ringCaption", "ringValue"}) {
            auto* const label = desk.find<QLabel>(name);
            const int wider = label->width() + 400; // there is room on the other side
            label->resize(wider, label->height());
            const QImage picture = label->grab().toImage();
            const auto isEmpty = [&picture](int left, int right) {
                for (int y = 0; y < picture.height(); ++y) {
                    for (int x = left; x < right; ++x) {
                        if (picture.pixel(x, y) != picture.pixel(left, 0))
                            return false;
                    }
                }
                return true;
            };
            const bool leftIsEmpty = isEmpty(0, picture.width() / 6);
            const bool rightIsEmpty = isEmpty(picture.width() * 5 / 6, picture.width());
            QVERIFY2((direction == Qt::LeftToRight ? rightIsEmpty && !leftIsEmpty : leftIsEmpty && !rightIsEmpty), name);
        }
    }
}

CALLSCOPE_TEST(TestSizes, QApplication)
#include "tst_sizes.moc"
