#include "ui/window/calllistdelegate.h"

#include "ui/window/calllistview.h"

#include <QApplication>
#include <QFontDatabase>
#include <QPainter>

namespace callscope {

namespace {

constexpr int gridStep = 8;
constexpr int glyphSize = 20;

QFont idFont(const QFont& base)
{
    QFont fixed = QFontDatabase::systemFont(QFontDatabase::FixedFont);
    fixed.setPointSizeF(base.pointSizeF());
    return fixed;
}

} // namespace

void CallListDelegate::paint(QPainter* painter, const QStyleOptionViewItem& option, const QModelIndex& index) const
{
    QStyleOptionViewItem item = option;
    initStyleOption(&item, index);
    const QString id = item.text;
    const QIcon icon = item.icon;
    item.text.clear();
    item.icon = QIcon();
    QStyle* style = item.widget ? item.widget->style() : QApplication::style();
    style->drawControl(QStyle::CE_ItemViewItem, &item, painter, item.widget);

    const bool selected = item.state & QStyle::State_Selected;
    const QPalette::ColorGroup group = item.state & QStyle::State_Active ? QPalette::Active : QPalette::Inactive;
    const QRect inner = item.rect.adjusted(gridStep, gridStep / 2, -gridStep, -gridStep / 2);
    const QRect glyph = QStyle::alignedRect(item.direction, Qt::AlignLeading | Qt::AlignVCenter, QSize(glyphSize, glyphSize), inner);
    icon.paint(painter, glyph, Qt::AlignCenter, selected ? QIcon::Selected : QIcon::Normal);

    const bool leftToRight = item.direction == Qt::LeftToRight;
    const QRect text = leftToRight ? inner.adjusted(glyphSize + gridStep, 0, 0, 0) : inner.adjusted(0, 0, -glyphSize - gridStep, 0);
    const Qt::Alignment align = QStyle::visualAlignment(item.direction, Qt::AlignLeading | Qt::AlignVCenter);
    const QRect upper(text.left(), text.top(), text.width(), text.height() / 2);
    const QRect lower(text.left(), upper.bottom() + 1, text.width(), text.height() - upper.height());
    painter->save();
    painter->setPen(item.palette.color(group, selected ? QPalette::HighlightedText : QPalette::Text));
    painter->setFont(idFont(item.font));
    painter->drawText(upper, int(align), QFontMetrics(painter->font()).elidedText(id, Qt::ElideMiddle, upper.width()));
    painter->setFont(item.font);
    painter->setPen(item.palette.color(group, selected ? QPalette::HighlightedText : QPalette::PlaceholderText));
    const QString detail = index.data(CallListPresentation::DetailRole).toString();
    painter->drawText(lower, int(align), item.fontMetrics.elidedText(detail, Qt::ElideRight, lower.width()));
    painter->restore();
}

QSize CallListDelegate::sizeHint(const QStyleOptionViewItem& option, const QModelIndex& index) const
{
    Q_UNUSED(index);
    return {160, QFontMetrics(idFont(option.font)).height() + option.fontMetrics.height() + gridStep + gridStep / 2};
}

} // namespace callscope
