#include "ui/theme/rolecolours.h"

#include <algorithm>
#include <cmath>

namespace callscope {

namespace {

constexpr double graphicContrast = 3.0; // WCAG 1.4.11: shapes that carry meaning

double linear(double channel)
{
    return channel <= 0.04045 ? channel / 12.92 : std::pow((channel + 0.055) / 1.055, 2.4);
}

double luminance(const QColor& colour)
{
    const QColor rgb(colour.rgb()); // what is painted has 8 bits a channel
    return 0.2126 * linear(rgb.redF()) + 0.7152 * linear(rgb.greenF()) + 0.0722 * linear(rgb.blueF());
}

double worstContrast(const QColor& colour, const QList<QColor>& backgrounds)
{
    double worst = 21;
    for (const QColor& background : backgrounds)
        worst = std::min(worst, contrast(colour, background));
    return worst;
}

QColor withLightness(const QColor& colour, double lightness)
{
    const QColor hsl = colour.toHsl();
    return QColor(QColor::fromHslF(std::max(0.0F, hsl.hslHueF()), hsl.hslSaturationF(), static_cast<float>(lightness)).rgb());
}

QColor blackOrWhite(const QList<QColor>& backgrounds)
{
    return worstContrast(Qt::black, backgrounds) >= worstContrast(Qt::white, backgrounds) ? QColor(Qt::black) : QColor(Qt::white);
}

QColor opaque(const QPalette& palette, QPalette::ColorRole role, QPalette::ColorRole on)
{
    const QColor colour = palette.color(role);
    return blend(QColor(palette.color(on).rgb()), QColor(colour.rgb()), colour.alphaF());
}

} // namespace

double contrast(const QColor& a, const QColor& b)
{
    const double first = luminance(a);
    const double second = luminance(b);
    return (std::max(first, second) + 0.05) / (std::min(first, second) + 0.05);
}

bool isDark(const QPalette& palette)
{
    return luminance(palette.color(QPalette::Window)) < luminance(palette.color(QPalette::WindowText));
}

QColor blend(const QColor& under, const QColor& over, double share)
{
    const auto mix = [share](int a, int b) { return static_cast<int>(std::lround(a + (b - a) * share)); };
    return {mix(under.red(), over.red()), mix(under.green(), over.green()), mix(under.blue(), over.blue())};
}

QColor readableOn(const QColor& colour, const QList<QColor>& backgrounds, double minimum)
{
    if (worstContrast(colour, backgrounds) >= minimum)
        return colour;
    constexpr double step = 1.0 / 256;
    const double lightness = colour.toHsl().lightnessF();
    for (double distance = step; distance <= 1; distance += step) {
        for (const double candidate : {lightness - distance, lightness + distance}) {
            if (candidate < 0 || candidate > 1)
                continue;
            const QColor adjusted = withLightness(colour, candidate);
            if (worstContrast(adjusted, backgrounds) >= minimum)
                return adjusted;
        }
    }
    return blackOrWhite(backgrounds);
}

RoleColours RoleColours::of(const QPalette& palette)
{
    const bool dark = isDark(palette);
    const auto pick = [dark](QRgb light, QRgb onDark) { return QColor(dark ? onDark : light); };
    const QColor window(palette.color(QPalette::Window).rgb());
    const QColor base(palette.color(QPalette::Base).rgb());
    const QList<QColor> grounds{window, base};
    const QColor text = opaque(palette, QPalette::WindowText, QPalette::Window);

    RoleColours colours;
    colours.talk = readableOn(pick(0x0072B2, 0x56B4E9), grounds, graphicContrast);
    colours.onTalk = blackOrWhite({colours.talk});
    colours.ring = readableOn(pick(0xB36B00, 0xE69F00), grounds, graphicContrast);
    colours.ringBack = blend(base, colours.ring, dark ? 0.22 : 0.16);
    colours.onRing = readableOn(text, {colours.ringBack});
    colours.success = readableOn(pick(0x007A59, 0x3DBE96), grounds);
    colours.failure = readableOn(pick(0xB84300, 0xF0824A), grounds);
    colours.warning = readableOn(pick(0xB36B00, 0xE69F00), grounds);
    colours.note = readableOn(blend(text, window, 0.35), grounds);
    colours.failureBand = blend(base, colours.failure, dark ? 0.28 : 0.18);
    colours.stripBack = blend(window, colours.ring, dark ? 0.22 : 0.18);
    colours.onStrip = readableOn(text, {colours.stripBack});
    return colours;
}

} // namespace callscope
