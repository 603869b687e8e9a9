#include "ui/theme/svgiconengine.h"

#include <QFile>
#include <QGuiApplication>
#include <QPainter>
#include <QPixmapCache>
#include <QSvgRenderer>
#include <QWidget>

namespace callscope {

namespace {

constexpr double disabledOpacity = 0.4; // for drawings in their own or a fixed colour; a role has its own disabled colour

QPalette paletteOf(const QPainter* painter)
{
    const QPaintDevice* device = painter->device();
    if (device && device->devType() == QInternal::Widget)
        return static_cast<const QWidget*>(device)->palette();
    return QGuiApplication::palette();
}

bool isPixelDevice(const QPaintDevice* device)
{
    const int type = device->devType();
    return type == QInternal::Widget || type == QInternal::Image || type == QInternal::Pixmap;
}

} // namespace

SvgIconEngine::SvgIconEngine(QString path, Tint tint) : m_path(std::move(path)), m_tint(std::move(tint)) {}

void SvgIconEngine::paint(QPainter* painter, const QRect& rect, QIcon::Mode mode, QIcon::State)
{
    const QColor colour = colourFor(paletteOf(painter), mode);
    if (!isPixelDevice(painter->device())) {
        draw(painter, rect, colour, mode); // printers and PDF keep the lines as lines
        return;
    }
    const qreal ratio = painter->device()->devicePixelRatio();
    QPixmap image = rendered(rect.size() * ratio, colour, mode);
    image.setDevicePixelRatio(ratio);
    painter->drawPixmap(rect.topLeft(), image);
}

QPixmap SvgIconEngine::pixmap(const QSize& size, QIcon::Mode mode, QIcon::State)
{
    return rendered(size, colourFor(QGuiApplication::palette(), mode), mode);
}

QPixmap SvgIconEngine::scaledPixmap(const QSize& size, QIcon::Mode mode, QIcon::State state, qreal)
{
    return pixmap(size, mode, state); // the size is in device pixels already
}

QIconEngine* SvgIconEngine::clone() const
{
    return new SvgIconEngine(*this);
}

QString SvgIconEngine::key() const
{
    return QStringLiteral("callscope-svg");
}

bool SvgIconEngine::isNull()
{
    return !QFile::exists(m_path);
}

QColor SvgIconEngine::colourFor(const QPalette& palette, QIcon::Mode mode) const
{
    const bool tinted = !std::holds_alternative<Untinted>(m_tint);
    if (mode == QIcon::Selected && tinted)
        return palette.color(QPalette::Active, QPalette::HighlightedText);
    if (const auto* colour = std::get_if<QColor>(&m_tint))
        return *colour;
    if (const auto* role = std::get_if<QPalette::ColorRole>(&m_tint))
        return palette.color(mode == QIcon::Disabled ? QPalette::Disabled : QPalette::Active, *role);
    return Qt::black;
}

void SvgIconEngine::draw(QPainter* painter, const QRectF& target, const QColor& colour, QIcon::Mode mode)
{
    if (m_source.isEmpty()) {
        QFile file(m_path);
        if (!file.open(QIODevice::ReadOnly))
            return;
        m_source = file.readAll();
    }
    QByteArray tinted = m_source;
    QSvgRenderer renderer(tinted.replace("currentColor", colour.name(QColor::HexRgb).toLatin1()));
    renderer.setAspectRatioMode(Qt::KeepAspectRatio);
    painter->save();
    const bool fade = mode == QIcon::Disabled && !std::holds_alternative<QPalette::ColorRole>(m_tint);
    painter->setOpacity(painter->opacity() * colour.alphaF() * (fade ? disabledOpacity : 1));
    renderer.render(painter, target);
    painter->restore();
}

QPixmap SvgIconEngine::rendered(const QSize& devicePixels, const QColor& colour, QIcon::Mode mode)
{
    if (devicePixels.isEmpty())
        return {};
    const QString cacheKey = QStringLiteral("callscope-svg:%1:%2x%3:%4:%5")
                                 .arg(m_path).arg(devicePixels.width()).arg(devicePixels.height())
                                 .arg(colour.name(QColor::HexArgb)).arg(mode == QIcon::Disabled);
    QPixmap image;
    if (QPixmapCache::find(cacheKey, &image))
        return image;
    image = QPixmap(devicePixels);
    image.fill(Qt::transparent);
    QPainter painter(&image);
    painter.setRenderHint(QPainter::Antialiasing);
    draw(&painter, QRectF(QPointF(0, 0), QSizeF(devicePixels)), colour, mode);
    painter.end();
    QPixmapCache::insert(cacheKey, image);
    return image;
}

} // namespace callscope
