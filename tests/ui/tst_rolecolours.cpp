#include "tests/support/stricttest.h"
#include "ui/theme/rolecolours.h"

#include <QGuiApplication>

using namespace callscope;

namespace {

QPalette paletteOf(QRgb window, QRgb base, QRgb text)
{
    QPalette palette;
    palette.setColor(QPalette::Window, QColor(window));
    palette.setColor(QPalette::Base, QColor(base));
    palette.setColor(QPalette::WindowText, QColor(text));
    palette.setColor(QPalette::Text, QColor(text));
    return palette;
}

} // namespace

class TestRoleColours : public StrictTest {
    Q_OBJECT
private Q_SLOTS:
    void contrastFollowsTheStandard();
    void everyTextIsReadable_data();
    void everyTextIsReadable();
    void ordinaryPalettesKeepTheChosenColours();
    void readableOnMovesNoFurtherThanNeeded();
    void readableOnGivesBlackOrWhiteWhereNothingElseDoes();
    void blendIsProportional();
};

void TestRoleColours::contrastFollowsTheStandard()
{
    QCOMPARE(contrast(Qt::black, Qt::white), 21.0);
    QCOMPARE(contrast(Qt::white, Qt::white), 1.0);
    QVERIFY(qAbs(contrast(QColor(0x777777), Qt::white) - 4.48) < 0.01); // the grey that famously just fails
    QCOMPARE(contrast(Qt::red, Qt::blue), contrast(Qt::blue, Qt::red));
}

void TestRoleColours::everyTextIsReadable_data()
{
    QTest::addColumn<QPalette>("palette");
    QTest::addColumn<bool>("dark");
    QTest::newRow("light") << paletteOf(0xefefef, 0xffffff, 0x000000) << false;
    QTest::newRow("dark") << paletteOf(0x202326, 0x141618, 0xfcfcfc) << true;
    QTest::newRow("dark, lighter") << paletteOf(0x3c3f41, 0x2b2b2b, 0xbbbbbb) << true;
    QTest::newRow("high contrast black") << paletteOf(0x000000, 0x000000, 0xffffff) << true;
    QTest::newRow("high contrast white") << paletteOf(0xffffff, 0xffffff, 0x000000) << false;
    QTest::newRow("yellow on black") << paletteOf(0x000000, 0x000000, 0xffff00) << true;
    QTest::newRow("grey in the middle") << paletteOf(0x808080, 0x808080, 0x000000) << false;
    QTest::newRow("solarized") << paletteOf(0xeee8d5, 0xfdf6e3, 0x657b83) << false;
    QTest::newRow("blue window") << paletteOf(0x0072B2, 0x0072B2, 0xffffff) << true;
}

void TestRoleColours::everyTextIsReadable()
{
    QFETCH(const QPalette, palette);
    QFETCH(const bool, dark);
    QCOMPARE(isDark(palette), dark);
    const RoleColours colours = RoleColours::of(palette);
    for (const auto role : {QPalette::Window, QPalette::Base}) {
        const QColor ground = palette.color(role);
        for (const QColor& text : {colours.success, colours.failure, colours.warning, colours.note})
            QVERIFY2(contrast(text, ground) >= 4.5, qPrintable(text.name() + QStringLiteral(" on ") + ground.name()));
        for (const QColor& shape : {colours.talk, colours.ring})
            QVERIFY2(contrast(shape, ground) >= 3, qPrintable(shape.name() + QStringLiteral(" on ") + ground.name()));
    }
    QVERIFY(contrast(colours.onTalk, colours.talk) >= 4.5);
    QVERIFY(contrast(colours.onRing, colours.ringBack) >= 4.5);
    QVERIFY(contrast(colours.onStrip, colours.stripBack) >= 4.5);
}

void TestRoleColours::ordinaryPalettesKeepTheChosenColours()
{
    const RoleColours light = RoleColours::of(paletteOf(0xefefef, 0xffffff, 0x000000));
    QCOMPARE(light.talk, QColor(0x0072B2));
    QCOMPARE(light.ring, QColor(0xB36B00));
    QCOMPARE(light.failure, QColor(0xB84300));
    QCOMPARE(light.success, QColor(0x007A59));
    const RoleColours dark = RoleColours::of(paletteOf(0x202326, 0x141618, 0xfcfcfc));
    QCOMPARE(dark.talk, QColor(0x56B4E9));
    QCOMPARE(dark.ring, QColor(0xE69F00));
    QCOMPARE(dark.failure, QColor(0xF0824A));
    QCOMPARE(dark.success, QColor(0x3DBE96));
}

void TestRoleColours::readableOnMovesNoFurtherThanNeeded()
{
    const QColor fine(0x0072B2);
    QCOMPARE(readableOn(fine, {Qt::white}), fine);
    const QColor amber(0xB36B00);
    const QColor adjusted = readableOn(amber, {Qt::white});
    QVERIFY(adjusted != amber);
    QVERIFY(contrast(adjusted, Qt::white) >= 4.5);
    QVERIFY(contrast(adjusted, Qt::white) < 4.8);
    QVERIFY(qAbs(adjusted.hslHue() - amber.hslHue()) <= 2);
}

void TestRoleColours::readableOnGivesBlackOrWhiteWhereNothingElseDoes()
{
    QCOMPARE(readableOn(QColor(0x777777), {QColor(0x808080)}, 20), QColor(Qt::black));
    QCOMPARE(readableOn(QColor(0x777777), {QColor(0x404040)}, 20), QColor(Qt::white));
}

void TestRoleColours::blendIsProportional()
{
    QCOMPARE(blend(Qt::black, Qt::white, 0), QColor(Qt::black));
    QCOMPARE(blend(Qt::black, Qt::white, 1), QColor(Qt::white));
    QCOMPARE(blend(QColor(100, 0, 50), QColor(200, 100, 50), 0.5), QColor(150, 50, 50));
}

CALLSCOPE_TEST(TestRoleColours, QGuiApplication)
#include "tst_rolecolours.moc"
