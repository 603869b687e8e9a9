#pragma once

#include <QString>
#include <QStringList>

#include <functional>
#include <memory>

namespace callscope {

//! How instances find each other on one system. A file for each system implements it.
class InstanceDoor {
public:
    using Asked = std::function<void(const QStringList& words, const QString& activation)>;
    enum class Outcome { First, HandedOver, NoWay };

    virtual ~InstanceDoor() = default;
    //! Takes the name, or hands the words to who has it. \param asked called on this thread for every later start
    [[nodiscard]] virtual Outcome knock(const QString& name, const QStringList& words, int timeoutMs, Asked asked) = 0;

    [[nodiscard]] static std::unique_ptr<InstanceDoor> make();
};

} // namespace callscope
