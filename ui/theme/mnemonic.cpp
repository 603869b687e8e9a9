#include "ui/theme/mnemonic.h"

#include <QRegularExpression>

namespace callscope {

QString withoutMnemonic(const QString& text)
{
    static const QRegularExpression bracketed(QStringLiteral("\\s*\\(&[^&]\\)"));
    static const QRegularExpression mnemonic(QStringLiteral("&(.)"));
    return QString(text).remove(bracketed).replace(mnemonic, QStringLiteral("\\1"));
}

QString withLiteralAmpersands(const QString& text)
{
    return QString(text).replace(QLatin1Char('&'), QLatin1String("&&"));
}

} // namespace callscope
