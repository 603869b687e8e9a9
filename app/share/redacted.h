#pragma once

#include "app/share/outgoing.h"

#include <QByteArray>
#include <QString>

//! Where everything passes on its way out: files, the clipboard, titles, notifications, paper. Redacting twice changes nothing.
namespace callscope::share {

//! A text or bytes of which nobody knows any more who wrote what.
[[nodiscard]] QString redacted(const QString& text);
[[nodiscard]] QByteArray redacted(const QByteArray& bytes);
//! What a person wrote, pasted or named: a SecretKey goes as well.
[[nodiscard]] QString redactedWords(const QString& text);

//! Every text of it, each by who wrote it. Before any format, whose own escapes would hide a signature.
[[nodiscard]] Annotation redacted(const Annotation& annotation);
[[nodiscard]] FetchedCall redacted(const FetchedCall& call);
[[nodiscard]] wording::ErrorText redacted(const wording::ErrorText& error);
[[nodiscard]] Outgoing redacted(const Outgoing& outgoing);

} // namespace callscope::share
