#pragma once

#include "ui/theme/rolecolours.h"

#include <QFile>
#include <QHash>
#include <QImage>
#include <QPalette>
#include <QTemporaryDir>

#include <optional>

namespace callscope {

//! A desktop's colours, as a person may have set them.
struct Look {
    const char* name;
    QPalette palette;
};

inline QPalette paletteOf(QRgb window, QRgb base, QRgb text, QRgb button, QRgb highlight, QRgb highlighted)
{
    QPalette palette;
    for (const auto& [role, colour] : {std::pair{QPalette::Window, window}, {QPalette::Base, base}, {QPalette::AlternateBase, window}, {QPalette::WindowText, text},
                                       {QPalette::Text, text}, {QPalette::Button, button}, {QPalette::ButtonText, text}, {QPalette::Highlight, highlight},
                                       {QPalette::HighlightedText, highlighted}, {QPalette::ToolTipBase, base}, {QPalette::ToolTipText, text}, {QPalette::Link, text}}) {
        for (const auto group : {QPalette::Active, QPalette::Inactive})
            palette.setColor(group, role, QColor(colour));
    }
    for (const auto role : {QPalette::WindowText, QPalette::Text, QPalette::ButtonText})
        palette.setColor(QPalette::Disabled, role, blend(QColor(window), QColor(text), 0.5));
    return palette;
}

inline QList<Look> everyLook()
{
    return {
        {"light", paletteOf(0xefefef, 0xffffff, 0x000000, 0xefefef, 0x308cc6, 0xffffff)},
        {"warm light", paletteOf(0xf6f5f4, 0xffffff, 0x2e3436, 0xf0efee, 0x1c71d8, 0xffffff)},
        {"dark", paletteOf(0x2d2d2d, 0x1e1e1e, 0xffffff, 0x353535, 0x15539e, 0xffffff)},
        {"black", paletteOf(0x000000, 0x000000, 0xffffff, 0x000000, 0xffff00, 0x000000)},
        {"white", paletteOf(0xffffff, 0xffffff, 0x000000, 0xffffff, 0x000000, 0xffffff)},
        {"yellow on black", paletteOf(0x000000, 0x000000, 0xffff00, 0x000000, 0xffff00, 0x000000)},
    };
}

//! Letters without grey edges: a text's colour is then the colour of its pixels. Made before the application object.
class SharpLetters {
public:
    SharpLetters()
    {
        QFile file(m_folder.filePath(QStringLiteral("fonts.conf")));
        if (!file.open(QIODevice::WriteOnly))
            qFatal("no folder for a font configuration");
        file.write("<?xml version=\"1.0\"?><!DOCTYPE fontconfig SYSTEM \"fonts.dtd\"><fontconfig><include>/etc/fonts/fonts.conf</include>"
                   "<match target=\"font\"><edit name=\"antialias\" mode=\"assign\"><bool>false</bool></edit></match></fontconfig>");
        qputenv("FONTCONFIG_FILE", file.fileName().toLocal8Bit());
    }

private:
    QTemporaryDir m_folder;
};

//! The colour that most of a part of a picture has, and the text's on it.
struct Painted {
    QColor ground{};
    QColor text{};
    double ratio = 21;
};

//! \param pattern the ground has several colours: the text's is what stands out most, not what most of the rest has
//! \return nothing where there is one colour only
inline std::optional<Painted> paintedIn(const QImage& picture, bool pattern)
{
    constexpr int least = 6;     // pixels of one colour; fewer are an edge
    constexpr double shade = 1.2; // contrast of a gradient with itself
    QHash<QRgb, int> counts;
    for (int y = 0; y < picture.height(); ++y) {
        for (int x = 0; x < picture.width(); ++x)
            ++counts[picture.pixel(x, y)];
    }
    Painted painted;
    int most = 0;
    for (auto each = counts.cbegin(); each != counts.cend(); ++each) {
        if (each.value() > most) {
            most = each.value();
            painted.ground = QColor(each.key());
        }
    }
    double best = 0;
    for (auto each = counts.cbegin(); each != counts.cend(); ++each) {
        const double ratio = contrast(QColor(each.key()), painted.ground);
        const double weight = pattern ? ratio : each.value();
        if (each.value() >= least && ratio > shade && weight > best) {
            best = weight;
            painted.text = QColor(each.key());
            painted.ratio = ratio;
        }
    }
    return painted.text.isValid() ? std::optional(painted) : std::nullopt;
}

} // namespace callscope
