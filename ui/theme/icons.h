#pragma once

#include <QIcon>
#include <QPalette>

namespace callscope::icons {

//! Every icon of the program; the SVG of each is resources/icons/<name in lower case>.svg, one stroke width, drawn in currentColor.
enum class Name {
    LookUp, Cancel, Copy, Profile, Refetch, Clear, Paste, Answered, Rejected, Missed, Busy, Cancelled, Interrupted, Unknown,
    Serious, Warning, Note, Fit, ToScale, Audio, Video, Person, Group, Error, Add, Demo, List, Clock, Network, Key, Document,
    Filter, Pin, Tag, Archive, Bookmark, Mask,
};

//! An icon that is tinted from the palette at the moment it is painted and stays sharp at any scale.
//! \param role the palette colour it takes; Highlighted items take HighlightedText by themselves.
[[nodiscard]] QIcon icon(Name name, QPalette::ColorRole role = QPalette::WindowText);
//! The same in a fixed colour, such as one of RoleColours.
[[nodiscard]] QIcon icon(Name name, const QColor& colour);
//! The application's own icon, in colours of its own; stands at 16 px.
[[nodiscard]] QIcon application();

} // namespace callscope::icons
