#include "ui/instance/singleinstance.h"

#include "ui/instance/instancedoor.h"

#include <utility>

namespace callscope {

SingleInstance::SingleInstance(QString name, QObject* parent) : QObject(parent), m_name(std::move(name)), m_door(InstanceDoor::make()) {}

SingleInstance::~SingleInstance() = default;

bool SingleInstance::handOver(const QStringList& words)
{
    const auto tell = [this](const QStringList& later, const QString& activation) { Q_EMIT asked(later, activation); };
    const InstanceDoor::Outcome outcome = m_door->knock(m_name, words, handOverMs, tell);
    m_reachable = outcome == InstanceDoor::Outcome::First;
    return outcome == InstanceDoor::Outcome::HandedOver;
}

} // namespace callscope
