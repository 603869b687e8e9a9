#include "ui/handoff/handoffdelegate.h"

#include <QAbstractItemView>
#include <QApplication>
#include <QMouseEvent>
#include <QPainter>

namespace callscope {

namespace {

constexpr int gridStep = 8;
constexpr int padding = gridStep / 4;

//! Where the parts of a row stand; the texts are a file's, so that it does not turn round where the language runs the other way.
struct Parts {
    QRect check;
    QRect number;
    int textLeft = 0;
    int textWidth = 0;
};

QStyle* styleOf(const QStyleOptionViewItem& item)
{
    return item.widget ? item.widget->style() : QApplication::style();
}

Parts partsOf(const QStyleOptionViewItem& item, const QModelIndex& index, int width)
{
    const QFontMetrics& metrics = item.fontMetrics;
    const int mark = styleOf(item)->pixelMetric(QStyle::PM_IndicatorWidth, &item, item.widget);
    const int digits = metrics.horizontalAdvance(QString::number(index.model()->rowCount()));
    const int top = item.rect.top() + padding;
    Parts parts;
    parts.check = QRect(item.rect.left() + gridStep / 2, top + (metrics.height() - mark) / 2, mark, mark);
    parts.number = QRect(parts.check.right() + 1 + gridStep, top, digits, metrics.height());
    parts.textLeft = parts.number.right() + 1 + gridStep;
    parts.textWidth = qMax(metrics.averageCharWidth() * 8, width - (parts.textLeft - item.rect.left()) - gridStep / 2);
    return parts;
}

//! What stands on each line of the list. A text layout would take seconds for an answer of one line.
QStringList brokenAt(int width, const QString& text, const QFontMetrics& metrics)
{
    const qsizetype usual = qMax(1, width / qMax(1, metrics.averageCharWidth()));
    QStringList pieces;
    for (qsizetype at = 0; at < text.size() || pieces.isEmpty();) {
        QString piece = text.mid(at, usual);
        for (int advance = metrics.horizontalAdvance(piece); advance > width && piece.size() > 1; advance = metrics.horizontalAdvance(piece))
            piece.truncate(qMax(qsizetype(1), qMin(piece.size() - 1, piece.size() * width / advance)));
        if (piece.size() > 1 && piece.back().isHighSurrogate())
            piece.chop(1);
        at += piece.size();
        pieces.append(piece);
    }
    return pieces;
}

} // namespace

void HandOffDelegate::paint(QPainter* painter, const QStyleOptionViewItem& option, const QModelIndex& index) const
{
    QStyleOptionViewItem item = option;
    initStyleOption(&item, index);
    const QString text = item.text;
    const Qt::CheckState state = item.checkState;
    item.text.clear();
    item.features &= ~QStyleOptionViewItem::HasCheckIndicator;
    styleOf(item)->drawControl(QStyle::CE_ItemViewItem, &item, painter, item.widget);

    const Parts parts = partsOf(item, index, item.rect.width());
    QStyleOptionViewItem check = item;
    check.rect = parts.check;
    check.state.setFlag(QStyle::State_HasFocus, false);
    check.state.setFlag(QStyle::State_On, state == Qt::Checked);
    check.state.setFlag(QStyle::State_Off, state != Qt::Checked);
    styleOf(item)->drawPrimitive(QStyle::PE_IndicatorItemViewItemCheck, &check, painter, item.widget);

    const bool selected = item.state & QStyle::State_Selected;
    const QPalette::ColorGroup group = item.state & QStyle::State_Active ? QPalette::Active : QPalette::Inactive;
    const auto colour = [&](QPalette::ColorRole role) { return item.palette.color(group, selected ? QPalette::HighlightedText : role); };
    painter->save();
    QFont plain = item.font; // a number is never struck out
    plain.setStrikeOut(false);
    painter->setFont(plain);
    painter->setPen(colour(QPalette::PlaceholderText));
    painter->drawText(parts.number, int(Qt::AlignRight | Qt::AlignVCenter), QString::number(index.row() + 1));
    painter->setFont(item.font);
    painter->setPen(colour(state == Qt::Checked ? QPalette::Text : QPalette::PlaceholderText));
    const QStringList pieces = brokenAt(parts.textWidth, text, item.fontMetrics);
    QRect line(parts.textLeft, parts.number.top(), parts.textWidth, item.fontMetrics.height());
    for (const QString& piece : pieces) {
        if (item.widget && line.intersects(item.widget->rect())) // of a line with thousands, a few are seen
            painter->drawText(line, int(Qt::AlignLeft | Qt::AlignVCenter) | Qt::TextSingleLine | Qt::TextForceLeftToRight, piece);
        line.translate(0, line.height());
    }
    painter->restore();
}

QSize HandOffDelegate::sizeHint(const QStyleOptionViewItem& option, const QModelIndex& index) const
{
    QStyleOptionViewItem item = option;
    initStyleOption(&item, index);
    const auto* list = qobject_cast<const QAbstractItemView*>(item.widget);
    const int width = list ? list->viewport()->width() : item.rect.width();
    const auto lines = int(brokenAt(partsOf(item, index, width).textWidth, item.text, item.fontMetrics).size());
    return {gridStep, lines * item.fontMetrics.height() + 2 * padding}; // as wide as the list, whatever it is
}

bool HandOffDelegate::editorEvent(QEvent* event, QAbstractItemModel* model, const QStyleOptionViewItem& option, const QModelIndex& index)
{
    if (event->type() != QEvent::MouseButtonRelease && event->type() != QEvent::MouseButtonDblClick)
        return false;
    QStyleOptionViewItem item = option;
    initStyleOption(&item, index);
    const auto* mouse = static_cast<QMouseEvent*>(event);
    const QRect reach = partsOf(item, index, item.rect.width()).check.adjusted(-gridStep / 2, -padding, gridStep / 2, padding);
    if (mouse->button() != Qt::LeftButton || !reach.contains(mouse->pos()))
        return false;
    if (event->type() == QEvent::MouseButtonDblClick)
        return true; // its release comes, too
    return model->setData(index, item.checkState == Qt::Checked ? Qt::Unchecked : Qt::Checked, Qt::CheckStateRole);
}

} // namespace callscope
