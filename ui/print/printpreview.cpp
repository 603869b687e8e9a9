#include "ui/print/printpreview.h"

#include "ui/print/paperpage.h"
#include "ui/print/pdftextmap.h"
#include "ui/theme/rolecolours.h"

#include <QBoxLayout>
#include <QComboBox>
#include <QCoreApplication>
#include <QGraphicsView>
#include <QLabel>
#include <QLineEdit>
#include <QLocale>
#include <QMarginsF>
#include <QPainter>
#include <QPrintPreviewDialog>
#include <QPrintPreviewWidget>
#include <QPrinter>
#include <QToolButton>

#include <algorithm>
#include <memory>

namespace callscope {

namespace {

struct Preview {
    Q_DECLARE_TR_FUNCTIONS(PrintPreview)
};

constexpr QSize usualSize(960, 720);
constexpr int gridStep = 8;

//! What the dialog's lambda keeps alive for it.
struct PrintOrder {
    PrintOrder(QList<share::Outgoing> all, share::Manner manner) : calls(std::move(all)), page(std::move(manner)) {}

    QList<share::Outgoing> calls;
    PaperPage page;
    QPrinter printer{QPrinter::HighResolution};
};

void paintAll(const PrintOrder& order, QPrinter& printer)
{
    QPainter painter;
    if (!painter.begin(&printer))
        return; // the preview stays empty, the print dialog says why
    const int resolution = printer.resolution();
    const QRectF paper(QPointF(0, 0), printer.pageLayout().fullRectPixels(resolution).size());
    for (qsizetype i = 0; i < order.calls.size(); ++i) {
        if (i > 0 && !printer.newPage())
            return;
        order.page.paint(painter, paper, resolution, order.calls.at(i), i + 1, order.calls.size());
    }
    painter.end();
    if (printer.outputFormat() == QPrinter::PdfFormat && !printer.outputFileName().isEmpty())
        mendLetters(printer.outputFileName()); // where it cannot be, the file is as Qt made it
}

//! Qt's parts of the dialog have no names of their own.
void nameParts(QPrintPreviewDialog& dialog)
{
    if (auto* pages = dialog.findChild<QPrintPreviewWidget*>()) {
        pages->setObjectName(QStringLiteral("printPages"));
        pages->setAccessibleName(Preview::tr("Pages"));
        if (auto* view = pages->findChild<QGraphicsView*>()) // what takes the keys
            view->setAccessibleName(pages->accessibleName());
    }
    for (QToolButton* button : dialog.findChildren<QToolButton*>()) {
        button->setFocusPolicy(Qt::TabFocus); // a tool bar leaves them to the mouse
        if (button->text().isEmpty() && !button->defaultAction()) // what has no room
            button->setAccessibleName(Preview::tr("More"));
    }
    if (auto* zoom = dialog.findChild<QComboBox*>())
        zoom->setAccessibleName(Preview::tr("Zoom"));
    for (QLineEdit* edit : dialog.findChildren<QLineEdit*>()) {
        if (!qobject_cast<QComboBox*>(edit->parentWidget()))
            edit->setAccessibleName(Preview::tr("Page number"));
    }
}

QLabel* leftOutLabel(qsizetype shown, qsizetype total)
{
    const QLocale locale;
    auto* label = new QLabel(Preview::tr("These are the first %1 of %2 calls. Export as PDF makes a page of every one.")
                                 .arg(locale.toString(shown), locale.toString(total)));
    label->setObjectName(QStringLiteral("printLeftOut"));
    label->setWordWrap(true);
    label->setMargin(gridStep);
    label->setAutoFillBackground(true);
    const RoleColours colours = RoleColours::of(label->palette());
    QPalette strip = label->palette();
    strip.setColor(QPalette::Window, colours.stripBack);
    strip.setColor(QPalette::WindowText, colours.onStrip);
    label->setPalette(strip);
    return label;
}

} // namespace

void openPrintPreview(QList<share::Outgoing> calls, share::Manner manner, QWidget* window, qsizetype total)
{
    const qsizetype all = std::max(total, calls.size());
    const qsizetype shown = std::min(calls.size(), mostPrintedCalls);
    if (shown == 0)
        return;
    auto order = std::make_shared<PrintOrder>(calls.first(shown), std::move(manner));
    QPrinter& printer = order->printer;
    printer.setFullPage(true); // the page has its own margins
    printer.setCreator(PaperPage::program());
    printer.setDocName(shown == 1 ? order->page.title(order->calls.constFirst()) : PaperPage::program());

    auto* dialog = new QPrintPreviewDialog(&printer, window);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setObjectName(QStringLiteral("printPreview"));
    dialog->setWindowTitle(Preview::tr("Print preview"));
    dialog->resize(usualSize);
    nameParts(*dialog);
    if (auto* layout = qobject_cast<QBoxLayout*>(dialog->layout()); layout && shown < all)
        layout->insertWidget(0, leftOutLabel(shown, all));
    QObject::connect(dialog, &QPrintPreviewDialog::paintRequested, dialog, [order](QPrinter* device) { paintAll(*order, *device); });
    dialog->open();
}

} // namespace callscope
