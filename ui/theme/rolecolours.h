#pragma once

#include <QColor>
#include <QList>
#include <QPalette>

namespace callscope {

//! The few colours that are ours, by what they mean; every other colour is the palette's. Each is readable on its background.
struct RoleColours {
    QColor talk;        //!< fill of the talk phase
    QColor onTalk;      //!< text on it, contrast >= 4.5
    QColor ring;        //!< hatch of the ring phase
    QColor ringBack;    //!< what lies under the hatch
    QColor onRing;      //!< text on it, contrast >= 4.5
    QColor success;     //!< text and glyphs on the window's background, contrast >= 4.5
    QColor failure;     //!< the same
    QColor warning;     //!< the same
    QColor note;        //!< the same, quiet
    QColor failureBand; //!< behind ticks in an impossible order
    QColor stripBack;   //!< background of an amber notice strip
    QColor onStrip;

    [[nodiscard]] static RoleColours of(const QPalette& palette);
};

//! True when the palette's window is darker than its text.
[[nodiscard]] bool isDark(const QPalette& palette);

//! WCAG 2.1 contrast of two opaque colours, 1…21.
[[nodiscard]] double contrast(const QColor& a, const QColor& b);

//! The colour itself, or the nearest lightness of it that reaches the contrast on every background; black or white where none does.
[[nodiscard]] QColor readableOn(const QColor& colour, const QList<QColor>& backgrounds, double minimum = 4.5);

//! \param share of `over`, 0…1. Both opaque.
[[nodiscard]] QColor blend(const QColor& under, const QColor& over, double share);

} // namespace callscope
