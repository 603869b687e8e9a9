#pragma once

#include <QList>
#include <QString>
#include <QTranslator>

#include <memory>
#include <optional>
#include <vector>

class QLocale;

namespace callscope::wording {

//! The languages Callscope speaks.
enum class Language { English, SimplifiedChinese, Japanese };

[[nodiscard]] QList<Language> everyLanguage();
//! "en", "zh_CN", "ja": of settings, files and locales.
[[nodiscard]] QString tagOf(Language language);
[[nodiscard]] std::optional<Language> languageOf(const QString& tag);
//! The best one for the person's system; English where it is none of ours.
[[nodiscard]] Language languageFor(const QLocale& locale);
//! In that language itself: "English", "简体中文", "日本語".
[[nodiscard]] QString nameOf(Language language);

//! Every language's words at once. Installed once; what tr() gives is the program's language, or that of an InLanguage around it.
class Translations : public QTranslator {
    Q_OBJECT
public:
    explicit Translations(Language language = Language::English, QObject* parent = nullptr);
    ~Translations() override;

    [[nodiscard]] Language language() const { return m_language; }
    //! Of the whole program, with QLocale's default. Every widget gets a LanguageChange.
    void setLanguage(Language language);

    [[nodiscard]] bool isEmpty() const override { return false; }
    [[nodiscard]] QString translate(const char* context, const char* sourceText, const char* disambiguation, int n) const override;

private:
    Language m_language;
    std::vector<std::unique_ptr<QTranslator>> m_words; // in the order of Language
};

//! While it lives, tr() on this thread speaks that language and QLocale() is not touched: for a text that leaves in another language than the window's.
class InLanguage {
public:
    //! \param language none: the one spoken around it
    explicit InLanguage(std::optional<Language> language);
    ~InLanguage();
    Q_DISABLE_COPY_MOVE(InLanguage)

private:
    std::optional<Language> m_before;
};

} // namespace callscope::wording
