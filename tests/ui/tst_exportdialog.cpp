#include "ui/export/exportdialog.h"

#include "app/profiles/settingsrepository.h"
#include "app/wording/language.h"
#include "tests/ui/exportdesk.h"
#include "tests/ui/windowtest.h"

#include <QApplication>
#include <QCheckBox>
#include <QComboBox>
#include <QDate>
#include <QFileDialog>
#include <QLabel>
#include <QProgressBar>
#include <QPushButton>
#include <QRadioButton>

using namespace callscope;

namespace {

//! The dialog over an archive.
struct Dialog {
    std::unique_ptr<ExportDialog> dialog;

    Dialog(const ExportDesk& desk, const ExportSubject& subject, SettingsRepository* settings = nullptr, const share::Manner& manner = {})
        : dialog(std::make_unique<ExportDialog>(*desk.archive, settings, subject, manner))
    {
        dialog->setAttribute(Qt::WA_DeleteOnClose, false);
        dialog->show();
        QTRY_VERIFY(!choice("exportFiltered")->text().contains(QLatin1String("counting")));
    }

    template<typename T>
    [[nodiscard]] T* find(const char* name) const { return dialog->findChild<T*>(QLatin1String(name)); }
    [[nodiscard]] QRadioButton* choice(const char* name) const { return find<QRadioButton>(name); }
    [[nodiscard]] QPushButton* button(const char* name) const { return find<QPushButton>(name); }
    [[nodiscard]] QString text(const char* name) const { return find<QLabel>(name)->text().remove(QChar(0x200b)); }
    void choose(const char* format) const
    {
        auto* const formats = find<QComboBox>("exportFormat");
        formats->setCurrentIndex(formats->findData(QLatin1String(format)));
    }
    //! Up to the question where to; its name.
    QString saveTo(const QString& path) const
    {
        button("exportButton")->click();
        auto* const question = dialog->findChild<QFileDialog*>();
        const QString suggested = question ? question->selectedFiles().value(0).section(QLatin1Char('/'), -1) : QStringLiteral("no question");
        if (question) {
            Q_EMIT question->fileSelected(path);
            question->close();
        }
        return suggested;
    }
};

ExportSubject everything(const ExportDesk& desk)
{
    ExportSubject subject;
    subject.shown = unkeptCall(QStringLiteral("shown/call"));
    subject.selectedKeys = desk.keys.mid(0, 2);
    return subject;
}

} // namespace

//! What is asked before calls leave, and what is said meanwhile and afterwards.
class TestExportDialog : public WindowTest {
    Q_OBJECT
private Q_SLOTS:
    void offersWhatThereIs();
    void offersOnlyWhatThereIs();
    void namesFormatsInTheWindowsLanguage();
    void savesEachChoice();
    void suggestsNames();
    void saysWhetherItIsMasked();
    void remembers();
    void asksForFewerPictures();
    void cancels();
    void saysWhatFailed();
    void closesWithEscape();
    void everyControlHasAName();
};

void TestExportDialog::offersWhatThereIs()
{
    const ExportDesk desk(3);
    const Dialog dialog(desk, everything(desk));
    QVERIFY(dialog.choice("exportShown")->text().contains(QLatin1String("shown/call")));
    QCOMPARE(dialog.choice("exportSelected")->text(), QStringLiteral("The &selection: 2 calls"));
    QCOMPARE(dialog.choice("exportFiltered")->text(), QStringLiteral("&All in the archive: 3 calls"));
    QVERIFY(dialog.choice("exportSelected")->isChecked());
    QCOMPARE(dialog.find<QComboBox>("exportFormat")->count(), 8);
    QVERIFY(dialog.button("exportButton")->isEnabled() && dialog.button("exportButton")->isDefault());
    QVERIFY(!dialog.button("exportShowInFolder")->isVisible());
}

void TestExportDialog::offersOnlyWhatThereIs()
{
    const ExportDesk desk(0);
    ExportSubject subject;
    subject.filtered = true;
    const Dialog dialog(desk, subject);
    QVERIFY(!dialog.choice("exportShown")->isEnabled() && !dialog.choice("exportSelected")->isEnabled());
    QCOMPARE(dialog.choice("exportFiltered")->text(), QStringLiteral("&All that fit the filter: 0 calls"));
    QVERIFY(!dialog.button("exportButton")->isEnabled());
    QCOMPARE(dialog.text("exportStatus"), QStringLiteral("There is nothing to export."));
    subject.shown = unkeptCall(QStringLiteral("a-call"));
    const Dialog one(desk, subject);
    QVERIFY(one.choice("exportShown")->isChecked() && one.button("exportButton")->isEnabled());
}

void TestExportDialog::namesFormatsInTheWindowsLanguage()
{
    const ExportDesk desk(1);
    wording::Translations translations;
    translations.setLanguage(wording::Language::SimplifiedChinese);
    ExportDialog dialog(*desk.archive, nullptr, everything(desk), {});
    QCOMPARE(dialog.findChild<QComboBox*>(QStringLiteral("exportFormat"))->itemText(0), QStringLiteral("CSV（表格）"));
    QVERIFY(dialog.findChild<QLabel*>(QStringLiteral("exportAbout"))->text().startsWith(QStringLiteral("用于电子表格")));
}

void TestExportDialog::savesEachChoice()
{
    const ExportDesk desk(3);
    QVERIFY(desk.makeFolder());
    const Dialog dialog(desk, everything(desk));
    const QList<QPair<const char*, int>> choices{{"exportShown", 1}, {"exportSelected", 2}, {"exportFiltered", 3}};
    for (const auto& [choice, calls] : choices) {
        dialog.choice(choice)->setChecked(true);
        dialog.saveTo(desk.path(choice));
        QTRY_VERIFY(dialog.text("exportStatus").startsWith(QLatin1String("Saved ")));
        QCOMPARE(dialog.text("exportStatus"), QStringLiteral("Saved %1 to %2.").arg(calls == 1 ? QStringLiteral("1 call") : QStringLiteral("%1 calls").arg(calls), desk.path(choice)));
        QCOMPARE(contentsOf(desk.path(choice)).count('\n'), calls + 1);
        QVERIFY(dialog.button("exportShowInFolder")->isVisible() && dialog.button("exportButton")->isEnabled());
    }
}

void TestExportDialog::suggestsNames()
{
    const ExportDesk desk(3);
    QVERIFY(desk.makeFolder());
    ExportSubject subject = everything(desk);
    const Dialog dialog(desk, subject);
    const QString day = QDate::currentDate().toString(Qt::ISODate);
    dialog.choose("jsonl");
    QCOMPARE(dialog.saveTo({}), QStringLiteral("callscope-selection-%1.jsonl").arg(day));
    QTRY_VERIFY(dialog.button("exportButton")->isEnabled() && !dialog.dialog->findChild<QFileDialog*>());
    dialog.choice("exportShown")->setChecked(true);
    dialog.choose("pdf");
    QCOMPARE(dialog.saveTo({}), QStringLiteral("callscope-shown_call-%1.pdf").arg(day));
    QTRY_VERIFY(dialog.button("exportButton")->isEnabled());
}

void TestExportDialog::saysWhetherItIsMasked()
{
    const ExportDesk desk(1);
    QVERIFY(Dialog(desk, {}).text("exportMasked").startsWith(QLatin1String("Not masked")));
    share::Manner manner;
    manner.mask = share::Pseudonyms(QByteArray(32, 'k'));
    QCOMPARE(Dialog(desk, {}, nullptr, manner).text("exportMasked"), QStringLiteral("Masked: user ids, rooms and notes leave as pseudonyms."));
}

void TestExportDialog::remembers()
{
    const ExportDesk desk(1);
    QVERIFY(desk.makeFolder());
    SettingsRepository settings(SettingsStore(desk.folder.filePath(QStringLiteral("settings.json"))));
    {
        const Dialog dialog(desk, {}, &settings);
        QCOMPARE(dialog.find<QComboBox>("exportFormat")->currentData().toString(), QStringLiteral("csv"));
        dialog.find<QCheckBox>("exportByteOrderMark")->setChecked(true);
        dialog.choose("html");
        QVERIFY(!dialog.find<QCheckBox>("exportByteOrderMark")->isEnabled());
        dialog.saveTo(desk.path("a.html"));
        QTRY_VERIFY(dialog.text("exportStatus").startsWith(QLatin1String("Saved ")));
        QTRY_COMPARE(settings.settings().text(Setting::ExportFormat), QStringLiteral("html"));
    }
    const Dialog dialog(desk, {}, &settings);
    QCOMPARE(dialog.find<QComboBox>("exportFormat")->currentData().toString(), QStringLiteral("html"));
    QVERIFY(dialog.find<QCheckBox>("exportByteOrderMark")->isChecked());
}

void TestExportDialog::asksForFewerPictures()
{
    const ExportDesk desk(101);
    const Dialog dialog(desk, {});
    dialog.choose("png");
    QVERIFY(!dialog.button("exportButton")->isEnabled());
    QVERIFY(dialog.text("exportStatus").contains(QLatin1String("100 calls")));
    dialog.choose("pdf");
    QVERIFY(dialog.button("exportButton")->isEnabled() && dialog.text("exportStatus").isEmpty());
}

void TestExportDialog::cancels()
{
    const ExportDesk desk(20'000);
    QVERIFY(desk.makeFolder());
    const Dialog dialog(desk, {});
    dialog.saveTo(desk.path("a.csv"));
    QVERIFY(dialog.find<QProgressBar>("exportProgress")->isVisible());
    QVERIFY(!dialog.button("exportButton")->isEnabled() && !dialog.find<QComboBox>("exportFormat")->isEnabled());
    QVERIFY(dialog.text("exportStatus").startsWith(QLatin1String("Exporting: ")));
    QTest::keyClick(dialog.dialog.get(), Qt::Key_Escape);
    QVERIFY(dialog.dialog->isVisible());
    QTRY_COMPARE(dialog.text("exportStatus"), QStringLiteral("Cancelled. Nothing was saved."));
    QVERIFY(!dialog.find<QProgressBar>("exportProgress")->isVisible() && dialog.button("exportButton")->isEnabled());
    QCOMPARE(desk.files(), QStringList());
}

void TestExportDialog::saysWhatFailed()
{
    const ExportDesk desk(2);
    const Dialog dialog(desk, {});
    dialog.saveTo(desk.folder.filePath(QStringLiteral("nowhere/a.csv")));
    QTRY_VERIFY(dialog.text("exportStatus").startsWith(QLatin1String("There is no folder ")));
    QVERIFY(dialog.button("exportButton")->isEnabled());
}

void TestExportDialog::closesWithEscape()
{
    const ExportDesk desk(2);
    const Dialog dialog(desk, {});
    QTest::keyClick(dialog.dialog.get(), Qt::Key_Escape);
    QVERIFY(!dialog.dialog->isVisible());
}

void TestExportDialog::everyControlHasAName()
{
    const ExportDesk desk(2);
    const Dialog dialog(desk, everything(desk));
    const auto widgets = dialog.dialog->findChildren<QWidget*>();
    for (const QWidget* widget : widgets) {
        if (widget->focusPolicy() != Qt::NoFocus && widget->isVisible())
            QVERIFY2(!widget->objectName().isEmpty(), widget->metaObject()->className());
    }
}

CALLSCOPE_TEST(TestExportDialog, QApplication)
#include "tst_exportdialog.moc"
