#include "ui/filter/filteredit.h"

#include "ui/theme/cleartext.h"
#include "ui/theme/icons.h"
#include "ui/theme/rolecolours.h"

#include <QInputMethodEvent>
#include <QKeyEvent>
#include <QPainter>
#include <QStyle>
#include <QTextCharFormat>
#include <QWidgetAction>

namespace callscope {

namespace {

class Magnifier : public QWidget {
protected:
    void paintEvent(QPaintEvent*) override
    {
        QPainter painter(this);
        const int size = style()->pixelMetric(QStyle::PM_SmallIconSize, nullptr, this);
        const QRect square = QStyle::alignedRect(layoutDirection(), Qt::AlignCenter, {size, size}, rect());
        icons::icon(icons::Name::LookUp, QPalette::PlaceholderText).paint(&painter, square);
    }
};

} // namespace

FilterEdit::FilterEdit(QWidget* parent) : SuggestionEdit(parent)
{
    setObjectName(QStringLiteral("filterField"));
    setAccessibleName(tr("Filter calls"));
    setPlaceholderText(tr("filter calls"));
    auto* magnifier = new QWidgetAction(this); // an icon alone would become a button that does nothing
    magnifier->setDefaultWidget(new Magnifier);
    addAction(magnifier, LeadingPosition);
    addClearButton(*this);
}

void FilterEdit::mark(int begin, int length)
{
    if (m_composing || (length == 0 && !m_marked))
        return; // an input method's own formats are not to be touched
    m_marked = length > 0;
    QList<QInputMethodEvent::Attribute> attributes;
    if (m_marked) {
        QTextCharFormat wavy;
        wavy.setUnderlineStyle(QTextCharFormat::WaveUnderline);
        wavy.setUnderlineColor(RoleColours::of(palette()).failure);
        wavy.setForeground(RoleColours::of(palette()).failure);
        attributes.append({QInputMethodEvent::TextFormat, begin - cursorPosition(), length, wavy});
    }
    QInputMethodEvent formats(QString(), attributes); // a line edit's only door to formats of its text
    SuggestionEdit::inputMethodEvent(&formats);
}

bool FilterEdit::event(QEvent* event)
{
    if (event->type() == QEvent::ShortcutOverride && static_cast<QKeyEvent*>(event)->key() == Qt::Key_Escape && !text().isEmpty()) {
        event->accept(); // before the window cancels a look-up
        return true;
    }
    return SuggestionEdit::event(event);
}

void FilterEdit::keyPressEvent(QKeyEvent* event)
{
    if (event->key() == Qt::Key_Escape && !isOffering() && !text().isEmpty()) {
        event->accept();
        clear();
        return;
    }
    SuggestionEdit::keyPressEvent(event);
}

void FilterEdit::inputMethodEvent(QInputMethodEvent* event)
{
    m_composing = !event->preeditString().isEmpty();
    SuggestionEdit::inputMethodEvent(event);
}

} // namespace callscope
