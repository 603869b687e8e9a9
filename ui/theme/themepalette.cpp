#include "ui/theme/themepalette.h"

#include <QColor>

namespace callscope {

namespace {

struct Shades {
    QRgb window;
    QRgb base;
    QRgb alternate;
    QRgb button;
    QRgb toolTip;
    QRgb text;
    QRgb quiet; // placeholders
    QRgb disabled;
    QRgb link;
    QRgb visited;
    QRgb highlight;
    QRgb highlighted;
    QRgb quietHighlight; // a selection in what is disabled
    QRgb light; // of bevels and lines, from here on
    QRgb midlight;
    QRgb mid;
    QRgb dark;
    QRgb shadow;
};

constexpr Shades lightShades{
    .window = 0xF0F1F2, .base = 0xFFFFFF, .alternate = 0xF6F7F8, .button = 0xF0F1F2, .toolTip = 0xFFFFFF,
    .text = 0x1B1E20, .quiet = 0x5A5F64, .disabled = 0x7E8489, .link = 0x0A58A6, .visited = 0x7A3E9D,
    .highlight = 0x1464AE, .highlighted = 0xFFFFFF, .quietHighlight = 0xDDE0E3,
    .light = 0xFFFFFF, .midlight = 0xE4E6E8, .mid = 0xB6BABE, .dark = 0x8A8F94, .shadow = 0x45494D};

constexpr Shades darkShades{
    .window = 0x32373C, .base = 0x17191C, .alternate = 0x1F2226, .button = 0x3F454B, .toolTip = 0x3F454B,
    .text = 0xF1F3F4, .quiet = 0xB6BCC1, .disabled = 0x8C939A, .link = 0x85C3FF, .visited = 0xD3B4EC,
    .highlight = 0x2A6FB3, .highlighted = 0xFFFFFF, .quietHighlight = 0x474D53,
    .light = 0x5A6168, .midlight = 0x4B5157, .mid = 0x1B1E21, .dark = 0x131517, .shadow = 0x000000};

void fill(QPalette& palette, QPalette::ColorGroup group, const Shades& shades)
{
    const bool disabled = group == QPalette::Disabled;
    const QRgb text = disabled ? shades.disabled : shades.text;
    const std::pair<QPalette::ColorRole, QRgb> colours[] = {
        {QPalette::Window, shades.window}, {QPalette::WindowText, text},
        {QPalette::Base, disabled ? shades.window : shades.base}, {QPalette::AlternateBase, shades.alternate}, {QPalette::Text, text},
        {QPalette::PlaceholderText, shades.quiet}, {QPalette::Button, shades.button}, {QPalette::ButtonText, text},
        {QPalette::BrightText, shades.highlighted}, {QPalette::ToolTipBase, shades.toolTip}, {QPalette::ToolTipText, shades.text},
        {QPalette::Link, disabled ? shades.disabled : shades.link}, {QPalette::LinkVisited, disabled ? shades.disabled : shades.visited},
        {QPalette::Highlight, disabled ? shades.quietHighlight : shades.highlight},
        {QPalette::HighlightedText, disabled ? shades.text : shades.highlighted},
        {QPalette::Light, shades.light}, {QPalette::Midlight, shades.midlight}, {QPalette::Mid, shades.mid},
        {QPalette::Dark, shades.dark}, {QPalette::Shadow, shades.shadow}};
    for (const auto& [role, colour] : colours)
        palette.setColor(group, role, QColor(colour));
}

QPalette paletteOf(const Shades& shades)
{
    QPalette palette;
    for (const QPalette::ColorGroup group : {QPalette::Active, QPalette::Inactive, QPalette::Disabled})
        fill(palette, group, shades);
    return palette;
}

} // namespace

QPalette lightPalette()
{
    return paletteOf(lightShades);
}

QPalette darkPalette()
{
    return paletteOf(darkShades);
}

} // namespace callscope
