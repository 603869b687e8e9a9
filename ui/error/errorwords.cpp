#include "ui/error/errorwords.h"

#include <QCoreApplication>

namespace callscope {

namespace {

struct ErrorWords {
    Q_DECLARE_TR_FUNCTIONS(ErrorWords)
};

} // namespace

QString bulletList(const QStringList& items)
{
    QStringList lines;
    for (const QString& item : items)
        lines.append(QStringLiteral("\u2022 ") + item);
    return lines.join(QLatin1Char('\n'));
}

QString errorFacts(const wording::ErrorText& error)
{
    QStringList lines;
    if (!error.codeLine.isEmpty())
        lines.append(error.codeLine);
    if (!error.detail.isEmpty())
        lines.append(ErrorWords::tr("Their words: %1").arg(error.detail));
    if (!error.requestId.isEmpty())
        lines.append(ErrorWords::tr("RequestId: %1").arg(error.requestId));
    if (!error.callId.isEmpty())
        lines.append(ErrorWords::tr("Call ID: %1").arg(error.callId));
    if (!error.asked.isEmpty())
        lines.append(ErrorWords::tr("Asked: %1").arg(error.asked));
    return lines.join(QLatin1Char('\n'));
}

} // namespace callscope
