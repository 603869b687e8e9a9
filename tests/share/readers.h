#pragma once

#include <QByteArray>
#include <QList>
#include <QString>
#include <QStringList>

#include <optional>

//! Readers that share no code with the writers: what they get out is what somebody else's program would.
namespace callscope {

//! RFC 4180, strictly: CR LF after every record, quotes doubled, none inside an unquoted cell. Nothing: it is not.
[[nodiscard]] std::optional<QList<QStringList>> readCsv(const QByteArray& bytes);

//! What a browser would see of a fragment.
struct HtmlContent {
    QString headline;
    QStringList items;
    QList<QStringList> rows; //!< the text of each cell, <br> as a line feed
};
//! Nothing where the fragment is not well-formed or holds any element but the ones it may hold.
[[nodiscard]] std::optional<HtmlContent> readHtml(const QString& fragment);

//! The cells of the table's rows, unescaped; the line under the head is left out. Nothing where a row has not two cells,
//! or a character that means something to Markdown stands there unescaped.
[[nodiscard]] std::optional<QList<QStringList>> readMarkdownTable(const QString& markdown);

} // namespace callscope
