#include "app/share/escape.h"

#include <QStringList>

#include <algorithm>

namespace callscope::share {

namespace {

bool isHalf(const QString& text, qsizetype at)
{
    const QChar c = text.at(at);
    if (!c.isSurrogate())
        return false;
    const bool paired = c.isHighSurrogate() ? at + 1 < text.size() && text.at(at + 1).isLowSurrogate() : at > 0 && text.at(at - 1).isHighSurrogate();
    return !paired;
}

bool turnsDirection(QChar c)
{
    return (c >= QChar(0x202A) && c <= QChar(0x202E)) || (c >= QChar(0x2066) && c <= QChar(0x2069));
}

//! Renderers make links of these without being asked: what follows a scheme, and www.
bool beginsLink(const QString& line, qsizetype at)
{
    static const QStringList schemes{QStringLiteral("mailto"), QStringLiteral("xmpp")};
    const QStringView before = QStringView(line).first(at);
    if (line[at] == QLatin1Char('.'))
        return before.endsWith(QLatin1String("www"), Qt::CaseInsensitive);
    if (QStringView(line).sliced(at).startsWith(QLatin1String("://")))
        return true;
    return std::any_of(schemes.begin(), schemes.end(), [before](const QString& scheme) { return before.endsWith(scheme, Qt::CaseInsensitive); });
}

//! Where the first line's own text ends that would make a list, a heading or a rule of it: behind "12." or at "-", "+", "=".
qsizetype blockMark(const QString& line)
{
    qsizetype at = 0;
    while (at < line.size() && line[at] >= QLatin1Char('0') && line[at] <= QLatin1Char('9'))
        ++at;
    if (at == line.size())
        return -1;
    if (at > 0)
        return line[at] == QLatin1Char('.') || line[at] == QLatin1Char(')') ? at : -1;
    return QStringLiteral("-+=:").contains(line[at]) ? at : -1;
}

QString spaceEntity(QChar c)
{
    return c == QLatin1Char('\t') ? QStringLiteral("&#9;") : QStringLiteral("&#32;");
}

bool isBlank(QChar c)
{
    return c == QLatin1Char(' ') || c == QLatin1Char('\t');
}

} // namespace

QString asUnicode(const QString& text)
{
    if (std::none_of(text.begin(), text.end(), [](QChar c) { return c.isSurrogate(); }))
        return text;
    QString whole = text;
    for (qsizetype i = 0; i < text.size(); ++i) {
        if (isHalf(text, i))
            whole[i] = QChar(QChar::ReplacementCharacter);
    }
    return whole;
}

QString withoutControls(const QString& text)
{
    QString clean = asUnicode(text);
    clean.replace(QStringLiteral("\r\n"), QStringLiteral("\n")).replace(QLatin1Char('\r'), QLatin1Char('\n'));
    for (QChar& c : clean) {
        if (turnsDirection(c) || (c.category() == QChar::Other_Control && c != QLatin1Char('\n') && c != QLatin1Char('\t')))
            c = QChar(QChar::ReplacementCharacter);
    }
    return clean;
}

QString onOneLine(const QString& text)
{
    return withoutControls(text).replace(QLatin1Char('\n'), QLatin1Char(' '));
}

QString htmlEscaped(const QString& text)
{
    return withoutControls(text).toHtmlEscaped().replace(QLatin1Char('\n'), QStringLiteral("<br>"));
}

QString markdownEscaped(const QString& text)
{
    static const QString special = QStringLiteral("\\`*_[]|~#$@");
    QString line = onOneLine(text);
    qsizetype first = 0;
    while (first < line.size() && isBlank(line[first]))
        ++first;
    qsizetype end = line.size();
    while (end > first && isBlank(line[end - 1]))
        --end;
    QString out;
    for (qsizetype i = 0; i < first; ++i) // four of them would make code of it
        out += spaceEntity(line[i]);
    const QString inner = line.mid(first, end - first);
    const qsizetype mark = blockMark(inner);
    for (qsizetype i = 0; i < inner.size(); ++i) {
        const QChar c = inner[i];
        const bool isLink = (c == QLatin1Char(':') || c == QLatin1Char('.')) && beginsLink(inner, i);
        if (i == mark || isLink || special.contains(c))
            out += QLatin1Char('\\');
        if (c == QLatin1Char('&'))
            out += QStringLiteral("&amp;");
        else if (c == QLatin1Char('<'))
            out += QStringLiteral("&lt;");
        else if (c == QLatin1Char('>'))
            out += QStringLiteral("&gt;");
        else
            out += c;
    }
    for (qsizetype i = end; i < line.size(); ++i)
        out += spaceEntity(line[i]);
    return out;
}

} // namespace callscope::share
