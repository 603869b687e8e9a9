#pragma once

#include <QLocale>
#include <QStringList>

namespace callscope::wording {

// What puts words together, as the language that tr() speaks here does it: "one. two" and "一。二", "a, b" and "a、b".

//! \param pair how a text stands before the next, such as "%1, %2"
[[nodiscard]] QString joined(const QStringList& texts, const QString& pair);
//! Sentences one after the other.
[[nodiscard]] QString sentences(const QStringList& each);
//! The items of a list in a sentence.
[[nodiscard]] QString listed(const QStringList& items);
//! What it is, and behind it what it says: "Warning: rang 4,578 s".
[[nodiscard]] QString labelled(const QString& label, const QString& text);
//! A sentence, and in brackets behind it where or why; alone where there is nothing to add.
[[nodiscard]] QString withAside(const QString& sentence, const QString& aside);
//! For numbers in sentences: their digits follow the sentence's language, not the machine's region ("4.578 s" in an English sentence
//! is another number).
[[nodiscard]] QLocale localeOfWords();
//! A number of things. English picks its own plural, as Qt leaves "(s)" in a source text; the other languages have the two alike.
//! \param one  \param many with %1 for the number, such as "%1 call" and "%1 calls"
[[nodiscard]] QString counted(qint64 number, const QString& one, const QString& many);

} // namespace callscope::wording
