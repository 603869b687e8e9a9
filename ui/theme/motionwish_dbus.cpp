// Desktops of freedesktop.org tell it through org.freedesktop.portal.Settings: GNOME's switch, and the one that all are to share.
#include "ui/theme/motionwish.h"

#include <QDBusConnection>
#include <QDBusMessage>
#include <QDBusPendingCallWatcher>
#include <QDBusPendingReply>
#include <QDBusVariant>

#include <utility>

namespace callscope {

namespace {

const QString portal = QStringLiteral("org.freedesktop.portal.Desktop");
const QString portalPath = QStringLiteral("/org/freedesktop/portal/desktop");
const QString settings = QStringLiteral("org.freedesktop.portal.Settings");
const QString gnome = QStringLiteral("org.gnome.desktop.interface");
const QString animations = QStringLiteral("enable-animations"); // a boolean
const QString appearance = QStringLiteral("org.freedesktop.appearance");
const QString reducedMotion = QStringLiteral("reduced-motion"); // 1: less

class PortalWish : public QObject, public MotionWish {
    Q_OBJECT
public:
    explicit PortalWish(Told told) : m_told(std::move(told))
    {
        QDBusConnection::sessionBus().connect(portal, portalPath, settings, QStringLiteral("SettingChanged"), this, SLOT(take(QString, QString, QDBusVariant)));
        ask(gnome, animations);
        ask(appearance, reducedMotion);
    }

private Q_SLOTS:
    void take(const QString& group, const QString& key, const QDBusVariant& value)
    {
        if (group == gnome && key == animations)
            m_still = !value.variant().toBool();
        else if (group == appearance && key == reducedMotion)
            m_reduced = value.variant().toUInt() == 1;
        else
            return;
        m_told(m_still || m_reduced);
    }

private:
    void ask(const QString& group, const QString& key)
    {
        QDBusMessage read = QDBusMessage::createMethodCall(portal, portalPath, settings, QStringLiteral("Read"));
        read.setArguments({group, key});
        auto* answer = new QDBusPendingCallWatcher(QDBusConnection::sessionBus().asyncCall(read), this);
        connect(answer, &QDBusPendingCallWatcher::finished, this, [this, answer, group, key] {
            answer->deleteLater();
            const QDBusPendingReply<QDBusVariant> reply = *answer;
            if (reply.isError()) // no portal, or a desktop without that switch
                return;
            const QVariant inner = reply.value().variant(); // a variant in a variant, by the portal's own mistake
            take(group, key, inner.canConvert<QDBusVariant>() ? inner.value<QDBusVariant>() : QDBusVariant(inner));
        });
    }

    Told m_told;
    bool m_still = false;
    bool m_reduced = false;
};

} // namespace

std::unique_ptr<MotionWish> MotionWish::watch(Told told)
{
    return std::make_unique<PortalWish>(std::move(told));
}

} // namespace callscope

#include "motionwish_dbus.moc"
