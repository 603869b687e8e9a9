#pragma once

#include "app/profiles/settings.h"

#include <QDialog>

class QListWidget;
class QPushButton;

namespace callscope {

//! Renames and removes saved filters. Nothing has changed before it is accepted.
class ManageFiltersDialog : public QDialog {
    Q_OBJECT
public:
    explicit ManageFiltersDialog(const QList<SavedFilter>& filters, QWidget* parent = nullptr);

    //! As they stand in the list. A name that is empty or taken has gone back to what it was.
    [[nodiscard]] QList<SavedFilter> filters() const;

private:
    void keepNamesApart(int row);
    void updateButtons();

    QListWidget* m_list;
    QPushButton* m_rename;
    QPushButton* m_remove;
};

} // namespace callscope
