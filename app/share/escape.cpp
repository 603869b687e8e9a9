#include "app/share/escape.h"

namespace callscope::share {

QString withoutControls(const QString& text)
{
    QString clean = text;
    clean.replace(QStringLiteral("\r\n"), QStringLiteral("\n")).replace(QLatin1Char('\r'), QLatin1Char('\n'));
    for (QChar& c : clean) {
        const bool turnsDirection = (c >= QChar(0x202A) && c <= QChar(0x202E)) || (c >= QChar(0x2066) && c <= QChar(0x2069));
        if (turnsDirection || (c.category() == QChar::Other_Control && c != QLatin1Char('\n') && c != QLatin1Char('\t')))
            c = QChar(QChar::ReplacementCharacter);
    }
    return clean;
}

QString onOneLine(const QString& text)
{
    return withoutControls(text).replace(QLatin1Char('\n'), QLatin1Char(' '));
}

} // namespace callscope::share
