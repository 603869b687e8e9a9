#pragma once

#include <QDateTime>
#include <QString>

namespace callscope::wording {

//! How much of a pasted UserSig is left, for people to act in time.
struct SignatureText {
    enum class Urgency { Quiet, Soon, Now }; //!< more than 7 days; 7 days or less; a day or less, or over

    QString line;   //!< "UserSig 5 d left"
    QString notice; //!< a sentence with what to do; empty while it is quiet
    Urgency urgency = Urgency::Quiet;
};

//! \param expiresAt \param now UTC
[[nodiscard]] SignatureText signatureText(const QString& profileName, const QDateTime& expiresAt, const QDateTime& now);

} // namespace callscope::wording
