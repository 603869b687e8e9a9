#include "tests/ui/accessiblenames.h"
#include "tests/ui/papersamples.h"
#include "tests/ui/windowtest.h"
#include "ui/print/printpreview.h"

#include <QApplication>
#include <QComboBox>
#include <QLabel>
#include <QLineEdit>
#include <QPointer>
#include <QPrintPreviewDialog>
#include <QPrintPreviewWidget>
#include <QPrinter>
#include <QProcess>

using namespace callscope;

namespace {

QPrintPreviewDialog* dialogOf(const QWidget& window)
{
    return window.findChild<QPrintPreviewDialog*>(QStringLiteral("printPreview"));
}

} // namespace

class TestPrintPreview : public WindowTest {
    Q_OBJECT
private Q_SLOTS:
    void showsAPageACall()
    {
        QWidget window;
        window.show();
        openPrintPreview({samplePaperCall(), samplePaperCall(), samplePaperCall()}, paperManner(), &window);
        QPointer<QPrintPreviewDialog> dialog = dialogOf(window);
        QVERIFY(dialog && dialog->isVisible());
        QCOMPARE(dialog->windowModality(), Qt::WindowModal);
        QTRY_COMPARE(dialog->findChild<QPrintPreviewWidget*>()->pageCount(), 3);
        QVERIFY(!dialog->findChild<QLabel*>(QStringLiteral("printLeftOut")));
        QTest::keyClick(dialog, Qt::Key_Escape);
        QTRY_VERIFY(!dialog);
    }

    void everyPartHasAName()
    {
        QWidget window;
        window.show();
        openPrintPreview({samplePaperCall()}, paperManner(), &window);
        QPrintPreviewDialog* dialog = dialogOf(window);
        QVERIFY(!accessibleName(dialog->findChild<QPrintPreviewWidget*>()).isEmpty());
        QVERIFY(!accessibleName(dialog->findChild<QComboBox*>()).isEmpty());
        for (QLineEdit* edit : dialog->findChildren<QLineEdit*>())
            QVERIFY(qobject_cast<QComboBox*>(edit->parentWidget()) || !accessibleName(edit).isEmpty());
    }

    void saysWhatIsLeftOut()
    {
        QWidget window;
        window.show();
        openPrintPreview(QList<share::Outgoing>(mostPrintedCalls + 1, samplePaperCall()), paperManner(), &window, 12340);
        QPrintPreviewDialog* dialog = dialogOf(window);
        QTRY_COMPARE(dialog->findChild<QPrintPreviewWidget*>()->pageCount(), int(mostPrintedCalls));
        const QString said = dialog->findChild<QLabel*>(QStringLiteral("printLeftOut"))->text();
        QVERIFY2(said.contains(QString::number(mostPrintedCalls)) && said.contains(QLatin1String("12,340")), qPrintable(said));
    }

    void withoutAPrinterItMakesAPdf()
    {
        const QTemporaryDir folder;
        const QString path = folder.filePath(QStringLiteral("printed.pdf"));
        QWidget window;
        window.show();
        openPrintPreview({samplePaperCall(), samplePaperCall()}, paperManner(), &window);
        QPrintPreviewDialog* dialog = dialogOf(window);
        dialog->printer()->setOutputFormat(QPrinter::PdfFormat);
        dialog->printer()->setOutputFileName(path);
        dialog->findChild<QPrintPreviewWidget*>()->print();
        QProcess reader;
        reader.start(QStringLiteral("pdftotext"), {QStringLiteral("-layout"), path, QStringLiteral("-")});
        QVERIFY(reader.waitForFinished());
        const QString said = QString::fromUtf8(reader.readAllStandardOutput());
        QVERIFY2(said.contains(QStringLiteral("张小明")) && said.contains(QLatin1String("Page 2 of 2")), qPrintable(said));
    }

    void nothingToPrint()
    {
        QWidget window;
        window.show();
        openPrintPreview({}, paperManner(), &window);
        QVERIFY(!dialogOf(window));
    }

    void theWindowMayGoFirst()
    {
        auto window = std::make_unique<QWidget>();
        window->show();
        openPrintPreview({samplePaperCall()}, paperManner(), window.get());
        QPointer<QPrintPreviewDialog> dialog = dialogOf(*window);
        window.reset();
        QVERIFY(!dialog);
    }
};

CALLSCOPE_TEST(TestPrintPreview, QApplication)
#include "tst_printpreview.moc"
