#pragma once

#include "tests/ui/windowdesk.h"

#include <QPointer>

namespace callscope {

//! A dialog under a name for the test's words.
struct NamedDialog {
    QString name;
    QPointer<QWidget> dialog;
};

//! Every dialog of the program over this window, filled as in use and shown. What is left of them goes with the window.
[[nodiscard]] QList<NamedDialog> everyDialog(WindowDesk& desk);

//! Calls `look` for every tab and page of it in turn, with how one gets there.
void forEachPage(QWidget* root, const std::function<void(const QString& page)>& look);

//! "QToolButton cancelButton 'Cancel'", for a test's words.
[[nodiscard]] QString describe(const QWidget* widget);

} // namespace callscope
