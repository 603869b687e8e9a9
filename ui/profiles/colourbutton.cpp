#include "ui/profiles/colourbutton.h"

#include "app/profiles/profileset.h"
#include "ui/theme/colourdot.h"

#include <QColorDialog>
#include <QMenu>

namespace callscope {

namespace {

//! In the order of profileColours().
QStringList colourNames()
{
    return {ColourButton::tr("Blue"), ColourButton::tr("Green"), ColourButton::tr("Amber"), ColourButton::tr("Pink"),
            ColourButton::tr("Violet"), ColourButton::tr("Vermilion"), ColourButton::tr("Sky blue")};
}

} // namespace

ColourButton::ColourButton(const QString& colour, QWidget* parent) : QToolButton(parent)
{
    setObjectName(QStringLiteral("profileColourButton"));
    setText(tr("Colour"));
    setAccessibleName(text());
    setToolTip(tr("The colour tells profiles apart in the tool bar"));
    setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
    setPopupMode(QToolButton::InstantPopup);
    setFocusPolicy(Qt::StrongFocus);
    auto* menu = new QMenu(this);
    const QStringList names = colourNames();
    for (qsizetype i = 0; i < names.size(); ++i) {
        const QString offered = profileColours()[i];
        menu->addAction(colourDot(offered, devicePixelRatioF()), names[i], this, [this, offered] { setColour(offered); });
    }
    menu->addSeparator();
    menu->addAction(tr("Another…"), this, &ColourButton::chooseAnother);
    setMenu(menu);
    setColour(colour.isEmpty() ? profileColours().first() : colour);
}

void ColourButton::setColour(const QString& colour)
{
    m_colour = colour;
    setIcon(colourDot(colour, devicePixelRatioF()));
    const qsizetype known = profileColours().indexOf(colour);
    setAccessibleDescription(known < 0 ? colour : colourNames()[known]);
}

void ColourButton::chooseAnother()
{
    auto* dialog = new QColorDialog(QColor(m_colour), this);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, &QColorDialog::colorSelected, this, [this](const QColor& chosen) { setColour(chosen.name()); });
    dialog->open();
}

} // namespace callscope
