#pragma once

#include "app/tencent/connectionreport.h"
#include "app/wording/errortext.h"

#include <QString>
#include <QTimeZone>

namespace callscope::wording {

//! A step's stable name in JSON: "resolve", "connect", "tls", "credential", "http", "signature", "administrator", "clock".
[[nodiscard]] QString stepKey(ConnectionStep::Kind kind);
//! "not-reached", "not-needed", "passed", "warned" or "failed".
[[nodiscard]] QString stateKey(ConnectionStep::State state);

//! "Name resolution (DNS)"
[[nodiscard]] QString stepName(ConnectionStep::Kind kind);
//! "passed", "failed", …: the state in a word, so that no colour has to say it.
[[nodiscard]] QString stateName(ConnectionStep::State state);
//! What was seen at the step: "203.0.113.7, 12 ms"; of the failed one, what happened. Empty where it was not reached.
[[nodiscard]] QString stepFinding(const ConnectionReport& report, ConnectionStep::Kind kind);
//! "Certificate of CN=…, issued by CN=…, valid until …" for each, leaf first.
[[nodiscard]] QStringList chainLines(const ConnectionReport& report);
//! The whole outcome in a sentence.
[[nodiscard]] QString connectionVerdict(const ConnectionReport& report);
//! The whole report as plain text for a ticket. Holds no secret.
[[nodiscard]] QString connectionReportText(const ConnectionReport& report);

} // namespace callscope::wording
