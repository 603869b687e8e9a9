#include "ui/clipboard/ticketclipboard.h"

#include "app/share/html.h"
#include "app/share/markdown.h"
#include "app/share/plaintext.h"

#include <QClipboard>
#include <QGuiApplication>
#include <QMimeData>

namespace callscope {

std::unique_ptr<QMimeData> ticketMimeData(const share::Ticket& ticket)
{
    auto data = std::make_unique<QMimeData>();
    data->setText(share::asText(ticket));
    data->setHtml(share::asHtml(ticket));
    data->setData(QStringLiteral("text/markdown"), share::asMarkdown(ticket).toUtf8());
    return data;
}

void copyTicket(const share::Ticket& ticket)
{
    QGuiApplication::clipboard()->setMimeData(ticketMimeData(ticket).release()); // the clipboard owns it
}

void copyText(const QString& text)
{
    QGuiApplication::clipboard()->setText(text);
}

} // namespace callscope
