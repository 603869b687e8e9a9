#pragma once

#include "app/share/outgoing.h"

#include <QPair>

namespace callscope::share {

//! The call with pseudonyms for every user id, the room and the note; phases, verdict and findings stay what they were.
//! What was masked already stays as it is.
[[nodiscard]] FetchedCall masked(const FetchedCall& call, const Pseudonyms& pseudonyms);
[[nodiscard]] Outgoing masked(const Outgoing& outgoing, const Pseudonyms& pseudonyms);

//! A result as lists show it: an unknown word becomes a pseudonym.
[[nodiscard]] Coded<Outcome> masked(const Coded<Outcome>& outcome, const Pseudonyms& pseudonyms);
//! What the service says of a failure: a pseudonym, for the sentence may speak of anybody. \param code 0: the words are this machine's
[[nodiscard]] QString maskedWords(const QString& words, qint64 code, const Pseudonyms& pseudonyms);
//! Headers of an answer; of those that are not known to name nobody, name and value are pseudonyms.
[[nodiscard]] QList<QPair<QByteArray, QByteArray>> maskedHeaders(const QList<QPair<QByteArray, QByteArray>>& headers, const Pseudonyms& pseudonyms);

//! An answer's bytes with pseudonyms for its names: what the service's documented fields hold beside people and rooms stays, and so do
//! structure, order and white space; every other text and number becomes a pseudonym, and the same text the same one. A field's own
//! name stays where the object is a documented one, unless it may be somebody's. Bytes that are no JSON are withheld, and say so.
[[nodiscard]] QByteArray maskedAnswer(const QByteArray& answer, const Pseudonyms& pseudonyms);
//! A request's URL with a pseudonym for who asks: the identifier is a user id, too, and may be one of the call's.
[[nodiscard]] QString maskedUrl(const QString& url, const Pseudonyms& pseudonyms);

} // namespace callscope::share
