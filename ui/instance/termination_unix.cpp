#include "ui/instance/termination.h"

#include <QApplication>
#include <QSocketNotifier>

#include <csignal>
#include <fcntl.h>
#include <unistd.h>

namespace callscope {

namespace {

int wakingEnd = -1;

extern "C" void wake(int /*signal*/)
{
    const char any = 0;
    [[maybe_unused]] const auto written = ::write(wakingEnd, &any, 1); // all that a signal's handler may do
}

} // namespace

void closeWindowsOnTermination(QObject* parent)
{
    int ends[2];
    if (::pipe(ends) != 0)
        return; // then it ends at once, as programs do
    for (const int end : ends)
        ::fcntl(end, F_SETFD, FD_CLOEXEC);
    wakingEnd = ends[1];
    auto* woken = new QSocketNotifier(ends[0], QSocketNotifier::Read, parent);
    QObject::connect(woken, &QSocketNotifier::activated, parent, [woken] {
        woken->setEnabled(false);
        QApplication::closeAllWindows();
        QApplication::quit();
    });
    struct sigaction action = {};
    action.sa_handler = wake;
    action.sa_flags = int(SA_RESTART | SA_RESETHAND);
    for (const int signal : {SIGTERM, SIGINT, SIGHUP}) {
        struct sigaction before = {};
        if (::sigaction(signal, nullptr, &before) == 0 && before.sa_handler != SIG_IGN) // as nohup has it
            ::sigaction(signal, &action, nullptr);
    }
}

} // namespace callscope
