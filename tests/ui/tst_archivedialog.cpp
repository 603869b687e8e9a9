#include "tests/ui/windowtest.h"
#include "ui/archive/archivedialog.h"

#include <QApplication>
#include <QFileDialog>
#include <QLabel>
#include <QMessageBox>
#include <QProgressBar>
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
    lookUp.profileId = QStringLiteral("p");
    lookUp.profileName = QStringLiteral("Prod");
    lookUp.endpoint = QStringLiteral("https://h");
    lookUp.outcome = QStringLiteral("service");
    lookUp.code = 101050;
    return lookUp;
}

//! Three calls in a file, and the dialog over them.
struct Desk {
    QTemporaryDir folder;
    Archive archive{folder.filePath(QStringLiteral("archive.sqlite"))};
    std::unique_ptr<ArchiveDialog> dialog;

    explicit Desk(const Retention& retention = {})
    {
        archive.open(&archive, [](const Archived<void>& opened) { QVERIFY(opened); });
        int stored = 0;
        for (const int daysAgo : {1, 40, 100})
            archive.store(seen(QStringLiteral("call-%1").arg(daysAgo), daysAgo), &archive, [&stored](const Archived<StoredLookUp>& done) { stored += done ? 1 : 0; });
        QTRY_COMPARE(stored, 3);
        dialog = std::make_unique<ArchiveDialog>(archive, [] { return now; }, retention);
        dialog->setAttribute(Qt::WA_DeleteOnClose, false);
        dialog->show();
        QTRY_VERIFY(text("archiveAmount").startsWith(QLatin1String("3 calls")));
    }

    [[nodiscard]] QString text(const char* name) const { return dialog->findChild<QLabel*>(QLatin1String(name))->text(); }
    [[nodiscard]] QPushButton* button(const char* name) const { return dialog->findChild<QPushButton*>(QLatin1String(name)); }
    [[nodiscard]] QMessageBox* question() const { return dialog->findChild<QMessageBox*>(QStringLiteral("archiveQuestion")); }

    void confirm() const { question()->findChild<QPushButton*>(QStringLiteral("archiveConfirmButton"))->click(); }
    void keepDays(int days) const
    {
        dialog->findChild<QRadioButton*>(QStringLiteral("keepForDays"))->setChecked(true);
        dialog->findChild<QSpinBox*>(QStringLiteral("keepDays"))->setValue(days);
    }
};

} // namespace

//! What can be done with all of the archive, over a real one.
class TestArchiveDialog : public WindowTest {
    Q_OBJECT
private Q_SLOTS:
    void saysWhereAndHowMuch()
    {
        const Desk desk;
        QVERIFY2(desk.text("archiveAmount").startsWith(QStringLiteral("3 calls · 3 look-ups · ")), qPrintable(desk.text("archiveAmount")));
        QCOMPARE(desk.text("archivePath"), desk.folder.filePath(QStringLiteral("archive.sqlite")));
        QVERIFY(!desk.button("applyRetentionButton")->isEnabled());
    }

    void asksBeforeItRemoves()
    {
        const Desk desk;
        QSignalSpy kept(desk.dialog.get(), &ArchiveDialog::retentionChanged);
        desk.keepDays(30);
        desk.button("applyRetentionButton")->click();
        QVERIFY(!desk.button("checkButton")->isEnabled()); // while it counts
        QTRY_VERIFY(desk.question());
        QVERIFY2(desk.question()->text().contains(QLatin1String("Remove 2 calls")) && desk.question()->text().contains(QLatin1String("30 days")),
                 qPrintable(desk.question()->text()));
        QVERIFY(kept.isEmpty());
        QTest::keyClick(desk.question(), Qt::Key_Escape);
        QTRY_VERIFY(!desk.question());
        QVERIFY(kept.isEmpty());
        QVERIFY(desk.button("applyRetentionButton")->isEnabled());
        desk.button("applyRetentionButton")->click();
        QTRY_VERIFY(desk.question());
        desk.confirm();
        QTRY_COMPARE(desk.text("archiveStatus"), QStringLiteral("Removed: 2 calls."));
        QTRY_VERIFY(desk.text("archiveAmount").startsWith(QLatin1String("1 call ")));
        QCOMPARE(kept.size(), 1);
        QCOMPARE(kept.at(0).at(0).value<Retention>(), (Retention{Retention::Kind::Days, 30}));
        QVERIFY(!desk.button("applyRetentionButton")->isEnabled());
        QVERIFY(desk.button("checkButton")->isEnabled());
    }

    void asksNothingWhereNothingGoes()
    {
        const Desk desk;
        QSignalSpy kept(desk.dialog.get(), &ArchiveDialog::retentionChanged);
        desk.keepDays(3650);
        desk.button("applyRetentionButton")->click();
        QTRY_COMPARE(kept.size(), 1);
        QTRY_COMPARE(desk.text("archiveStatus"), QStringLiteral("Removed: 0 calls."));
        QVERIFY(!desk.question());
        desk.dialog->findChild<QRadioButton*>(QStringLiteral("keepForEver"))->setChecked(true);
        desk.button("applyRetentionButton")->click();
        QCOMPARE(kept.size(), 2);
    }

    void keepingNothingNamesEverything()
    {
        const Desk desk;
        desk.dialog->findChild<QRadioButton*>(QStringLiteral("keepNothing"))->setChecked(true);
        desk.button("applyRetentionButton")->click();
        QTRY_VERIFY(desk.question());
        QVERIFY(desk.question()->text().contains(QLatin1String("Remove 3 calls")) && desk.question()->text().contains(QLatin1String("pinned")));
        desk.confirm();
        QTRY_VERIFY(desk.text("archiveAmount").startsWith(QLatin1String("0 calls")));
    }

    void forgetsEverything()
    {
        const Desk desk;
        desk.button("forgetEverythingButton")->click();
        QCOMPARE(desk.question()->text(), QStringLiteral("Forget 3 calls?"));
        desk.confirm();
        QTRY_COMPARE(desk.text("archiveStatus"), QStringLiteral("Everything is forgotten."));
        QTRY_VERIFY(desk.text("archiveAmount").startsWith(QLatin1String("0 calls")));
        desk.button("forgetEverythingButton")->click();
        QCOMPARE(desk.text("archiveStatus"), QStringLiteral("There is nothing to forget."));
    }

    void checks()
    {
        const Desk desk;
        desk.button("checkButton")->click();
        QVERIFY(desk.dialog->findChild<QProgressBar*>()->isVisible());
        QVERIFY(!desk.button("backUpButton")->isEnabled());
        QTRY_COMPARE(desk.text("archiveStatus"), QStringLiteral("The archive is whole."));
        QVERIFY(!desk.dialog->findChild<QProgressBar*>()->isVisible());
        QVERIFY(desk.button("backUpButton")->isEnabled());
    }

    void backsUpAndRestores()
    {
        const Desk desk;
        const QString copy = desk.folder.filePath(QStringLiteral("副本.sqlite"));
        desk.button("backUpButton")->click();
        auto* dialog = desk.dialog->findChild<QFileDialog*>();
        QVERIFY(dialog);
        Q_EMIT dialog->fileSelected(copy);
        QTRY_VERIFY(desk.text("archiveStatus").startsWith(QLatin1String("Backed up to ")));
        QVERIFY(QFile::exists(copy));
        dialog->close();

        desk.button("forgetEverythingButton")->click();
        desk.confirm();
        QTRY_VERIFY(desk.text("archiveAmount").startsWith(QLatin1String("0 calls")));
        QTRY_VERIFY(!desk.question());
        QTRY_VERIFY(!desk.dialog->findChild<QFileDialog*>());
        desk.button("restoreButton")->click();
        dialog = desk.dialog->findChild<QFileDialog*>();
        QVERIFY(dialog);
        Q_EMIT dialog->fileSelected(copy);
        QVERIFY(desk.question()->informativeText().contains(QLatin1String("kept in a file of its own beside it")));
        desk.confirm();
        QTRY_VERIFY(desk.text("archiveStatus").startsWith(QLatin1String("Restored from ")));
        QTRY_VERIFY(desk.text("archiveAmount").startsWith(QLatin1String("3 calls")));
        dialog->close();
    }

    void saysWhatFailed()
    {
        const Desk desk;
        QFile foreign(desk.folder.filePath(QStringLiteral("foreign.sqlite")));
        QVERIFY(foreign.open(QIODevice::WriteOnly));
        foreign.write("no archive");
        foreign.close();
        desk.button("restoreButton")->click();
        auto* const dialog = desk.dialog->findChild<QFileDialog*>();
        Q_EMIT dialog->fileSelected(foreign.fileName());
        desk.confirm();
        QTRY_VERIFY2(desk.text("archiveStatus").contains(QLatin1String("not touched")), qPrintable(desk.text("archiveStatus")));
        QVERIFY(desk.text("archiveAmount").startsWith(QLatin1String("3 calls")));
        QVERIFY(desk.button("restoreButton")->isEnabled());
        dialog->close();
    }

    void closingWhileItWorksIsSafe()
    {
        Desk desk;
        desk.button("checkButton")->click();
        desk.dialog.reset();
        QTest::qWait(100);
    }
};

CALLSCOPE_TEST(TestArchiveDialog, QApplication)
#include "tst_archivedialog.moc"
