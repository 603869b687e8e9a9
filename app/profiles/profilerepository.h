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

    //! Ends with `loaded` or `failed`; `failed` comes after that for each of the machine's files that cannot be used. After a broken file was kept aside both come: the error, then the empty set.
    void load();
    //! Ends with `loaded` (what stands in the file then) or `failed`.
    //! The change runs on another thread: it must not touch objects of this one.
    void update(ProfileStore::Change change);
    //! The same, and answers whoever asked: `done` comes on this thread, once, before `loaded`; it takes the place of `failed`.
    //! Never after `context` is gone.
    void update(ProfileStore::Change change, QObject* context, std::function<void(const ProfileStore::Loaded&)> done);

Q_SIGNALS:
    void loaded(const callscope::ProfileSet& set);
    void failed(const callscope::ProfileStoreError& error);

private:
    using Answer = std::function<void(const ProfileStore::Loaded&)>;

    void run(std::function<ProfileStore::Loaded(const ProfileStore&)> work, Answer answer);
    void report(const ProfileStore::Loaded& result);

    ProfileStore m_store;
    QThreadPool m_pool; // one thread keeps the order; destroyed first, which waits for it
};

} // namespace callscope
