// Systems where the window's entry in the task bar or dock is what asks for attention.
#include "ui/notify/notificationdoor.h"

namespace callscope {

namespace {

class NoDoor : public NotificationDoor {
public:
    void show(const QString&, const QString&, const QString&) override {}
    void withdraw() override {}
};

} // namespace

std::unique_ptr<NotificationDoor> NotificationDoor::make(Opened)
{
    return std::make_unique<NoDoor>();
}

} // namespace callscope
