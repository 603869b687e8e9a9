#include "app/archive/fieldvalues.h"

#include "app/archive/sqlitedialect.h"

namespace callscope {

namespace {

using filter::Field;

// People and rooms are as many as calls; whoever types means somebody of late.
const QString newest = QStringLiteral("(SELECT id, caller, room FROM calls ORDER BY pinned DESC, last_seen DESC, id DESC LIMIT 5000)");

//! A SELECT of (value, used) where a higher `used` comes first; empty where the field has no stored values.
QString valuesOf(Field field)
{
    const QString members = QStringLiteral("SELECT user_id AS value, max(call) AS used FROM members WHERE call IN (SELECT id FROM %1)%2 GROUP BY user_id");
    // Of calls that were forgotten the facets stay; nobody wants to hear of them again.
    const QString facets = QStringLiteral("SELECT %1 AS value, max(id) AS used FROM facets WHERE EXISTS (SELECT 1 FROM calls WHERE facet = facets.id) GROUP BY 1");
    switch (field) {
    case Field::User: return members.arg(newest, QString());
    case Field::Callee: return members.arg(newest, QStringLiteral(" AND is_caller = 0"));
    case Field::Caller: return QStringLiteral("SELECT caller AS value, max(id) AS used FROM %1 GROUP BY 1").arg(newest);
    case Field::Room: return QStringLiteral("SELECT room AS value, max(id) AS used FROM %1 GROUP BY 1").arg(newest);
    case Field::Result: return facets.arg(QStringLiteral("result"));
    case Field::Type: return facets.arg(QStringLiteral("type"));
    case Field::Media: return facets.arg(QStringLiteral("media"));
    case Field::Profile: return facets.arg(QStringLiteral("profile"));
    case Field::Region: return facets.arg(QStringLiteral("region"));
    case Field::Tag: return QStringLiteral("SELECT tag AS value, count(*) AS used FROM tags GROUP BY tag");
    case Field::Ticket: return QStringLiteral("SELECT ticket AS value, max(call) AS used FROM tickets GROUP BY ticket");
    default: return {};
    }
}

} // namespace

Archived<QStringList> fieldValues(Statements& statements, Field field, const QString& part, int limit)
{
    const QString values = valuesOf(field);
    if (values.isEmpty())
        return QStringList();
    const SqlCondition holds = sqlite::contains(QStringLiteral("value"), part);
    auto query = statements.runOnce({QStringLiteral("SELECT value FROM (%1) WHERE value <> '' AND %2 ORDER BY lower(substr(value, 1, length(?))) = lower(?) DESC,"
                                                    "used DESC, value LIMIT %3").arg(values, holds.text).arg(limit),
                                     holds.values + QVariantList{part, part}});
    if (!query)
        return failure(query.error());
    QStringList found;
    while (query->next())
        found.append(query->value(0).toString());
    if (const auto broken = statements.brokenOff(*query))
        return failure(*broken);
    return found;
}

} // namespace callscope
