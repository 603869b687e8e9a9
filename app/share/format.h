#pragma once

#include <QList>
#include <QString>

#include <optional>

namespace callscope::share {

//! The forms a call leaves in. PDF and PNG are painted, which is the window's business; the others are written by CallWriter.
enum class Format { Text, Markdown, Html, Json, JsonLines, Csv, Pdf, Png };

[[nodiscard]] QList<Format> everyFormat();
//! The key of command lines and settings: text, markdown, html, json, jsonl, csv, pdf, png.
[[nodiscard]] QString keyOf(Format format);
[[nodiscard]] std::optional<Format> formatOf(const QString& key);
//! Of a file, without the dot: txt, md, html, json, jsonl, csv, pdf, png.
[[nodiscard]] QString suffixOf(Format format);
//! By a file's suffix, in any case.
[[nodiscard]] std::optional<Format> formatOfFile(const QString& path);
[[nodiscard]] bool isPainted(Format format);

} // namespace callscope::share
