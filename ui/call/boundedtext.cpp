#include "ui/call/boundedtext.h"

#include <QTextDocument>

namespace callscope {

namespace {

constexpr qsizetype mostInLabel = 3000; // more than the 2,000 characters of an ErrorInfo and what is said around them
constexpr qsizetype longestWord = 64;   // a RequestId has 52
constexpr qsizetype pieceOfWord = 32;
constexpr QChar mayBreakHere(0x200B);

} // namespace

QString shortened(const QString& text, qsizetype mostCharacters)
{
    if (text.size() <= mostCharacters)
        return text;
    const bool cutsPair = text[mostCharacters - 1].isHighSurrogate();
    return text.left(cutsPair ? mostCharacters - 1 : mostCharacters) + QChar(0x2026);
}

QString forLabel(const QString& text)
{
    const QString shown = shortened(text, mostInLabel);
    QString result;
    qsizetype wordBegin = 0;
    for (qsizetype at = 0; at <= shown.size(); ++at) {
        if (at < shown.size() && !shown[at].isSpace())
            continue;
        const QStringView word = QStringView(shown).mid(wordBegin, at - wordBegin);
        if (word.size() <= longestWord) {
            result += word;
        } else {
            for (qsizetype piece = 0; piece < word.size(); piece += pieceOfWord)
                result += word.mid(piece, pieceOfWord).toString() + mayBreakHere;
        }
        if (at < shown.size())
            result += shown[at];
        wordBegin = at + 1;
    }
    return result;
}

QString forToolTip(const QString& text)
{
    const QString shown = shortened(text);
    return Qt::mightBeRichText(shown) ? Qt::convertFromPlainText(shown) : shown;
}

} // namespace callscope
