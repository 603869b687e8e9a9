#include "ui/preferences/copypreview.h"

#include "app/share/html.h"
#include "app/share/markdown.h"
#include "app/share/plaintext.h"

#include <QFontDatabase>
#include <QPlainTextEdit>
#include <QScrollBar>
#include <QTextEdit>

#include <functional>

namespace callscope {

namespace {

QPlainTextEdit* plainView(const QString& name, const QString& accessibleName)
{
    auto* view = new QPlainTextEdit;
    view->setObjectName(name);
    view->setAccessibleName(accessibleName);
    view->setReadOnly(true);
    view->setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard); // with a cursor, which shows the focus
    view->setTabChangesFocus(true);
    view->setLineWrapMode(QPlainTextEdit::NoWrap);
    view->setFont(QFontDatabase::systemFont(QFontDatabase::FixedFont));
    return view;
}

//! Changes the text, and leaves the reader where they were.
template<typename View>
void replace(View* view, const std::function<void()>& set)
{
    const int across = view->horizontalScrollBar()->value();
    const int down = view->verticalScrollBar()->value();
    set();
    view->horizontalScrollBar()->setValue(across);
    view->verticalScrollBar()->setValue(down);
}

} // namespace

CopyPreview::CopyPreview(QWidget* parent)
    : QTabWidget(parent), m_text(plainView(QStringLiteral("previewText"), tr("Preview as text"))), m_table(new QTextEdit),
      m_markdown(plainView(QStringLiteral("previewMarkdown"), tr("Preview as Markdown")))
{
    m_table->setObjectName(QStringLiteral("previewTable"));
    m_table->setAccessibleName(tr("Preview as a table"));
    m_table->setReadOnly(true);
    m_table->setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard); // with a cursor, which shows the focus
    m_table->setTabChangesFocus(true);
    addTab(m_text, tr("Te&xt"));
    addTab(m_table, tr("Ta&ble"));
    addTab(m_markdown, tr("&Markdown"));
}

QSize CopyPreview::sizeHint() const
{
    constexpr int letters = 54;
    constexpr int lines = 16;
    const QFontMetrics metrics(m_text->font());
    return QTabWidget::sizeHint().expandedTo({metrics.horizontalAdvance(QLatin1Char('0')) * letters, metrics.lineSpacing() * lines});
}

void CopyPreview::showTicket(const share::Ticket& ticket)
{
    replace(m_text, [&] { m_text->setPlainText(share::asText(ticket)); });
    replace(m_table, [&] { m_table->setHtml(share::asHtml(ticket)); });
    replace(m_markdown, [&] { m_markdown->setPlainText(share::asMarkdown(ticket)); });
}

} // namespace callscope
