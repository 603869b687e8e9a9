#include "app/archive/filterparser.h"
#include "app/wording/language.h"
#include "tests/ui/accessiblenames.h"
#include "tests/ui/filterdesk.h"
#include "tests/ui/windowtest.h"
#include "ui/filter/filterbuilder.h"

#include <QAbstractButton>
#include <QComboBox>
#include <QDateEdit>
#include <QPointer>
#include <QSet>

using namespace callscope;

namespace {

const FilterClock noon{QDateTime::fromSecsSinceEpoch(1'795'323'731, Qt::UTC), QTimeZone("Asia/Tokyo")};

struct Form {
    FilterBuilder builder{noon};
    QSignalSpy changed{&builder, &FilterBuilder::lineChanged};

    template<typename T>
    [[nodiscard]] T* part(const char* name) const { return builder.findChild<T*>(QLatin1String(name)); }

    void choose(const char* name, const QString& value)
    {
        auto* box = part<QComboBox>(name);
        box->setCurrentIndex(box->findData(value));
        Q_EMIT box->activated(box->currentIndex()); // as a click does
    }

    [[nodiscard]] QString line() const { return changed.isEmpty() ? QString() : changed.last().at(0).toString(); }
};

} // namespace

//! The form that writes a filter.
class TestFilterBuilder : public WindowTest {
    Q_OBJECT
private Q_SLOTS:
    void theLineGrowsAsOneClicks()
    {
        Form form;
        form.choose("resultChoice", QStringLiteral("Reject"));
        QCOMPARE(form.line(), QStringLiteral("result:Reject"));
        QTest::keyClicks(form.part<QLineEdit>("ringNumber"), QStringLiteral("1m30s"));
        QCOMPARE(form.line(), QStringLiteral("result:Reject ring>1m30s"));
        form.choose("ringRelation", QStringLiteral("<="));
        QCOMPARE(form.line(), QStringLiteral("result:Reject ring<=1m30s"));
        form.part<QAbstractButton>("pinnedOnly")->click();
        QCOMPARE(form.line(), QStringLiteral("result:Reject ring<=1m30s is:pinned"));
        QCOMPARE(form.part<QLabel>("builderLine")->text(), form.line());
        form.choose("resultChoice", QString());
        QCOMPARE(form.line(), QStringLiteral("ring<=1m30s is:pinned"));
    }

    void everyLetterIsOnesOwn_data()
    {
        QTest::addColumn<wording::Language>("language");
        for (const wording::Language language : wording::everyLanguage())
            QTest::newRow(qPrintable(wording::tagOf(language))) << language;
    }

    void everyLetterIsOnesOwn()
    {
        QFETCH(wording::Language, language);
        wording::Translations translations;
        translations.setLanguage(language);
        const Form form;
        QStringList texts;
        for (const QLabel* label : form.builder.findChildren<QLabel*>()) {
            if (label->buddy())
                texts.append(label->text());
        }
        for (const QAbstractButton* button : form.builder.findChildren<QAbstractButton*>())
            texts.append(button->text());
        QSet<QKeySequence> letters;
        for (const QString& text : texts) {
            const QKeySequence letter = QKeySequence::mnemonic(text);
            QVERIFY2(letter.isEmpty() || !letters.contains(letter), qPrintable(text));
            letters.insert(letter);
        }
        QVERIFY(letters.size() > 12);
        QVERIFY2(!form.part<QWidget>("ringNumber")->accessibleName().contains(QLatin1Char('(')), "a mnemonic is not to be heard");
    }

    void aHalfTypedNumberIsNoTerm()
    {
        Form form;
        QTest::keyClicks(form.part<QLineEdit>("talkNumber"), QStringLiteral("x"));
        QCOMPARE(form.line(), QString());
        QVERIFY(filter::parse(form.line(), noon));
    }

    void choosesTimes()
    {
        Form form;
        form.choose("timeChoice", QStringLiteral("last:7d"));
        QCOMPARE(form.line(), QStringLiteral("last:7d"));
        form.choose("timeChoice", QStringLiteral("on:yesterday"));
        QCOMPARE(form.line(), QStringLiteral("on:yesterday"));
        QVERIFY(!form.part<QDateEdit>("fromDay")->isEnabled());
        form.choose("timeChoice", QStringLiteral("days"));
        QCOMPARE(form.line(), QStringLiteral("after:2026-11-15 before:2026-11-23")); // today, the 22nd in Tokyo, included
        form.part<QDateEdit>("toDay")->setDate(QDate(2026, 11, 20));
        QCOMPARE(form.line(), QStringLiteral("after:2026-11-15 before:2026-11-21"));
        form.choose("timeChoice", QString());
        QCOMPARE(form.line(), QString());
    }

    void showsWhatTheLineSaysAndKeepsTheRest()
    {
        Form form;
        form.builder.setLine(QStringLiteral("世界 -tag:vip media:video after:2026-11-02 before:2026-11-04 people>=5 on:2026-11"));
        QCOMPARE(form.part<QComboBox>("mediaChoice")->currentData().toString(), QStringLiteral("Video"));
        QCOMPARE(form.part<QDateEdit>("fromDay")->date(), QDate(2026, 11, 2));
        QCOMPARE(form.part<QDateEdit>("toDay")->date(), QDate(2026, 11, 3));
        QCOMPARE(form.part<QLineEdit>("peopleNumber")->text(), QStringLiteral("5"));
        QCOMPARE(form.part<QComboBox>("peopleRelation")->currentData().toString(), QStringLiteral(">="));
        QVERIFY(form.part<QLabel>("builderKept")->text().contains(QStringLiteral("世界 -tag:vip on:2026-11")));
        form.choose("typeChoice", QStringLiteral("MultiCall"));
        QCOMPARE(form.line(), QStringLiteral("世界 -tag:vip media:video after:2026-11-02 before:2026-11-04 people>=5 on:2026-11 type:MultiCall"));
        form.part<QAbstractButton>("builderClearButton")->click();
        QCOMPARE(form.line(), QStringLiteral("世界 -tag:vip on:2026-11"));
    }

    void halfAPeriodStays()
    {
        Form form;
        form.builder.setLine(QStringLiteral("after:2026-11-02"));
        form.choose("typeChoice", QStringLiteral("MultiCall"));
        QCOMPARE(form.line(), QStringLiteral("after:2026-11-02 type:MultiCall"));
    }

    void everyControlHasAName()
    {
        Form form;
        form.builder.show();
        for (const char* name : {"resultChoice", "typeChoice", "mediaChoice", "severityChoice", "findingChoice", "timeChoice"})
            QVERIFY2(!accessibleName(form.part<QWidget>(name)).isEmpty(), name);
        for (const char* name : {"ringNumber", "ringRelation", "peopleNumber", "userWord", "roomWord", "tagWord", "noteWord", "fromDay", "toDay"})
            QVERIFY2(!accessibleName(form.part<QWidget>(name)).isEmpty(), name);
        QVERIFY(form.builder.sizeHint().width() <= 860 && form.builder.sizeHint().height() <= 560);
    }

    void opensFromTheBarAndCloses()
    {
        FilterDesk desk;
        desk.bar.setText(QStringLiteral("vip ring>30"));
        auto* const button = desk.bar.findChild<QToolButton*>(QStringLiteral("filterBuilderButton"));
        button->setFocus();
        QTest::keyClick(button, Qt::Key_Space);
        const QPointer<FilterBuilder> builder = desk.bar.findChild<FilterBuilder*>();
        QVERIFY(builder && builder->isVisible());
        auto* const result = builder->findChild<QComboBox*>(QStringLiteral("resultChoice"));
        QTRY_VERIFY(result->hasFocus());
        QTest::keyClick(result, Qt::Key_Down);
        QTRY_VERIFY(desk.bar.text().startsWith(QLatin1String("vip ring>30 result:")));
        QCOMPARE(desk.lastText(), desk.bar.text());
        QTest::keyClick(result, Qt::Key_Escape);
        QTRY_VERIFY(!builder);
    }
};

CALLSCOPE_TEST(TestFilterBuilder, QApplication)
#include "tst_filterbuilder.moc"
