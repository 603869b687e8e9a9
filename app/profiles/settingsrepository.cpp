#include "app/profiles/settingsrepository.h"

namespace callscope {

SettingsRepository::SettingsRepository(SettingsStore store, QObject* parent) : QObject(parent), m_store(std::move(store))
{
    m_pool.setMaxThreadCount(1);
}

SettingsRepository::~SettingsRepository() = default;

void SettingsRepository::load()
{
    run([](const SettingsStore& store) { return store.load(); });
}

void SettingsRepository::update(SettingsStore::Change change)
{
    run([change = std::move(change)](const SettingsStore& store) { return store.update(change); });
}

void SettingsRepository::run(std::function<SettingsStore::Loaded(const SettingsStore&)> work)
{
    m_pool.start([this, work = std::move(work)] {
        SettingsStore::Loaded result = work(m_store);
        QMetaObject::invokeMethod(this, [this, result = std::move(result)] { report(result); }, Qt::QueuedConnection);
    });
}

void SettingsRepository::report(const SettingsStore::Loaded& result)
{
    if (!result) {
        Q_EMIT failed(result.error());
        return;
    }
    m_settings = *result;
    Q_EMIT loaded(m_settings);
}

} // namespace callscope
