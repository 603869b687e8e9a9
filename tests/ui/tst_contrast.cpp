#include "tests/ui/everydialog.h"
#include "tests/ui/looks.h"
#include "tests/ui/windowtest.h"
#include "ui/archive/savedstrip.h"
#include "ui/theme/readablepalette.h"
#include "ui/timeline/timelinewidget.h"

#include <QAbstractButton>
#include <QComboBox>
#include <QDialog>
#include <QGroupBox>
#include <QLineEdit>
#include <QMenuBar>
#include <QPlainTextEdit>
#include <QProgressBar>
#include <QTabBar>
#include <QTableView>
#include <QToolTip>
#include <QTreeView>

using namespace callscope;

namespace {

constexpr double enough = 4.5; // WCAG 2.1, 1.4.3
const QString prod = QStringLiteral("Prod");
const QString member = QStringLiteral("ad799566-644b-468e-8d97-5ab05bd36e68");

//! Measures texts in one picture of a window and remembers those that are too faint.
class Eye {
public:
    explicit Eye(QWidget* window) : m_window(window), m_picture(window->grab().toImage().convertToFormat(QImage::Format_RGB32)) {}

    //! \param pattern what lies around the text has more than one colour: the text is what stands out most
    void look(const QWidget* widget, const QRect& part, const QString& what, bool pattern = false)
    {
        const QRect seen = widget->visibleRegion().boundingRect() & part;
        if (seen.width() < 8 || seen.height() < 8)
            return;
        const auto painted = paintedIn(m_picture.copy(QRect(widget->mapTo(m_window, seen.topLeft()), seen.size())), pattern);
        if (!painted)
            return;
        ++m_looks;
        if (pattern && painted->text == RoleColours::of(QApplication::palette()).ring)
            return; // the hatch: the phase is too narrow for words, which stand beside it
        if (painted->ratio < enough)
            m_faint.append(QStringLiteral("%1: %2 on %3 is %4").arg(what, painted->text.name(), painted->ground.name()).arg(painted->ratio, 0, 'f', 2));
    }

    void lookAtTexts()
    {
        const QList<QWidget*> all = m_window->findChildren<QWidget*>();
        for (QWidget* widget : all) {
            if (widget->window() == m_window && widget->isVisible() && widget->isEnabled()) // what is disabled may be faint
                lookAt(widget);
        }
    }

    [[nodiscard]] int looks() const { return m_looks; }
    [[nodiscard]] QStringList faint() const { return m_faint; }

private:
    void lookAt(QWidget* widget)
    {
        const QRect inner = widget->rect().adjusted(4, 4, -4, -4); // without a frame, which may be quiet
        if (const auto* label = qobject_cast<QLabel*>(widget); label && !label->text().isEmpty())
            look(label, label->rect(), describe(label));
        else if (const auto* edit = qobject_cast<QLineEdit*>(widget); edit && !(edit->text().isEmpty() && edit->placeholderText().isEmpty()))
            look(edit, inner, describe(edit));
        else if (const auto* button = qobject_cast<QAbstractButton*>(widget); button && button->icon().isNull() && !button->text().isEmpty())
            look(button, inner.adjusted(button->inherits("QCheckBox") || button->inherits("QRadioButton") ? 20 : 0, 0, 0, 0), describe(button), true);
        else if (auto* view = qobject_cast<QAbstractItemView*>(widget); view && view->model())
            lookAtCells(*view);
        else if (auto* text = qobject_cast<QPlainTextEdit*>(widget))
            look(text->viewport(), text->viewport()->rect(), describe(text));
        else if (const auto* tabs = qobject_cast<QTabBar*>(widget))
            for (int i = 0; i < tabs->count(); ++i)
                look(tabs, tabs->tabRect(i).adjusted(6, 6, -6, -6), describe(tabs) + tabs->tabText(i));
    }

    void lookAtCells(QAbstractItemView& view)
    {
        constexpr int glyphs = 28;
        for (int row = 0; row < qMin(view.model()->rowCount(), 8); ++row) {
            for (int column = 0; column < view.model()->columnCount(); ++column) {
                const QModelIndex index = view.model()->index(row, column);
                if (index.data().toString().trimmed().isEmpty())
                    continue;
                const QString what = QStringLiteral("%1 %2/%3 '%4'%5").arg(describe(&view)).arg(row).arg(column).arg(index.data().toString().left(20),
                    view.selectionModel()->isSelected(index) ? QStringLiteral(" selected") : QString());
                const QRect cell = view.visualRect(index).adjusted(index.data(Qt::DecorationRole).isNull() ? 2 : glyphs, 2, -2, -2);
                const int lines = view.objectName() == QLatin1String("callList") ? 2 : 1; // the id over how it ended
                for (int line = 0; line < lines; ++line)
                    look(view.viewport(), QRect(cell.left(), cell.top() + line * cell.height() / lines, cell.width() - (lines > 1 ? glyphs : 0), cell.height() / lines), what);
            }
        }
    }

    QWidget* m_window;
    QImage m_picture;
    int m_looks = 0;
    QStringList m_faint;
};

void lookAround(QWidget* window, int least)
{
    QCoreApplication::sendPostedEvents();
    Eye eye(window);
    eye.lookAtTexts();
    QVERIFY2(eye.faint().isEmpty(), qPrintable(eye.faint().join(QLatin1Char('\n'))));
    QVERIFY2(eye.looks() >= least, qPrintable(QString::number(eye.looks()))); // else there was nothing to see
}

} // namespace

//! Every text is read on its background: contrast of at least 4.5 : 1, measured in what is painted.
class TestContrast : public WindowTest {
    Q_OBJECT
private Q_SLOTS:
    void initTestCase();
    void lettersAreSharp();
    void window_data();
    void window();
    void timeline_data() { window_data(); }
    void timeline();
    void errors_data() { window_data(); }
    void errors();
    void dialogs_data() { window_data(); }
    void dialogs();
    void cleanup() { QApplication::setPalette(m_plain); }

private:
    void put(const QPalette& palette);

    QPalette m_plain;
    ReadablePalette* m_readable = nullptr;
};

void TestContrast::initTestCase()
{
    m_plain = QApplication::palette();
    m_readable = new ReadablePalette(qApp);
}

//! As when the desktop changes its colours while the program runs.
void TestContrast::put(const QPalette& palette)
{
    QApplication::setPalette(palette);
    QCoreApplication::sendPostedEvents(); // the placeholder's helper answers the change
}

void TestContrast::lettersAreSharp()
{
    QLabel label(QStringLiteral("Answered after 1 h 16 min"));
    const QImage picture = label.grab().toImage();
    QSet<QRgb> colours;
    for (int y = 0; y < picture.height(); ++y) {
        for (int x = 0; x < picture.width(); ++x)
            colours.insert(picture.pixel(x, y));
    }
    QCOMPARE(colours.size(), 2);
}

void TestContrast::window_data()
{
    QTest::addColumn<QPalette>("palette");
    const QList<Look> looks = everyLook();
    for (const Look& look : looks)
        QTest::newRow(look.name) << look.palette;
}

void TestContrast::window()
{
    QFETCH(QPalette, palette);
    put(palette);
    WindowDesk desk({prod});
    desk.load();
    lookAround(&desk.window, 5); // how to begin
    desk.lookUp(QStringLiteral("b1390a96-1bc6-4122-85e4-1401af678ff0"));
    QTRY_VERIFY(desk.verdict().startsWith(QLatin1String("Rejected")));
    QVERIFY(desk.showSample());
    desk.window.setMasked(true);
    desk.window.say(QStringLiteral("The key store is locked."));
    desk.find<SavedStrip>("savedStrip")->showSavedCopy(QDateTime::currentDateTimeUtc().addDays(-3), QStringLiteral("There is no network."));
    for (const char* const table : {"factsTable", "peopleTable"})
        desk.find<QTableView>(table)->selectRow(0);
    forEachPage(&desk.window, [&desk](const QString&) {
        for (const char* const focused : {"callList", "callIdField", "factsTable"}) { // a selection has other colours where the keys are elsewhere
            if (desk.isShown(focused))
                desk.find<QWidget>(focused)->setFocus();
            lookAround(&desk.window, 15);
        }
    });
    QVERIFY2(contrast(QToolTip::palette().color(QPalette::ToolTipBase), QToolTip::palette().color(QPalette::ToolTipText)) >= enough, "tool tips");
}

void TestContrast::timeline()
{
    QFETCH(QPalette, palette);
    put(palette);
    WindowDesk desk({prod});
    desk.load();
    for (const QString& id : {Sandbox::sampleCallId(), QStringLiteral("b1390a96-1bc6-4122-85e4-1401af678ff0"), QStringLiteral("9e1148fc-5927-4d1a-a1d3-f857e3b70a7b"), member}) {
        desk.lookUp(id);
        QTRY_VERIFY(desk.isShown("verdictLabel") && !desk.isShown("cancelledLabel"));
        auto* const timeline = desk.find<TimelineWidget>("timeline");
        QTest::qWait(400); // it has grown
        QVERIFY(timeline->scene().count() > 1);
        Eye eye(&desk.window);
        for (int i = 0; i < timeline->scene().count(); ++i) {
            const QRect part = timeline->scene().rectOf(i).toAlignedRect().adjusted(2, 2, -2, -2);
            if (timeline->scene().element(i).isPhase)
                eye.look(timeline, part, timeline->scene().spokenOf(i), true);
        }
        QVERIFY2(eye.faint().isEmpty(), qPrintable(eye.faint().join(QLatin1Char('\n'))));
    }
}

void TestContrast::errors()
{
    QFETCH(QPalette, palette);
    put(palette);
    WindowDesk desk({prod});
    desk.load();
    desk.lookUp(QStringLiteral("00000000-0000-4000-8000-000000000000"));
    QTRY_VERIFY_WITH_TIMEOUT(desk.isShown("paneErrorHeadline"), 15'000); // it is asked once more
    QTRY_VERIFY(desk.window.findChild<QDialog*>());
    lookAround(desk.window.findChild<QDialog*>(), 5);
    delete desk.window.findChild<QDialog*>();
    lookAround(&desk.window, 10);
    auto* const filter = desk.find<QLineEdit>("filterField");
    filter->setFocus();
    QTest::keyClicks(filter, QStringLiteral("ring>"));
    QTRY_VERIFY(desk.isShown("filterError"));
    lookAround(&desk.window, 10);
}

void TestContrast::dialogs()
{
    QFETCH(QPalette, palette);
    put(palette);
    WindowDesk desk({prod});
    desk.load();
    const QList<NamedDialog> all = everyDialog(desk);
    for (const NamedDialog& each : all) {
        forEachPage(each.dialog, [&each](const QString&) { lookAround(each.dialog, 1); });
        if (QTest::currentTestFailed())
            return;
        delete each.dialog;
    }
}

int main(int argc, char* argv[])
{
    const callscope::TestHome home;
    const SharpLetters letters;
    QApplication application(argc, argv);
    TestContrast test;
    return QTest::qExec(&test, argc, argv);
}

#include "tst_contrast.moc"
