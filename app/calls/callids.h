#pragma once

#include <QString>
#include <QStringList>

namespace callscope {

//! What a person pasted, understood: the Call IDs in it, or why there is none to look up.
struct PastedText {
    enum class Problem {
        None,
        Empty,             //!< nothing but white space
        TooMuchText,       //!< more than maxPastedCharacters
        TooLong,           //!< one token longer than maxCallIdCharacters
        ControlCharacters, //!< one token with control characters in it
        DamagedText,       //!< bytes of the id could not be read as text: U+FFFD stands in their place
        NoCallId,          //!< several words, none of which is an id
        LooksLikeRoomId,
        LooksLikeRequestId,
        LooksLikeSdkAppId,
        LooksLikeSecret, //!< a UserSig or a SecretKey: never repeated, never sent
    };

    QStringList callIds; //!< once each, in the order of the text
    Problem problem = Problem::None;
    QString offender; //!< the text the problem is about, shortened; empty for a secret
};

inline constexpr qsizetype maxPastedCharacters = 1024 * 1024;
inline constexpr qsizetype maxCallIdCharacters = 256;

//! Finds the Call IDs in any text: a ticket, URL, JSON, log, a list with one id a line, or the bare id.
//! What the text names a Call ID is taken alone; only where it names none, the UUIDs that it names nothing else.
//! A text that is a single token is taken as it is (trtc.io 68930 promises no format).
//! A list may give both ids and the problem of its first line that is none.
[[nodiscard]] PastedText findCallIds(const QString& text);

//! Checks a single id given as such: only Empty, TooLong, ControlCharacters and DamagedText can be wrong with it.
[[nodiscard]] PastedText exactCallId(const QString& id);

} // namespace callscope
