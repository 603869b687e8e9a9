#include "ui/call/factdelegate.h"

namespace callscope {

namespace {

constexpr QChar leftToRightIsolate(0x2066);
constexpr QChar endOfIsolate(0x2069);

} // namespace

void FactDelegate::initStyleOption(QStyleOptionViewItem* option, const QModelIndex& index) const
{
    QStyledItemDelegate::initStyleOption(option, index);
    if (option->direction == Qt::RightToLeft && !option->text.isRightToLeft())
        option->text = leftToRightIsolate + option->text + endOfIsolate;
}

} // namespace callscope
