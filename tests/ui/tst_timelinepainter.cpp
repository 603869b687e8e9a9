#include "tests/support/stricttest.h"
#include "tests/ui/callsamples.h"
#include "ui/timeline/timelinepainter.h"

#include <QBuffer>
#include <QGuiApplication>
#include <QImage>
#include <QPainter>
#include <QPdfWriter>

using namespace callscope;

namespace {

QPalette paletteOf(bool dark)
{
    QPalette palette;
    palette.setColor(QPalette::Window, QColor(dark ? 0x202326 : 0xefefef));
    palette.setColor(QPalette::Base, QColor(dark ? 0x141618 : 0xffffff));
    palette.setColor(QPalette::WindowText, dark ? Qt::white : Qt::black);
    palette.setColor(QPalette::Highlight, QColor(0x3daee9));
    return palette;
}

TimelineGeometry laidOut(const CallRecord& record, const QFont& font)
{
    const TimelineContent content = timelineContent(record, phasesOf(record), {QTimeZone::utc(), QTimeZone::utc()});
    return layOut(content, {700, TimelineMode::Fit, 0, 0, false}, TimelinePainter::metricsOf(font));
}

QImage painted(const CallRecord& record, const QPalette& palette, qreal ratio = 1, qreal grown = 1)
{
    const QFont font;
    const TimelineGeometry geometry = laidOut(record, font);
    QImage image((geometry.size * ratio).toSize(), QImage::Format_RGB32);
    image.setDevicePixelRatio(ratio);
    image.fill(palette.color(QPalette::Window));
    QPainter painter(&image);
    TimelinePainter(palette, font).paint(painter, geometry, grown);
    return image;
}

int pixelsOf(const QImage& image, const QColor& colour)
{
    int count = 0;
    for (int y = 0; y < image.height(); ++y) {
        for (int x = 0; x < image.width(); ++x)
            count += image.pixel(x, y) == colour.rgb() ? 1 : 0;
    }
    return count;
}

} // namespace

class TestTimelinePainter : public StrictTest {
    Q_OBJECT
private Q_SLOTS:
    void paintsInTheColoursOfTheRoles_data();
    void paintsInTheColoursOfTheRoles();
    void unansweredHasNoTalk();
    void impossibleOrderIsARedBandWithoutBars();
    void everyCallCanBePainted();
    void growsFromTheLeft();
    void linesAreCrispAtTwiceTheSize();
    void textStaysTextInPdf();
};

void TestTimelinePainter::paintsInTheColoursOfTheRoles_data()
{
    QTest::addColumn<bool>("dark");
    QTest::newRow("light") << false;
    QTest::newRow("dark") << true;
}

void TestTimelinePainter::paintsInTheColoursOfTheRoles()
{
    QFETCH(const bool, dark);
    const QPalette palette = paletteOf(dark);
    const RoleColours colours = RoleColours::of(palette);
    const QImage image = painted(sampleCall(), palette);
    QVERIFY(pixelsOf(image, colours.talk) > 5000);
    QVERIFY(pixelsOf(image, colours.ring) > 50);
    QVERIFY(pixelsOf(image, colours.ringBack) > 200);
    QVERIFY(pixelsOf(image, colours.success) > 20);
    QVERIFY(pixelsOf(image, colours.onTalk) > 20);
    QVERIFY(pixelsOf(image, palette.color(QPalette::WindowText)) > 50);
    QCOMPARE(pixelsOf(image, colours.failure), 0);
}

void TestTimelinePainter::unansweredHasNoTalk()
{
    const QPalette palette = paletteOf(false);
    const RoleColours colours = RoleColours::of(palette);
    const QImage image = painted(callOf(sampleStart, 0, sampleStart + 32, Outcome::Reject), palette);
    QCOMPARE(pixelsOf(image, colours.talk), 0);
    QVERIFY(pixelsOf(image, colours.ring) > 200);
    QVERIFY(pixelsOf(image, colours.failure) > 20);
}

void TestTimelinePainter::impossibleOrderIsARedBandWithoutBars()
{
    const QPalette palette = paletteOf(false);
    const RoleColours colours = RoleColours::of(palette);
    const QImage image = painted(callOf(sampleStart, sampleStart - 50, sampleStart + 100), palette);
    QVERIFY(pixelsOf(image, colours.failureBand) > 5000);
    QVERIFY(pixelsOf(image, colours.failure) > 100);
    QCOMPARE(pixelsOf(image, colours.talk), 0);
    QCOMPARE(pixelsOf(image, colours.ringBack), 0);
}

void TestTimelinePainter::everyCallCanBePainted()
{
    for (const NamedCall& call : everyShapeOfCall()) {
        const QPalette palette = paletteOf(true);
        const QImage image = painted(call.record, palette);
        const int background = pixelsOf(image, palette.color(QPalette::Window));
        QVERIFY2(background > 0 && background < image.width() * image.height() - 100, call.name);
    }
}

void TestTimelinePainter::growsFromTheLeft()
{
    const QPalette palette = paletteOf(false);
    const QColor talk = RoleColours::of(palette).talk;
    const int whole = pixelsOf(painted(sampleCall(), palette), talk);
    const int half = pixelsOf(painted(sampleCall(), palette, 1, 0.5), talk);
    QVERIFY(half > 0 && half < whole * 2 / 3);
    QCOMPARE(pixelsOf(painted(sampleCall(), palette, 1, 0), talk), 0);
}

void TestTimelinePainter::linesAreCrispAtTwiceTheSize()
{
    const QPalette palette = paletteOf(false);
    const QImage image = painted(sampleCall(), palette, 2);
    const TimelineGeometry geometry = laidOut(sampleCall(), QFont());
    const QPointF pole = geometry.ticks.constLast().leader.constLast();
    const int y = static_cast<int>(pole.y() * 2) - 4;
    const int x = static_cast<int>(pole.x() * 2);
    QCOMPARE(image.pixel(x, y), image.pixel(x + 1, y));
    QVERIFY(image.pixel(x, y) != palette.color(QPalette::Window).rgb());
    QCOMPARE(image.pixel(x + 2, y), palette.color(QPalette::Window).rgb()); // no half-covered pixel beside it
    QCOMPARE(image.pixel(x - 1, y), palette.color(QPalette::Window).rgb());
}

void TestTimelinePainter::textStaysTextInPdf()
{
    QBuffer buffer;
    QVERIFY(buffer.open(QIODevice::WriteOnly));
    QPdfWriter writer(&buffer);
    const QFont font = TimelinePainter::portableFont(QFont());
    {
        QPainter painter(&writer);
        painter.scale(writer.logicalDpiX() / 96.0, writer.logicalDpiY() / 96.0);
        TimelinePainter(paletteOf(false), font).paint(painter, laidOut(sampleCall(), font));
    }
    QVERIFY(buffer.data().contains("/Font")); // letters, not outlines
    QVERIFY(!buffer.data().contains("/Subtype /Image")); // and no bitmap for the hatch
}

CALLSCOPE_TEST(TestTimelinePainter, QGuiApplication)
#include "tst_timelinepainter.moc"
