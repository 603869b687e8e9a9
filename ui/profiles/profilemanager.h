#pragma once

#include "app/profiles/profileset.h"

#include <QDialog>

class QLabel;
class QPushButton;
class QTreeWidget;

namespace callscope {

//! The list of profiles and what can be done with them. Changes nothing by itself: it asks, and shows what then stands on disk.
class ProfileManager : public QDialog {
    Q_OBJECT
public:
    explicit ProfileManager(QWidget* parent = nullptr);

    //! The selection stays with its profile.
    void setProfiles(const ProfileSet& set);
    //! A line under the list.
    void say(const QString& sentence);

Q_SIGNALS:
    void addRequested();
    void editRequested(const QString& profileId);
    void duplicateRequested(const QString& profileId);
    void removeRequested(const QString& profileId);
    void moveRequested(const QString& profileId, int steps);
    void useRequested(const QString& profileId);
    void testRequested(const QString& profileId);
    void importRequested();
    void exportRequested();

private:
    void addButtons();
    void addKeys();
    void updateButtons();
    [[nodiscard]] QString selectedId() const;
    [[nodiscard]] const Profile* selected() const { return m_set.find(selectedId()); }

    ProfileSet m_set;
    QTreeWidget* m_list;
    QLabel* m_said;
    QWidget* m_buttons;
    QPushButton* m_edit = nullptr;
    QPushButton* m_duplicate = nullptr;
    QPushButton* m_remove = nullptr;
    QPushButton* m_up = nullptr;
    QPushButton* m_down = nullptr;
    QPushButton* m_use = nullptr;
    QPushButton* m_test = nullptr;
    QPushButton* m_export = nullptr;
};

} // namespace callscope
