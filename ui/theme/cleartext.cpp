#include "ui/theme/cleartext.h"

#include "ui/theme/icons.h"

#include <QAction>
#include <QCoreApplication>
#include <QLineEdit>

namespace callscope {

void addClearButton(QLineEdit& edit)
{
    // Not setClearButtonEnabled(): its icon costs a search through every icon theme at the start of the program.
    QAction* clear = edit.addAction(icons::icon(icons::Name::Clear, QPalette::PlaceholderText), QLineEdit::TrailingPosition);
    clear->setText(QCoreApplication::translate("ClearText", "Clear"));
    clear->setVisible(!edit.text().isEmpty());
    QObject::connect(clear, &QAction::triggered, &edit, &QLineEdit::clear);
    QObject::connect(&edit, &QLineEdit::textChanged, clear, [clear](const QString& text) { clear->setVisible(!text.isEmpty()); });
}

} // namespace callscope
