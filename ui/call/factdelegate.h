#pragma once

#include <QStyledItemDelegate>

namespace callscope {

//! Times and ids keep their order where the window runs from right to left: a text that begins with a digit would be torn apart.
class FactDelegate : public QStyledItemDelegate {
    Q_OBJECT
public:
    using QStyledItemDelegate::QStyledItemDelegate;

    [[nodiscard]] QSize sizeHint(const QStyleOptionViewItem& option, const QModelIndex& index) const override;

protected:
    void initStyleOption(QStyleOptionViewItem* option, const QModelIndex& index) const override;
};

} // namespace callscope
