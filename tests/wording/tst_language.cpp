#include "app/wording/language.h"

#include "app/calls/findings.h"
#include "app/wording/archivetext.h"
#include "app/wording/duration.h"
#include "app/wording/fieldtext.h"
#include "app/wording/findingtext.h"
#include "app/wording/qtwords.h"
#include "app/wording/sentences.h"
#include "app/wording/verdict.h"
#include "tests/support/stricttest.h"

#include <QCoreApplication>
#include <QFile>
#include <QLocale>
#include <QProcess>
#include <QRegularExpression>
#include <QSemaphore>
#include <QSet>
#include <QThread>
#include <QXmlStreamReader>

#include <algorithm>

using namespace callscope;
using wording::InLanguage;
using wording::Language;

namespace {

constexpr Language chinese = Language::SimplifiedChinese;

//! One <message> of a .ts file.
struct Message {
    QString context;
    QString source;
    QString comment; //!< tells two alike sources apart
    QString translation;
    QString type; //!< "unfinished", "vanished", "obsolete"; empty: done

    [[nodiscard]] QString key() const { return context + QLatin1String(": ") + source; }
};

QList<Message> messagesOf(const QString& path)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return {};
    QXmlStreamReader xml(&file);
    QList<Message> messages;
    QString context;
    while (!xml.atEnd()) {
        if (xml.readNext() != QXmlStreamReader::StartElement)
            continue;
        if (xml.name() == QLatin1String("name"))
            context = xml.readElementText();
        else if (xml.name() == QLatin1String("message"))
            messages.append({context, {}, {}, {}, {}});
        else if (xml.name() == QLatin1String("source"))
            messages.last().source = xml.readElementText();
        else if (xml.name() == QLatin1String("comment"))
            messages.last().comment = xml.readElementText();
        else if (xml.name() == QLatin1String("translation")) {
            messages.last().type = xml.attributes().value(QLatin1String("type")).toString();
            messages.last().translation = xml.readElementText(QXmlStreamReader::IncludeChildElements);
        }
    }
    return xml.hasError() ? QList<Message>() : messages;
}

QStringList placeholdersOf(const QString& text)
{
    static const QRegularExpression placeholder(QStringLiteral("%(L?[1-9]|n)"));
    QStringList found;
    for (auto match = placeholder.globalMatch(text); match.hasNext();)
        found.append(match.next().captured());
    std::sort(found.begin(), found.end());
    return found;
}

QString translationsPath(Language language)
{
    return QStringLiteral(CALLSCOPE_SOURCES "/resources/translations/callscope_%1.ts").arg(wording::tagOf(language));
}

//! The documented call: rang 4,578 s, talked 191,481 s.
CallRecord documentedCall()
{
    const auto moment = [](qint64 seconds) { return Moment{seconds, QString::number(seconds), false}; };
    CallRecord record;
    record.callId = QStringLiteral("04c9a0ac-8e38-4a19-be45-349c5ce7911b");
    record.startedAt = moment(1739868165);
    record.acceptedAt = moment(1739872743);
    record.endedAt = moment(1740064224);
    record.outcome = {Outcome::NormalEnd, apiName(Outcome::NormalEnd)};
    return record;
}

QString verdictOf(const CallRecord& record)
{
    return wording::verdict(record, phasesOf(record), {});
}

} // namespace

//! That every sentence of the core exists in three languages, and that each thread speaks its own.
class TestLanguage : public StrictTest {
    Q_OBJECT
private Q_SLOTS:
    void cleanup() { m_translations.setLanguage(Language::English); }

    void initTestCase() { m_translations.setLanguage(Language::English); } // which installs it

    void namesAndTags()
    {
        QCOMPARE(wording::everyLanguage().size(), 3);
        QSet<QString> names;
        for (const Language language : wording::everyLanguage()) {
            QCOMPARE(wording::languageOf(wording::tagOf(language)), language);
            names.insert(wording::nameOf(language));
        }
        QCOMPARE(names.size(), 3);
        QVERIFY(!wording::languageOf(QStringLiteral("fr")));
        QVERIFY(!wording::languageOf({}));
    }

    void theSystemsLanguage_data()
    {
        QTest::addColumn<QString>("locale");
        QTest::addColumn<Language>("language");
        QTest::newRow("Chinese") << QStringLiteral("zh_CN") << chinese;
        QTest::newRow("Chinese of Singapore") << QStringLiteral("zh_SG") << chinese;
        QTest::newRow("Chinese of Taiwan") << QStringLiteral("zh_TW") << chinese;
        QTest::newRow("Japanese") << QStringLiteral("ja_JP") << Language::Japanese;
        QTest::newRow("English of India") << QStringLiteral("en_IN") << Language::English;
        QTest::newRow("none of ours") << QStringLiteral("fr_FR") << Language::English;
        QTest::newRow("C") << QStringLiteral("C") << Language::English;
    }

    void theSystemsLanguage()
    {
        QFETCH(QString, locale);
        QTEST(wording::languageFor(QLocale(locale)), "language");
    }

    void qtsGapsAreFilled_data() { everySentenceIsTranslated_data(); }

    void qtsGapsAreFilled()
    {
        QFETCH(Language, language);
        m_translations.setLanguage(language);
        const QList<wording::QtWord> words = wording::qtWords();
        QVERIFY(words.size() > 10);
        for (const wording::QtWord& word : words) {
            const QString said = QCoreApplication::translate(word.context, word.source, word.comment);
            QVERIFY2(!said.isEmpty() && said != QLatin1String(word.source), word.source);
        }
    }

    void everySentenceIsTranslated_data()
    {
        QTest::addColumn<Language>("language");
        for (const Language language : wording::everyLanguage()) {
            if (language != Language::English)
                QTest::newRow(qPrintable(wording::tagOf(language))) << language;
        }
    }

    //! Against the sources as they are now, so that a new sentence cannot be forgotten.
    void everySentenceIsTranslated()
    {
        QFETCH(Language, language);
        const QTemporaryDir folder;
        const QString path = folder.filePath(QFileInfo(translationsPath(language)).fileName());
        QVERIFY(QFile::copy(translationsPath(language), path));
        QProcess lupdate;
        lupdate.setWorkingDirectory(QStringLiteral(CALLSCOPE_SOURCES));
        QStringList arguments = QStringLiteral("-silent -locations none -I .").split(QLatin1Char(' '));
        arguments += QStringLiteral(CALLSCOPE_TRANSLATED_FOLDERS).split(QLatin1Char(' '));
        lupdate.start(QStringLiteral(CALLSCOPE_LUPDATE), arguments + QStringList{QStringLiteral("-ts"), path});
        QVERIFY(lupdate.waitForFinished());
        QVERIFY2(lupdate.exitStatus() == QProcess::NormalExit && lupdate.exitCode() == 0, lupdate.readAllStandardError().constData());

        const QList<Message> messages = messagesOf(path);
        QVERIFY2(messages.size() > 400, "the .ts file could not be read, or lupdate found next to nothing");
        for (const Message& message : messages) {
            QVERIFY2(message.type.isEmpty(), qPrintable(message.type + QLatin1String(": ") + message.key() + QLatin1String(" (see translations_update)")));
            QVERIFY2(!message.translation.trimmed().isEmpty(), qPrintable(message.key()));
            QVERIFY2(placeholdersOf(message.translation) == placeholdersOf(message.source), qPrintable(message.key()));
        }
    }

    void everySentenceIsSpoken_data() { everySentenceIsTranslated_data(); }

    void everySentenceIsSpoken()
    {
        QFETCH(Language, language);
        const InLanguage spoken(language);
        for (const Message& message : messagesOf(translationsPath(language))) {
            const QByteArray context = message.context.toUtf8();
            const QByteArray source = message.source.toUtf8();
            const QByteArray comment = message.comment.toUtf8();
            QCOMPARE(QCoreApplication::translate(context.constData(), source.constData(), comment.constData()), message.translation);
        }
    }

    void punctuationIsTheLanguages_data() { everySentenceIsTranslated_data(); }

    void punctuationIsTheLanguages()
    {
        QFETCH(Language, language);
        for (const Message& message : messagesOf(translationsPath(language))) {
            if (message.source.endsWith(QLatin1Char('.')))
                QVERIFY2(message.translation.endsWith(QStringLiteral("。")), qPrintable(message.key()));
            QVERIFY2(!message.translation.contains(QLatin1String(", ")) && !message.translation.contains(QLatin1String("; ")), qPrintable(message.key()));
            QVERIFY2(!message.translation.contains(QStringLiteral("。 ")), qPrintable(message.key()));
        }
    }

    void saysTheDocumentedCall()
    {
        const CallRecord record = documentedCall();
        QCOMPARE(verdictOf(record), QStringLiteral("Answered after 1 h 16 min 18 s, talked 2 d 5 h 11 min 21 s, ended normally"));
        const Finding longRing{Rule::RingLongerThanClientTimeout, 4578, 30, {}, {}};
        {
            const InLanguage spoken(chinese);
            QCOMPARE(verdictOf(record), QStringLiteral("响铃 1 小时 16 分钟 18 秒后接听，通话 2 天 5 小时 11 分钟 21 秒，正常结束"));
            QCOMPARE(wording::findingText(longRing), QStringLiteral("响铃 4,578 秒；客户端响铃 30 秒即超时"));
            QCOMPARE(wording::outcomeName({Outcome::Reject, apiName(Outcome::Reject)}), QStringLiteral("已拒接 (Reject)"));
        }
        const InLanguage spoken(Language::Japanese);
        QCOMPARE(verdictOf(record), QStringLiteral("1時間16分18秒の呼び出し後に応答、通話時間2日5時間11分21秒、正常に終了"));
        QCOMPARE(wording::findingText(longRing), QStringLiteral("呼び出し4,578秒（クライアントは30秒でタイムアウト）"));
        QCOMPARE(wording::outcomeName({Outcome::Reject, apiName(Outcome::Reject)}), QStringLiteral("拒否 (Reject)"));
    }

    //! The buttons of message boxes, the file dialog and the print dialog.
    void qtsOwnWordsToo()
    {
        const auto close = [] { return QCoreApplication::translate("QPlatformTheme", "Close"); };
        QCOMPARE(close(), QStringLiteral("Close"));
        {
            const InLanguage spoken(chinese);
            QCOMPARE(close(), QStringLiteral("关闭"));
        }
        const InLanguage spoken(Language::Japanese);
        QCOMPARE(close(), QStringLiteral("閉じる"));
    }

    void joinsAsTheLanguageDoes()
    {
        const QStringList two{QStringLiteral("a %2"), QStringLiteral("b %1")};
        QCOMPARE(wording::sentences(two), QStringLiteral("a %2 b %1"));
        QCOMPARE(wording::listed(two), QStringLiteral("a %2, b %1"));
        QCOMPARE(wording::withAside(two[0], two[1]), QStringLiteral("a %2 (b %1)"));
        QCOMPARE(wording::withAside(two[0], {}), two[0]);
        QCOMPARE(wording::labelled(two[0], two[1]), QStringLiteral("a %2: b %1"));
        QCOMPARE(wording::listed({}), QString());
        const InLanguage spoken(Language::Japanese);
        QCOMPARE(wording::sentences(two), QStringLiteral("a %2b %1"));
        QCOMPARE(wording::listed(two), QStringLiteral("a %2、b %1"));
        QCOMPARE(wording::withAside(two[0], two[1]), QStringLiteral("a %2（b %1）"));
        QCOMPARE(wording::labelled(two[0], two[1]), QStringLiteral("a %2：b %1"));
    }

    void pluralsAreTheLanguages()
    {
        QCOMPARE(wording::callCount(1), QStringLiteral("1 call"));
        QCOMPARE(wording::callCount(1234), QStringLiteral("1,234 calls"));
        QCOMPARE(wording::spokenDuration(3661), QStringLiteral("1 hour, 1 minute, 1 second"));
        const InLanguage spoken(Language::Japanese);
        QCOMPARE(wording::callCount(1), QStringLiteral("通話1件"));
        QCOMPARE(wording::callCount(1234), QStringLiteral("通話1,234件"));
        QCOMPARE(wording::spokenDuration(3661), QStringLiteral("1時間1分1秒"));
    }

    //! The region's way of writing numbers must not get into another language's sentence.
    void numbersFollowTheWords()
    {
        QLocale::setDefault(QLocale(QLocale::German));
        QCOMPARE(wording::callCount(1234), QStringLiteral("1,234 calls"));
        const InLanguage spoken(chinese);
        QCOMPARE(wording::localeOfWords().language(), QLocale::Chinese);
        QCOMPARE(QLocale().language(), QLocale::German); // not touched
    }

    void scopesNest()
    {
        const QString english = wording::absent();
        {
            const InLanguage outer(chinese);
            const QString outside = wording::absent();
            QVERIFY(outside != english);
            {
                const InLanguage inner(Language::Japanese);
                QVERIFY(wording::absent() != outside);
                const InLanguage back(Language::English);
                QCOMPARE(wording::absent(), english);
            }
            const InLanguage asAround(std::nullopt);
            QCOMPARE(wording::absent(), outside);
        }
        QCOMPARE(wording::absent(), english);
    }

    void eachThreadSpeaksItsOwn()
    {
        const QString english = wording::absent();
        QString elsewhereBefore;
        QString elsewhere;
        QSemaphore speaking;
        QSemaphore heard;
        const std::unique_ptr<QThread> thread(QThread::create([&] {
            elsewhereBefore = wording::absent();
            const InLanguage spoken(Language::Japanese);
            speaking.release();
            heard.acquire();
            elsewhere = wording::absent();
        }));
        {
            const InLanguage here(chinese);
            thread->start();
            speaking.acquire();
            QCOMPARE(wording::absent(), QStringLiteral("无记录"));
            heard.release();
            QVERIFY(thread->wait());
        }
        QCOMPARE(elsewhereBefore, english);
        QCOMPARE(elsewhere, QStringLiteral("記録なし"));
        QCOMPARE(wording::absent(), english);
    }

    void theProgramsLanguage()
    {
        m_translations.setLanguage(Language::Japanese);
        QCOMPARE(m_translations.language(), Language::Japanese);
        QCOMPARE(QLocale().language(), QLocale::Japanese);
        QCOMPARE(wording::absent(), QStringLiteral("記録なし"));
        const InLanguage spoken(Language::English);
        QCOMPARE(wording::absent(), QStringLiteral("not recorded"));
    }

private:
    wording::Translations m_translations;
};

CALLSCOPE_TEST(TestLanguage, QCoreApplication)
#include "tst_language.moc"
