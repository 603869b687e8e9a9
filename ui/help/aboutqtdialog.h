#pragma once

#include <QDialog>

namespace callscope {

//! Which Qt this program stands on, and under which terms. Qt's own is English in Chinese and Japanese. Window-modal; Esc closes it.
class AboutQtDialog : public QDialog {
    Q_OBJECT
public:
    explicit AboutQtDialog(QWidget* parent = nullptr);
};

} // namespace callscope
