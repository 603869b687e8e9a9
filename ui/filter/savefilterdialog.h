#pragma once

#include "app/profiles/settings.h"

#include <QDialog>

class QLineEdit;

namespace callscope {

//! Asks for the name of a filter; says when one of that name is replaced.
class SaveFilterDialog : public QDialog {
    Q_OBJECT
public:
    SaveFilterDialog(const QString& text, const QList<SavedFilter>& filters, QWidget* parent = nullptr);

    [[nodiscard]] QString name() const;

private:
    QLineEdit* m_name;
};

} // namespace callscope
