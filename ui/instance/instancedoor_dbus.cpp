// Desktops of freedesktop.org: the application's id is a name on the session bus (Desktop Entry Specification, D-Bus Activation).
#include "ui/instance/instancedoor.h"

#include <QDBusConnection>
#include <QDBusConnectionInterface>
#include <QDBusMessage>
#include <QDBusVirtualObject>

#include <utility>

namespace callscope {

namespace {

const QString desktopInterface = QStringLiteral("org.freedesktop.Application");
const QString ownInterface = QStringLiteral("io.github.callscope.Callscope");

//! /io/github/callscope/Callscope of io.github.callscope.Callscope
QString pathOf(QString name)
{
    return QLatin1Char('/') + name.replace(QLatin1Char('.'), QLatin1Char('/'));
}

QString activationOf(const QVariant& platformData)
{
    const QVariantMap data = qdbus_cast<QVariantMap>(platformData);
    const QString token = data.value(QStringLiteral("activation-token")).toString();
    return token.isEmpty() ? data.value(QStringLiteral("desktop-startup-id")).toString() : token;
}

//! What the desktop calls to start or raise the program, and what a second start calls.
class BusObject : public QDBusVirtualObject {
public:
    explicit BusObject(InstanceDoor::Asked asked) : m_asked(std::move(asked)) {}

    [[nodiscard]] QString introspect(const QString&) const override
    {
        return QStringLiteral("<interface name=\"org.freedesktop.Application\">"
                              "<method name=\"Activate\"><arg type=\"a{sv}\" name=\"platform_data\" direction=\"in\"/></method>"
                              "<method name=\"Open\"><arg type=\"as\" name=\"uris\" direction=\"in\"/><arg type=\"a{sv}\" name=\"platform_data\" direction=\"in\"/></method>"
                              "<method name=\"ActivateAction\"><arg type=\"s\" name=\"action_name\" direction=\"in\"/><arg type=\"av\" name=\"parameter\" direction=\"in\"/>"
                              "<arg type=\"a{sv}\" name=\"platform_data\" direction=\"in\"/></method></interface>"
                              "<interface name=\"io.github.callscope.Callscope\"><method name=\"HandOver\"><arg type=\"as\" name=\"words\" direction=\"in\"/>"
                              "<arg type=\"a{sv}\" name=\"platform_data\" direction=\"in\"/></method></interface>");
    }

    bool handleMessage(const QDBusMessage& message, const QDBusConnection& bus) override
    {
        const QVariantList arguments = message.arguments();
        const QString call = message.interface() + QLatin1Char('.') + message.member();
        if (call == desktopInterface + QLatin1String(".Activate"))
            m_asked({}, activationOf(arguments.value(0)));
        else if (call == desktopInterface + QLatin1String(".Open") || call == ownInterface + QLatin1String(".HandOver"))
            m_asked(arguments.value(0).toStringList(), activationOf(arguments.value(1)));
        else if (call == desktopInterface + QLatin1String(".ActivateAction")) // the desktop entry has one: demo
            m_asked({QStringLiteral("--") + arguments.value(0).toString()}, activationOf(arguments.value(2)));
        else
            return false;
        return bus.send(message.createReply());
    }

private:
    InstanceDoor::Asked m_asked;
};

class BusDoor : public InstanceDoor {
public:
    ~BusDoor() override
    {
        if (!m_object)
            return;
        QDBusConnection bus = QDBusConnection::sessionBus();
        bus.unregisterService(m_name);
        bus.unregisterObject(pathOf(m_name));
    }

    Outcome knock(const QString& name, const QStringList& words, int timeoutMs, Asked asked) override
    {
        QDBusConnection bus = QDBusConnection::sessionBus();
        if (!bus.isConnected())
            return Outcome::NoWay;
        m_name = name;
        m_object = std::make_unique<BusObject>(std::move(asked));
        bus.registerVirtualObject(pathOf(name), m_object.get()); // first: whoever finds the name finds who answers
        if (bus.registerService(name))
            return Outcome::First;
        bus.unregisterObject(pathOf(name));
        m_object.reset();
        QDBusMessage call = QDBusMessage::createMethodCall(name, pathOf(name), ownInterface, QStringLiteral("HandOver"));
        call.setArguments({words, platformData()});
        const QDBusMessage answer = bus.call(call, QDBus::Block, timeoutMs); // there is no window yet that could freeze
        return answer.type() == QDBusMessage::ReplyMessage ? Outcome::HandedOver : Outcome::NoWay;
    }

private:
    //! The permission to come to the front that the desktop gave to this start.
    static QVariantMap platformData()
    {
        QVariantMap data;
        if (const QString token = qEnvironmentVariable("XDG_ACTIVATION_TOKEN"); !token.isEmpty())
            data.insert(QStringLiteral("activation-token"), token);
        if (const QString id = qEnvironmentVariable("DESKTOP_STARTUP_ID"); !id.isEmpty())
            data.insert(QStringLiteral("desktop-startup-id"), id);
        return data;
    }

    QString m_name;
    std::unique_ptr<BusObject> m_object;
};

} // namespace

std::unique_ptr<InstanceDoor> InstanceDoor::make()
{
    return std::make_unique<BusDoor>();
}

} // namespace callscope
