#include "app/profiles/demoprofile.h"
#include "tests/ui/accessiblenames.h"
#include "tests/ui/profileformparts.h"
#include "tests/ui/windowtest.h"
#include "ui/profiles/profileform.h"

#include <QApplication>
#include <QComboBox>
#include <QDialogButtonBox>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QSignalSpy>

using namespace callscope;

class TestProfileForm : public WindowTest {
    Q_OBJECT
private Q_SLOTS:
    void problemsInWords_data();
    void problemsInWords();
    void secretsInWords_data();
    void secretsInWords();
    void whatIsRightIsSaved();
    void theSecretIsGoneOnceTaken();
    void cancelSavesNothing();
    void whatTheFormDoesNotShowIsKept();
    void aHintAboutTheRegion();
    void theirWordsAreNotInterpreted();
    void names();
};

void TestProfileForm::problemsInWords_data()
{
    QTest::addColumn<QString>("field");
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("part"); // of the sentence; empty: it is right

    const QString name = QStringLiteral("profileNameField");
    const QString endpoint = QStringLiteral("profileEndpointField");
    const QString application = QStringLiteral("profileSdkAppIdField");
    const QString administrator = QStringLiteral("profileIdentifierField");
    QTest::newRow("name") << name << QStringLiteral("  Prod SG ") << QString();
    QTest::newRow("no name") << name << QStringLiteral("  ") << QStringLiteral("Give the profile a name");
    QTest::newRow("65 characters") << name << QString(65, QLatin1Char('n')) << QStringLiteral("longer than 64");
    QTest::newRow("taken") << name << QStringLiteral("oTHER") << QStringLiteral("Another profile has this name");
    QTest::newRow("endpoint") << endpoint << QStringLiteral("https://example.com:8443/") << QString();
    QTest::newRow("this machine") << endpoint << QStringLiteral("http://127.0.0.1:8080") << QString();
    QTest::newRow("no endpoint") << endpoint << QString() << QStringLiteral("endpoint");
    QTest::newRow("http") << endpoint << QStringLiteral("http://example.com") << QStringLiteral("must start with https://");
    QTest::newRow("path") << endpoint << QStringLiteral("https://example.com/v4") << QStringLiteral("must not have a path");
    QTest::newRow("query") << endpoint << QStringLiteral("https://example.com?a=b") << QStringLiteral("must not have a query");
    QTest::newRow("user") << endpoint << QStringLiteral("https://me:pw@example.com") << QStringLiteral("user name or password");
    QTest::newRow("no url") << endpoint << QStringLiteral("example dot com") << QStringLiteral("not understood");
    QTest::newRow("largest application") << application << QStringLiteral(" 4294967295 ") << QString();
    for (const char* const wrong : {"", "0", "-1", "4294967296", "14000x", "1e9", "99999999999999999999999"})
        QTest::newRow(qPrintable(QStringLiteral("application '%1'").arg(QLatin1String(wrong))))
            << application << QString::fromLatin1(wrong) << QStringLiteral("number from 1 to 4294967295");
    QTest::newRow("no administrator") << administrator << QString() << QStringLiteral("App administrator");
    QTest::newRow("32 bytes") << administrator << QString(32, QLatin1Char('a')) << QString();
    QTest::newRow("33 bytes") << administrator << QString(33, QLatin1Char('a')) << QStringLiteral("longer than 32 bytes");
    QTest::newRow("11 characters of 3 bytes") << administrator << QString(11, QChar(0x738B)) << QStringLiteral("longer than 32 bytes");
}

void TestProfileForm::problemsInWords()
{
    QFETCH(QString, field);
    QFETCH(QString, text);
    QFETCH(QString, part);
    Profile other = good();
    other.id = QStringLiteral("other");
    other.name = QStringLiteral("Other");
    Form form(good(), {good(), other});
    if (field == QLatin1String("profileEndpointField"))
        form.chooseRegion(QString());
    form.edit(qPrintable(field))->setText(text);
    QCOMPARE(form.save()->isEnabled(), part.isEmpty());
    QVERIFY2(form.message().contains(part), qPrintable(form.message()));
    QSignalSpy saved(form.form, &ProfileForm::saved);
    form.form->accept(); // Enter must not get past the button
    QCOMPARE(saved.size(), part.isEmpty() ? 1 : 0);
}

void TestProfileForm::secretsInWords_data()
{
    QTest::addColumn<SecretKind>("kind");
    QTest::addColumn<QString>("secret");
    QTest::addColumn<QString>("part");

    const QString administrator = QStringLiteral("administrator");
    const QString whole = QString::fromLatin1(userSig(sdkAppId, administrator));
    QTest::newRow("none: keep what there is") << SecretKey << QString() << QString();
    QTest::newRow("key") << SecretKey << QStringLiteral(" %1\n").arg(key) << QString();
    QTest::newRow("PEM") << SecretKey << QStringLiteral("-----BEGIN PRIVATE KEY-----MIGHAgEAMBMGByqG-----END PRIVATE KEY-----") << QStringLiteral("PEM");
    QTest::newRow("63 digits") << SecretKey << key.left(63) << QStringLiteral("this has 63 characters");
    QTest::newRow("64 letters") << SecretKey << QString(64, QLatin1Char('z')) << QStringLiteral("64 hexadecimal digits");
    QTest::newRow("UserSig for a key") << SecretKey << whole << QStringLiteral("64 hexadecimal digits");
    QTest::newRow("UserSig") << PastedUserSig << whole << QString();
    QTest::newRow("key for a UserSig") << PastedUserSig << key << QStringLiteral("no UserSig");
    QTest::newRow("part of one") << PastedUserSig << whole.left(whole.size() / 2) << QStringLiteral("only part of one");
    QTest::newRow("nonsense") << PastedUserSig << QStringLiteral("\u738B") << QStringLiteral("no UserSig");
    QTest::newRow("another application") << PastedUserSig << QString::fromLatin1(userSig(1400009999, administrator)) << QStringLiteral("SDKAppID 1400009999");
    QTest::newRow("another person") << PastedUserSig << QString::fromLatin1(userSig(sdkAppId, QStringLiteral("user1"))) << QStringLiteral("administrator user1");
    QTest::newRow("expired") << PastedUserSig << QString::fromLatin1(userSig(sdkAppId, administrator, 7200, 3600)) << QStringLiteral("expired on 2");
}

void TestProfileForm::secretsInWords()
{
    QFETCH(SecretKind, kind);
    QFETCH(QString, secret);
    QFETCH(QString, part);
    Form form(good());
    form.box("profileSecretKindBox")->setCurrentIndex(kind);
    form.edit("profileSecretField")->setText(secret);
    QCOMPARE(form.save()->isEnabled(), part.isEmpty());
    QVERIFY2(form.message().contains(part), qPrintable(form.message()));
    QVERIFY(secret.isEmpty() || !form.message().contains(secret.trimmed()));
}

void TestProfileForm::whatIsRightIsSaved()
{
    Profile fresh;
    fresh.identifier = QStringLiteral("administrator");
    Form form(fresh);
    QCOMPARE(form.form->windowTitle(), QStringLiteral("Add a profile"));
    QVERIFY(!form.save()->isEnabled());
    QSignalSpy saved(form.form, &ProfileForm::saved);
    QTest::keyClicks(form.edit("profileNameField"), QStringLiteral(" Prod SG "));
    QTest::keyClicks(form.edit("profileSdkAppIdField"), QStringLiteral("20000001"));
    QTest::keyClicks(form.edit("profileSecretField"), key);
    form.chooseRegion(QStringLiteral("singapore"));
    QVERIFY2(form.save()->isEnabled(), qPrintable(form.message()));
    QTest::mouseClick(form.save(), Qt::LeftButton);
    QCOMPARE(saved.size(), 1);
    const auto profile = saved[0][0].value<Profile>();
    QVERIFY(!profile.id.isEmpty());
    QCOMPARE(profile.name, QStringLiteral("Prod SG"));
    QCOMPARE(profile.sdkAppId, 20000001u);
    QCOMPARE(profile.regionKey, QStringLiteral("singapore"));
    QVERIFY(profile.customEndpoint.isEmpty());
    QVERIFY2(form.form->isVisible() && !form.save()->isEnabled(), "it waits until it is saved");
    form.form->showFailure(QStringLiteral("The disk is full."));
    QCOMPARE(form.message(), QStringLiteral("The disk is full."));
    QVERIFY(form.save()->isEnabled());
    form.form->done(QDialog::Accepted);
    QTRY_VERIFY(!form.form); // it deletes itself
}

void TestProfileForm::theSecretIsGoneOnceTaken()
{
    Form form(good());
    QLineEdit* const field = form.edit("profileSecretField");
    QCOMPARE(field->echoMode(), QLineEdit::Password);
    QVERIFY2(field->text().isEmpty(), "a stored secret is never shown again");
    QTest::keyClicks(field, QStringLiteral(" %1 ").arg(key));
    QVERIFY(!field->displayText().contains(QLatin1Char('a')));
    QAccessibleInterface* const spoken = QAccessible::queryAccessibleInterface(field);
    QVERIFY2(!spoken->text(QAccessible::Value).contains(key), "a screen reader does not say it");
    QVERIFY(spoken->state().passwordEdit);
    const auto credential = form.form->takeCredential();
    QVERIFY(credential);
    QCOMPARE(credential->kind, Credential::Kind::SecretKey);
    QCOMPARE(credential->secret, key.toLatin1());
    QVERIFY(field->text().isEmpty());
    field->undo();
    QVERIFY(field->text().isEmpty());
    QVERIFY(!form.form->takeCredential());

    form.box("profileSecretKindBox")->setCurrentIndex(PastedUserSig);
    field->setText(QString::fromLatin1(userSig(sdkAppId, QStringLiteral("administrator"))));
    QCOMPARE(form.form->takeCredential()->kind, Credential::Kind::UserSig);
}

void TestProfileForm::cancelSavesNothing()
{
    Form form(good());
    QSignalSpy saved(form.form, &ProfileForm::saved);
    QTest::keyClick(form.form, Qt::Key_Escape);
    QCOMPARE(saved.size(), 0);
    QTRY_VERIFY(!form.form);
}

void TestProfileForm::whatTheFormDoesNotShowIsKept()
{
    Profile profile = good();
    profile.caFile = QStringLiteral("/etc/ca.pem");
    profile.timeoutSeconds = 42;
    profile.proxy.kind = ProxyChoice::Kind::None;
    profile.deprecatedApi = true;
    Form form(profile);
    QCOMPARE(form.form->windowTitle(), QStringLiteral("Edit the profile"));
    QSignalSpy saved(form.form, &ProfileForm::saved);
    form.form->accept();
    const auto kept = saved[0][0].value<Profile>();
    QCOMPARE(kept.id, profile.id);
    QCOMPARE(kept.caFile, profile.caFile);
    QCOMPARE(kept.colour, profile.colour);
    QCOMPARE(kept.timeoutSeconds, 42);
    QCOMPARE(kept.proxy.kind, ProxyChoice::Kind::None);
    QVERIFY(kept.deprecatedApi);
}

void TestProfileForm::aHintAboutTheRegion()
{
    Form form(good());
    QVERIFY2(!form.message().contains(QLatin1String("hint")), qPrintable(form.message()));
    form.edit("profileSdkAppIdField")->setText(QStringLiteral("20000001"));
    QVERIFY2(form.message().contains(QLatin1String("Singapore")), qPrintable(form.message()));
    QVERIFY2(form.save()->isEnabled(), "a hint never blocks");
    form.chooseRegion(QStringLiteral("singapore"));
    QVERIFY2(!form.message().contains(QLatin1String("Singapore")), qPrintable(form.message()));
    QVERIFY(!form.edit("profileEndpointField")->isEnabled());
    form.chooseRegion(QString());
    QVERIFY(form.edit("profileEndpointField")->isEnabled());
    const int tokyo = form.box("profileRegionBox")->findData(QStringLiteral("tokyo"));
    QVERIFY(form.box("profileRegionBox")->itemText(tokyo).contains(QLatin1String("not listed for call records")));
}

void TestProfileForm::theirWordsAreNotInterpreted()
{
    Form form(good());
    form.box("profileSecretKindBox")->setCurrentIndex(PastedUserSig);
    form.edit("profileSecretField")->setText(QString::fromLatin1(userSig(sdkAppId, QStringLiteral("<b>bold</b>"))));
    QVERIFY2(form.message().contains(QLatin1String("<b>bold</b>")), qPrintable(form.message()));
    QCOMPARE(form.form->findChild<QLabel*>(QStringLiteral("profileMessage"))->textFormat(), Qt::PlainText);
}

void TestProfileForm::names()
{
    Form form(good());
    const QList<std::pair<QWidget*, QString>> named{
        {form.edit("profileNameField"), QStringLiteral("Name")},
        {form.edit("profileEndpointField"), QStringLiteral("Endpoint")},
        {form.edit("profileSdkAppIdField"), QStringLiteral("SDKAppID")},
        {form.edit("profileIdentifierField"), QStringLiteral("Administrator")},
        {form.edit("profileSecretField"), QStringLiteral("Secret")},
    };
    for (const auto& [widget, name] : named)
        QCOMPARE(accessibleName(widget), name);
    // On Unix a box is named by the label that points to it, and its own name is what is chosen.
    for (const auto& [name, label] : {std::pair{"profileRegionBox", QStringLiteral("Region")}, {"profileSecretKindBox", QStringLiteral("Sign with")}}) {
        const auto relations = QAccessible::queryAccessibleInterface(form.box(name))->relations(QAccessible::Label);
        QCOMPARE(relations.size(), 1);
        QCOMPARE(relations[0].first->text(QAccessible::Name), label);
    }
}

CALLSCOPE_TEST(TestProfileForm, QApplication)
#include "tst_profileform.moc"
