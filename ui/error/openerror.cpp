#include "ui/error/openerror.h"

#include "app/share/ticket.h"
#include "ui/call/exchangetext.h"
#include "ui/clipboard/ticketclipboard.h"

namespace callscope {

ErrorDialog* openErrorDialog(const LookUpResult& result, bool canEditProfile, QWidget* window)
{
    auto* dialog = new ErrorDialog(wording::errorText(result.outcome.error(), result.asked), exchangeText(result.exchanges), canEditProfile, window);
    QObject::connect(dialog, &ErrorDialog::copyRequested, dialog, [](const wording::ErrorText& error) { copyTicket(share::ticketOf(error)); });
    QObject::connect(dialog, &ErrorDialog::requestIdCopyRequested, dialog, [](const QString& id) { copyText(id); });
    dialog->open();
    return dialog;
}

} // namespace callscope
