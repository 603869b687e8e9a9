#pragma once

#include <QByteArray>
#include <QString>

#include <memory>

class QMimeData;

namespace callscope {

//! One thing in the forms that others understand, each redacted as it comes in: all that gets onto the clipboard or into a drag
//! passes here. Plain values, to be filled in any thread.
class Flavours {
public:
    Flavours() = default;
    explicit Flavours(const QString& text) { setText(text); }

    void setText(const QString& text);
    void setHtml(const QString& html);         //!< a fragment
    void setMarkdown(const QString& markdown);
    void setJson(const QByteArray& json);      //!< UTF-8
    void setCsv(const QByteArray& csv);        //!< UTF-8

    [[nodiscard]] const QString& text() const { return m_text; }
    [[nodiscard]] const QString& html() const { return m_html; }
    [[nodiscard]] QString markdown() const { return QString::fromUtf8(m_markdown); }
    //! One MIME type each; forms that were not set are left out.
    [[nodiscard]] std::unique_ptr<QMimeData> mimeData() const;

private:
    QString m_text;
    QString m_html;
    QByteArray m_markdown;
    QByteArray m_json;
    QByteArray m_csv;
};

} // namespace callscope
