#include "ui/handoff/openhandoff.h"

#include "app/share/redacted.h"
#include "app/wording/errortext.h"
#include "app/wording/language.h"

#include <QSysInfo>

#include <algorithm>

namespace callscope {

namespace {

share::HandOffExchange handOffOf(const Exchange& exchange)
{
    return {.method = exchange.method,
            .redactedUrl = exchange.redactedUrl,
            .requestBody = exchange.requestBody,
            .httpStatus = exchange.httpStatus,
            .responseHeaders = exchange.responseHeaders,
            .responseBytes = exchange.responseBytes,
            .responseTruncated = exchange.responseTruncated,
            .sentAt = exchange.sentAt,
            .elapsedMs = exchange.elapsedMs};
}

QStringList versions()
{
    return {QStringLiteral("Callscope " CALLSCOPE_VERSION), QStringLiteral("Qt %1").arg(QLatin1String(qVersion())),
            QStringLiteral("%1 (%2 %3)").arg(QSysInfo::prettyProductName(), QSysInfo::kernelType(), QSysInfo::currentCpuArchitecture())};
}

QString fileNameFor(const QString& callId)
{
    constexpr qsizetype mostCharacters = 40;
    QString safe;
    for (const QChar c : share::redactedWords(callId).left(mostCharacters))
        safe += (c.isLetterOrNumber() && c.unicode() < 0x80) || c == QLatin1Char('-') ? c : QLatin1Char('_');
    return QStringLiteral("hand-off-%1.txt").arg(safe);
}

} // namespace

share::HandOff handOffOf(const LookUpResult& result, const QDateTime& now)
{
    share::HandOff handOff;
    handOff.callId = result.callId;
    handOff.sdkAppId = result.sdkAppId;
    handOff.regionKey = result.asked.regionKey;
    handOff.endpoint = result.asked.endpoint;
    handOff.versions = versions();
    handOff.writtenAt = now;
    std::transform(result.exchanges.begin(), result.exchanges.end(), std::back_inserter(handOff.exchanges), [](const Exchange& each) { return handOffOf(each); });
    if (result.outcome) {
        handOff.record = result.outcome->record;
        handOff.requestId = result.outcome->requestId;
        handOff.at = result.outcome->fetchedAt;
        return handOff;
    }
    const wording::InLanguage english(wording::Language::English);
    const ApiError& error = result.outcome.error();
    handOff.requestId = error.requestId;
    handOff.at = result.asked.askedAt;
    handOff.errorCode = error.code;
    handOff.errorWords = wording::errorText(error, result.asked).headline;
    handOff.errorDetail = error.detail;
    return handOff;
}

HandOffDialog* openHandOff(const LookUpResult& result, const std::optional<share::Pseudonyms>& mask, const QDateTime& now, QWidget* window)
{
    auto* dialog = new HandOffDialog(share::handOffLines(handOffOf(result, now), mask), fileNameFor(result.callId), mask.has_value(), window);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->open();
    return dialog;
}

} // namespace callscope
