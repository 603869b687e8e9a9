#pragma once

#include "tests/ui/plantedcalls.h"
#include "ui/copy/copyform.h"

#include <functional>

namespace callscope {

//! What came out at one place.
struct Left {
    QString where;
    QByteArray bytes;
};

//! A way out of the program, as others would take what comes there.
struct WayOut {
    QString name;
    std::function<QList<Left>(const Planting& planted)> take;
};

//! All of them. A form of copies or of files that is not in it does not compile: see nextOf().
[[nodiscard]] QList<WayOut> everyWayOut();

//! Every value of the enumeration, which has no other list.
[[nodiscard]] QList<CopyForm> everyCopyForm();

//! Those among these in which a secret stands: "copy as JSON, text/html: a signature".
[[nodiscard]] QStringList leaksOf(const WayOut& way, const Planting& planted);

//! The MIME types that went to the clipboard or into a drag so far.
[[nodiscard]] QStringList mimeTypesSeen();

} // namespace callscope
