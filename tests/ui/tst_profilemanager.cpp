#include "app/profiles/sessionsecretstore.h"
#include "tests/ui/windowtest.h"
#include "ui/profiles/importdialog.h"
#include "ui/profiles/profiledesk.h"
#include "ui/profiles/profileform.h"
#include "ui/profiles/profilemanager.h"

#include <QApplication>
#include <QDialogButtonBox>
#include <QFile>
#include <QLabel>
#include <QLineEdit>
#include <QMessageBox>
#include <QPushButton>
#include <QRadioButton>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTreeWidget>

using namespace callscope;

namespace {

const QByteArray key = QByteArray("0123456789abcdef").repeated(4);

//! A key store that nobody unlocked.
class LockedSecretStore : public SecretStore {
public:
    void read(const QString&, QObject* context, ReadDone done) override { deliver<ReadResult>(context, std::move(done), failure(locked())); }
    void write(const QString&, Credential, QObject* context, WriteDone done) override
    {
        deliver<WriteResult>(context, std::move(done), StoredSecret{Kept::ThisSessionOnly, locked()});
    }
    void remove(const QString&, QObject* context, RemoveDone done) override { deliver<RemoveResult>(context, std::move(done), failure(locked())); }

private:
    static SecretError locked() { return {SecretError::Kind::Locked, {}}; }
};

//! A manager over files of its own: one locked profile, and those that are named.
struct Scene {
    explicit Scene(const QStringList& names, SecretStore* other = nullptr) : secrets(other ? *other : session)
    {
        put(folder.filePath(QStringLiteral("system.json")), R"({"schema":"callscope.profiles/1","profiles":[{"id":"team","name":"Team","sdkAppId":7,)"
                                                            R"("identifier":"administrator","region":"frankfurt"}]})");
        for (const QString& name : names) {
            Profile profile;
            profile.id = name.toLower();
            profile.name = name;
            profile.sdkAppId = 1400000000;
            profile.identifier = QStringLiteral("administrator");
            profile.regionKey = QStringLiteral("china");
            if (!store.update(savingProfile(profile, {QStringLiteral("china")}, false)))
                qFatal("the profile cannot be written");
        }
        QObject::connect(&repository, &ProfileRepository::loaded, &desk, &ProfileDesk::setProfiles);
        QObject::connect(&desk, &ProfileDesk::said, &window, [this](const QString& sentence) { said.append(sentence); });
        QSignalSpy loaded(&repository, &ProfileRepository::loaded);
        repository.load();
        (void)loaded.wait();
        desk.manage();
    }

    static void put(const QString& path, const QByteArray& bytes)
    {
        QFile file(path);
        if (!file.open(QIODevice::WriteOnly) || file.write(bytes) != bytes.size())
            qFatal("the file cannot be written");
    }

    [[nodiscard]] ProfileManager* manager() const { return window.findChild<ProfileManager*>(); }
    [[nodiscard]] QTreeWidget* list() const { return manager()->findChild<QTreeWidget*>(QStringLiteral("profileList")); }
    [[nodiscard]] QPushButton* button(const char* name) const { return manager()->findChild<QPushButton*>(QLatin1String(name)); }
    [[nodiscard]] ProfileForm* form() const { return manager()->findChild<ProfileForm*>() ? manager()->findChild<ProfileForm*>() : window.findChild<ProfileForm*>(); }
    [[nodiscard]] QStringList names() const
    {
        QStringList all;
        for (int row = 0; row < list()->topLevelItemCount(); ++row)
            all.append(list()->topLevelItem(row)->text(0));
        return all;
    }
    void select(int row) const { list()->setCurrentItem(list()->topLevelItem(row)); }
    [[nodiscard]] QString message() const { return manager()->findChild<QLabel*>(QStringLiteral("profileManagerMessage"))->text(); }

    QTemporaryDir folder;
    SessionSecretStore session;
    SecretStore& secrets;
    ProfileStore store{folder.filePath(QStringLiteral("profiles.json")), 5000, {folder.filePath(QStringLiteral("system.json"))}};
    ProfileRepository repository{store};
    LookUpService service{secrets, [] { return QDateTime::currentDateTimeUtc(); }};
    QWidget window;
    ProfileDesk desk{&repository, secrets, service, &window};
    QStringList said;
};

} // namespace

//! The list of profiles, and what its buttons do to the file and the secrets.
class TestProfileManager : public WindowTest {
    Q_OBJECT
private Q_SLOTS:
    void showsWhatStandsOnDisk();
    void locksWhatTheAdministratorGives();
    void moves();
    void duplicatesWithoutTheSecret();
    void removesAfterAYes();
    void keepsTheSecretOfASavedProfile();
    void staysOpenWhereSavingFails();
    void saysWhatIsKeptForThisSessionOnly();
    void asksAboutConflictsFirst();
};

void TestProfileManager::showsWhatStandsOnDisk()
{
    Scene scene({QStringLiteral("Prod"), QStringLiteral("Test")});
    QCOMPARE(scene.names(), (QStringList{QStringLiteral("Team"), QStringLiteral("Prod"), QStringLiteral("Test")}));
    QCOMPARE(scene.list()->topLevelItem(1)->text(1), QStringLiteral("China"));
    scene.select(2);
    QVERIFY(scene.store.update([](ProfileSet set) -> ProfileStore::Loaded { // as another window does
        set.remove(QStringLiteral("prod"));
        return set;
    }));
    scene.repository.load();
    QTRY_COMPARE(scene.names(), (QStringList{QStringLiteral("Team"), QStringLiteral("Test")}));
    QCOMPARE(scene.list()->currentItem()->text(0), QStringLiteral("Test"));
}

void TestProfileManager::locksWhatTheAdministratorGives()
{
    Scene scene({QStringLiteral("Prod")});
    scene.select(0);
    for (const char* const name : {"editProfileButton", "removeProfileButton", "moveProfileUpButton", "moveProfileDownButton"})
        QVERIFY2(!scene.button(name)->isEnabled(), name);
    for (const char* const name : {"duplicateProfileButton", "useProfileButton", "testProfileButton"})
        QVERIFY2(scene.button(name)->isEnabled(), name);
    QVERIFY(scene.message().contains(QLatin1String("locked")));
    scene.desk.edit(QStringLiteral("team"));
    QVERIFY(!scene.form());
    scene.select(1);
    QVERIFY(scene.button("editProfileButton")->isEnabled());
}

void TestProfileManager::moves()
{
    Scene scene({QStringLiteral("One"), QStringLiteral("Two"), QStringLiteral("Three")});
    scene.select(3);
    QVERIFY(!scene.button("moveProfileDownButton")->isEnabled());
    QTest::mouseClick(scene.button("moveProfileUpButton"), Qt::LeftButton);
    QTRY_COMPARE(scene.names().mid(1), (QStringList{QStringLiteral("One"), QStringLiteral("Three"), QStringLiteral("Two")}));
    QCOMPARE(scene.list()->currentItem()->text(0), QStringLiteral("Three"));
    QTest::mouseClick(scene.button("moveProfileUpButton"), Qt::LeftButton);
    QTRY_COMPARE(scene.names().value(1), QStringLiteral("Three"));
    QVERIFY2(!scene.button("moveProfileUpButton")->isEnabled(), "nobody moves past a locked one");
    QCOMPARE(scene.store.load()->profiles.value(1).name, QStringLiteral("Three"));
}

void TestProfileManager::duplicatesWithoutTheSecret()
{
    Scene scene({QStringLiteral("Prod")});
    scene.session.write(QStringLiteral("prod"), Credential(Credential::Kind::SecretKey, key), &scene.window, [](auto) {});
    scene.select(0);
    QTest::mouseClick(scene.button("duplicateProfileButton"), Qt::LeftButton);
    QVERIFY(scene.form());
    QCOMPARE(scene.form()->findChild<QLineEdit*>(QStringLiteral("profileNameField"))->text(), QStringLiteral("Team (2)"));
    QVERIFY(scene.form()->findChild<QLineEdit*>(QStringLiteral("profileSecretField"))->text().isEmpty());
    scene.form()->accept();
    QTRY_COMPARE(scene.names(), (QStringList{QStringLiteral("Team"), QStringLiteral("Prod"), QStringLiteral("Team (2)")}));
    QVERIFY(!scene.store.load()->profiles.last().locked);
    QTRY_VERIFY(!scene.form());
}

void TestProfileManager::removesAfterAYes()
{
    Scene scene({QStringLiteral("Prod")});
    scene.session.write(QStringLiteral("prod"), Credential(Credential::Kind::SecretKey, key), &scene.window, [](auto) {});
    scene.select(1);
    QApplication::setActiveWindow(scene.manager()); // offscreen no window becomes active by itself
    QTest::keyClick(scene.list(), Qt::Key_Delete);
    QTRY_VERIFY(scene.manager()->findChild<QMessageBox*>());
    auto* box = scene.manager()->findChild<QMessageBox*>();
    QVERIFY(box->text().contains(QLatin1String("Prod")));
    QCOMPARE(box->defaultButton(), box->button(QMessageBox::Cancel));
    const auto buttons = box->buttons();
    for (QAbstractButton* each : buttons) {
        if (box->buttonRole(each) == QMessageBox::DestructiveRole)
            each->click();
    }
    QTRY_COMPARE(scene.names(), QStringList{QStringLiteral("Team")});
    bool gone = false;
    scene.session.read(QStringLiteral("prod"), &scene.window, [&](const SecretStore::ReadResult& read) { gone = read && !*read; });
    QTRY_VERIFY(gone);
}

void TestProfileManager::keepsTheSecretOfASavedProfile()
{
    Scene scene({QStringLiteral("Prod")});
    scene.desk.edit(QStringLiteral("prod"));
    scene.form()->findChild<QLineEdit*>(QStringLiteral("profileSecretField"))->setText(QString::fromLatin1(key));
    QSignalSpy changed(&scene.desk, &ProfileDesk::secretChanged);
    scene.form()->accept();
    QVERIFY(changed.wait());
    QByteArray kept;
    scene.session.read(QStringLiteral("prod"), &scene.window, [&](SecretStore::ReadResult read) { kept = (*read)->secret; });
    QTRY_COMPARE(kept, key);
    QTRY_VERIFY(!scene.form());
}

void TestProfileManager::staysOpenWhereSavingFails()
{
    Scene scene({QStringLiteral("Prod")});
    scene.desk.add();
    auto* const form = scene.form();
    form->findChild<QLineEdit*>(QStringLiteral("profileNameField"))->setText(QStringLiteral("New"));
    form->findChild<QLineEdit*>(QStringLiteral("profileSdkAppIdField"))->setText(QStringLiteral("7"));
    auto* const secret = form->findChild<QLineEdit*>(QStringLiteral("profileSecretField"));
    secret->setText(QString::fromLatin1(key));
    QVERIFY(scene.store.update([](ProfileSet set) -> ProfileStore::Loaded { // somebody else was quicker
        Profile other;
        other.name = QStringLiteral("new");
        set.put(other);
        return set;
    }));
    form->accept();
    auto* const message = form->findChild<QLabel*>(QStringLiteral("profileMessage"));
    QTRY_VERIFY(message->text().contains(QLatin1String("Another profile has this name")));
    QVERIFY(form->isVisible());
    QCOMPARE(secret->text(), QString::fromLatin1(key)); // nothing that was entered is lost
    QVERIFY(form->findChild<QDialogButtonBox*>()->button(QDialogButtonBox::Save)->isEnabled());
}

void TestProfileManager::saysWhatIsKeptForThisSessionOnly()
{
    LockedSecretStore locked;
    Scene scene({QStringLiteral("Prod")}, &locked);
    scene.desk.edit(QStringLiteral("prod"));
    scene.form()->findChild<QLineEdit*>(QStringLiteral("profileSecretField"))->setText(QString::fromLatin1(key));
    QSignalSpy changed(&scene.desk, &ProfileDesk::secretChanged);
    scene.form()->accept();
    QVERIFY(changed.wait());
    QVERIFY(scene.desk.sessionOnlyBecause(QStringLiteral("prod")));
    QCOMPARE(scene.desk.sessionOnlyBecause(QStringLiteral("prod"))->kind, SecretError::Kind::Locked);
    QVERIFY2(scene.said.join(QLatin1Char(' ')).contains(QLatin1String("The key store is locked. The secret is kept for this session only.")),
             qPrintable(scene.said.join(QLatin1Char('|'))));
}

void TestProfileManager::asksAboutConflictsFirst()
{
    Profile mine;
    mine.id = QStringLiteral("a");
    mine.name = QStringLiteral("Prod");
    mine.sdkAppId = 1;
    mine.identifier = QStringLiteral("administrator");
    mine.regionKey = QStringLiteral("china");
    Profile theirs = mine;
    theirs.regionKey = QStringLiteral("singapore");
    const auto plan = planImport(exportedProfiles({theirs}), ProfileSet{{mine}, {}}, {QStringLiteral("china"), QStringLiteral("singapore")});
    QVERIFY(plan);
    auto* dialog = new ImportDialog(*plan);
    dialog->show();
    QVERIFY(dialog->takenFromFile().isEmpty()); // mine stays unless somebody says so
    QString words;
    for (const QLabel* label : dialog->findChildren<QLabel*>())
        words += label->text();
    QVERIFY2(words.contains(QStringLiteral("China \u2192 Singapore")), qPrintable(words));
    QVERIFY(words.contains(QLatin1String("go another way")));
    dialog->findChild<QRadioButton*>(QStringLiteral("takeTheirs"))->setChecked(true);
    QCOMPARE(dialog->takenFromFile(), QSet<QString>{QStringLiteral("a")});
    delete dialog;
}

CALLSCOPE_TEST(TestProfileManager, QApplication)
#include "tst_profilemanager.moc"
