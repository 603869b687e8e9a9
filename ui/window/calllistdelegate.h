#pragma once

#include "ui/window/calllistgeometry.h"

#include <QStyledItemDelegate>

namespace callscope {

//! Draws a call in the list: glyph, id in the fixed font elided in the middle, marks, a quiet second line, and tags as chips.
class CallListDelegate : public QStyledItemDelegate {
    Q_OBJECT
public:
    using QStyledItemDelegate::QStyledItemDelegate;

    void paint(QPainter* painter, const QStyleOptionViewItem& option, const QModelIndex& index) const override;
    [[nodiscard]] QSize sizeHint(const QStyleOptionViewItem& option, const QModelIndex& index) const override;

    [[nodiscard]] static CallListGeometry::Heights heightsFor(const QFont& font);
    //! The line over a group's first row.
    static void paintHeader(QPainter* painter, const QRect& area, const QString& title, const QWidget& list);
};

} // namespace callscope
