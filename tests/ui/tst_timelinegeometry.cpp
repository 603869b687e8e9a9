#include "tests/support/stricttest.h"
#include "tests/ui/callsamples.h"
#include "ui/timeline/timelinegeometry.h"

#include <QCoreApplication>

using namespace callscope;

namespace {

TimelineGeometry laidOut(const CallRecord& record, qreal width, TimelineMode mode = TimelineMode::Fit, qreal characterWidth = 7,
                         qreal reserve = 150)
{
    const TimelineContent content = timelineContent(record, phasesOf(record), {QTimeZone("Asia/Tokyo"), QTimeZone::utc()});
    const TimelineMetrics metrics{characterWidth * 2 + 2, [characterWidth](const QString& text, TextTone) {
                                      return characterWidth * static_cast<qreal>(text.size());
                                  }};
    return layOut(content, {width, mode, 24, reserve, false}, metrics);
}

QList<TimelineText> textsOf(const TimelineGeometry& geometry)
{
    QList<TimelineText> texts{geometry.caption, geometry.scaleNote, geometry.message};
    for (const TimelineTick& tick : geometry.ticks)
        texts += tick.lines;
    for (const TimelineBar& bar : geometry.bars)
        texts.append(bar.label);
    if (geometry.cap)
        texts.append(geometry.cap->label);
    texts.removeIf([](const TimelineText& text) { return text.text.isEmpty(); });
    return texts;
}

QByteArray describe(const TimelineText& a)
{
    const QRectF r = a.rect;
    return QStringLiteral("'%1' at %2,%3 %4x%5").arg(a.text).arg(r.x()).arg(r.y()).arg(r.width()).arg(r.height()).toUtf8();
}

} // namespace

class TestTimelineGeometry : public StrictTest {
    Q_OBJECT
private Q_SLOTS:
    void nothingOverlapsOrLeaves_data();
    void nothingOverlapsOrLeaves();
    void fitGivesEveryPhaseItsShare_data();
    void fitGivesEveryPhaseItsShare();
    void toScaleIsLinear();
    void toScaleNeverHidesAPhase();
    void theScaleIsToldOnlyWhereItChanged();
    void unansweredEndsInACap();
    void impossibleOrderHasNoBars();
    void openEndFadesOut();
    void noTimesIsAMessage();
    void secondsAreNeverDropped();
    void theHeightIsTheSameForEveryCall();
    void rightToLeftMirrorsTheHeaderOnly();
    void tinyWidths();
};

void TestTimelineGeometry::nothingOverlapsOrLeaves_data()
{
    QTest::addColumn<CallRecord>("record");
    for (const NamedCall& call : everyShapeOfCall())
        QTest::newRow(call.name) << call.record;
}

void TestTimelineGeometry::nothingOverlapsOrLeaves()
{
    QFETCH(const CallRecord, record);
    for (const TimelineMode mode : {TimelineMode::Fit, TimelineMode::ToScale}) {
        for (const qreal characterWidth : {6.0, 7.0, 10.5, 14.0}) {
            for (qreal width = 320; width <= 4000; width += width < 1300 ? 13 : 97) {
                const TimelineGeometry geometry = laidOut(record, width, mode, characterWidth);
                const QRectF inside(QPointF(0, 0), geometry.size);
                QCOMPARE(geometry.size.width(), width);
                const QList<TimelineText> texts = textsOf(geometry);
                for (qsizetype i = 0; i < texts.size(); ++i) {
                    QVERIFY2(inside.contains(texts.at(i).rect), (describe(texts.at(i)) + " leaves " + QByteArray::number(width)).constData());
                    for (qsizetype j = 0; j < i; ++j)
                        QVERIFY2(!texts.at(i).rect.intersects(texts.at(j).rect),
                                 (describe(texts.at(i)) + " over " + describe(texts.at(j)) + " at " + QByteArray::number(width)).constData());
                }
                for (const TimelineBar& bar : geometry.bars)
                    QVERIFY(bar.rect.width() > 0 && inside.contains(bar.rect));
                for (const TimelineTick& tick : geometry.ticks) {
                    QVERIFY(tick.x >= 0 && tick.x < width);
                    for (const QPointF& point : tick.leader)
                        QVERIFY(point.x() >= 0 && point.x() < width && point.y() <= geometry.size.height());
                    for (const TimelineText& text : texts) { // a pole runs beside words, never through them
                        for (qsizetype k = 1; k < tick.leader.size(); ++k)
                            QVERIFY2(!text.rect.intersects(QRectF(tick.leader.at(k - 1), tick.leader.at(k)).normalized().adjusted(0, 0, 1, 1)),
                                     (describe(text) + " is crossed at " + QByteArray::number(width)).constData());
                    }
                }
            }
        }
    }
}

void TestTimelineGeometry::fitGivesEveryPhaseItsShare_data()
{
    nothingOverlapsOrLeaves_data();
}

void TestTimelineGeometry::fitGivesEveryPhaseItsShare()
{
    QFETCH(const CallRecord, record);
    for (const qreal width : {320.0, 640.0, 861.0, 1600.0, 4000.0}) {
        for (const TimelineBar& bar : laidOut(record, width).bars)
            QVERIFY2(bar.rect.width() >= leastShareInFit * width, qPrintable(QString::number(bar.rect.width() / width)));
    }
}

void TestTimelineGeometry::toScaleIsLinear()
{
    const TimelineGeometry geometry = laidOut(callOf(sampleStart, sampleStart + 250, sampleStart + 1000), 1000, TimelineMode::ToScale);
    const qreal start = geometry.ticks.at(0).x;
    const qreal whole = geometry.ticks.at(2).x - start;
    QVERIFY(qAbs((geometry.ticks.at(1).x - start) / whole - 0.25) < 0.002);
    QVERIFY(!geometry.notToScale);
    QVERIFY(!geometry.bars.at(0).broken && !geometry.bars.at(1).broken);
}

void TestTimelineGeometry::toScaleNeverHidesAPhase()
{
    for (const CallRecord& record : {callOf(sampleStart, sampleStart + 1, sampleStart + 900000),
                                     callOf(sampleStart, sampleStart + 900000, sampleStart + 900001), callOf(sampleStart, sampleStart, sampleStart)}) {
        for (const qreal width : {320.0, 777.0, 4000.0}) {
            for (const TimelineBar& bar : laidOut(record, width, TimelineMode::ToScale).bars)
                QVERIFY(bar.rect.width() >= leastPixelsToScale);
        }
    }
}

void TestTimelineGeometry::theScaleIsToldOnlyWhereItChanged()
{
    const TimelineGeometry changed = laidOut(sampleCall(), 860);
    QVERIFY(changed.notToScale);
    QCOMPARE(changed.scaleNote.text, QStringLiteral("not to scale"));
    QVERIFY(!changed.bars.at(0).broken);
    QVERIFY(changed.bars.at(1).broken);
    QVERIFY(changed.bars.at(1).breakX > changed.bars.at(1).label.rect.right());
    QVERIFY(changed.bars.at(1).breakX < changed.bars.at(1).rect.right());

    const TimelineGeometry fair = laidOut(callOf(sampleStart, sampleStart + 100, sampleStart + 200), 860);
    QVERIFY(!fair.notToScale);
    QVERIFY(fair.scaleNote.text.isEmpty());
    QVERIFY(!fair.bars.at(0).broken && !fair.bars.at(1).broken);

    QVERIFY(laidOut(sampleCall(), 860, TimelineMode::ToScale).scaleNote.text.isEmpty());
}

void TestTimelineGeometry::unansweredEndsInACap()
{
    const TimelineGeometry geometry = laidOut(callOf(sampleStart, 0, sampleStart + 32, Outcome::NotAnswer), 860);
    QCOMPARE(geometry.ticks.size(), 2);
    QCOMPARE(geometry.bars.size(), 1);
    QCOMPARE(geometry.bars.at(0).kind, PhaseKind::UnansweredRing);
    QVERIFY(geometry.cap);
    QCOMPARE(geometry.cap->result, TimelineContent::Result::Bad);
    QVERIFY(geometry.cap->label.text.contains(QLatin1String("NotAnswer")));
    QVERIFY(geometry.cap->rect.left() > geometry.bars.at(0).rect.right());
    QCOMPARE(geometry.cap->rect.right(), 860.0);
    // Where the room is small, the API's word stays whole.
    QCOMPARE(laidOut(callOf(sampleStart, 0, sampleStart + 32, Outcome::NotAnswer), 320).cap->label.text, QStringLiteral("NotAnswer"));
}

void TestTimelineGeometry::impossibleOrderHasNoBars()
{
    const TimelineGeometry geometry = laidOut(callOf(sampleStart, sampleStart - 50, sampleStart + 100), 860);
    QVERIFY(geometry.impossibleOrder);
    QVERIFY(geometry.bars.isEmpty());
    QCOMPARE(geometry.ticks.size(), 3);
    QVERIFY(geometry.ticks.at(0).x < geometry.ticks.at(1).x && geometry.ticks.at(1).x < geometry.ticks.at(2).x);
    QCOMPARE(geometry.ticks.at(0).kind, EventKind::Accept);
    QCOMPARE(geometry.ticks.at(0).offset, -50);
    QVERIFY(!geometry.message.text.isEmpty());
    QVERIFY(geometry.message.rect.bottom() <= geometry.track.top());
}

void TestTimelineGeometry::openEndFadesOut()
{
    const TimelineGeometry geometry = laidOut(callOf(sampleStart, sampleStart + 20, 0), 860);
    QCOMPARE(geometry.bars.size(), 2);
    QVERIFY(!geometry.bars.at(0).openEnded);
    QVERIFY(geometry.bars.at(1).openEnded);
    QVERIFY(!geometry.bars.at(1).seconds);
    QVERIFY(geometry.bars.at(0).rect.right() < geometry.bars.at(1).rect.left());
    QCOMPARE(geometry.bars.at(1).rect.right(), 860.0);
    QVERIFY(!geometry.cap);
}

void TestTimelineGeometry::noTimesIsAMessage()
{
    const TimelineGeometry geometry = laidOut(callOf(0, 0, 0, Outcome::Cancel), 860);
    QVERIFY(geometry.ticks.isEmpty() && geometry.bars.isEmpty() && !geometry.cap);
    QVERIFY(geometry.track.contains(geometry.message.rect));
}

void TestTimelineGeometry::secondsAreNeverDropped()
{
    for (const qreal width : {320.0, 400.0, 620.0, 860.0}) {
        const TimelineGeometry geometry = laidOut(sampleCall(), width);
        const QStringList clocks{QStringLiteral("17:42:45"), QStringLiteral("18:59:03"), QStringLiteral("00:10:24")};
        for (int i = 0; i < 3; ++i) {
            QString all;
            for (const TimelineText& line : geometry.ticks.at(i).lines)
                all += line.text + QLatin1Char(' ');
            QVERIFY2(all.contains(clocks.at(i)), qPrintable(all));
        }
    }
}

void TestTimelineGeometry::theHeightIsTheSameForEveryCall()
{
    const qreal height = laidOut(sampleCall(), 860).size.height();
    for (const NamedCall& call : everyShapeOfCall()) {
        for (const TimelineMode mode : {TimelineMode::Fit, TimelineMode::ToScale})
            QVERIFY2(laidOut(call.record, 860, mode).size.height() == height, call.name); // the pane below never jumps
    }
}

void TestTimelineGeometry::rightToLeftMirrorsTheHeaderOnly()
{
    const CallRecord record = sampleCall();
    const TimelineContent content = timelineContent(record, phasesOf(record), {QTimeZone::utc(), QTimeZone::utc()});
    const TimelineMetrics metrics{16, [](const QString& text, TextTone) { return 7.0 * static_cast<qreal>(text.size()); }};
    const TimelineGeometry left = layOut(content, {860, TimelineMode::Fit, 24, 150, false}, metrics);
    const TimelineGeometry right = layOut(content, {860, TimelineMode::Fit, 24, 150, true}, metrics);
    QCOMPARE(right.caption.rect.right(), 860.0);
    QVERIFY(right.scaleNote.rect.left() >= 150);
    for (qsizetype i = 0; i < left.ticks.size(); ++i)
        QCOMPARE(right.ticks.at(i).x, left.ticks.at(i).x);
}

void TestTimelineGeometry::tinyWidths()
{
    for (const NamedCall& call : everyShapeOfCall()) {
        for (const qreal width : {-5.0, 0.0, 1.0, 40.0, 100.0, 200.0}) {
            const TimelineGeometry geometry = laidOut(call.record, width);
            for (const TimelineBar& bar : geometry.bars)
                QVERIFY(bar.rect.width() > 0);
        }
    }
}

CALLSCOPE_TEST(TestTimelineGeometry, QCoreApplication)
#include "tst_timelinegeometry.moc"
