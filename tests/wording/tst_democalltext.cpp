#include "app/wording/democalltext.h"
#include "app/sandbox/sandbox.h"
#include "app/wording/language.h"
#include "tests/support/stricttest.h"

#include <QCoreApplication>

using namespace callscope;
using wording::Language;

//! The list that a first start shows is in the window's language, too.
class TestDemoCallText : public StrictTest {
    Q_OBJECT
private Q_SLOTS:
    void everyCallIsToldInEveryLanguage();
    void otherWordsStayAsTheyAre();

private:
    wording::Translations m_translations;
};

void TestDemoCallText::everyCallIsToldInEveryLanguage()
{
    m_translations.setLanguage(Language::English); // which installs it
    const QList<DemoCall> calls = Sandbox::demoCalls();
    QVERIFY(!calls.isEmpty());
    for (const DemoCall& call : calls) {
        QCOMPARE(wording::demoCallText(call.about), call.about);
        for (const Language language : {Language::SimplifiedChinese, Language::Japanese}) {
            const wording::InLanguage spoken(language);
            QVERIFY2(wording::demoCallText(call.about) != call.about, qPrintable(call.about));
        }
    }
}

void TestDemoCallText::otherWordsStayAsTheyAre()
{
    const wording::InLanguage spoken(Language::Japanese);
    QCOMPARE(wording::demoCallText(QStringLiteral("%1 & more")), QStringLiteral("%1 & more"));
}

CALLSCOPE_TEST(TestDemoCallText, QCoreApplication)
#include "tst_democalltext.moc"
