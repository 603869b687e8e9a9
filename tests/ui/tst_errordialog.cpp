#include "app/tencent/errorcatalogue.h"
#include "tests/ui/accessiblenames.h"
#include "tests/ui/sandboxdesk.h"
#include "tests/ui/windowtest.h"
#include "ui/error/openerror.h"

#include <QApplication>
#include <QClipboard>
#include <QDialogButtonBox>
#include <QLabel>
#include <QMimeData>
#include <QPlainTextEdit>
#include <QPointer>
#include <QPushButton>
#include <QSignalSpy>
#include <QToolButton>

using namespace callscope;
using Kind = ApiError::Kind;
using Cause = ApiError::Cause;

namespace {

LookUpResult failed(const ApiError& error)
{
    LookUpResult result;
    result.callId = QStringLiteral("04c9a0ac-8e38-4a19-be45-349c5ce7911b");
    result.profileId = QStringLiteral("prod");
    result.outcome = failure(error);
    result.asked = {result.callId, QStringLiteral("Prod"), QStringLiteral("singapore"), QStringLiteral("https://adminapisgp.im.qcloud.com"),
                    QDateTime::fromSecsSinceEpoch(1739868165, Qt::UTC), 10, false, {}};
    return result;
}

//! A dialog over a window, closed at the latest when this goes.
struct Opened {
    explicit Opened(const LookUpResult& result, bool canEditProfile = true)
    {
        window.resize(860, 560);
        window.show();
        dialog = openErrorDialog(result, canEditProfile, &window);
    }

    QLabel* label(const char* name) const { return dialog->findChild<QLabel*>(QLatin1String(name)); }
    //! Without the marks at which an endless word may break.
    QString text(const char* name) const { return label(name) ? label(name)->text().remove(QChar(0x200B)) : QString(); }
    template<typename Button>
    void press(const char* name) const
    {
        dialog->findChild<Button*>(QLatin1String(name))->click();
    }
    QStringList buttons() const
    {
        QStringList texts;
        for (const QAbstractButton* button : dialog->findChild<QDialogButtonBox*>()->buttons())
            texts.append(QString(button->text()).remove(QLatin1Char('&')));
        return texts;
    }

    QWidget window;
    QPointer<ErrorDialog> dialog;
};

//! Whatever failed: it says what happened, what to do, and closes with Esc.
void checkDialog(const LookUpResult& result, const char* what)
{
    const wording::ErrorText words = wording::errorText(result.outcome.error(), result.asked);
    const Opened opened(result);
    QVERIFY2(!words.headline.isEmpty() && opened.text("errorHeadline") == words.headline, what);
    QVERIFY2(opened.text("errorAdvice").count(QLatin1Char('\n')) == words.advice.size() - 1, what);
    QVERIFY2(opened.text("errorCode") == words.codeLine, what);
    QVERIFY2(opened.text("errorRequestId") == words.requestId, what);
    QVERIFY2(opened.text("errorCallId") == result.callId, what);
    QVERIFY2(!opened.text("errorAsked").isEmpty(), what);
    QVERIFY2(opened.dialog->isVisible() && opened.dialog->windowModality() == Qt::WindowModal, what);
    QVERIFY2(opened.dialog->width() <= 860, what);
    opened.dialog->grab();
    QTest::keyClick(opened.dialog, Qt::Key_Escape);
    QTRY_VERIFY2(!opened.dialog, what);
}

} // namespace

class TestErrorDialog : public WindowTest {
    Q_OBJECT
private Q_SLOTS:
    void namesAndRoles();
    void everyKindAndCause();
    void everyCode();
    void everyProvocation();
    void copyPutsAllOfIt();
    void copyingTheRequestId();
    void buttonsDoWhatTheySay();
    void aProfileThatCannotBeEdited();
    void theirWordsAreNotInterpreted();
    void longWordsDoNotWidenIt();
    void detailsHoldTheAnswer();
    void aSecretIsNowhere();
};

void TestErrorDialog::namesAndRoles()
{
    const Opened opened(failed({.kind = Kind::Service, .code = 101050, .detail = QStringLiteral("not found"), .requestId = QStringLiteral("Id-1")}));
    QCOMPARE(opened.dialog->objectName(), QStringLiteral("errorDialog"));
    QCOMPARE(accessibleRole(opened.dialog), QAccessible::Dialog);
    QCOMPARE(accessibleName(opened.dialog), opened.text("errorHeadline"));
    for (const char* const name : {"errorHeadline", "errorAdvice", "errorCode", "errorRequestId"}) {
        QCOMPARE(accessibleRole(opened.label(name)), QAccessible::StaticText);
        QCOMPARE(accessibleName(opened.label(name)), opened.text(name));
    }
    QCOMPARE(opened.text("errorCode"), QStringLiteral("ErrorCode 101050"));
    QCOMPARE(opened.text("errorRequestId"), QStringLiteral("Id-1"));
    auto* const copy = opened.dialog->findChild<QPushButton*>(QStringLiteral("errorCopyButton"));
    QCOMPARE(accessibleName(copy), QStringLiteral("Copy"));
    QCOMPARE(accessibleRole(copy), QAccessible::Button);
    QCOMPARE(accessibleName(opened.dialog->findChild<QToolButton*>(QStringLiteral("errorRequestIdCopyButton"))), QStringLiteral("Copy the RequestId"));
}

void TestErrorDialog::everyKindAndCause()
{
    for (int kind = int(Kind::Credential); kind <= int(Kind::Service); ++kind) {
        for (int cause = int(Cause::None); cause <= int(Cause::NoRecord); ++cause) {
            const QByteArray what = QByteArray::number(kind) + '/' + QByteArray::number(cause);
            checkDialog(failed({.kind = Kind(kind), .cause = Cause(cause), .certificates = {{QStringLiteral("CN=a"), QStringLiteral("CN=b"), QStringLiteral("2026")}}}),
                        what.constData());
            if (QTest::currentTestFailed())
                return;
        }
    }
}

void TestErrorDialog::everyCode()
{
    int codes = 0;
    for (qint64 code = -2000; code <= 110'000; ++code) {
        for (const bool deprecated : {false, true}) {
            const auto entry = deprecated ? findDeprecatedCode(code) : findCode(code);
            if (!entry)
                continue;
            ++codes;
            const Kind kind = entry->codeClass == CodeClass::Credential ? Kind::Credential : Kind::Service;
            checkDialog(failed({.kind = kind, .code = code, .requestId = QStringLiteral("Id-1"), .deprecatedApi = deprecated}), QByteArray::number(code).constData());
            if (QTest::currentTestFailed())
                return;
        }
    }
    QVERIFY2(codes > 60, qPrintable(QString::number(codes)));
}

void TestErrorDialog::everyProvocation()
{
    SandboxDesk sandbox(2);
    const QStringList asked = Sandbox::provocations();
    const QList<LookUpResult> results = sandbox.ask(asked);
    QCOMPARE(results.size(), asked.size());
    int failures = 0;
    for (const LookUpResult& result : results) {
        if (result.outcome)
            continue;
        ++failures;
        checkDialog(result, qPrintable(result.callId));
        if (QTest::currentTestFailed())
            return;
    }
    QVERIFY(failures > 20);
}

void TestErrorDialog::copyPutsAllOfIt()
{
    const Opened opened(failed({.kind = Kind::Service, .code = 101050, .detail = QStringLiteral("no such record"), .requestId = QStringLiteral("Id-77")}));
    opened.press<QPushButton>("errorCopyButton");
    const QMimeData* const data = QGuiApplication::clipboard()->mimeData();
    for (const QString& flavour : {data->text(), data->html(), QString::fromUtf8(data->data(QStringLiteral("text/markdown")))}) {
        for (const char* const fact : {"101050", "no such record", "77", "Singapore"})
            QVERIFY2(flavour.contains(QLatin1String(fact)), fact);
    }
    QVERIFY(data->text().contains(opened.text("errorHeadline")));
    QVERIFY2(opened.dialog->isVisible(), "copying does not close it");
}

void TestErrorDialog::copyingTheRequestId()
{
    const Opened with(failed({.code = 60010, .requestId = QStringLiteral("Id-77")}));
    with.press<QToolButton>("errorRequestIdCopyButton");
    QCOMPARE(QGuiApplication::clipboard()->text(), QStringLiteral("Id-77"));
    const Opened without(failed({.code = 60010}));
    QVERIFY(!without.label("errorRequestId"));
    QVERIFY(!without.dialog->findChild<QToolButton*>(QStringLiteral("errorRequestIdCopyButton")));
}

void TestErrorDialog::buttonsDoWhatTheySay()
{
    const QList<std::pair<QString, wording::ErrorAction>> expected{{QStringLiteral("Edit the Call ID"), wording::ErrorAction::EditCallId},
                                                                   {QStringLiteral("Edit the profile…"), wording::ErrorAction::EditProfile},
                                                                   {QStringLiteral("Try again"), wording::ErrorAction::TryAgain}};
    for (const auto& [text, action] : expected) {
        const Opened opened(failed({.kind = Kind::Service, .code = 101050}));
        QCOMPARE(opened.buttons().count(text), 1);
        QSignalSpy chosen(opened.dialog, &ErrorDialog::actionChosen);
        for (QAbstractButton* button : opened.dialog->findChild<QDialogButtonBox*>()->buttons()) {
            if (QString(button->text()).remove(QLatin1Char('&')) == text)
                button->click();
        }
        QCOMPARE(chosen.size(), 1);
        QCOMPARE(chosen[0][0].value<wording::ErrorAction>(), action);
        QTRY_VERIFY(!opened.dialog);
    }
}

void TestErrorDialog::aProfileThatCannotBeEdited()
{
    const LookUpResult result = failed({.kind = Kind::Credential, .cause = Cause::NoSecret});
    QVERIFY(Opened(result, true).buttons().contains(QStringLiteral("Edit the profile…")));
    const Opened demo(result, false);
    QVERIFY(!demo.buttons().contains(QStringLiteral("Edit the profile…")));
    QVERIFY(demo.dialog->findChild<QPushButton*>(QStringLiteral("errorCloseButton"))->isDefault());
}

void TestErrorDialog::theirWordsAreNotInterpreted()
{
    const QString hostile = QStringLiteral("<b>bold</b> &amp; <img src=\"file:///etc/hostname\">");
    LookUpResult result = failed({.kind = Kind::Service, .code = 1, .detail = hostile, .requestId = QStringLiteral("<i>Id</i>")});
    result.callId = result.asked.callId = QStringLiteral("<u>id</u>");
    result.asked.profileName = QStringLiteral("<s>Prod</s>");
    const Opened opened(result);
    QCOMPARE(opened.text("errorDetail"), hostile);
    QCOMPARE(accessibleName(opened.label("errorDetail")), hostile);
    for (const QLabel* label : opened.dialog->findChildren<QLabel*>()) {
        if (!label->text().isEmpty() && !label->buddy())
            QVERIFY2(label->textFormat() == Qt::PlainText || !Qt::mightBeRichText(label->text()), qPrintable(label->text()));
    }
}

void TestErrorDialog::longWordsDoNotWidenIt()
{
    LookUpResult result = failed({.kind = Kind::Service, .code = 1, .detail = QString(2000, QLatin1Char('w')), .requestId = QString(256, QLatin1Char('r'))});
    result.callId = result.asked.callId = QString(256, QLatin1Char('x'));
    checkDialog(result, "long words");
}

void TestErrorDialog::detailsHoldTheAnswer()
{
    SandboxDesk sandbox;
    const LookUpResult result = sandbox.ask(QStringLiteral("error-70009"));
    const Opened opened(result);
    auto* const details = opened.dialog->findChild<QPlainTextEdit*>(QStringLiteral("errorDetails"));
    QVERIFY(details && !details->isVisible());
    opened.press<QToolButton>("errorDetailsButton");
    QVERIFY(details->isVisible());
    const QString shown = details->toPlainText();
    QVERIFY2(shown.contains(QLatin1String("usersig=REDACTED")), qPrintable(shown));
    QVERIFY2(shown.contains(QString::fromUtf8(result.decisiveExchange().responseBytes)), qPrintable(shown));

    LookUpResult binary = result;
    binary.exchanges[binary.decisive].responseBytes = QByteArray("\xff\xfe not text", 11);
    QVERIFY(Opened(binary).dialog->findChild<QPlainTextEdit*>(QStringLiteral("errorDetails"))->toPlainText().contains(QLatin1String("ff fe 20 6e")));
    LookUpResult large = result;
    large.exchanges[large.decisive].responseBytes = QByteArray(8 * 1024 * 1024, 'x');
    QVERIFY(Opened(large).dialog->findChild<QPlainTextEdit*>(QStringLiteral("errorDetails"))->toPlainText().size() < 200'000);
}

void TestErrorDialog::aSecretIsNowhere()
{
    SandboxDesk sandbox;
    const Opened opened(sandbox.ask(QStringLiteral("error-70001")));
    QStringList texts{opened.dialog->findChild<QPlainTextEdit*>()->toPlainText()};
    for (const QLabel* label : opened.dialog->findChildren<QLabel*>())
        texts.append(label->text());
    const QString all = texts.join(QLatin1Char('\n'));
    QVERIFY(!all.contains(QString::fromLatin1(Sandbox::demoSecretKey())));
    QVERIFY(!all.contains(QLatin1String("usersig=eJ")));
}

CALLSCOPE_TEST(TestErrorDialog, QApplication)
#include "tst_errordialog.moc"
