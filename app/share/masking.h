#pragma once

#include "app/share/outgoing.h"

namespace callscope::share {

//! The call with pseudonyms for every user id, the room and the note; phases, verdict and findings stay what they were.
//! What was masked already stays as it is.
[[nodiscard]] FetchedCall masked(const FetchedCall& call, const Pseudonyms& pseudonyms);
[[nodiscard]] Outgoing masked(const Outgoing& outgoing, const Pseudonyms& pseudonyms);

//! An answer's bytes with pseudonyms for its names: what the service's documented fields hold beside people and rooms stays, and so do
//! structure, order and white space; every other text and number becomes a pseudonym, and the same text the same one. A field's own
//! name stays unless it may be somebody's. Bytes that are no JSON are withheld, and say so.
[[nodiscard]] QByteArray maskedAnswer(const QByteArray& answer, const Pseudonyms& pseudonyms);
//! A request's URL with a pseudonym for who asks: the identifier is a user id, too, and may be one of the call's.
[[nodiscard]] QString maskedUrl(const QString& url, const Pseudonyms& pseudonyms);

} // namespace callscope::share
