#include "ui/filter/suggestiondelegate.h"

#include <QApplication>
#include <QPainter>

namespace callscope {

namespace {

constexpr int gridStep = 8;

} // namespace

void SuggestionDelegate::paint(QPainter* painter, const QStyleOptionViewItem& option, const QModelIndex& index) const
{
    QStyleOptionViewItem item = option;
    initStyleOption(&item, index);
    const QString text = item.text;
    item.text.clear();
    const QStyle* style = item.widget ? item.widget->style() : QApplication::style();
    style->drawControl(QStyle::CE_ItemViewItem, &item, painter, item.widget); // the ground and the selection

    const bool selected = item.state.testFlag(QStyle::State_Selected);
    QRect left = item.rect.adjusted(gridStep, 0, -gridStep, 0);
    painter->save();
    painter->setFont(item.font);
    painter->setPen(item.palette.color(selected ? QPalette::HighlightedText : QPalette::Text));
    const QString shown = item.fontMetrics.elidedText(text, Qt::ElideMiddle, left.width());
    painter->drawText(left, Qt::AlignVCenter | Qt::AlignLeading | Qt::TextSingleLine, shown);
    left.setLeft(left.left() + item.fontMetrics.horizontalAdvance(shown) + 2 * gridStep);
    if (left.width() > 4 * gridStep) {
        painter->setPen(item.palette.color(selected ? QPalette::HighlightedText : QPalette::PlaceholderText));
        const QString about = item.fontMetrics.elidedText(index.data(AboutRole).toString(), Qt::ElideRight, left.width());
        painter->drawText(left, Qt::AlignVCenter | Qt::AlignTrailing | Qt::TextSingleLine, about);
    }
    painter->restore();
}

QSize SuggestionDelegate::sizeHint(const QStyleOptionViewItem& option, const QModelIndex& index) const
{
    const QSize size = QStyledItemDelegate::sizeHint(option, index);
    return {size.width(), option.fontMetrics.height() + gridStep};
}

} // namespace callscope
