#include "tests/ui/accessiblenames.h"
#include "tests/ui/windowtest.h"
#include "ui/help/aboutdialog.h"
#include "ui/help/aboutqtdialog.h"
#include "ui/help/licences.h"

#include <QApplication>
#include <QLabel>
#include <QListWidget>
#include <QPlainTextEdit>

using namespace callscope;

//! Which program, and whose work.
class TestAboutDialog : public WindowTest {
    Q_OBJECT
private Q_SLOTS:
    void initTestCase() { QApplication::setApplicationVersion(QStringLiteral("1.2.3")); }

    void namesItself()
    {
        const AboutDialog dialog;
        QCOMPARE(dialog.findChild<QLabel*>(QStringLiteral("aboutVersion"))->text(), QStringLiteral("Callscope 1.2.3"));
        QVERIFY(dialog.findChild<QLabel*>(QStringLiteral("aboutQt"))->text().contains(QLatin1String(qVersion())));
    }

    void namesEveryWork()
    {
        const AboutDialog dialog;
        auto* names = dialog.findChild<QListWidget*>(QStringLiteral("licenceList"));
        auto* text = dialog.findChild<QPlainTextEdit*>(QStringLiteral("licenceText"));
        QVERIFY(text->toPlainText().startsWith(QLatin1String("MIT License")));
        const QList<std::pair<QString, QString>> works{{QStringLiteral("Callscope"), QStringLiteral("Permission is hereby granted")},
                                                       {QStringLiteral("Qt "), QStringLiteral("Lesser General Public License")},
                                                       {QStringLiteral("QtKeychain"), QStringLiteral("Redistribution and use")},
                                                       {QStringLiteral("tl::expected"), QStringLiteral("public domain")},
                                                       {QStringLiteral("SQLite"), QStringLiteral("public domain")},
                                                       {QStringLiteral("zlib"), QStringLiteral("as-is")},
                                                       {QStringLiteral("OpenSSL"), QStringLiteral("Apache License")}};
        QCOMPARE(names->count(), works.size());
        for (int row = 0; row < names->count(); ++row) {
            names->setCurrentRow(row);
            QVERIFY2(names->item(row)->text().startsWith(works[row].first), qPrintable(names->item(row)->text()));
            QVERIFY2(text->toPlainText().contains(works[row].second), qPrintable(text->toPlainText()));
        }
    }

    void namesQt()
    {
        const AboutQtDialog dialog;
        QVERIFY(dialog.findChild<QLabel*>(QStringLiteral("qtVersion"))->text().contains(QLatin1String(qVersion())));
        QVERIFY(dialog.findChild<QLabel*>(QStringLiteral("qtLicence"))->text().contains(QLatin1String("LGPLv3")));
        QVERIFY(dialog.findChild<QLabel*>(QStringLiteral("qtAddress"))->text().contains(QLatin1String("https://www.qt.io/licensing")));
        QVERIFY(dialog.isModal() || dialog.windowModality() == Qt::WindowModal);
    }

    void isNamedAndFits()
    {
        const AboutDialog dialog;
        for (const char* name : {"licenceList", "licenceText", "closeAboutButton"})
            QVERIFY2(!accessibleName(dialog.findChild<QWidget*>(QLatin1String(name))).isEmpty(), name);
        QVERIFY(dialog.minimumSizeHint().width() <= 860 && dialog.minimumSizeHint().height() <= 560);
    }
};

CALLSCOPE_TEST(TestAboutDialog, QApplication)
#include "tst_aboutdialog.moc"
