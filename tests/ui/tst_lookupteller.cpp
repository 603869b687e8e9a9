#include "ui/notify/lookupteller.h"
#include "app/archive/archive.h"
#include "app/wording/language.h"
#include "tests/support/stricttest.h"
#include "tests/ui/sandboxdesk.h"
#include "ui/notify/notifier.h"
#include "ui/window/calldesk.h"

#include <QApplication>
#include <QWidget>

using namespace callscope;

namespace {

using Kind = ApiError::Kind;

struct Door : NotificationDoor {
    explicit Door(QStringList& into) : told(into) {}
    void show(const QString&, const QString& text, const QString&) override { told.append(text); }
    void withdraw() override {}
    QStringList& told;
};

LookUpResult failed(Kind kind, qint64 code = 0)
{
    LookUpResult result;
    result.outcome = failure(ApiError{.kind = kind, .code = code});
    return result;
}

LookUpResult found()
{
    LookUpResult result;
    result.outcome = FetchedCall();
    return result;
}

//! A desk whose look-ups end as a test says, and what is told of them.
struct Scene {
    QStringList toldOf(const QList<LookUpResult>& results)
    {
        told.clear();
        for (const LookUpResult& result : results)
            Q_EMIT desk.ended(result, results.size() == 1);
        Q_EMIT desk.allEnded();
        return told;
    }

    SandboxDesk sandbox;
    Archive archive{{}};
    CallDesk desk{sandbox.service, archive};
    QStringList told;
    QWidget window;
    Notifier notifier{&window, [this](const NotificationDoor::Opened&) { return std::make_unique<Door>(told); }};
    LookUpTeller teller{desk, notifier, nullptr};
};

} // namespace

//! Who looked elsewhere hears how many calls were found, and why the others were not.
class TestLookUpTeller : public StrictTest {
    Q_OBJECT
private Q_SLOTS:
    void cleanup() { m_translations.setLanguage(wording::Language::English); }

    void tellsNotFoundFromFailed();
    void oneAtOnceIsNotTold();
    void cancelledIsNotTold();
    void inTheLanguagesOwnSentences();

private:
    wording::Translations m_translations;
};

void TestLookUpTeller::tellsNotFoundFromFailed()
{
    Scene scene;
    QCOMPARE(scene.toldOf({found(), found()}), QStringList{QStringLiteral("Found: 2 calls.")});
    QCOMPARE(scene.toldOf({found(), failed(Kind::Service, 101050)}), QStringList{QStringLiteral("Found: 1 call. Not found: 1 call.")});
    QCOMPARE(scene.toldOf({failed(Kind::Network), failed(Kind::Credential), failed(Kind::Service, 60010)}),
             QStringList{QStringLiteral("Found: 0 calls. Failed: 3 calls.")});
    QCOMPARE(scene.toldOf({found(), failed(Kind::Service, 101050), failed(Kind::Timeout)}),
             QStringList{QStringLiteral("Found: 1 call. Not found: 1 call. Failed: 1 call.")});
}

void TestLookUpTeller::oneAtOnceIsNotTold()
{
    Scene scene;
    QCOMPARE(scene.toldOf({found()}), QStringList());
    QCOMPARE(scene.toldOf({}), QStringList());
}

void TestLookUpTeller::cancelledIsNotTold()
{
    Scene scene;
    QCOMPARE(scene.toldOf({failed(Kind::Cancelled), failed(Kind::Cancelled)}), QStringList());
}

void TestLookUpTeller::inTheLanguagesOwnSentences()
{
    Scene scene;
    m_translations.setLanguage(wording::Language::SimplifiedChinese);
    QCOMPARE(scene.toldOf({found(), failed(Kind::Timeout)}), QStringList{QStringLiteral("查到：1 个通话。查询失败：1 个通话。")});
}

CALLSCOPE_TEST(TestLookUpTeller, QApplication)
#include "tst_lookupteller.moc"
