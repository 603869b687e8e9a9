#include "ui/error/errorwords.h"

#include "app/share/callwords.h"

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

QString errorFacts(const wording::ErrorText& error, const share::Zones& zones)
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
    if (const QString asked = share::askedOf(error, zones); !asked.isEmpty())
        lines.append(ErrorWords::tr("Asked: %1").arg(asked));
    return lines.join(QLatin1Char('\n'));
}

} // namespace callscope
