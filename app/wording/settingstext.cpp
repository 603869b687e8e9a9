#include "app/wording/settingstext.h"

#include "app/wording/sentences.h"

#include <QCoreApplication>

namespace callscope::wording {

namespace {

struct SettingsWords {
    Q_DECLARE_TR_FUNCTIONS(SettingsWords)
};

} // namespace

QString settingsError(const SettingsError& error)
{
    switch (error.kind) {
    case SettingsError::Kind::Unreadable: return withAside(SettingsWords::tr("The settings in %1 cannot be read; the usual ones are used.").arg(error.path), error.detail);
    case SettingsError::Kind::Broken:
        return error.keptAside.isEmpty() ? SettingsWords::tr("%1 is broken and could not be moved aside. The usual settings are used, and nothing is written.").arg(error.path)
                                         : SettingsWords::tr("%1 was broken. It is kept as %2, and the usual settings are used.").arg(error.path, error.keptAside);
    case SettingsError::Kind::Locked: return SettingsWords::tr("Another Callscope is writing %1. The setting was not changed; try again in a moment.").arg(error.path);
    case SettingsError::Kind::WriteFailed: break;
    }
    return withAside(SettingsWords::tr("%1 cannot be written; the setting was not changed.").arg(error.path), error.detail);
}

} // namespace callscope::wording
