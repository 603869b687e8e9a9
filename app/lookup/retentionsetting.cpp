#include "app/lookup/retentionsetting.h"

namespace callscope {

namespace {

const QString days = QStringLiteral("days");
const QString nothing = QStringLiteral("nothing");

} // namespace

Retention retentionOf(const Settings& settings)
{
    const QString kept = settings.text(Setting::Retention);
    const auto kind = kept == days ? Retention::Kind::Days : kept == nothing ? Retention::Kind::Nothing : Retention::Kind::ForEver;
    return {kind, settings.number(Setting::RetentionDays)};
}

SettingsStore::Change keepingFor(const Retention& retention)
{
    return [retention](Settings& settings) {
        settings.set(Setting::Retention, retention.kind == Retention::Kind::Days      ? days
                                         : retention.kind == Retention::Kind::Nothing ? nothing
                                                                                      : QStringLiteral("forever"));
        settings.set(Setting::RetentionDays, retention.days);
    };
}

} // namespace callscope
