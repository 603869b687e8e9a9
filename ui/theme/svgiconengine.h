#pragma once

#include <QByteArray>
#include <QColor>
#include <QIconEngine>
#include <QPalette>
#include <QString>

#include <variant>

namespace callscope {

//! Paints one SVG whose currentColor becomes a palette's colour at the moment of painting, sharp at any scale.
class SvgIconEngine : public QIconEngine {
public:
    //! Own colours: currentColor does not occur in the drawing.
    struct Untinted {};
    using Tint = std::variant<Untinted, QPalette::ColorRole, QColor>;

    //! Reads nothing yet; the drawing is loaded when it is first painted.
    SvgIconEngine(QString path, Tint tint);

    void paint(QPainter* painter, const QRect& rect, QIcon::Mode mode, QIcon::State state) override;
    QPixmap pixmap(const QSize& size, QIcon::Mode mode, QIcon::State state) override;
    QPixmap scaledPixmap(const QSize& size, QIcon::Mode mode, QIcon::State state, qreal scale) override;
    [[nodiscard]] QIconEngine* clone() const override;
    QString key() const override;
    bool isNull() override;

private:
    [[nodiscard]] QColor colourFor(const QPalette& palette, QIcon::Mode mode) const;
    void draw(QPainter* painter, const QRectF& target, const QColor& colour, QIcon::Mode mode);
    QPixmap rendered(const QSize& devicePixels, const QColor& colour, QIcon::Mode mode);

    QString m_path;
    Tint m_tint;
    QByteArray m_source;
};

} // namespace callscope
