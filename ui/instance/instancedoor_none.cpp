// Systems without a session bus: Windows and macOS keep to one window of their own for each start.
#include "ui/instance/instancedoor.h"

namespace callscope {

namespace {

class NoDoor : public InstanceDoor {
public:
    Outcome knock(const QString&, const QStringList&, int, Asked) override { return Outcome::NoWay; }
};

} // namespace

std::unique_ptr<InstanceDoor> InstanceDoor::make()
{
    return std::make_unique<NoDoor>();
}

} // namespace callscope
