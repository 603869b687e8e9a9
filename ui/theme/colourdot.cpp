#include "ui/theme/colourdot.h"

#include <QColor>
#include <QGuiApplication>
#include <QPainter>
#include <QPalette>
#include <QPixmap>

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

} // namespace callscope
