#pragma once

#include "app/calls/annotation.h"
#include "app/tencent/apierror.h"

#include <QDateTime>
#include <QList>
#include <QString>

namespace callscope::wording {

//! What the app itself can do about an error; becomes a button.
enum class ErrorAction { None, TryAgain, EditCallId, EditProfile, CopyForSupport };

struct Advice {
    QString text;
    ErrorAction action = ErrorAction::None;
};

//! An error as a person reads it, everywhere the same: dialog, pane, row, terminal, clipboard.
struct ErrorText {
    QString kind;       //!< kindKey()
    qint64 code = 0;    //!< 0: none
    QString callId;
    QString headline;   //!< what happened
    QString meaning;    //!< what it can mean; may be empty
    QList<Advice> advice; //!< what to do, best first; never empty
    QString codeLine;   //!< "ErrorCode 101050" or "HTTP 502"; empty without a code
    QString detail;     //!< their words
    QString requestId;
    QString profileName{};
    QString endpoint{};
    QDateTime askedAt{}; //!< UTC
    Annotation annotation{}; //!< of the person; empty where nothing was written about the call
    bool masked = false;   //!< the note and their words are pseudonyms
    QString place{};       //!< where it was asked; what is not known is left out

    [[nodiscard]] QStringList adviceTexts() const;
};

[[nodiscard]] ErrorText errorText(const ApiError& error, const AskedFacts& asked);

} // namespace callscope::wording
