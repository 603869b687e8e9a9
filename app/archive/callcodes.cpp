#include "app/archive/callcodes.h"

#include <array>

namespace callscope::callcodes {

namespace {

template<typename Enum, size_t Count>
Coded<Enum> coded(const QString& name, const std::array<Enum, Count>& values)
{
    for (const Enum value : values) {
        if (apiName(value) == name)
            return {value, name};
    }
    return {std::nullopt, name};
}

constexpr std::array severities{Severity::Serious, Severity::Warn, Severity::Note}; // most serious first

} // namespace

Coded<Outcome> outcome(const QString& name)
{
    return coded(name, std::array{Outcome::NormalEnd, Outcome::Cancel, Outcome::Reject, Outcome::NotAnswer, Outcome::CallBusy,
                                  Outcome::Interrupt, Outcome::Offline});
}

Coded<Media> media(const QString& name)
{
    return coded(name, std::array{Media::Audio, Media::Video});
}

Coded<CallKind> kind(const QString& name)
{
    return coded(name, std::array{CallKind::Single, CallKind::Multi});
}

QString severityKey(Severity severity)
{
    switch (severity) {
    case Severity::Serious: return QStringLiteral("serious");
    case Severity::Warn: return QStringLiteral("warn");
    case Severity::Note: return QStringLiteral("note");
    }
    Q_UNREACHABLE();
}

QString spaced(const QStringList& words)
{
    QStringList once = words;
    once.removeDuplicates();
    return once.isEmpty() ? QString() : QLatin1Char(' ') + once.join(QLatin1Char(' ')) + QLatin1Char(' ');
}

QString ruleKeys(const QList<Finding>& findings)
{
    QStringList keys;
    for (const Finding& finding : findings)
        keys.append(ruleKey(finding.rule));
    return spaced(keys);
}

QString severityKeys(const QList<Finding>& findings)
{
    QStringList keys;
    for (const Finding& finding : findings)
        keys.append(severityKey(finding.severity()));
    return spaced(keys);
}

std::optional<Severity> worstOf(const QString& severityKeys)
{
    for (const Severity severity : severities) {
        if (severityKeys.contains(spaced({severityKey(severity)})))
            return severity;
    }
    return std::nullopt;
}

} // namespace callscope::callcodes
