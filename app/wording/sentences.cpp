#include "app/wording/sentences.h"

#include <QCoreApplication>

namespace callscope::wording {

namespace {

struct Sentences {
    Q_DECLARE_TR_FUNCTIONS(Sentences)
};

} // namespace

QString joined(const QStringList& texts, const QString& pair)
{
    QString all = texts.value(0);
    for (qsizetype i = 1; i < texts.size(); ++i)
        all = pair.arg(all, texts[i]); // at once: either may hold a %2 of its own
    return all;
}

QString sentences(const QStringList& each)
{
    return joined(each, Sentences::tr("%1 %2", "a sentence, and the one after it"));
}

QString listed(const QStringList& items)
{
    return joined(items, Sentences::tr("%1, %2", "an item of a list, and the next"));
}

QString labelled(const QString& label, const QString& text)
{
    return Sentences::tr("%1: %2", "a label, and what it says").arg(label, text); // at once, as above
}

QString withAside(const QString& sentence, const QString& aside)
{
    return aside.isEmpty() ? sentence : Sentences::tr("%1 (%2)", "a sentence, and in brackets where or why").arg(sentence, aside);
}

QLocale localeOfWords()
{
    return QLocale(Sentences::tr("en", "the language of this translation, such as ja or zh_CN"));
}

QString counted(qint64 number, const QString& one, const QString& many)
{
    return (number == 1 ? one : many).arg(localeOfWords().toString(number));
}

} // namespace callscope::wording
