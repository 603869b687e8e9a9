#include "app/share/curl.h"

#include "app/share/escape.h"
#include "app/share/redacted.h"

#include <QStringList>

namespace callscope::share {

namespace {

//! Within '…' a POSIX shell reads nothing but the closing quotation mark; what a terminal would obey while it is pasted goes before.
QString quoted(const QString& word)
{
    return QLatin1Char('\'') + withoutControls(word).replace(QLatin1Char('\''), QStringLiteral("'\\''")) + QLatin1Char('\'');
}

QString text(const QByteArray& bytes)
{
    return QString::fromUtf8(redacted(bytes));
}

} // namespace

QString asCurl(const CurlRequest& request)
{
    QStringList words{QStringLiteral("curl"), QStringLiteral("--globoff"), QStringLiteral("--request"), quoted(onOneLine(request.method))};
    for (const auto& [name, value] : request.headers)
        words << QStringLiteral("--header") << quoted(onOneLine(text(name) + QStringLiteral(": ") + text(value)));
    if (!request.body.isEmpty())
        words << QStringLiteral("--data-raw") << quoted(text(request.body)); // --data would read a file behind an @
    words << QStringLiteral("--url") << quoted(onOneLine(redacted(request.redactedUrl)));
    return words.join(QLatin1Char(' '));
}

} // namespace callscope::share
