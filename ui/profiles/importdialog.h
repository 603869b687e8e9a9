#pragma once

#include "app/profiles/profileexchange.h"

#include <QDialog>
#include <QHash>

class QRadioButton;
class QVBoxLayout;

namespace callscope {

//! Shows what an import would do before it does anything, and asks about every profile that is here and in the file, differently.
class ImportDialog : public QDialog {
    Q_OBJECT
public:
    explicit ImportDialog(const ImportPlan& plan, QWidget* parent = nullptr);

    //! The ids of the conflicts where the file's profile shall stand. Mine stay unless somebody says so.
    [[nodiscard]] QSet<QString> takenFromFile() const;

private:
    void addConflict(QVBoxLayout& layout, const ImportConflict& conflict);

    QHash<QString, QRadioButton*> m_theirs; // by id
};

} // namespace callscope
