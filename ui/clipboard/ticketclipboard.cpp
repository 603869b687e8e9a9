#include "ui/clipboard/ticketclipboard.h"

#include "app/share/html.h"
#include "app/share/markdown.h"
#include "app/share/plaintext.h"

#include <QClipboard>
#include <QGuiApplication>
#include <QMimeData>

namespace callscope {

Flavours flavoursOf(const share::Ticket& ticket)
{
    Flavours flavours(share::asText(ticket));
    flavours.setHtml(share::asHtml(ticket));
    flavours.setMarkdown(share::asMarkdown(ticket));
    return flavours;
}

void copyFlavours(const Flavours& flavours)
{
    QGuiApplication::clipboard()->setMimeData(flavours.mimeData().release()); // the clipboard owns it
}

void copyTicket(const share::Ticket& ticket)
{
    copyFlavours(flavoursOf(ticket));
}

void copyText(const QString& text)
{
    copyFlavours(Flavours(text));
}

} // namespace callscope
