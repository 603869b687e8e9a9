#include "app/profiles/newprofile.h"
#include "app/profiles/settingsrepository.h"
#include "app/wording/language.h"
#include "tests/ui/windowtest.h"
#include "ui/archive/retentionchooser.h"
#include "ui/preferences/copypage.h"
#include "ui/preferences/preferencesdialog.h"
#include "ui/preferences/samplecall.h"

#include <QApplication>
#include <QCheckBox>
#include <QComboBox>
#include <QLabel>
#include <QLineEdit>
#include <QListWidget>
#include <QMessageBox>
#include <QPushButton>
#include <QRadioButton>
#include <QSignalSpy>
#include <QSpinBox>

using namespace callscope;

namespace {

const QDateTime now = QDateTime::fromSecsSinceEpoch(1'795'323'731, Qt::UTC);

SeenLookUp seen(const QString& id, int daysAgo)
{
    SeenLookUp lookUp;
    lookUp.sdkAppId = 1;
    lookUp.askedId = id;
    lookUp.at = now.addDays(-daysAgo);
    lookUp.profileName = QStringLiteral("Prod");
    lookUp.outcome = QStringLiteral("service");
    lookUp.code = 101050;
    return lookUp;
}

//! The dialog over a settings file and an archive of its own.
struct Desk {
    QTemporaryDir folder;
    SettingsRepository repository{SettingsStore(folder.filePath(QStringLiteral("settings")), 300)};
    Archive archive{folder.filePath(QStringLiteral("archive.sqlite"))};
    PreferencesDialog dialog{{&repository, &archive, [] { return now; }}, {}, {.call = sampleFetchedCall()}};

    Desk()
    {
        archive.open(&archive, [](const Archived<void>& opened) { QVERIFY(opened); });
        int stored = 0;
        for (const int daysAgo : {1, 40})
            archive.store(seen(QStringLiteral("call-%1").arg(daysAgo), daysAgo), &archive, [&stored](const Archived<StoredLookUp>&) { ++stored; });
        QTRY_COMPARE(stored, 2);
        dialog.setAttribute(Qt::WA_DeleteOnClose, false);
        dialog.show();
        QApplication::setActiveWindow(&dialog);
    }

    template<typename Control>
    [[nodiscard]] Control* find(const char* name) const { return dialog.findChild<Control*>(QLatin1String(name)); }
    void open(const QString& page) const
    {
        auto* pages = find<QListWidget>("preferencesPages");
        pages->setCurrentItem(pages->findItems(page, Qt::MatchExactly).first());
    }
    void choose(const char* box, const char* data) const { find<QComboBox>(box)->setCurrentIndex(find<QComboBox>(box)->findData(QLatin1String(data))); }
    void type(const char* box, const QString& text) const
    {
        auto* edit = find<QComboBox>(box)->lineEdit();
        edit->setFocus();
        edit->selectAll();
        QTest::keyClicks(edit, text);
        QTest::keyClick(edit, Qt::Key_Return);
    }
    [[nodiscard]] QString status() const { return find<QLabel>("preferencesStatus")->text(); }
    [[nodiscard]] Settings onDisk() const { return SettingsStore(folder.filePath(QStringLiteral("settings"))).load().value(); }
};

} // namespace

//! The pages on language, colours, times, calls and profiles.
class TestPreferencesPages : public WindowTest {
    Q_OBJECT
private Q_SLOTS:
    void initTestCase() { m_words.setLanguage(wording::Language::English); }

    void languageAndTheme()
    {
        const Desk desk;
        desk.choose("windowTheme", "dark");
        desk.choose("windowLanguage", "ja");
        QTRY_COMPARE(desk.onDisk().text(Setting::Language), QStringLiteral("ja"));
        QCOMPARE(desk.onDisk().text(Setting::Theme), QStringLiteral("dark"));
        desk.find<QPushButton>("restoreDefaultsButton")->click();
        QTRY_COMPARE(desk.onDisk().text(Setting::Language), QString());
        QCOMPARE(desk.find<QComboBox>("windowTheme")->currentData().toString(), QStringLiteral("system"));
        QCOMPARE(desk.find<QComboBox>("windowLanguage")->findText(QStringLiteral("简体中文")), 2);
    }

    void aZoneIsChosen()
    {
        const Desk desk;
        desk.open(QStringLiteral("Times"));
        QCOMPARE(desk.find<QComboBox>("secondZone")->currentText(), QStringLiteral("UTC"));
        desk.type("secondZone", QStringLiteral("asia/shanghai"));
        QCOMPARE(desk.find<QComboBox>("secondZone")->currentText(), QStringLiteral("Asia/Shanghai"));
        QTRY_COMPARE(desk.onDisk().text(Setting::SecondZone), QStringLiteral("Asia/Shanghai"));
        QCOMPARE(desk.find<QLabel>("secondZoneOffset")->text(), QStringLiteral("At present: UTC+08:00 (Asia/Shanghai)"));
        QVERIFY(desk.dialog.isVisible()); // Enter closed nothing
        desk.type("secondZone", QStringLiteral("UTC"));
        QTRY_COMPARE(desk.onDisk().text(Setting::SecondZone), QString());
    }

    void nonsenseIsNoZone()
    {
        const Desk desk;
        desk.open(QStringLiteral("Times"));
        desk.type("secondZone", QStringLiteral("Asia/Shanghai"));
        for (const char* nonsense : {"Mars/Olympus", "+25:99", " ", "Asia"}) {
            desk.type("secondZone", QLatin1String(nonsense));
            QCOMPARE(desk.find<QComboBox>("secondZone")->currentText(), QStringLiteral("Asia/Shanghai"));
            QVERIFY2(desk.status().contains(QLatin1String("It is still Asia/Shanghai")), qPrintable(desk.status()));
        }
        QTRY_COMPARE(desk.onDisk().text(Setting::SecondZone), QStringLiteral("Asia/Shanghai"));
        desk.open(QStringLiteral("General"));
        QVERIFY(desk.status().isEmpty());
    }

    void ringAndOffer()
    {
        const Desk desk;
        desk.open(QStringLiteral("Calls"));
        auto* ring = desk.find<QSpinBox>("ringThreshold");
        QCOMPARE(ring->value(), 30);
        QCOMPARE(ring->minimum(), 1);
        QCOMPARE(ring->maximum(), 3600);
        ring->setFocus();
        ring->selectAll();
        QTest::keyClicks(ring, QStringLiteral("120"));
        QCOMPARE(desk.dialog.settings().number(Setting::RingThreshold), 30); // 1 and 12 are on the way only
        QTest::keyClick(ring, Qt::Key_Return);
        QTRY_COMPARE(desk.onDisk().number(Setting::RingThreshold), 120);
        QVERIFY(desk.find<QCheckBox>("offerClipboard")->isChecked());
        desk.find<QCheckBox>("offerClipboard")->click();
        QTRY_VERIFY(!desk.onDisk().flag(Setting::OfferClipboard));
    }

    void retentionAsksFirst()
    {
        const Desk desk;
        desk.open(QStringLiteral("Calls"));
        auto* apply = desk.find<QPushButton>("applyRetentionButton");
        QVERIFY(!apply->isEnabled());
        desk.find<QRadioButton>("keepForDays")->setChecked(true);
        desk.find<QSpinBox>("keepDays")->setValue(30);
        desk.find<QSpinBox>("ringThreshold")->setValue(31); // what is being chosen stays
        QVERIFY(desk.find<QRadioButton>("keepForDays")->isChecked());
        apply->click();
        QTRY_VERIFY(desk.find<QMessageBox>("archiveQuestion"));
        QVERIFY(desk.find<QMessageBox>("archiveQuestion")->text().contains(QLatin1String("Remove 1 call")));
        QCOMPARE(desk.onDisk().text(Setting::Retention), QStringLiteral("forever"));
        desk.find<QPushButton>("archiveConfirmButton")->click();
        QTRY_COMPARE(desk.status(), QStringLiteral("Removed: 1 call."));
        QTRY_COMPARE(desk.onDisk().text(Setting::Retention), QStringLiteral("days"));
        QCOMPARE(desk.onDisk().number(Setting::RetentionDays), 30);
        QVERIFY(!apply->isEnabled());
        desk.find<QPushButton>("restoreDefaultsButton")->click();
        QTRY_COMPARE(desk.onDisk().text(Setting::Retention), QStringLiteral("forever"));
        QVERIFY(desk.find<QRadioButton>("keepForEver")->isChecked());
        QCOMPARE(desk.find<QSpinBox>("ringThreshold")->value(), 30);
    }

    void newProfiles()
    {
        const Desk desk;
        desk.open(QStringLiteral("Profiles"));
        desk.find<QSpinBox>("newProfileTimeout")->setValue(25);
        auto* kind = desk.find<QComboBox>("profileProxyBox");
        kind->setCurrentIndex(kind->findText(QStringLiteral("SOCKS5")));
        QVERIFY(!desk.status().isEmpty()); // a host is missing
        QCOMPARE(desk.dialog.settings().text(Setting::NewProfileProxy), QStringLiteral("system"));
        QVERIFY(!desk.find<QLineEdit>("profileProxyUserField")->isVisible());
        desk.find<QLineEdit>("profileProxyHostField")->setText(QStringLiteral("proxy.example.com"));
        QVERIFY(desk.status().isEmpty());
        QTRY_COMPARE(desk.onDisk().text(Setting::NewProfileProxy), QStringLiteral("socks5://proxy.example.com:1080"));
        const Profile profile = newProfile(desk.onDisk());
        QCOMPARE(profile.timeoutSeconds, 25);
        QCOMPARE(profile.proxy.host, QStringLiteral("proxy.example.com"));
        QVERIFY(profile.id.isEmpty() && profile.name.isEmpty());
        desk.find<QPushButton>("restoreDefaultsButton")->click();
        QTRY_COMPARE(desk.onDisk(), Settings());
        QCOMPARE(kind->currentText(), QStringLiteral("As the system says"));
        QCOMPARE(newProfile(Settings()).timeoutSeconds, 10);
    }

    void theProfilesOwnFormIsNear()
    {
        const Desk desk;
        QSignalSpy wanted(&desk.dialog, &PreferencesDialog::profileWanted);
        desk.open(QStringLiteral("Profiles"));
        desk.find<QPushButton>("editProfileButton")->click();
        QCOMPARE(wanted.size(), 1);
        QVERIFY(!desk.dialog.isVisible());
    }

private:
    wording::Translations m_words;
};

CALLSCOPE_TEST(TestPreferencesPages, QApplication)
#include "tst_preferencespages.moc"
