#include "ui/error/openerror.h"

#include "app/share/masking.h"
#include "app/share/redacted.h"
#include "app/share/ticket.h"
#include "ui/call/exchangetext.h"
#include "ui/call/shownbytes.h"
#include "ui/clipboard/ticketclipboard.h"
#include "ui/mask/maskedresult.h"

namespace callscope {

namespace {

constexpr qsizetype mostShownText = 16 * 1024;
constexpr qsizetype mostShownHex = 4 * 1024;

//! Every round trip, and the bytes of the one that decided; the whole of a long answer stands in the window's Response tab.
QString detailsOf(const LookUpResult& result, const share::Zones& zones)
{
    const QByteArray bytes = result.decisiveExchange().responseBytes;
    const ShownBytes shown = shownBytes(bytes, mostShownText, mostShownHex);
    QString text = exchangeText(result, zones);
    if (!bytes.isEmpty())
        text += QLatin1Char('\n') + shown.text + (shown.shown < bytes.size() ? QStringLiteral("\u2026") : QString());
    return text;
}

//! Of a large answer the pane finds the names, in its own time.
LookUpResult maskedForDialog(const LookUpResult& result, const share::Pseudonyms& pseudonyms)
{
    if (!isLongToMask(result))
        return maskedResult(result, pseudonyms);
    LookUpResult brief = result;
    for (Exchange& exchange : brief.exchanges)
        exchange.responseBytes.clear();
    LookUpResult masked = maskedResult(brief, pseudonyms);
    if (masked.decisive >= 0)
        masked.exchanges[masked.decisive].responseBytes = ErrorDialog::tr("Names are masked: the answer stands in the window's Response tab.").toUtf8();
    return masked;
}

share::Ticket ticketOf(const LookUpResult& result, const share::Manner& manner)
{
    const share::Outgoing outgoing = share::outgoing(result.outcome, result.asked, result.annotation, manner.language);
    return share::ticketOf(manner.mask ? share::masked(outgoing, *manner.mask) : outgoing, manner);
}

} // namespace

ErrorDialog* openErrorDialog(const LookUpResult& result, bool canEditProfile, QWidget* window, const share::Manner& manner)
{
    const LookUpResult shown = manner.mask ? maskedForDialog(result, *manner.mask) : result;
    const wording::ErrorText error = share::redacted(wording::errorText(shown.outcome.error(), shown.asked)); // its labels can be copied from
    auto* dialog = new ErrorDialog(error, manner.zones, share::redacted(detailsOf(shown, manner.zones)), canEditProfile, window);
    QObject::connect(dialog, &ErrorDialog::copyRequested, dialog, [result, manner] { copyTicket(ticketOf(result, manner)); });
    QObject::connect(dialog, &ErrorDialog::requestIdCopyRequested, dialog, [](const QString& id) { copyText(id); });
    dialog->open();
    return dialog;
}

} // namespace callscope
