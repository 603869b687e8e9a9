#include "app/calls/pastedcleaning.h"

#include "app/calls/secretshapes.h"

#include <QRegularExpression>

#include <algorithm>

namespace callscope {

namespace {

constexpr char16_t fullWidthOffset = 0xFEE0; // from ASCII to the full-width forms

//! Removed, but never so that an id grows together with the word beside it.
QString withoutColours(const QString& text)
{
    // A terminal's escape character may have been lost on the way.
    static const QString colour = QStringLiteral("(?:\\x1b\\[[0-9;]*[A-Za-z]|[\\x{241B}\\x{FFFD}]?\\[(?:[0-9]{1,3}(?:;[0-9]{1,3})*)m)");
    static const QRegularExpression beside(QStringLiteral("(?<=[0-9A-Za-z])(?:") + colour + QStringLiteral(")+(?=[0-9A-Fa-f]{8}-)"));
    static const QRegularExpression any(colour);
    return QString(text).replace(beside, QStringLiteral(" ")).remove(any);
}

//! Chats and mails add marks that nobody sees: zero-width spaces, direction marks, soft hyphens.
QString withoutInvisible(const QString& text)
{
    QString visible;
    visible.reserve(text.size());
    std::copy_if(text.begin(), text.end(), std::back_inserter(visible), [](QChar c) { return c.category() != QChar::Other_Format; });
    return visible;
}

QChar asciiForm(QChar c)
{
    if (c.unicode() > fullWidthOffset + 0x20 && c.unicode() < fullWidthOffset + 0x7F)
        return QChar(ushort(c.unicode() - fullWidthOffset));
    return c.category() == QChar::Punctuation_Dash || c == QChar(0x2212) ? QChar(u'-') : c;
}

QString withMendedUuids(const QString& text)
{
    // At most one break of a line, beside a hyphen, with the marks of a quoted mail behind it.
    static const QString digit = QStringLiteral("[0-9A-Fa-f\\x{FF10}-\\x{FF19}\\x{FF21}-\\x{FF26}\\x{FF41}-\\x{FF46}]");
    static const QString lineBreak = QStringLiteral("(?:=?[ \\t]{0,8}\\r?\\n[ \\t]{0,8}(?:>[ \\t]{0,8}){0,8})?");
    static const QString dash = lineBreak + QStringLiteral("[\\x{2010}-\\x{2015}\\x{2212}\\x{FE58}\\x{FE63}\\x{FF0D}-]") + lineBreak;
    static const QRegularExpression loose(QStringLiteral("(?<![0-9A-Za-z_-])") + digit + QStringLiteral("{8}(?:") + dash + digit
                                          + QStringLiteral("{4}){3}") + dash + digit + QStringLiteral("{12}(?![0-9A-Za-z_-])"));
    QString mended;
    qsizetype from = 0;
    for (auto it = loose.globalMatch(text); it.hasNext();) {
        const QRegularExpressionMatch match = it.next();
        QString uuid;
        for (const QChar c : match.captured()) {
            if (const QChar ascii = asciiForm(c); ascii.isLetterOrNumber() || ascii == QLatin1Char('-'))
                uuid.append(ascii);
        }
        mended += text.mid(from, match.capturedStart() - from) + uuid;
        from = match.capturedEnd();
    }
    return mended + text.mid(from);
}

} // namespace

QString cleaned(const QString& pasted)
{
    return withMendedUuids(withoutInvisible(withoutColours(pasted))).trimmed();
}

QString withoutSecrets(const QString& text)
{
    return withoutSecretShapes(text, WrittenBy::Person, QStringLiteral("\u2022\u2022\u2022"));
}

} // namespace callscope
