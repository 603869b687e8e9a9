#pragma once

#include <QByteArrayView>
#include <QString>

namespace callscope::share {

//! What the value under a field's name is, as far as a person's privacy goes.
enum class FieldMeaning {
    Unknown, //!< no documented field: it may name anybody
    User,    //!< a user id, or a list of them
    Room,
    Number, //!< a time, a count, a code
    Word,   //!< one of a few words: Audio, NormalEnd, OK
    Id,     //!< CallId, RequestId
    Words,  //!< a sentence of the service's
    Nested, //!< holds other fields
};

//! By the names of both APIs, the webhook after a call and a call in progress (trtc.io 68930–68932, 68940, 60136).
[[nodiscard]] FieldMeaning meaningOfField(QByteArrayView name);

//! A value of FieldMeaning::Word that the documentation names, or a small number; any other may be somebody's name.
[[nodiscard]] bool isServiceWord(const QString& text);
//! A value of FieldMeaning::Words that says no more than that all went well; any other may speak of somebody.
[[nodiscard]] bool isServiceSentence(const QString& text);
//! A name that an undocumented field of a documented object can have; a mail address is none.
[[nodiscard]] bool isFieldName(const QString& text);
[[nodiscard]] bool isServiceNumber(const QString& text);

} // namespace callscope::share
