#include "ui/theme/colourdot.h"

#include <QColor>
#include <QGuiApplication>
#include <QPainter>
#include <QPalette>
#include <QPixmap>
#include <QStringList>

namespace callscope {

namespace {

constexpr int dotSize = 12;
constexpr int iconSize = 24; // the dot keeps its size only where the pixmap is as large as the icon

} // namespace

QIcon colourDot(const QString& colour, qreal ratio)
{
    QPixmap dot(QSize(iconSize, iconSize) * ratio);
    dot.setDevicePixelRatio(ratio);
    dot.fill(Qt::transparent);
    QPainter painter(&dot);
    painter.setRenderHint(QPainter::Antialiasing);
    QColor rim = QGuiApplication::palette().color(QPalette::WindowText);
    rim.setAlphaF(0.35F);
    painter.setPen(rim);
    painter.setBrush(QColor::isValidColor(colour) ? QColor(colour) : QColor(Qt::gray));
    painter.drawEllipse(QRectF((iconSize - dotSize) / 2., (iconSize - dotSize) / 2., dotSize, dotSize));
    return dot;
}

const QStringList& profileColours()
{
    static const QStringList colours{QStringLiteral("#0072b2"), QStringLiteral("#009e73"), QStringLiteral("#b36b00"), QStringLiteral("#cc79a7"),
                                     QStringLiteral("#7a5cc0"), QStringLiteral("#b84300"), QStringLiteral("#56b4e9")};
    return colours;
}

} // namespace callscope
