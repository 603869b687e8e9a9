#pragma once

#include "app/share/ticket.h"

#include <QTabWidget>

class QPlainTextEdit;
class QTextEdit;

namespace callscope {

//! What *Copy for ticket* would put on the clipboard, in each of its forms.
class CopyPreview : public QTabWidget {
    Q_OBJECT
public:
    explicit CopyPreview(QWidget* parent = nullptr);

    void showTicket(const share::Ticket& ticket);
    //! Most of a ticket; the rest is scrolled to.
    [[nodiscard]] QSize sizeHint() const override;

private:
    QPlainTextEdit* m_text;
    QTextEdit* m_table;
    QPlainTextEdit* m_markdown;
};

} // namespace callscope
