#include "ui/call/exchangetext.h"

#include "app/share/callwords.h"
#include "app/wording/sentences.h"

#include <QCoreApplication>

namespace callscope {

namespace {

struct Exchanges {
    Q_DECLARE_TR_FUNCTIONS(Exchanges)
};

QString oneExchange(const Exchange& exchange, const share::Zones& zones)
{
    QString text = QStringLiteral("%1 %2\n\n%3\n\n").arg(exchange.method, exchange.redactedUrl, QString::fromUtf8(exchange.requestBody));
    if (exchange.httpStatus == 0)
        text += Exchanges::tr("No answer.") + QLatin1Char('\n');
    else
        text += QStringLiteral("HTTP %1\n").arg(exchange.httpStatus);
    for (const auto& [name, value] : exchange.responseHeaders)
        text += QStringLiteral("%1: %2\n").arg(QString::fromUtf8(name), QString::fromUtf8(value));
    text += QLatin1Char('\n') + Exchanges::tr("Sent at %1, took %2 ms, received %3.")
        .arg(share::timeOf(exchange.sentAt, zones), QString::number(exchange.elapsedMs),
             wording::counted(exchange.responseBytes.size(), Exchanges::tr("%1 byte"), Exchanges::tr("%1 bytes"))) + QLatin1Char('\n');
    return text;
}

} // namespace

QString exchangeText(const LookUpResult& result, const share::Zones& zones)
{
    const QList<Exchange>& exchanges = result.exchanges;
    if (!result.fileName.isEmpty())
        return Exchanges::tr("Read from the file %1; nothing was sent.").arg(result.fileName);
    if (exchanges.isEmpty())
        return Exchanges::tr("Nothing was sent.");
    QString text;
    for (qsizetype i = 0; i < exchanges.size(); ++i) {
        if (exchanges.size() > 1)
            text += (i == 0 ? QString() : QStringLiteral("\n")) + Exchanges::tr("Request %1 of %2").arg(i + 1).arg(exchanges.size()) + QStringLiteral("\n\n");
        text += oneExchange(exchanges[i], zones);
    }
    return text;
}

} // namespace callscope
