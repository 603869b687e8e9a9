#include "app/wording/language.h"

#include <QCoreApplication>
#include <QLocale>

#include <array>
#include <utility>

// Outside every namespace, as Q_INIT_RESOURCE demands: nothing else pulls the resource out of a static library.
static void keepTranslations()
{
    Q_INIT_RESOURCE(callscope_translations);
    Q_INIT_RESOURCE(callscope_qt_translations);
}

namespace callscope::wording {

namespace {

thread_local std::optional<Language> spokenHere; // by the innermost InLanguage of this thread

struct Row {
    Language language;
    const char* tag;
    const char16_t* name;
};

constexpr std::array rows{
    Row{Language::English, "en", u"English"},
    Row{Language::SimplifiedChinese, "zh_CN", u"简体中文"},
    Row{Language::Japanese, "ja", u"日本語"},
};

//! One language's words, and Qt's own for its dialogs and buttons.
class Words : public QTranslator {
public:
    explicit Words(const QString& tag)
    {
        const bool isSource = tag == tagOf(Language::English); // it stands in tr() itself
        const bool loaded = isSource || (load(QStringLiteral(":/translations/callscope_%1.qm").arg(tag)) && m_ofQt.load(QStringLiteral(":/translations/qtbase_%1.qm").arg(tag)));
        Q_ASSERT(loaded);
        Q_UNUSED(loaded)
    }

    [[nodiscard]] QString translate(const char* context, const char* sourceText, const char* disambiguation, int n) const override
    {
        const QString ours = QTranslator::translate(context, sourceText, disambiguation, n);
        return ours.isNull() ? m_ofQt.translate(context, sourceText, disambiguation, n) : ours;
    }

private:
    QTranslator m_ofQt;
};

} // namespace

QList<Language> everyLanguage()
{
    QList<Language> languages;
    for (const Row& row : rows)
        languages.append(row.language);
    return languages;
}

QString tagOf(Language language)
{
    return QLatin1String(rows.at(std::size_t(language)).tag);
}

std::optional<Language> languageOf(const QString& tag)
{
    for (const Row& row : rows) {
        if (tag == QLatin1String(row.tag))
            return row.language;
    }
    return std::nullopt;
}

Language languageFor(const QLocale& locale)
{
    const QStringList wished = locale.uiLanguages();
    for (const QString& tag : wished) {
        const QString language = tag.section(QLatin1Char('-'), 0, 0);
        if (language == QLatin1String("zh"))
            return Language::SimplifiedChinese;
        if (language == QLatin1String("ja"))
            return Language::Japanese;
        if (language == QLatin1String("en"))
            return Language::English;
    }
    return Language::English;
}

QString nameOf(Language language)
{
    return QString::fromUtf16(rows.at(std::size_t(language)).name);
}

Translations::Translations(Language language, QObject* parent) : QTranslator(parent), m_language(language)
{
    keepTranslations();
    for (const Row& row : rows)
        m_words.push_back(std::make_unique<Words>(QLatin1String(row.tag)));
}

Translations::~Translations() = default;

void Translations::setLanguage(Language language)
{
    m_language = language;
    QLocale::setDefault(language == Language::English ? QLocale(QLocale::English) : QLocale(tagOf(language)));
    QCoreApplication::removeTranslator(this);
    QCoreApplication::installTranslator(this); // tells every widget
}

QString Translations::translate(const char* context, const char* sourceText, const char* disambiguation, int n) const
{
    return m_words.at(std::size_t(spokenHere.value_or(m_language)))->translate(context, sourceText, disambiguation, n);
}

InLanguage::InLanguage(std::optional<Language> language) : m_before(spokenHere)
{
    if (language)
        spokenHere = language;
}

InLanguage::~InLanguage()
{
    spokenHere = m_before;
}

} // namespace callscope::wording
