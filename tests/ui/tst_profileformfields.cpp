#include "tests/ui/profileformparts.h"
#include "tests/ui/windowtest.h"

#include <QApplication>
#include <QSignalSpy>
#include <QSpinBox>

using namespace callscope;

//! The fields of the form that are units of their own: the UserSig's facts, the proxy.
class TestProfileFormFields : public WindowTest {
    Q_OBJECT
private Q_SLOTS:
    void aUserSigShowsItsFacts();
    void everythingIsSaved();
};

void TestProfileFormFields::aUserSigShowsItsFacts()
{
    Form form(good());
    auto* const facts = form.form->findChild<QLabel*>(QStringLiteral("profileUserSigFacts"));
    QVERIFY(!facts->isVisible());
    form.box("profileSecretKindBox")->setCurrentIndex(PastedUserSig);
    QString broken = QString::fromLatin1(userSig(sdkAppId, QStringLiteral("administrator")));
    broken.insert(40, QLatin1Char('\n'));
    form.edit("profileSecretField")->setText(broken); // as a mail wraps it
    QVERIFY(facts->isVisible());
    for (const char* const part : {"administrator", "1400001234", "issued 2", "expires 2"})
        QVERIFY2(facts->text().contains(QLatin1String(part)), part);
    QTRY_VERIFY(facts->height() >= facts->sizeHint().height());
    form.edit("profileSecretField")->clear();
    QVERIFY(!facts->isVisible());
}

void TestProfileFormFields::everythingIsSaved()
{
    Form form(good());
    QSignalSpy saved(form.form, &ProfileForm::saved);
    form.box("profileProxyBox")->setCurrentIndex(form.box("profileProxyBox")->findData(int(ProxyChoice::Kind::Socks5)));
    QVERIFY2(form.message().contains(QLatin1String("proxy")), "it has no host yet");
    form.edit("profileProxyHostField")->setText(QStringLiteral("proxy.example"));
    QVERIFY(!form.edit("profileProxyPasswordField")->isEnabled());
    form.edit("profileProxyUserField")->setText(QStringLiteral("agent"));
    form.edit("profileProxyPasswordField")->setText(QStringLiteral("hunter2hunter2"));
    form.form->findChild<QSpinBox*>(QStringLiteral("profileTimeoutField"))->setValue(30);
    form.form->accept();
    QCOMPARE(saved.size(), 1);
    const auto profile = saved[0][0].value<Profile>();
    QCOMPARE(profile.proxy.kind, ProxyChoice::Kind::Socks5);
    QCOMPARE(profile.proxy.host, QStringLiteral("proxy.example"));
    QCOMPARE(profile.proxy.port, 1080);
    QCOMPARE(profile.proxy.user, QStringLiteral("agent"));
    QCOMPARE(profile.timeoutSeconds, 30);
    const auto password = form.form->takeProxyPassword();
    QVERIFY(password);
    QCOMPARE(password->kind, Credential::Kind::ProxyPassword);
    QCOMPARE(password->secret, QByteArray("hunter2hunter2"));
    QVERIFY(!form.form->takeProxyPassword());
}

CALLSCOPE_TEST(TestProfileFormFields, QApplication)
#include "tst_profileformfields.moc"
