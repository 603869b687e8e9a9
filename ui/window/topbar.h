#pragma once

#include "app/profiles/profileset.h"

#include <QToolBar>

class QMenu;
class QToolButton;

namespace callscope {

class CallIdField;
class ClipboardChip;

//! The bar above: who asks, the Call ID, Look up, Cancel, Copy.
class TopBar : public QToolBar {
    Q_OBJECT
public:
    explicit TopBar(QWidget* parent = nullptr);

    [[nodiscard]] CallIdField* field() const { return m_field; }

    //! \param canEdit false in the demo, whose profile is fixed
    void setProfiles(const ProfileSet& set, bool canEdit);
    [[nodiscard]] ClipboardChip* chip() const { return m_chip; }
    void setRunning(bool running);
    void setCanCopy(bool canCopy);
    //! Behind the Copy button. \param menu is not owned
    void setCopyAsMenu(QMenu* menu);

Q_SIGNALS:
    void lookUpRequested();
    void cancelRequested();
    void copyForTicketRequested();
    void copyCallIdRequested();
    void copyRequestIdRequested();
    void profileChosen(const QString& id);
    void addProfileRequested();
    void editProfileRequested();
    void manageProfilesRequested();

private:
    void fillProfileMenu(const ProfileSet& set, bool canEdit);
    void addCopyButton();

    QToolButton* m_profile;
    CallIdField* m_field;
    ClipboardChip* m_chip;
    QToolButton* m_lookUp;
    QToolButton* m_cancel;
    QToolButton* m_copy;
    QMenu* m_profileMenu;
    QMenu* m_copyMenu = nullptr;
};

} // namespace callscope
