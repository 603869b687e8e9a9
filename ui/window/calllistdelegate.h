#pragma once

#include <QStyledItemDelegate>

namespace callscope {

//! Draws a call in the list: glyph, id in the fixed font elided in the middle, a quiet second line.
class CallListDelegate : public QStyledItemDelegate {
    Q_OBJECT
public:
    using QStyledItemDelegate::QStyledItemDelegate;

    void paint(QPainter* painter, const QStyleOptionViewItem& option, const QModelIndex& index) const override;
    [[nodiscard]] QSize sizeHint(const QStyleOptionViewItem& option, const QModelIndex& index) const override;
};

} // namespace callscope
