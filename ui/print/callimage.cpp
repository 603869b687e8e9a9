#include "ui/print/callimage.h"

#include "ui/print/paperpage.h"

#include <QPainter>

#include <cmath>

namespace callscope {

namespace {

constexpr qreal unitsPerMetre = 96 / 0.0254;

} // namespace

QImage callImage(const share::Outgoing& outgoing, const share::Manner& manner, qreal scale)
{
    const PaperPage page(manner);
    const PageGeometry geometry = page.picture(outgoing);
    const QSizeF size = geometry.size * scale;
    QImage image(static_cast<int>(std::ceil(size.width())), static_cast<int>(std::ceil(size.height())), QImage::Format_RGB32);
    image.fill(Qt::white);
    image.setDotsPerMeterX(qRound(unitsPerMetre * scale));
    image.setDotsPerMeterY(qRound(unitsPerMetre * scale));
    image.setText(QStringLiteral("Title"), page.title(outgoing));
    image.setText(QStringLiteral("Software"), PaperPage::program());
    QPainter painter(&image);
    painter.scale(scale, scale);
    page.painter().paint(painter, geometry);
    painter.end();
    return image;
}

} // namespace callscope
