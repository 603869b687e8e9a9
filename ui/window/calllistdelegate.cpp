#include "ui/window/calllistdelegate.h"

#include "ui/call/boundedtext.h"
#include "ui/theme/icons.h"
#include "ui/theme/rolecolours.h"
#include "ui/window/calllistpresentation.h"

#include <QApplication>
#include <QFontDatabase>
#include <QPainter>

namespace callscope {

namespace {

constexpr int gridStep = 8;
constexpr int glyphSize = 20;
constexpr int markSize = 16;
constexpr int smallGlyph = 12;
constexpr double chipFontScale = 0.9;
constexpr double chipTint = 0.12;

QFont idFont(const QFont& base)
{
    static const QString fixedFamily = QFontDatabase::systemFont(QFontDatabase::FixedFont).family(); // asking costs more than painting
    QFont fixed = base;
    fixed.setFamilies({fixedFamily});
    fixed.setFixedPitch(true);
    return fixed;
}

QFont chipFont(const QFont& base)
{
    QFont small = base;
    small.setPointSizeF(base.pointSizeF() * chipFontScale);
    return small;
}

enum class Selection { None, Loud, Quiet };

//! Quiet where the keys go elsewhere.
Selection selectionOf(const QStyleOptionViewItem& item)
{
    if (!(item.state & QStyle::State_Selected))
        return Selection::None;
    return item.widget && item.widget->hasFocus() ? Selection::Loud : Selection::Quiet;
}

//! Not the palette's inactive selection: most palettes have the same for both.
void quieten(QPalette& palette)
{
    const double share = isDark(palette) ? 0.45 : 0.22; // a tint is less on dark
    for (const QPalette::ColorGroup group : {QPalette::Active, QPalette::Inactive}) {
        const QColor ground = blend(palette.color(group, QPalette::Base), palette.color(group, QPalette::Highlight), share);
        palette.setColor(group, QPalette::Highlight, ground);
        palette.setColor(group, QPalette::HighlightedText, readableOn(palette.color(group, QPalette::Text), {ground}));
    }
}

//! Rectangles are laid out from left to right, and mirrored here where the language runs the other way.
struct Canvas {
    QPainter* painter;
    const QStyleOptionViewItem& item;
    Selection selection;

    [[nodiscard]] QRect mirrored(const QRect& rect) const { return QStyle::visualRect(item.direction, item.rect, rect); }
    [[nodiscard]] QColor colour(QPalette::ColorRole role) const
    {
        const QPalette::ColorGroup group = item.state & QStyle::State_Active ? QPalette::Active : QPalette::Inactive;
        return item.palette.color(group, selection == Selection::None ? role : QPalette::HighlightedText);
    }
    void icon(const QIcon& icon, const QRect& rect) const { icon.paint(painter, mirrored(rect), Qt::AlignCenter, selection == Selection::Loud ? QIcon::Selected : QIcon::Normal); }
    void text(const QRect& rect, const QString& text, const QFont& font, QPalette::ColorRole role, Qt::TextElideMode elide) const
    {
        painter->setFont(font);
        painter->setPen(colour(role));
        const int order = text.isRightToLeft() ? 0 : int(Qt::TextForceLeftToRight); // a duration begins with a digit, which has no direction
        painter->drawText(mirrored(rect), int(QStyle::visualAlignment(item.direction, Qt::AlignLeading | Qt::AlignVCenter)) | Qt::TextSingleLine | order,
                          QFontMetrics(font).elidedText(text, elide, rect.width()));
    }
};

//! The row the keys go to. A style's own frame has the colour of the selection, or almost.
void paintFocus(const Canvas& canvas)
{
    constexpr int thickness = 2;
    const QPalette::ColorRole role = canvas.selection == Selection::None ? QPalette::Highlight : QPalette::HighlightedText;
    canvas.painter->setPen(QPen(canvas.item.palette.color(QPalette::Active, role), thickness, Qt::SolidLine, Qt::SquareCap, Qt::MiterJoin));
    canvas.painter->setBrush(Qt::NoBrush);
    canvas.painter->drawRect(canvas.item.rect.adjusted(thickness, thickness, -thickness, -thickness));
}

//! At the line's end; how many took part only where how it ended needs not be cut for it. Returns the width that is left.
int paintPeopleAndTime(const Canvas& canvas, const QRect& line, const QString& detail, int people, const QString& time)
{
    const QFontMetrics& metrics = canvas.item.fontMetrics;
    int right = line.right() + 1;
    const auto text = [&](const QString& shown) {
        right -= metrics.horizontalAdvance(shown);
        canvas.text(QRect(right, line.top(), line.right() + 1 - right, line.height()), shown, canvas.item.font, QPalette::PlaceholderText, Qt::ElideNone);
    };
    if (!time.isEmpty()) {
        text(time);
        right -= gridStep;
    }
    const int forPeople = metrics.horizontalAdvance(QString::number(people)) + smallGlyph + 2 + gridStep;
    if (people > 0 && right - line.left() - forPeople >= metrics.horizontalAdvance(detail)) {
        text(QString::number(people));
        right -= smallGlyph + 2;
        const icons::Name glyph = people > 2 ? icons::Name::Group : icons::Name::Person;
        canvas.icon(icons::icon(glyph, canvas.colour(QPalette::PlaceholderText)), QRect(right, line.top() + (line.height() - smallGlyph) / 2, smallGlyph, smallGlyph));
        right -= gridStep;
    }
    return right - line.left();
}

void paintChips(const Canvas& canvas, const QRect& line, const QStringList& tags)
{
    const QFont font = chipFont(canvas.item.font);
    const QFontMetrics metrics(font);
    const QColor text = canvas.colour(QPalette::Text);
    QColor back = text;
    back.setAlphaF(chipTint);
    int x = line.left();
    for (qsizetype i = 0; i < tags.size(); ++i) {
        const QString more = QStringLiteral("+%1").arg(tags.size() - i);
        const int reserved = i + 1 < tags.size() ? metrics.horizontalAdvance(more) + gridStep : 0;
        const int room = line.right() - x - reserved - gridStep;
        if (i > 0 && room < metrics.averageCharWidth() * 5) {
            canvas.text(QRect(x, line.top(), line.right() - x + 1, line.height()), more, font, QPalette::PlaceholderText, Qt::ElideRight);
            return;
        }
        const QString shown = metrics.elidedText(shortened(tags[i], 80), Qt::ElideRight, room);
        const QRect chip(x, line.top(), metrics.horizontalAdvance(shown) + gridStep, line.height());
        canvas.painter->setPen(Qt::NoPen);
        canvas.painter->setBrush(back);
        canvas.painter->drawRoundedRect(canvas.mirrored(chip), 4, 4);
        canvas.text(chip.adjusted(gridStep / 2, 0, 0, 0), shown, font, QPalette::Text, Qt::ElideNone);
        x = chip.right() + 1 + gridStep / 2;
    }
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
    const bool focused = item.state & QStyle::State_HasFocus;
    item.state.setFlag(QStyle::State_HasFocus, false); // the style would frame the text's part only
    const Selection selection = selectionOf(item);
    if (selection == Selection::Quiet)
        quieten(item.palette);
    const QStyle* style = item.widget ? item.widget->style() : QApplication::style();
    style->drawControl(QStyle::CE_ItemViewItem, &item, painter, item.widget);

    painter->save();
    const Canvas canvas{painter, item, selection};
    if (focused)
        paintFocus(canvas);
    painter->setRenderHint(QPainter::Antialiasing);
    const QRect inner = item.rect.adjusted(gridStep, gridStep / 2, -gridStep, -gridStep / 2);
    const QFont fixed = idFont(item.font);
    const int upperHeight = QFontMetrics(fixed).height();
    const int lowerHeight = item.fontMetrics.height();
    const int textLeft = inner.left() + glyphSize + gridStep;
    canvas.icon(icon, QRect(inner.left(), inner.top() + (upperHeight + lowerHeight - glyphSize) / 2, glyphSize, glyphSize));

    int right = inner.right() + 1;
    const auto marks = index.data(CallListPresentation::MarksRole).value<QList<QIcon>>();
    for (auto mark = marks.crbegin(); mark != marks.crend(); ++mark) {
        right -= markSize;
        canvas.icon(*mark, QRect(right, inner.top() + (upperHeight - markSize) / 2, markSize, markSize));
        right -= gridStep / 2;
    }
    const int lowerWidth = inner.right() + 1 - textLeft;
    const QRect lower(textLeft, inner.top() + upperHeight, lowerWidth, lowerHeight);
    const QString detail = index.data(CallListPresentation::DetailRole).toString();
    const int detailWidth = paintPeopleAndTime(canvas, lower, detail, index.data(CallListPresentation::PeopleRole).toInt(), index.data(CallListPresentation::TimeRole).toString());
    canvas.text(QRect(textLeft, inner.top(), right - textLeft, upperHeight), id, fixed, QPalette::Text, Qt::ElideMiddle);
    canvas.text(QRect(lower.topLeft(), QSize(detailWidth, lowerHeight)), detail, item.font, QPalette::PlaceholderText, Qt::ElideRight);
    if (const QStringList tags = index.data(CallListPresentation::TagsRole).toStringList(); !tags.isEmpty()) {
        const int height = QFontMetrics(chipFont(item.font)).height();
        paintChips(canvas, QRect(textLeft, inner.bottom() + 1 - height, lowerWidth, height), tags);
    }
    painter->restore();
}

QSize CallListDelegate::sizeHint(const QStyleOptionViewItem& option, const QModelIndex& index) const
{
    const CallListGeometry::Heights heights = heightsFor(option.font);
    return {160, heights.row + (index.data(CallListPresentation::TagsRole).toStringList().isEmpty() ? 0 : heights.tags)};
}

CallListGeometry::Heights CallListDelegate::heightsFor(const QFont& font)
{
    const int line = QFontMetrics(font).height();
    return {QFontMetrics(idFont(font)).height() + line + gridStep + gridStep / 2, QFontMetrics(chipFont(font)).height() + gridStep / 2, line + gridStep + gridStep / 2};
}

void CallListDelegate::paintHeader(QPainter* painter, const QRect& area, const QString& title, const QWidget& list)
{
    QFont font = list.font();
    font.setWeight(QFont::DemiBold);
    const QRect text = area.adjusted(gridStep, gridStep, -gridStep, 0);
    painter->save();
    painter->setFont(font);
    painter->setPen(list.palette().color(QPalette::PlaceholderText));
    painter->drawText(text, int(QStyle::visualAlignment(list.layoutDirection(), Qt::AlignLeading | Qt::AlignVCenter)),
                      QFontMetrics(font).elidedText(title, Qt::ElideRight, text.width()));
    painter->restore();
}

} // namespace callscope
