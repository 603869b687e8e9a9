#include "app/profiles/profilerepository.h"

namespace callscope {

ProfileRepository::ProfileRepository(ProfileStore store, QObject* parent) : QObject(parent), m_store(std::move(store))
{
    m_pool.setMaxThreadCount(1);
}

ProfileRepository::~ProfileRepository() = default;

void ProfileRepository::load()
{
    run([](const ProfileStore& store) { return store.load(); });
}

void ProfileRepository::update(ProfileStore::Change change)
{
    run([change = std::move(change)](const ProfileStore& store) { return store.update(change); });
}

void ProfileRepository::run(std::function<ProfileStore::Loaded(const ProfileStore&)> work)
{
    m_pool.start([this, work = std::move(work)] {
        ProfileStore::Loaded result = work(m_store);
        QMetaObject::invokeMethod(this, [this, result = std::move(result)] { report(result); }, Qt::QueuedConnection);
    });
}

void ProfileRepository::report(const ProfileStore::Loaded& result)
{
    if (result) {
        Q_EMIT loaded(*result);
        return;
    }
    const bool startsAfresh = result.error().kind == ProfileStoreError::Kind::Broken && !result.error().keptAside.isEmpty();
    if (startsAfresh)
        load(); // before the signal: a slot may delete this
    Q_EMIT failed(result.error());
}

} // namespace callscope
