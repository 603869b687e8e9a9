#include "tests/support/stricttest.h"
#include "ui/theme/icons.h"

#include <QApplication>
#include <QDir>
#include <QFile>
#include <QPainter>
#include <QSet>

using namespace callscope;

namespace {

QIcon numbered(int number)
{
    return icons::icon(static_cast<icons::Name>(number));
}

constexpr int iconCount = static_cast<int>(icons::Name::Mask) + 1;

//! The colour of the most opaque pixel, or transparent.
QColor inkOf(const QPixmap& pixmap)
{
    const QImage image = pixmap.toImage();
    QColor ink = Qt::transparent;
    for (int y = 0; y < image.height(); ++y) {
        for (int x = 0; x < image.width(); ++x) {
            if (image.pixelColor(x, y).alpha() > ink.alpha())
                ink = image.pixelColor(x, y);
        }
    }
    return ink;
}

bool isNear(const QColor& a, const QColor& b)
{
    return qAbs(a.red() - b.red()) + qAbs(a.green() - b.green()) + qAbs(a.blue() - b.blue()) <= 6;
}

//! The palette every test starts from.
void useKnownPalette()
{
    QPalette palette;
    palette.setColor(QPalette::Active, QPalette::WindowText, QColor(0x102030));
    palette.setColor(QPalette::Disabled, QPalette::WindowText, QColor(0xA0B0C0));
    palette.setColor(QPalette::Active, QPalette::HighlightedText, QColor(0xF0F0E0));
    QApplication::setPalette(palette);
}

} // namespace

class TestIcons : public StrictTest {
    Q_OBJECT
private Q_SLOTS:
    void everyNameHasItsOwnDrawing();
    void everyDrawingHasTheSameStyle();
    void followsThePalette();
    void disabledAndSelectedTakeTheirColours();
    void aFixedColourStays();
    void isSharpAtTwiceTheSize();
    void paintsInDevicePixels();
    void theApplicationIconStandsAtEverySize();
};

void TestIcons::everyNameHasItsOwnDrawing()
{
    QSet<QByteArray> drawings;
    for (int i = 0; i < iconCount; ++i) {
        QVERIFY2(!numbered(i).isNull(), qPrintable(QString::number(i)));
        const QImage image = numbered(i).pixmap(QSize(32, 32), 1.0).toImage();
        QVERIFY2(inkOf(QPixmap::fromImage(image)).alpha() > 200, qPrintable(QString::number(i)));
        drawings.insert(QByteArray(reinterpret_cast<const char*>(image.constBits()), image.sizeInBytes()));
    }
    QCOMPARE(drawings.size(), iconCount);
}

void TestIcons::everyDrawingHasTheSameStyle()
{
    const QStringList files = QDir(QStringLiteral(":/callscope/icons")).entryList({QStringLiteral("*.svg")});
    QCOMPARE(files.size(), iconCount + 1);
    for (const QString& name : files) {
        QFile file(QStringLiteral(":/callscope/icons/") + name);
        QVERIFY(file.open(QIODevice::ReadOnly));
        const QByteArray svg = file.readAll();
        if (name.startsWith(QLatin1String("io.github")))
            continue;
        QVERIFY2(svg.contains("viewBox=\"0 0 24 24\"") && svg.contains("stroke-width=\"1.75\""), qPrintable(name));
        QVERIFY2(svg.contains("currentColor") && !svg.contains('#'), qPrintable(name));
    }
}

void TestIcons::followsThePalette()
{
    useKnownPalette();
    const QIcon icon = icons::icon(icons::Name::Add);
    QVERIFY(isNear(inkOf(icon.pixmap(QSize(24, 24), 1.0)), QColor(0x102030)));
    QPalette other;
    other.setColor(QPalette::Active, QPalette::WindowText, QColor(0xD0E0F0));
    QApplication::setPalette(other);
    QVERIFY(isNear(inkOf(icon.pixmap(QSize(24, 24), 1.0)), QColor(0xD0E0F0)));
}

void TestIcons::disabledAndSelectedTakeTheirColours()
{
    useKnownPalette();
    const QIcon icon = icons::icon(icons::Name::Add);
    QVERIFY(isNear(inkOf(icon.pixmap(QSize(24, 24), 1.0, QIcon::Disabled)), QColor(0xA0B0C0)));
    QVERIFY(isNear(inkOf(icon.pixmap(QSize(24, 24), 1.0, QIcon::Selected)), QColor(0xF0F0E0)));
}

void TestIcons::aFixedColourStays()
{
    useKnownPalette();
    const QIcon icon = icons::icon(icons::Name::Answered, QColor(0x007A59));
    QVERIFY(isNear(inkOf(icon.pixmap(QSize(24, 24), 1.0)), QColor(0x007A59)));
    QVERIFY(isNear(inkOf(icon.pixmap(QSize(24, 24), 1.0, QIcon::Selected)), QColor(0xF0F0E0)));
    QVERIFY(inkOf(icon.pixmap(QSize(24, 24), 1.0, QIcon::Disabled)).alpha() < 130);
}

void TestIcons::isSharpAtTwiceTheSize()
{
    const QPixmap twice = icons::icon(icons::Name::Clock).pixmap(QSize(24, 24), 2.0);
    QCOMPARE(twice.size(), QSize(48, 48));
    QCOMPARE(twice.devicePixelRatio(), 2.0);
    QImage big = icons::icon(icons::Name::Clock).pixmap(QSize(48, 48), 1.0).toImage();
    big.setDevicePixelRatio(2);
    QCOMPARE(twice.toImage(), big); // drawn at that size, not enlarged
}

void TestIcons::paintsInDevicePixels()
{
    useKnownPalette();
    QImage image(48, 48, QImage::Format_ARGB32_Premultiplied);
    image.fill(Qt::transparent);
    image.setDevicePixelRatio(2);
    QPainter painter(&image);
    icons::icon(icons::Name::Add).paint(&painter, QRect(0, 0, 24, 24));
    painter.end();
    QVERIFY(isNear(inkOf(QPixmap::fromImage(image)), QColor(0x102030)));
    QVERIFY(image.pixelColor(24, 24).alpha() > 200); // the middle of the plus, in device pixels
}

void TestIcons::theApplicationIconStandsAtEverySize()
{
    for (const int size : {16, 22, 32, 48, 128, 256}) {
        const QImage image = icons::application().pixmap(QSize(size, size), 1.0).toImage();
        QCOMPARE(image.size(), QSize(size, size));
        // The timeline's amber and blue and the white handset can be told apart even at 16 px.
        const auto at = [&image, size](double x, double y) { return image.pixelColor(int(x * size), int(y * size)); };
        QVERIFY2(at(0.22, 0.75).red() > 200 && at(0.22, 0.75).blue() < 140, qPrintable(QString::number(size)));
        QVERIFY2(at(0.65, 0.75).blue() > 220, qPrintable(QString::number(size)));
        QVERIFY2(at(0.25, 0.45).lightness() > 220, qPrintable(QString::number(size)));
    }
}

CALLSCOPE_TEST(TestIcons, QApplication)
#include "tst_icons.moc"
