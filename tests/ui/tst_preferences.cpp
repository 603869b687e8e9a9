#include "app/profiles/settingsrepository.h"
#include "app/share/ticket.h"
#include "tests/ui/accessiblenames.h"
#include "tests/ui/windowtest.h"
#include "ui/preferences/copypage.h"
#include "ui/preferences/mannersetting.h"
#include "ui/preferences/preferencesdialog.h"
#include "ui/preferences/samplecall.h"

#include <QApplication>
#include <QCheckBox>
#include <QComboBox>
#include <QDir>
#include <QFile>
#include <QLabel>
#include <QListWidget>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QSignalSpy>
#include <QStackedWidget>
#include <QTabWidget>
#include <QTextEdit>

using namespace callscope;
using share::TicketPart;
using wording::Language;

namespace {

PreviewedCall sample()
{
    return {.call = sampleFetchedCall(), .zones = {QTimeZone("Asia/Tokyo"), QTimeZone::utc()},
            .pseudonyms = share::Pseudonyms(QByteArray(share::Pseudonyms::keyBytes, 'k'))};
}

//! The dialog over a file of its own.
struct Desk {
    QTemporaryDir folder;
    SettingsRepository repository{SettingsStore(folder.filePath(QStringLiteral("settings")), 300)};
    PreferencesDialog dialog{{.repository = &repository}, {}, sample()};
    QSignalSpy stored{&repository, &SettingsRepository::loaded};
    QSignalSpy changed{&dialog, &PreferencesDialog::settingsChanged};

    Desk()
    {
        dialog.setAttribute(Qt::WA_DeleteOnClose, false);
        dialog.show();
    }

    template<typename Control>
    [[nodiscard]] Control* find(const char* name) const { return dialog.findChild<Control*>(QLatin1String(name)); }
    [[nodiscard]] QString preview() const { return find<QPlainTextEdit>("previewText")->toPlainText(); }
    [[nodiscard]] QCheckBox* part(TicketPart part) const { return dialog.findChild<QCheckBox*>(QStringLiteral("copyPart_") + share::keyOf(part)); }
    void open(const char* page) const
    {
        auto* pages = find<QListWidget>("preferencesPages");
        pages->setCurrentItem(pages->findItems(QLatin1String(page), Qt::MatchExactly).first());
    }
    void speak(const QString& tag) const
    {
        auto* language = find<QComboBox>("copyLanguage");
        language->setCurrentIndex(language->findData(tag));
    }
    [[nodiscard]] share::Manner told() const { return mannerOf(changed.last().at(0).value<Settings>()); }
    [[nodiscard]] Settings onDisk() const { return SettingsStore(folder.filePath(QStringLiteral("settings"))).load().value(); }
};

} // namespace

//! What a person sets is seen at once, and kept.
class TestPreferences : public WindowTest {
    Q_OBJECT
private Q_SLOTS:
    void initTestCase() { m_translations.setLanguage(Language::English); }

    void everyPartIsAChoice()
    {
        const Desk desk;
        for (const TicketPart part : share::everyTicketPart()) {
            QVERIFY2(desk.part(part), qPrintable(share::keyOf(part)));
            QVERIFY(desk.part(part)->isChecked());
        }
    }

    void thePreviewFollowsTheParts()
    {
        const Desk desk;
        QVERIFY2(desk.preview().startsWith(QLatin1String("Answered after 1 h 16 min 18 s")), qPrintable(desk.preview()));
        const QList<std::pair<TicketPart, QString>> shownBy{
            {TicketPart::Findings, QStringLiteral("Rang 4,578 s")}, {TicketPart::Durations, QStringLiteral("2 d 6 h 27 min 39 s")},
            {TicketPart::Times, QStringLiteral("2025-02-18 17:42:45 +09:00 (2025-02-18 08:42:45 UTC)")}, {TicketPart::Kind, QStringLiteral("(MultiCall)")},
            {TicketPart::People, QStringLiteral("user5, user2")}, {TicketPart::Room, QStringLiteral("roomid-1434")},
            {TicketPart::RequestId, QStringLiteral("Id-da9b3ee8bece466d951a9d93965c3d2c-O-Seq-324151555")},
            {TicketPart::Source, QStringLiteral("Prod-SG")}, {TicketPart::FetchedAt, QStringLiteral("2025-02-21 01:00:00 +09:00")},
            {TicketPart::Annotations, QStringLiteral("CS-4711")}};
        QCOMPARE(shownBy.size(), share::everyTicketPart().size());
        for (const auto& [part, words] : shownBy) {
            QVERIFY2(desk.preview().contains(words), qPrintable(words + QLatin1Char('\n') + desk.preview()));
            desk.part(part)->click();
            QVERIFY2(!desk.preview().contains(words), qPrintable(words));
            QVERIFY(!desk.find<QTextEdit>("previewTable")->toPlainText().contains(words));
            desk.part(part)->click();
        }
        QVERIFY(desk.preview().contains(QLatin1String("04c9a0ac-8e38-4a19-be45-349c5ce7911b")));
    }

    void thePreviewSpeaksTheLanguage()
    {
        const Desk desk;
        desk.speak(QStringLiteral("zh_CN"));
        QVERIFY2(desk.preview().startsWith(QStringLiteral("响铃 1 小时 16 分钟 18 秒后接听")), qPrintable(desk.preview()));
        QVERIFY(desk.preview().contains(QStringLiteral("正常结束 (NormalEnd)")));
        QVERIFY(desk.find<QTextEdit>("previewTable")->toPlainText().contains(QStringLiteral("通话结果")));
        QVERIFY(desk.find<QPlainTextEdit>("previewMarkdown")->toPlainText().contains(QStringLiteral("通话结果")));
        desk.speak(QStringLiteral("ja"));
        QVERIFY2(desk.preview().startsWith(QStringLiteral("1時間16分18秒の呼び出し後に応答")), qPrintable(desk.preview()));
        QCOMPARE(desk.find<QPushButton>("restoreDefaultsButton")->text(), QStringLiteral("Restore the de&faults")); // the window's stays
        desk.speak({});
        QVERIFY(desk.preview().startsWith(QLatin1String("Answered")));
    }

    void tellsAndStores()
    {
        Desk desk;
        desk.part(TicketPart::Room)->click();
        QCOMPARE(desk.changed.size(), 1);
        QCOMPARE(desk.told().parts, share::allTicketParts().setFlag(TicketPart::Room, false));
        QVERIFY(!desk.told().language);
        desk.speak(QStringLiteral("ja"));
        QCOMPARE(desk.told().language, Language::Japanese);
        QCOMPARE(desk.changed.size(), 2);
        QTRY_COMPARE(desk.stored.size(), 2);
        const share::Manner kept = mannerOf(desk.onDisk());
        QCOMPARE(kept.parts, share::allTicketParts().setFlag(TicketPart::Room, false));
        QCOMPARE(kept.language, Language::Japanese);
    }

    void showsWhatIsSet()
    {
        Settings settings;
        QVERIFY(settings.set(Setting::CopyParts, partsSetting(TicketPart::People)));
        QVERIFY(settings.set(Setting::CopyLanguage, languageSetting(Language::SimplifiedChinese)));
        QVERIFY(settings.set(Setting::CsvByteOrderMark, true));
        const PreferencesDialog dialog({}, settings, sample());
        for (const TicketPart part : share::everyTicketPart())
            QCOMPARE(dialog.findChild<QCheckBox*>(QStringLiteral("copyPart_") + share::keyOf(part))->isChecked(), part == TicketPart::People);
        QCOMPARE(dialog.findChild<QComboBox*>(QStringLiteral("copyLanguage"))->currentText(), QStringLiteral("简体中文"));
        QVERIFY(dialog.findChild<QCheckBox*>(QStringLiteral("csvByteOrderMark"))->isChecked());
        QVERIFY(!dialog.findChild<QCheckBox*>(QStringLiteral("maskNames"))->isChecked());
    }

    void maskedNamesAreNotPreviewed()
    {
        Desk desk;
        QVERIFY(desk.preview().contains(QLatin1String("user5")));
        desk.find<QCheckBox>("maskNames")->click();
        QVERIFY(desk.changed.last().at(0).value<Settings>().flag(Setting::MaskNames));
        QVERIFY2(!desk.preview().contains(QLatin1String("user5")) && desk.preview().contains(sample().pseudonyms.user(QStringLiteral("user5"))), qPrintable(desk.preview()));
        QVERIFY(!desk.find<QTextEdit>("previewTable")->toPlainText().contains(QLatin1String("user5")));
        QVERIFY(!desk.find<QPlainTextEdit>("previewMarkdown")->toPlainText().contains(QLatin1String("user5")));
        QTRY_VERIFY(desk.onDisk().flag(Setting::MaskNames));
    }

    void restoresThisPageOnly()
    {
        Desk desk;
        desk.part(TicketPart::Room)->click();
        desk.speak(QStringLiteral("ja"));
        desk.find<QCheckBox>("csvByteOrderMark")->click();
        desk.open("Copying");
        desk.find<QPushButton>("restoreDefaultsButton")->click();
        QCOMPARE(mannerOf(desk.dialog.settings()).parts, share::allTicketParts());
        QVERIFY(desk.part(TicketPart::Room)->isChecked());
        QVERIFY(desk.preview().startsWith(QLatin1String("Answered")));
        QVERIFY(desk.dialog.settings().flag(Setting::CsvByteOrderMark));
        desk.open("Exporting");
        desk.find<QPushButton>("restoreDefaultsButton")->click();
        QVERIFY(!desk.find<QCheckBox>("csvByteOrderMark")->isChecked());
        QTRY_COMPARE(desk.stored.size(), 5);
        QCOMPARE(desk.onDisk(), Settings());
    }

    //! The rest of the file, of which this program may be too old to know, is somebody's too.
    void leavesOtherSettingsAlone()
    {
        Desk desk;
        QVERIFY(SettingsStore(desk.folder.filePath(QStringLiteral("settings"))).update([](Settings& settings) { settings.set(Setting::RetentionDays, 7); }));
        desk.part(TicketPart::Room)->click();
        QTRY_COMPARE(desk.stored.size(), 1);
        QCOMPARE(desk.onDisk().number(Setting::RetentionDays), 7);
        QCOMPARE(desk.dialog.settings(), desk.onDisk());
    }

    void whatCannotBeStoredIsTakenBack()
    {
        Desk desk;
        QFile inTheWay(desk.folder.filePath(QStringLiteral("file")));
        QVERIFY(inTheWay.open(QIODevice::WriteOnly));
        SettingsRepository nowhere(SettingsStore(inTheWay.fileName() + QStringLiteral("/settings"), 50));
        PreferencesDialog dialog({.repository = &nowhere}, {}, sample());
        QSignalSpy changed(&dialog, &PreferencesDialog::settingsChanged);
        auto* room = dialog.findChild<QCheckBox*>(QStringLiteral("copyPart_room"));
        room->click();
        QVERIFY(!room->isChecked());
        QTRY_VERIFY(!dialog.findChild<QLabel*>(QStringLiteral("preferencesStatus"))->text().isEmpty());
        QVERIFY(room->isChecked());
        QCOMPARE(changed.size(), 2);
        QCOMPARE(changed.last().at(0).value<Settings>(), Settings());
    }

    //! A change that failed must not hide one that did not.
    void endsWithWhatIsOnTheDisk()
    {
        Desk desk;
        const QString path = desk.folder.filePath(QStringLiteral("settings"));
        QVERIFY(QFile(path).open(QIODevice::WriteOnly));
        QVERIFY(QDir().mkpath(path + QStringLiteral(".lock"))); // nobody gets past it
        desk.part(TicketPart::Room)->click();
        QSignalSpy failed(&desk.repository, &SettingsRepository::failed);
        QTRY_COMPARE(failed.size(), 1);
        QVERIFY(desk.part(TicketPart::Room)->isChecked());
        QVERIFY(QDir().rmdir(path + QStringLiteral(".lock")));
        desk.part(TicketPart::Kind)->click();
        QTRY_COMPARE(desk.stored.size(), 1);
        QVERIFY(desk.find<QLabel>("preferencesStatus")->text().isEmpty());
        QVERIFY(desk.part(TicketPart::Room)->isChecked() && !desk.part(TicketPart::Kind)->isChecked());
        QCOMPARE(desk.dialog.settings(), desk.onDisk());
    }

    void theDemoStoresNothing()
    {
        PreferencesDialog dialog({}, {}, sample());
        QSignalSpy changed(&dialog, &PreferencesDialog::settingsChanged);
        dialog.findChild<QCheckBox*>(QStringLiteral("copyPart_room"))->click();
        QCOMPARE(changed.size(), 1);
        QVERIFY(!dialog.findChild<QLabel*>(QStringLiteral("preferencesStatus"))->text().isEmpty());
    }

    void everyControlIsNamed()
    {
        const Desk desk;
        QList<QWidget*> controls;
        for (QWidget* each : desk.dialog.findChildren<QWidget*>()) {
            if (each->focusPolicy() != Qt::NoFocus && !each->objectName().startsWith(QLatin1String("qt_")))
                controls.append(each);
        }
        QVERIFY(controls.size() > 15);
        for (QWidget* each : std::as_const(controls))
            QVERIFY2(!accessibleName(each).isEmpty(), qPrintable(each->objectName() + QLatin1Char(' ') + QLatin1String(each->metaObject()->className())));
    }

    //! On each page, no two things answer to the same key.
    void mnemonicsAreTheirOwn()
    {
        const Desk desk;
        auto* pages = desk.find<QListWidget>("preferencesPages");
        for (int row = 0; row < pages->count(); ++row) {
            pages->setCurrentRow(row);
            QStringList texts;
            for (const QCheckBox* box : desk.dialog.findChildren<QCheckBox*>())
                texts += box->isVisible() ? box->text() : QString();
            for (const QPushButton* button : desk.dialog.findChildren<QPushButton*>())
                texts += button->isVisible() ? button->text() : QString();
            for (const QLabel* label : desk.dialog.findChildren<QLabel*>())
                texts += label->isVisible() && label->buddy() ? label->text() : QString();
            for (const QTabWidget* tabs : desk.dialog.findChildren<QTabWidget*>()) {
                for (int tab = 0; tabs->isVisible() && tab < tabs->count(); ++tab)
                    texts += tabs->tabText(tab);
            }
            QSet<QKeySequence> keys;
            for (const QString& text : std::as_const(texts)) {
                const QKeySequence key = QKeySequence::mnemonic(text);
                QVERIFY2(key.isEmpty() || !keys.contains(key), qPrintable(text));
                keys.insert(key);
            }
        }
    }

    void fitsASmallWindow()
    {
        const Desk desk;
        QVERIFY2(desk.dialog.minimumSizeHint().width() <= 860 && desk.dialog.minimumSizeHint().height() <= 560,
                 qPrintable(QStringLiteral("%1×%2").arg(desk.dialog.minimumSizeHint().width()).arg(desk.dialog.minimumSizeHint().height())));
    }

    void escapeCloses()
    {
        const Desk desk;
        QTest::keyClick(const_cast<PreferencesDialog*>(&desk.dialog), Qt::Key_Escape);
        QVERIFY(!desk.dialog.isVisible());
    }

private:
    wording::Translations m_translations;
};

CALLSCOPE_TEST(TestPreferences, QApplication)
#include "tst_preferences.moc"
