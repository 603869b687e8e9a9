// Desktops of freedesktop.org: Desktop Notifications Specification 1.2. Everything is asked asynchronously; a desktop without it stays silent.
#include "ui/notify/notificationdoor.h"

#include <QDBusConnection>
#include <QDBusMessage>
#include <QDBusPendingCallWatcher>
#include <QDBusPendingReply>
#include <QGuiApplication>
#include <QVariantMap>

#include <functional>
#include <optional>
#include <utility>

namespace callscope {

namespace {

const QString service = QStringLiteral("org.freedesktop.Notifications");
const QString path = QStringLiteral("/org/freedesktop/Notifications");
const QString defaultAction = QStringLiteral("default"); // a click on the notification itself

class BusNotifications : public QObject, public NotificationDoor {
    Q_OBJECT
public:
    explicit BusNotifications(Opened opened) : m_opened(std::move(opened))
    {
        QDBusConnection bus = QDBusConnection::sessionBus();
        bus.connect(service, path, service, QStringLiteral("ActivationToken"), this, SLOT(takeToken(uint, QString)));
        bus.connect(service, path, service, QStringLiteral("ActionInvoked"), this, SLOT(open(uint, QString)));
        bus.connect(service, path, service, QStringLiteral("NotificationClosed"), this, SLOT(close(uint)));
    }

    void show(const QString& title, const QString& text, const QString& action) override
    {
        const bool asks = m_words.has_value();
        m_words = Words{title, text, action};
        if (asks)
            return; // the answer finds the newer words
        call(QStringLiteral("GetCapabilities"), {}, [this](const QVariant& answer) {
            if (m_words)
                send(*std::exchange(m_words, std::nullopt), answer.toStringList().contains(QLatin1String("body-markup")));
        });
    }

    void withdraw() override
    {
        m_words.reset();
        if (m_id != 0)
            call(QStringLiteral("CloseNotification"), {std::exchange(m_id, 0)}, {});
    }

private Q_SLOTS:
    void takeToken(uint id, const QString& token)
    {
        if (id == m_id)
            m_token = token;
    }
    void open(uint id, const QString& action)
    {
        if (id == m_id && action == defaultAction)
            m_opened(std::exchange(m_token, {}));
    }
    void close(uint id)
    {
        if (id == m_id)
            m_id = 0;
    }

private:
    struct Words {
        QString title{};
        QString text{};
        QString action{};
    };

    void send(const Words& words, bool marksUp)
    {
        const QVariantMap hints{{QStringLiteral("desktop-entry"), QGuiApplication::desktopFileName()}};
        const QVariantList arguments{QGuiApplication::applicationDisplayName(), m_id, QGuiApplication::desktopFileName(), words.title,
                                     marksUp ? words.text.toHtmlEscaped() : words.text, QStringList{defaultAction, words.action}, hints, -1};
        call(QStringLiteral("Notify"), arguments, [this](const QVariant& id) { m_id = id.toUInt(); });
    }

    void call(const QString& method, const QVariantList& arguments, const std::function<void(const QVariant&)>& done)
    {
        QDBusMessage message = QDBusMessage::createMethodCall(service, path, service, method);
        message.setArguments(arguments);
        auto* answer = new QDBusPendingCallWatcher(QDBusConnection::sessionBus().asyncCall(message), this);
        connect(answer, &QDBusPendingCallWatcher::finished, this, [this, answer, done] {
            answer->deleteLater();
            if (answer->isError())
                m_words.reset(); // there is nobody to show anything
            else if (done)
                done(answer->reply().arguments().value(0));
        });
    }

    Opened m_opened;
    std::optional<Words> m_words; // while it is asked how they may be written
    uint m_id = 0;                // of what is shown; 0: nothing is
    QString m_token;
};

} // namespace

std::unique_ptr<NotificationDoor> NotificationDoor::make(Opened opened)
{
    return std::make_unique<BusNotifications>(std::move(opened));
}

} // namespace callscope

#include "notificationdoor_dbus.moc"
