#include "ui/call/factdelegate.h"

namespace callscope {

namespace {

constexpr QChar leftToRightIsolate(0x2066);
constexpr QChar endOfIsolate(0x2069);

} // namespace

void FactDelegate::initStyleOption(QStyleOptionViewItem* option, const QModelIndex& index) const
{
    QStyledItemDelegate::initStyleOption(option, index);
    option->textElideMode = index.data(Qt::FontRole).isValid() ? Qt::ElideMiddle : Qt::ElideRight; // an id is known by both its ends
    if (option->direction == Qt::RightToLeft && !option->text.isRightToLeft())
        option->text = leftToRightIsolate + option->text + endOfIsolate;
}

QSize FactDelegate::sizeHint(const QStyleOptionViewItem& option, const QModelIndex& index) const
{
    constexpr int padding = 8;
    return QStyledItemDelegate::sizeHint(option, index) + QSize(0, padding);
}

} // namespace callscope
