#pragma once

#include "ui/print/pagegeometry.h"
#include "ui/theme/rolecolours.h"

#include <QFont>
#include <QPalette>

#include <array>

class QPainter;

namespace callscope {

//! Draws a laid-out page, black on white whatever the window looks like. Letters stay letters and lines stay lines on every device.
//! May live on any thread.
class PagePainter {
public:
    PagePainter();

    [[nodiscard]] PaperMetrics metrics() const;
    //! One unit of the painter is 1/96 inch.
    void paint(QPainter& painter, const PageGeometry& geometry) const;

private:
    static constexpr std::size_t styles = static_cast<std::size_t>(PaperStyle::Figure) + 1;

    [[nodiscard]] const QFont& fontOf(PaperStyle style) const { return m_fonts.at(static_cast<std::size_t>(style)); }
    [[nodiscard]] QColor colourOf(PaperInk ink) const;
    void paintGlyph(QPainter& painter, const PaperGlyph& glyph) const;

    QPalette m_palette;
    RoleColours m_colours;
    std::array<QFont, styles> m_fonts; // in the order of PaperStyle
};

} // namespace callscope
