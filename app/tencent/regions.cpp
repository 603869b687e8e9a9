#include "app/tencent/regions.h"

#include "app/calls/json.h"

#include <QFile>

#include <algorithm>

// A static library's resources are dropped by the linker unless something names them, and the macro must stand outside any namespace.
static void keepRegionsResource()
{
    Q_INIT_RESOURCE(regions);
}

namespace callscope {

namespace {

QList<Region> readRegions()
{
    keepRegionsResource();
    QFile file(QStringLiteral(":/callscope/regions.json"));
    if (!file.open(QIODevice::ReadOnly))
        return {};
    const auto json = JsonText::parse(file.readAll());
    if (!json)
        return {};

    QList<Region> list;
    for (const JsonValue& row : json->root().items()) {
        list.append({.key = row["key"].text().value_or(QString()),
                     .host = row["host"].text().value_or(QString()),
                     .deprecatedHost = row["deprecatedHost"].text().value_or(QString()),
                     .listedForCallRecords = row["listedForCallRecords"].raw() == "true"});
    }
    return list;
}

} // namespace

const QList<Region>& regions()
{
    static const QList<Region> list = readRegions();
    return list;
}

QStringList regionKeys()
{
    QStringList keys;
    for (const Region& region : regions())
        keys.append(region.key);
    return keys;
}

std::optional<Region> findRegion(const QString& key)
{
    const QList<Region>& list = regions();
    const auto found = std::ranges::find(list, key, &Region::key);
    if (found == list.end())
        return std::nullopt;
    return *found;
}

QString regionHint(quint32 sdkAppId)
{
    static constexpr const char* keys[] = {"singapore", "seoul", "frankfurt", "mumbai", "tokyo", "silicon-valley", "jakarta"};
    const quint32 tens = sdkAppId / 10'000'000;
    const quint32 step = tens >= 172 ? tens - 172 : tens - 2; // wraps round to a great number below twenty million
    return QString::fromLatin1(step < std::size(keys) ? keys[step] : "china");
}

} // namespace callscope
