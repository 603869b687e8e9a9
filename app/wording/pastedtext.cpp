#include "app/wording/pastedtext.h"

#include <QCoreApplication>

namespace callscope::wording {

namespace {

struct Pasted {
    Q_DECLARE_TR_FUNCTIONS(Pasted)
};

//! A control character is shown as its picture (U+2400…), so that the reader sees what is wrong.
QString visible(const QString& text)
{
    QString shown = text;
    for (QChar& c : shown) {
        if (c.unicode() < 0x20)
            c = QChar(0x2400 + c.unicode());
        else if (c.category() == QChar::Other_Control)
            c = QChar(0xFFFD);
    }
    return shown;
}

} // namespace

QString pastedProblem(const PastedText& pasted)
{
    const QString offender = visible(pasted.offender);
    switch (pasted.problem) {
    case PastedText::Problem::None: return {};
    case PastedText::Problem::Empty: return Pasted::tr("Nothing to look up: enter or paste a Call ID.");
    case PastedText::Problem::TooMuchText: return Pasted::tr("That is too much text (over 1 MiB). Paste only the part with the Call ID.");
    case PastedText::Problem::TooLong: return Pasted::tr("This is too long for a Call ID (over %1 characters): %2").arg(maxCallIdCharacters).arg(offender);
    case PastedText::Problem::ControlCharacters: return Pasted::tr("This has control characters in it, which no Call ID has: %1").arg(offender);
    case PastedText::Problem::DamagedText:
        return Pasted::tr("Part of this could not be read as text (shown as \uFFFD), so the Call ID may be damaged: %1").arg(offender);
    case PastedText::Problem::NoCallId: return Pasted::tr("No Call ID found in this text. A Call ID looks like 04c9a0ac-8e38-4a19-be45-349c5ce7911b.");
    case PastedText::Problem::LooksLikeRoomId: return Pasted::tr("%1 looks like a RoomId, not a Call ID.").arg(offender);
    case PastedText::Problem::LooksLikeRequestId:
        return Pasted::tr("%1 is a RequestId, not a Call ID. Tencent's support can use it; a look-up needs the Call ID.").arg(offender);
    case PastedText::Problem::LooksLikeSdkAppId: return Pasted::tr("%1 looks like an SDKAppID, not a Call ID.").arg(offender);
    case PastedText::Problem::LooksLikeSecret:
        return Pasted::tr("This looks like a UserSig or a secret key. It was not sent. Secrets belong into a profile only.");
    }
    Q_UNREACHABLE();
}

} // namespace callscope::wording
