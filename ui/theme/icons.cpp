#include "ui/theme/icons.h"

#include "ui/theme/svgiconengine.h"

#include <QString>

#include <array>

// Q_INIT_RESOURCE must not stand in a namespace.
static void initIconResources()
{
    Q_INIT_RESOURCE(callscope_icons);
}

namespace callscope::icons {

namespace {

// In the order of Name.
constexpr std::array fileNames{
    "lookup", "cancel", "copy", "profile", "refetch", "clear", "paste", "answered", "rejected", "missed", "busy", "cancelled",
    "interrupted", "unknown", "serious", "warning", "note", "fit", "toscale", "audio", "video", "person", "group", "error",
    "add", "demo", "list", "clock", "network", "key", "document", "filter", "pin", "tag", "archive", "bookmark", "mask",
};
static_assert(fileNames.size() == static_cast<std::size_t>(Name::Mask) + 1);

QIcon make(const QString& file, SvgIconEngine::Tint tint)
{
    initIconResources();
    return QIcon(new SvgIconEngine(QStringLiteral(":/callscope/icons/%1.svg").arg(file), std::move(tint)));
}

QString fileOf(Name name)
{
    return QString::fromLatin1(fileNames.at(static_cast<std::size_t>(name)));
}

} // namespace

QIcon icon(Name name, QPalette::ColorRole role)
{
    return make(fileOf(name), role);
}

QIcon icon(Name name, const QColor& colour)
{
    return make(fileOf(name), colour);
}

QIcon application()
{
    return make(QStringLiteral("io.github.callscope.Callscope"), SvgIconEngine::Untinted{});
}

} // namespace callscope::icons
