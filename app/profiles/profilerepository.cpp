#include "app/profiles/profilerepository.h"

#include <QPointer>

namespace callscope {

ProfileRepository::ProfileRepository(ProfileStore store, QObject* parent) : QObject(parent), m_store(std::move(store))
{
    m_pool.setMaxThreadCount(1);
}

ProfileRepository::~ProfileRepository() = default;

void ProfileRepository::load()
{
    run([](const ProfileStore& store) { return store.load(); }, [this](const ProfileStore::Loaded& result) { report(result); });
    m_pool.start([this] {
        for (const ProfileStoreError& error : m_store.systemErrors())
            QMetaObject::invokeMethod(this, [this, error] { Q_EMIT failed(error); }, Qt::QueuedConnection);
    });
}

void ProfileRepository::update(ProfileStore::Change change)
{
    run([change = std::move(change)](const ProfileStore& store) { return store.update(change); },
        [this](const ProfileStore::Loaded& result) { report(result); });
}

void ProfileRepository::update(ProfileStore::Change change, QObject* context, Answer done)
{
    const QPointer<QObject> guarded(context);
    run([change = std::move(change)](const ProfileStore& store) { return store.update(change); },
        [this, guarded, done = std::move(done)](const ProfileStore::Loaded& result) {
            const QPointer<ProfileRepository> self(this); // whoever is answered may delete this
            if (guarded)
                done(result);
            if (self && (result || !guarded))
                report(result);
        });
}

void ProfileRepository::run(std::function<ProfileStore::Loaded(const ProfileStore&)> work, Answer answer)
{
    m_pool.start([this, work = std::move(work), answer = std::move(answer)] {
        ProfileStore::Loaded result = work(m_store);
        QMetaObject::invokeMethod(this, [answer, result = std::move(result)] { answer(result); }, Qt::QueuedConnection);
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
