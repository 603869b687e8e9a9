#include "tests/support/stricttest.h"
#include "ui/theme/icons.h"
#include "ui/theme/motion.h"
#include "ui/theme/readablepalette.h"
#include "ui/theme/rolecolours.h"
#include "ui/theme/themechoice.h"
#include "ui/theme/themepalette.h"

#include <QApplication>
#include <QLineEdit>
#include <QStyle>

using namespace callscope;

//! A look can be chosen, changed and given up, and can be read in any case.
class TestThemeChoice : public StrictTest {
    Q_OBJECT
private Q_SLOTS:
    void initTestCase()
    {
        m_before = QApplication::palette();
        m_style = QApplication::style()->name();
        new ReadablePalette(qApp);
        m_motion = new Motion(qApp);
        m_theme = new ThemeChoice(*m_motion, qApp);
    }

    void cleanup()
    {
        m_motion->setReduced(false);
        m_theme->apply(QStringLiteral("system"));
    }

    void everyTextCanBeRead_data()
    {
        QTest::addColumn<QPalette>("palette");
        QTest::addColumn<bool>("dark");
        QTest::newRow("light") << lightPalette() << false;
        QTest::newRow("dark") << darkPalette() << true;
    }

    void everyTextCanBeRead()
    {
        QFETCH(const QPalette, palette);
        QFETCH(const bool, dark);
        QCOMPARE(isDark(palette), dark);
        using P = QPalette;
        const std::pair<P::ColorRole, QList<P::ColorRole>> texts[] = {
            {P::WindowText, {P::Window, P::Base}}, {P::Text, {P::Base, P::AlternateBase, P::Window}}, {P::ButtonText, {P::Button, P::Window}},
            {P::PlaceholderText, {P::Base, P::AlternateBase, P::Window}}, {P::Link, {P::Window, P::Base, P::AlternateBase}},
            {P::LinkVisited, {P::Window, P::Base}}, {P::HighlightedText, {P::Highlight}}, {P::BrightText, {P::Highlight}}, {P::ToolTipText, {P::ToolTipBase}}};
        for (const P::ColorGroup group : {P::Active, P::Inactive, P::Disabled}) {
            for (const auto& [text, grounds] : texts) {
                for (const P::ColorRole ground : grounds) {
                    if (group == P::Disabled && text == P::BrightText)
                        continue; // nothing is selected in what is disabled with it
                    const double seen = contrast(palette.color(group, text), palette.color(group, ground));
                    const bool mayBeFaint = group == P::Disabled && text != P::PlaceholderText && text != P::HighlightedText && text != P::ToolTipText;
                    QVERIFY2(seen >= (mayBeFaint ? 3 : 4.5), qPrintable(QStringLiteral("group %1, text %2 on %3: %4").arg(group).arg(text).arg(ground).arg(seen)));
                }
            }
        }
        for (int role = 0; role < P::NColorRoles; ++role) // else the desktop's would shine through
            QVERIFY2(role == P::NoRole || palette.isBrushSet(P::Active, P::ColorRole(role)), qPrintable(QString::number(role)));
    }

    void whatIsDisabledLooksIt_data() { everyTextCanBeRead_data(); }

    void whatIsDisabledLooksIt()
    {
        QFETCH(const QPalette, palette);
        using P = QPalette;
        for (const P::ColorRole text : {P::WindowText, P::Text, P::ButtonText})
            QVERIFY(contrast(palette.color(P::Disabled, text), palette.color(P::Active, text)) >= 2);
    }

    //! Some dark themes have one colour for both.
    void desktopsDisabledTextIsMended()
    {
        QPalette bright = darkPalette();
        for (const QPalette::ColorRole text : {QPalette::WindowText, QPalette::Text, QPalette::ButtonText})
            bright.setColor(QPalette::Disabled, text, bright.color(QPalette::Active, text));
        QApplication::setPalette(bright);
        const QPalette mended = QApplication::palette();
        for (const QPalette::ColorRole text : {QPalette::WindowText, QPalette::Text, QPalette::ButtonText})
            QVERIFY(contrast(mended.color(QPalette::Disabled, text), mended.color(QPalette::Active, text)) >= 2);
        QVERIFY(contrast(mended.color(QPalette::Disabled, QPalette::ButtonText), mended.color(QPalette::Button)) >= 3);
        QApplication::setPalette(m_before);
    }

    void changesWhatIsOnTheScreen()
    {
        QLineEdit field;
        field.setPlaceholderText(QStringLiteral("x"));
        field.show();
        m_theme->apply(QStringLiteral("dark"));
        QVERIFY(!QApplication::style()->styleHint(QStyle::SH_DialogButtonBox_ButtonsHaveIcons));
        QTRY_VERIFY(isDark(field.palette()));
        QCOMPARE(field.palette().color(QPalette::Base), darkPalette().color(QPalette::Base));
        QVERIFY(contrast(field.palette().color(QPalette::PlaceholderText), field.palette().color(QPalette::Base)) >= 4.5);
        m_theme->apply(QStringLiteral("light"));
        QTRY_VERIFY(!isDark(field.palette()));
        QCOMPARE(field.palette().color(QPalette::Base), lightPalette().color(QPalette::Base));
        m_theme->apply(QStringLiteral("system"));
        QTRY_COMPARE(field.palette().color(QPalette::Window), m_before.color(QPalette::Window));
        QCOMPARE(QApplication::style()->name(), m_style);
    }

    //! The desktop may change while its look is not the one that is shown, and is followed again later.
    void theDesktopsPaletteIsNotKept()
    {
        m_theme->apply(QStringLiteral("dark"));
        m_theme->apply(QStringLiteral("system"));
        for (const QPalette::ColorRole role : {QPalette::Window, QPalette::WindowText, QPalette::Base, QPalette::Text, QPalette::Button, QPalette::Link})
            QVERIFY2((QApplication::palette().resolveMask() & maskOf(role)) == 0, qPrintable(QString::number(role)));
        m_theme->apply(QStringLiteral("no such theme"));
        QCOMPARE(QApplication::palette().color(QPalette::Window), m_before.color(QPalette::Window));
    }

    void iconsFollow()
    {
        const auto darkest = [] {
            const QImage image = icons::icon(icons::Name::Copy).pixmap(QSize(24, 24), 1.).toImage();
            for (int y = 0; y < image.height(); ++y) {
                for (int x = 0; x < image.width(); ++x) {
                    if (image.pixelColor(x, y).alpha() == 255)
                        return image.pixelColor(x, y).lightness();
                }
            }
            return -1;
        };
        m_theme->apply(QStringLiteral("light"));
        QVERIFY2(darkest() >= 0 && darkest() < 80, qPrintable(QString::number(darkest())));
        m_theme->apply(QStringLiteral("dark"));
        QVERIFY2(darkest() > 180, qPrintable(QString::number(darkest())));
    }

    void lessMotionStaysLess()
    {
        m_motion->setReduced(true);
        m_theme->apply(QStringLiteral("dark"));
        QCOMPARE(QApplication::style()->styleHint(QStyle::SH_Widget_Animation_Duration), 0);
        m_motion->setReduced(false);
        QVERIFY(QApplication::style()->styleHint(QStyle::SH_Widget_Animation_Duration) > 0);
        m_motion->setReduced(true);
        m_theme->apply(QStringLiteral("system"));
        QCOMPARE(QApplication::style()->styleHint(QStyle::SH_Widget_Animation_Duration), 0);
        m_motion->setReduced(false);
        QCOMPARE(QApplication::style()->name(), m_style);
    }

private:
    //! Of a role that is set, and so follows nothing.
    [[nodiscard]] static QPalette::ResolveMask maskOf(QPalette::ColorRole role)
    {
        QPalette palette;
        for (const QPalette::ColorGroup group : {QPalette::Active, QPalette::Inactive, QPalette::Disabled})
            palette.setColor(group, role, Qt::black);
        return palette.resolveMask();
    }

    QPalette m_before;
    QString m_style;
    Motion* m_motion = nullptr;
    ThemeChoice* m_theme = nullptr;
};

CALLSCOPE_TEST(TestThemeChoice, QApplication)
#include "tst_themechoice.moc"
