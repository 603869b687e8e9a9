#include "app/profiles/settings.h"

#include "app/profiles/profilecheck.h"

#include <QJsonArray>
#include <QSet>
#include <QTimeZone>

#include <algorithm>
#include <array>

namespace callscope {

namespace {

constexpr int mostRetentionDays = 3650;
constexpr int mostSavedFilters = 500;
constexpr int mostRingSeconds = 3600;
constexpr int leastTimeoutSeconds = 4; // the service itself may take three
constexpr int mostTimeoutSeconds = 60;

bool isRetention(const QJsonValue& value)
{
    const QString text = value.toString();
    return text == QLatin1String("forever") || text == QLatin1String("days") || text == QLatin1String("nothing");
}

bool isDays(const QJsonValue& value)
{
    const int days = value.toInt(); // 0 for anything but a whole number
    return days >= 1 && days <= mostRetentionDays;
}

bool isFilterList(const QJsonValue& value)
{
    if (!value.isArray() || value.toArray().size() > mostSavedFilters)
        return false;
    QSet<QString> names;
    const QJsonArray list = value.toArray();
    for (const QJsonValue& each : list) {
        const QString name = each[QLatin1String("name")].toString();
        if (name.isEmpty() || names.contains(name) || !each[QLatin1String("text")].isString())
            return false;
        names.insert(name);
    }
    return true;
}

bool isFlag(const QJsonValue& value)
{
    return value.isBool();
}

bool isTextList(const QJsonValue& value)
{
    constexpr int most = 100;
    const QJsonArray list = value.toArray();
    return value.isArray() && list.size() <= most && std::all_of(list.begin(), list.end(), [](const QJsonValue& each) { return each.isString(); });
}

bool isLanguage(const QJsonValue& value)
{
    const QString text = value.toString();
    return value.isString() && (text.isEmpty() || text == QLatin1String("en") || text == QLatin1String("zh_CN") || text == QLatin1String("ja"));
}

bool isTheme(const QJsonValue& value)
{
    const QString text = value.toString();
    return text == QLatin1String("system") || text == QLatin1String("light") || text == QLatin1String("dark");
}

bool isZone(const QJsonValue& value)
{
    return value.isString() && (value.toString().isEmpty() || QTimeZone(value.toString().toLatin1()).isValid());
}

bool isRingThreshold(const QJsonValue& value)
{
    return value.toInt() >= 1 && value.toInt() <= mostRingSeconds;
}

bool isTimeout(const QJsonValue& value)
{
    return value.toInt() >= leastTimeoutSeconds && value.toInt() <= mostTimeoutSeconds;
}

bool isProxy(const QJsonValue& value)
{
    const auto proxy = parseProxy(value.toString());
    return value.isString() && proxy && proxy->user.isEmpty();
}

bool isObject(const QJsonValue& value)
{
    return value.isObject();
}

bool isWord(const QJsonValue& value)
{
    return !value.toString().isEmpty();
}

QJsonValue everyPart()
{
    return QJsonArray{QStringLiteral("findings"), QStringLiteral("durations"), QStringLiteral("times"), QStringLiteral("kind"), QStringLiteral("people"),
                      QStringLiteral("room"), QStringLiteral("requestId"), QStringLiteral("source"), QStringLiteral("fetchedAt"), QStringLiteral("annotations")};
}

struct Row {
    const char* key;
    bool (*accepts)(const QJsonValue&); // the type
    QJsonValue (*standard)();
};

// In the order of Setting. The keys are in people's files: they stay.
constexpr std::array table{
    Row{"archive/retention", isRetention, [] { return QJsonValue(QLatin1String("forever")); }},
    Row{"archive/retentionDays", isDays, [] { return QJsonValue(90); }},
    Row{"filters/saved", isFilterList, [] { return QJsonValue(QJsonArray()); }},
    Row{"copy/parts", isTextList, everyPart},
    Row{"copy/language", isLanguage, [] { return QJsonValue(QString()); }},
    Row{"privacy/maskNames", isFlag, [] { return QJsonValue(false); }},
    Row{"export/csvByteOrderMark", isFlag, [] { return QJsonValue(false); }},
    Row{"export/format", isWord, [] { return QJsonValue(QLatin1String("csv")); }},
    Row{"window/language", isLanguage, [] { return QJsonValue(QString()); }},
    Row{"window/theme", isTheme, [] { return QJsonValue(QLatin1String("system")); }},
    Row{"times/secondZone", isZone, [] { return QJsonValue(QString()); }},
    Row{"findings/ringThreshold", isRingThreshold, [] { return QJsonValue(30); }},
    Row{"clipboard/offer", isFlag, [] { return QJsonValue(true); }},
    Row{"profiles/newTimeout", isTimeout, [] { return QJsonValue(10); }},
    Row{"profiles/newProxy", isProxy, [] { return QJsonValue(QLatin1String("system")); }},
    Row{"window/state", isObject, [] { return QJsonValue(QJsonObject()); }},
};
static_assert(table.size() == static_cast<std::size_t>(Setting::Window) + 1);

const Row& rowOf(Setting setting)
{
    return table.at(static_cast<std::size_t>(setting));
}

} // namespace

QString Settings::keyOf(Setting setting)
{
    return QString::fromLatin1(rowOf(setting).key);
}

QJsonValue Settings::value(Setting setting) const
{
    const QJsonValue stored = m_stored.value(keyOf(setting));
    return rowOf(setting).accepts(stored) ? stored : rowOf(setting).standard();
}

QString Settings::text(Setting setting) const
{
    return value(setting).toString();
}

int Settings::number(Setting setting) const
{
    return value(setting).toInt();
}

bool Settings::flag(Setting setting) const
{
    return value(setting).toBool();
}

QStringList Settings::texts(Setting setting) const
{
    QStringList texts;
    const QJsonArray list = value(setting).toArray();
    for (const QJsonValue& each : list)
        texts.append(each.toString());
    return texts;
}

QJsonObject Settings::object(Setting setting) const
{
    return value(setting).toObject();
}

QList<SavedFilter> Settings::savedFilters() const
{
    QList<SavedFilter> filters;
    const QJsonArray list = value(Setting::SavedFilters).toArray();
    for (const QJsonValue& each : list)
        filters.append({each[QLatin1String("name")].toString(), each[QLatin1String("text")].toString()});
    return filters;
}

bool Settings::set(Setting setting, const QJsonValue& value)
{
    if (!rowOf(setting).accepts(value))
        return false;
    m_stored.insert(keyOf(setting), value);
    return true;
}

bool Settings::setSavedFilters(const QList<SavedFilter>& filters)
{
    QJsonArray list;
    for (const SavedFilter& filter : filters)
        list.append(QJsonObject{{QStringLiteral("name"), filter.name}, {QStringLiteral("text"), filter.text}});
    return set(Setting::SavedFilters, list);
}

} // namespace callscope
