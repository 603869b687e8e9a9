#pragma once

#include <QDialog>

namespace callscope {

//! Which program this is, and whose work is in it under which terms. Window-modal; Esc closes it.
class AboutDialog : public QDialog {
    Q_OBJECT
public:
    explicit AboutDialog(QWidget* parent = nullptr);

private:
    [[nodiscard]] QWidget* makeHead();
    [[nodiscard]] QWidget* makeLicences();
};

} // namespace callscope
