#pragma once

#include "app/calls/callrecord.h"
#include "app/calls/findings.h"

#include <QString>
#include <QStringList>

#include <optional>

//! How the archive spells what a record says; search and list read the same words.
namespace callscope::callcodes {

//! From Coded::name() back.
[[nodiscard]] Coded<Outcome> outcome(const QString& name);
[[nodiscard]] Coded<Media> media(const QString& name);
[[nodiscard]] Coded<CallKind> kind(const QString& name);

[[nodiscard]] QString severityKey(Severity severity);

//! " a b ": each word once with a space around it, so that it can be found whole.
[[nodiscard]] QString spaced(const QStringList& words);
[[nodiscard]] QString ruleKeys(const QList<Finding>& findings);
[[nodiscard]] QString severityKeys(const QList<Finding>& findings);
//! The most serious one of such a list.
[[nodiscard]] std::optional<Severity> worstOf(const QString& severityKeys);

} // namespace callscope::callcodes
