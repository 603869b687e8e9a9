#include "app/profiles/demoprofile.h"
#include "app/profiles/sessionsecretstore.h"
#include "app/sandbox/sandbox.h"
#include "ui/window/mainwindow.h"

#include <QApplication>
#include <QElapsedTimer>
#include <QKeyEvent>
#include <QLabel>
#include <QLineEdit>
#include <QTextStream>
#include <QThread>
#include <QTimer>

#include <algorithm>
#include <array>
#include <vector>

using namespace callscope;

namespace {

constexpr int rounds = 41;
constexpr int restMs = 300; // the timeline has grown and the window is idle again

//! Presses Enter again and again and takes the time until the verdict of the answer has been painted.
class EnterToPaint : public QObject {
public:
    explicit EnterToPaint(MainWindow& window) : m_window(window) {}

    //! The window makes a call's widgets with the first call, so one is looked up before any is timed.
    void begin()
    {
        if (!m_field) {
            m_field = m_window.findChild<QLineEdit*>(QStringLiteral("callIdField"));
            m_field->setText(Sandbox::sampleCallId());
            m_window.lookUp();
        }
        m_verdict = m_window.findChild<QLabel*>(QStringLiteral("verdictLabel"));
        if (!m_verdict || !m_verdict->isVisible()) {
            QTimer::singleShot(restMs, this, &EnterToPaint::begin);
            return;
        }
        m_verdict->installEventFilter(this);
        next();
    }

    void next()
    {
        static const std::array ids{QStringLiteral("b1390a96-1bc6-4122-85e4-1401af678ff0"), Sandbox::sampleCallId()};
        m_before = m_verdict->text();
        m_field->setText(ids.at(m_times.size() % ids.size()));
        m_running = true;
        m_timer.start();
        QKeyEvent press(QEvent::KeyPress, Qt::Key_Return, Qt::NoModifier);
        QApplication::sendEvent(m_field, &press);
    }

    bool eventFilter(QObject* object, QEvent* event) override
    {
        if (m_running && event->type() == QEvent::Paint && m_verdict->text() != m_before) {
            m_running = false;
            // The paint event comes before the window is flushed to the screen; what is queued comes after.
            QMetaObject::invokeMethod(this, &EnterToPaint::painted, Qt::QueuedConnection);
        }
        return QObject::eventFilter(object, event);
    }

private:
    void painted()
    {
        m_times.push_back(double(m_timer.nsecsElapsed()) / 1e6);
        if (m_times.size() < rounds) {
            QTimer::singleShot(restMs, this, &EnterToPaint::next);
            return;
        }
        std::sort(m_times.begin(), m_times.end());
        QTextStream(stdout) << m_times.at(m_times.size() / 2) << '\n';
        QApplication::quit();
    }

    MainWindow& m_window;
    QLineEdit* m_field = nullptr;
    QLabel* m_verdict = nullptr;
    QString m_before;
    QElapsedTimer m_timer;
    bool m_running = false;
    std::vector<double> m_times;
};

} // namespace

//! Prints the median of Enter to painted record in milliseconds, against a service in another thread of this process.
int main(int argc, char* argv[])
{
    QApplication application(argc, argv);
    QThread thread;
    Sandbox sandbox;
    sandbox.moveToThread(&thread);
    thread.start();
    bool listening = false;
    QMetaObject::invokeMethod(&sandbox, [&] { listening = sandbox.start().has_value(); }, Qt::BlockingQueuedConnection);
    if (!listening)
        qFatal("the sandbox cannot listen");

    SessionSecretStore secrets;
    LookUpService service(secrets, [] { return QDateTime::currentDateTimeUtc(); });
    Archive archive{{}};
    MainWindow window(MainWindow::Tools{service, secrets, archive});
    const Profile profile = demoProfile(sandbox.endpoint(), Sandbox::demoSdkAppId(), Sandbox::demoIdentifier());
    secrets.write(profile.id, Credential(Credential::Kind::SecretKey, Sandbox::demoSecretKey()), &secrets, [](const auto&) {});
    window.show();
    window.start();
    window.showDemo(profile, {});

    EnterToPaint bench(window);
    QTimer::singleShot(restMs, &bench, &EnterToPaint::begin);
    const int status = QApplication::exec();
    QMetaObject::invokeMethod(&sandbox, [&] { sandbox.moveToThread(QCoreApplication::instance()->thread()); }, Qt::BlockingQueuedConnection);
    thread.quit();
    thread.wait();
    return status;
}
