#include "tests/support/stricttest.h"
#include "ui/print/pagelayout.h"
#include "ui/print/textbreaks.h"

#include <QCoreApplication>

using namespace callscope;

namespace {

//! Every character 7 units wide, those of Han script 12: no font is needed.
qreal widthOf(QStringView text)
{
    qreal width = 0;
    for (const QChar c : text)
        width += c.unicode() >= 0x1100 ? 12 : 7;
    return width;
}

PaperMetrics plainMetrics()
{
    return {[](QStringView text, PaperStyle style) { return widthOf(text) * (style == PaperStyle::Verdict ? 1.7 : style == PaperStyle::Figure ? 1.5 : 1); },
            {16, [](const QString& text, TextTone) { return widthOf(text); }}};
}

PageContent plainContent()
{
    PageContent content;
    content.callId = QStringLiteral("04c9a0ac-8e38-4a19-be45-349c5ce7911b");
    content.headline = QStringLiteral("Answered after 1 h 16 min 18 s, talked 2 d 5 h 11 min 21 s, ended normally");
    content.remarksTitle = QStringLiteral("2 things to check");
    content.remarks = {{Severity::Warn, QStringLiteral("Warning"), QStringLiteral("Rang 4,578 s; clients give up at 30 s")},
                       {Severity::Note, QStringLiteral("Note"), QStringLiteral("The caller is among the callees")}};
    content.figures = {{QStringLiteral("Ring"), QStringLiteral("1 h 16 min 18 s")},
                       {QStringLiteral("Talk"), QStringLiteral("2 d 5 h 11 min")},
                       {QStringLiteral("Total"), QStringLiteral("2 d 6 h 27 min")}};
    content.timeline = TimelineContent{};
    content.factsTitle = QStringLiteral("Facts");
    for (int i = 0; i < 13; ++i)
        content.facts.append({QStringLiteral("Fact %1").arg(i), QStringLiteral("value %1").arg(i), i == 3});
    content.origin = QStringLiteral("Callscope");
    return content;
}

void addPeople(PageContent& content, int count, int length = 8)
{
    content.peopleTitle = QStringLiteral("People (%1)").arg(count);
    content.caller = QStringLiteral("the-caller");
    content.callerWord = QStringLiteral("caller");
    content.otherCount = count - 1;
    for (int i = 1; i < count; ++i)
        content.others.append(QStringLiteral("p%1").arg(i).leftJustified(length, QLatin1Char('x')));
}

//! The same in which nothing is short.
PageContent overfullContent()
{
    PageContent content = plainContent();
    const QString endless(10000, QLatin1Char('x'));
    const QString wordy = QStringLiteral("many words ").repeated(900);
    content.callId = endless;
    content.headline = wordy;
    content.remarksTitle = wordy;
    content.remarks = QList<PageContent::Remark>(40, {Severity::Serious, QStringLiteral("Serious"), wordy});
    content.figures = QList<PageContent::Figure>(3, {QStringLiteral("Ring"), endless});
    for (PageContent::Row& row : content.facts)
        row.value = row.isId ? endless : wordy;
    addPeople(content, 1000, 10000);
    content.caller = endless;
    content.writtenTitle = QStringLiteral("Written");
    content.written = {{QStringLiteral("Ticket"), endless, false}, {endless, wordy, false}};
    content.noteLabel = QStringLiteral("Note");
    content.note = QStringLiteral("line\n").repeated(2000);
    content.origin = wordy;
    content.maskedSentence = QStringLiteral("Names are masked.");
    return content;
}

PageGeometry laidOut(const PageContent& content, const QSizeF& size = {794, 1123})
{
    return layOutPage(content, {size, 3, 12, false}, plainMetrics());
}

QString allText(const PageGeometry& geometry)
{
    QStringList texts;
    for (const PaperText& text : geometry.texts)
        texts.append(text.text);
    return texts.join(QLatin1Char('\n'));
}

//! Everything that takes room on the page.
QList<QRectF> boxesOf(const PageGeometry& geometry)
{
    QList<QRectF> boxes;
    for (const PaperText& text : geometry.texts)
        boxes.append(text.rect);
    for (const PaperGlyph& glyph : geometry.glyphs)
        boxes.append(glyph.rect);
    if (geometry.timeline)
        boxes.append(QRectF(geometry.timelineAt, geometry.timeline->size));
    return boxes;
}

QString wrongWith(const PageGeometry& geometry)
{
    const QRectF inside = QRectF(QPointF(0, 0), geometry.size).adjusted(47, 47, -47, -47);
    const QList<QRectF> boxes = boxesOf(geometry);
    for (qsizetype i = 0; i < boxes.size(); ++i) {
        if (!inside.contains(boxes.at(i)))
            return QStringLiteral("box %1 leaves the page").arg(i);
        for (qsizetype j = i + 1; j < boxes.size(); ++j) {
            if (boxes.at(i).intersects(boxes.at(j)))
                return QStringLiteral("%1 over %2").arg(i < geometry.texts.size() ? geometry.texts.at(i).text : QString::number(i),
                                                        j < geometry.texts.size() ? geometry.texts.at(j).text : QString::number(j));
        }
    }
    return {};
}

} // namespace

class TestPageLayout : public StrictTest {
    Q_OBJECT
private Q_SLOTS:
    void linesBreakWhereTheyMay();
    void aLongWordBreaksInside();
    void whatIsCutSaysSo();
    void idsKeepBothEnds();
    void everyPageHolds_data();
    void everyPageHolds();
    void nothingShortenedOnAPlainPage();
    void namesThePeopleThatFit();
    void aLongNoteIsCutWithASentence();
    void peopleAndNoteShareTheRoom();
    void aPictureEndsBelowItsContent();
    void pageNumbers();
};

void TestPageLayout::linesBreakWhereTheyMay()
{
    const BrokenText broken = brokenText(QStringLiteral("one two three\n\nfour"), 60, 9, widthOf);
    QCOMPARE(broken.lines, QStringList({QStringLiteral("one two"), QStringLiteral("three"), QString(), QStringLiteral("four")}));
    QVERIFY(!broken.cut);
    QCOMPARE(brokenText(QStringLiteral("通话正常结束"), 40, 9, widthOf).lines, QStringList({QStringLiteral("通话正"), QStringLiteral("常结束")}));
    QCOMPARE(brokenText({}, 40, 9, widthOf).lines, QStringList());
}

void TestPageLayout::aLongWordBreaksInside()
{
    const BrokenText broken = brokenText(QString(100, QLatin1Char('x')), 70, 99, widthOf);
    QCOMPARE(broken.lines.size(), 10);
    QCOMPARE(broken.lines.constFirst().size(), 10);
    const QString flags = QStringLiteral("\U0001F1E8\U0001F1F3").repeated(4);
    for (const QString& line : brokenText(flags, 1, 99, widthOf).lines)
        QCOMPARE(line.size(), 4); // a flag stays whole although nothing fits
}

void TestPageLayout::whatIsCutSaysSo()
{
    const BrokenText broken = brokenText(QStringLiteral("one two three four five six"), 60, 2, widthOf);
    QVERIFY(broken.cut);
    QCOMPARE(broken.lines, QStringList({QStringLiteral("one two"), QStringLiteral("three\u2026")}));
    QCOMPARE(elidedAtEnd(QStringLiteral("abcdefghij"), 42, widthOf), QStringLiteral("abcd\u2026"));
    QCOMPARE(elidedAtEnd(QStringLiteral("abcdef"), 42, widthOf), QStringLiteral("abcdef"));
}

void TestPageLayout::idsKeepBothEnds()
{
    QCOMPARE(elidedInMiddle(QStringLiteral("abcdefghij"), 54, widthOf), QStringLiteral("abc\u2026hij"));
    const QString endless = elidedInMiddle(QStringLiteral("a") + QString(100000, QLatin1Char('x')) + QStringLiteral("z"), 100, widthOf);
    QVERIFY(widthOf(endless) <= 100 && endless.startsWith(QLatin1Char('a')) && endless.endsWith(QLatin1Char('z')));
}

void TestPageLayout::everyPageHolds_data()
{
    QTest::addColumn<PageContent>("content");
    QTest::addColumn<QSizeF>("size");
    PageContent crowded = plainContent();
    addPeople(crowded, 500, 32);
    PageContent wordy = plainContent();
    wordy.writtenTitle = QStringLiteral("Written");
    wordy.noteLabel = QStringLiteral("Note");
    wordy.note = QStringLiteral("客户说没有声音。").repeated(2000);
    PageContent empty;
    const QList<std::pair<const char*, QSizeF>> papers{{"A4", {794, 1123}}, {"Letter", {816, 1056}}, {"least", leastPage}, {"wide", {1471, 1040}}};
    for (const auto& [paper, size] : papers) {
        QTest::addRow("plain, %s", paper) << plainContent() << size;
        QTest::addRow("crowded, %s", paper) << crowded << size;
        QTest::addRow("wordy, %s", paper) << wordy << size;
        QTest::addRow("overfull, %s", paper) << overfullContent() << size;
        QTest::addRow("empty, %s", paper) << empty << size;
    }
}

void TestPageLayout::everyPageHolds()
{
    QFETCH(const PageContent, content);
    QFETCH(const QSizeF, size);
    const PageGeometry geometry = laidOut(content, size);
    QCOMPARE(geometry.size, size);
    QCOMPARE(wrongWith(geometry), QString());
}

void TestPageLayout::nothingShortenedOnAPlainPage()
{
    PageContent content = plainContent();
    addPeople(content, 3);
    const PageGeometry geometry = laidOut(content);
    QVERIFY(!geometry.shortened);
    QVERIFY(!allText(geometry).contains(QChar(0x2026)));
    for (const QString& text : {content.callId, content.remarks.constLast().text, content.others.constLast(), content.origin})
        QVERIFY2(allText(geometry).contains(text), qPrintable(text));
    PageContent longer = content;
    longer.facts[5].value = QStringLiteral("many words ").repeated(900);
    QVERIFY(laidOut(longer).shortened);
    QVERIFY(allText(laidOut(longer)).contains(QLatin1String("shortened")));
}

void TestPageLayout::namesThePeopleThatFit()
{
    PageContent content = plainContent();
    addPeople(content, 500);
    const PageGeometry geometry = laidOut(content);
    const QString text = allText(geometry);
    qsizetype named = 0;
    for (const QString& person : content.others)
        named += geometry.texts.size() > 0 && text.contains(QLatin1Char('\n') + person) ? 1 : 0;
    QVERIFY(named > 30);
    QVERIFY2(text.contains(QStringLiteral("and %1 more").arg(499 - named)), qPrintable(text));
    QVERIFY(text.contains(QLatin1String("the-caller\ncaller")));
}

void TestPageLayout::aLongNoteIsCutWithASentence()
{
    PageContent content = plainContent();
    content.writtenTitle = QStringLiteral("Written");
    content.noteLabel = QStringLiteral("Note");
    content.note = QStringLiteral("The customer heard nothing. ").repeated(20);
    QVERIFY(!allText(laidOut(content)).contains(QLatin1String("The note goes on")));
    content.note = content.note.repeated(100);
    const PageGeometry geometry = laidOut(content);
    QVERIFY(allText(geometry).contains(QLatin1String("The note goes on")));
    QVERIFY(!allText(geometry).contains(QLatin1String("shortened"))); // said once
}

void TestPageLayout::peopleAndNoteShareTheRoom()
{
    PageContent content = plainContent();
    addPeople(content, 500);
    content.writtenTitle = QStringLiteral("Written");
    content.noteLabel = QStringLiteral("Note");
    content.note = QStringLiteral("The customer heard nothing. ").repeated(1000);
    const QString text = allText(laidOut(content));
    QVERIFY(text.count(QLatin1String("The customer heard")) > 8);
    QVERIFY(text.count(QLatin1String("\np")) > 20);
}

void TestPageLayout::aPictureEndsBelowItsContent()
{
    const PageGeometry page = layOutPage(plainContent(), {{794, 1123}, 0, 0, true}, plainMetrics());
    QVERIFY(page.size.height() < 900);
    QCOMPARE(wrongWith(page), QString());
    qreal lowest = 0;
    for (const QRectF& box : boxesOf(page))
        lowest = std::max(lowest, box.bottom());
    QCOMPARE(page.size.height(), lowest + 48);
}

void TestPageLayout::pageNumbers()
{
    QVERIFY(allText(laidOut(plainContent())).contains(QLatin1String("Page 3 of 12")));
    QVERIFY(!allText(layOutPage(plainContent(), {{794, 1123}, 0, 0, true}, plainMetrics())).contains(QLatin1String("Page")));
}

CALLSCOPE_TEST(TestPageLayout, QCoreApplication)
#include "tst_pagelayout.moc"
