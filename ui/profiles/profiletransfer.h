#pragma once

#include "app/profiles/profileexchange.h"
#include "app/profiles/profilerepository.h"

#include <QObject>

class QWidget;

namespace callscope {

//! Takes profiles from a file and gives them to one. Files are read and written away from the UI thread.
class ProfileTransfer : public QObject {
    Q_OBJECT
public:
    //! \param repository not owned; null where nothing can be imported  \param window the dialogs' parent
    ProfileTransfer(ProfileRepository* repository, QWidget* window, QObject* parent);

    //! Asks for a file, shows what would change, and changes it after a yes. \param mine to compare with
    void importInto(const ProfileSet& mine);
    //! Asks for a file and writes `profiles` into it, without secrets.
    void exportAll(const QList<Profile>& profiles);

Q_SIGNALS:
    void said(const QString& sentence);

private:
    void read(const QString& path, const ProfileSet& mine);
    void show(const QByteArray& bytes, const ProfileSet& mine);
    void carryOut(const ImportPlan& plan, const QSet<QString>& takeTheirs);

    ProfileRepository* m_repository;
    QWidget* m_window;
};

} // namespace callscope
