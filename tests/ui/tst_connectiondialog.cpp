#include "app/lookup/connectiontest.h"
#include "tests/ui/sandboxdesk.h"
#include "tests/ui/windowtest.h"
#include "ui/profiles/connectiondialog.h"

#include <QApplication>
#include <QClipboard>
#include <QLabel>
#include <QPlainTextEdit>
#include <QPointer>
#include <QPushButton>

using namespace callscope;

namespace {

QString shown(const QDialog& dialog, const char* name)
{
    return dialog.findChild<QLabel*>(QLatin1String(name))->text();
}

} // namespace

//! The connection test in a window, against the sandbox.
class TestConnectionDialog : public WindowTest {
    Q_OBJECT
private Q_SLOTS:
    void showsEveryStep()
    {
        SandboxDesk sandbox;
        ConnectionDialog dialog(sandbox.service, sandbox.profile);
        dialog.setAttribute(Qt::WA_DeleteOnClose, false);
        dialog.show();
        auto* const copy = dialog.findChild<QPushButton*>(QStringLiteral("connectionCopyButton"));
        QVERIFY(!copy->isEnabled());
        QTRY_VERIFY(shown(dialog, "connectionVerdict").contains(QLatin1String("can look up calls")));
        for (const char* const step : {"resolve", "connect", "credential", "http", "signature", "administrator"})
            QCOMPARE(shown(dialog, qPrintable(QStringLiteral("connectionState-") + QLatin1String(step))), QStringLiteral("passed"));
        QCOMPARE(shown(dialog, "connectionState-tls"), QStringLiteral("not needed"));
        copy->click();
        QVERIFY(QGuiApplication::clipboard()->text().contains(QLatin1String("can look up calls")));
        QVERIFY(!QGuiApplication::clipboard()->text().contains(QString::fromLatin1(Sandbox::demoSecretKey())));
    }

    void explainsAFailureAndTestsAgain()
    {
        SandboxDesk sandbox;
        Profile stranger = sandbox.profile;
        stranger.identifier = QStringLiteral("user1");
        ConnectionDialog dialog(sandbox.service, stranger);
        dialog.setAttribute(Qt::WA_DeleteOnClose, false);
        dialog.show();
        QTRY_VERIFY(shown(dialog, "connectionVerdict").contains(QLatin1String("stops at")));
        QCOMPARE(shown(dialog, "connectionState-signature"), QStringLiteral("passed"));
        QCOMPARE(shown(dialog, "connectionState-administrator"), QStringLiteral("failed"));
        QVERIFY(dialog.findChild<QPlainTextEdit*>(QStringLiteral("connectionDetails"))->toPlainText().contains(QLatin1String("60010")));
        auto* const again = dialog.findChild<QPushButton*>(QStringLiteral("connectionAgainButton"));
        again->click();
        QVERIFY(shown(dialog, "connectionVerdict").startsWith(QLatin1String("Testing")));
        QTRY_VERIFY(shown(dialog, "connectionVerdict").contains(QLatin1String("stops at")));
    }

    void closingEndsTheTest()
    {
        SandboxDesk sandbox;
        const QPointer<ConnectionDialog> dialog(new ConnectionDialog(sandbox.service, sandbox.profile));
        dialog->show();
        QVERIFY(sandbox.service.findChild<ConnectionTest*>());
        QTest::keyClick(dialog, Qt::Key_Escape);
        QTRY_VERIFY(!dialog);
        QVERIFY(!sandbox.service.findChild<ConnectionTest*>());
    }
};

CALLSCOPE_TEST(TestConnectionDialog, QApplication)
#include "tst_connectiondialog.moc"
