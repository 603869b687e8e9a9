#include "ui/theme/dialogshape.h"

#include <QDialog>
#include <QDialogButtonBox>
#include <QLayout>

namespace callscope {

void growToText(QDialog& dialog, const QSize& usual)
{
    QLayout* layout = dialog.layout();
    layout->activate();
    const int width = qMax(usual.width(), layout->totalMinimumSize().width());
    const int height = layout->hasHeightForWidth() ? layout->totalHeightForWidth(width) : layout->totalMinimumSize().height();
    dialog.resize(width, qMax(usual.height(), height));
}

void tabThrough(QDialogButtonBox& box)
{
    QWidget* before = nullptr;
    for (int i = 0; i < box.layout()->count(); ++i) {
        QWidget* button = box.layout()->itemAt(i)->widget();
        if (!button)
            continue; // what keeps them apart
        if (before)
            QWidget::setTabOrder(before, button);
        before = button;
    }
}

} // namespace callscope
