#pragma once

#include <QStyledItemDelegate>

namespace callscope {

//! Draws a suggestion and, quieter behind it, what it means.
class SuggestionDelegate : public QStyledItemDelegate {
    Q_OBJECT
public:
    enum Role { AboutRole = Qt::UserRole + 1 };

    using QStyledItemDelegate::QStyledItemDelegate;

    void paint(QPainter* painter, const QStyleOptionViewItem& option, const QModelIndex& index) const override;
    [[nodiscard]] QSize sizeHint(const QStyleOptionViewItem& option, const QModelIndex& index) const override;
};

} // namespace callscope
