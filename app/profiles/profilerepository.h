#pragma once

#include "app/profiles/profilestore.h"

#include <QObject>
#include <QThreadPool>

namespace callscope {

//! The profiles for windows: runs the store off the UI thread and answers on its own thread, in the order asked.
//! Safe to delete while running: what was asked is still done (deleting waits for it), but no signal comes any more.
class ProfileRepository : public QObject {
    Q_OBJECT
public:
    explicit ProfileRepository(ProfileStore store, QObject* parent = nullptr);
    ~ProfileRepository() override;

    //! Ends with `loaded` or `failed`. After a broken file was kept aside both come: the error, then the empty set.
    void load();
    //! Ends with `loaded` (what stands in the file then) or `failed`.
    //! The change runs on another thread: it must not touch objects of this one.
    void update(ProfileStore::Change change);

Q_SIGNALS:
    void loaded(const callscope::ProfileSet& set);
    void failed(const callscope::ProfileStoreError& error);

private:
    void run(std::function<ProfileStore::Loaded(const ProfileStore&)> work);
    void report(const ProfileStore::Loaded& result);

    ProfileStore m_store;
    QThreadPool m_pool; // one thread keeps the order; destroyed first, which waits for it
};

} // namespace callscope
