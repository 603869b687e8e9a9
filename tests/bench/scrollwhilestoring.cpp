// Scrolls the list of an archive while look-ups are stored: prints the median and the longest time between two turns of the event
// loop in milliseconds, how many calls were loaded, and the resident memory in MiB.
#include "app/profiles/sessionsecretstore.h"
#include "tests/bench/callgenerator.h"
#include "ui/window/mainwindow.h"

#include <QAbstractItemView>
#include <QApplication>
#include <QElapsedTimer>
#include <QFile>
#include <QScrollBar>
#include <QTimer>

#include <algorithm>
#include <cstdio>
#include <vector>

using namespace callscope;

namespace {

constexpr int settleMs = 3000;
constexpr int scrollMs = 8000;

double residentMiB()
{
    QFile status(QStringLiteral("/proc/self/status"));
    if (!status.open(QIODevice::ReadOnly))
        return 0;
    for (const QByteArray& line : status.readAll().split('\n')) {
        if (line.startsWith("VmRSS:"))
            return line.mid(6).simplified().split(' ').first().toDouble() / 1024;
    }
    return 0;
}

} // namespace

int main(int argc, char* argv[])
{
    QApplication application(argc, argv);
    SessionSecretStore secrets;
    LookUpService service(secrets, [] { return QDateTime::currentDateTimeUtc(); });
    Archive archive(QApplication::arguments().value(1));
    MainWindow window(MainWindow::Tools{service, secrets, archive});
    window.show();
    window.start();
    window.showDemo({}, {});
    CallGenerator generator(99, QDateTime::currentDateTimeUtc().addYears(2), 1);

    std::vector<double> gaps;
    QElapsedTimer gap;
    QTimer turn;
    turn.setInterval(0);
    QTimer storing;
    storing.setInterval(50);
    auto* const list = window.findChild<QAbstractItemView*>(QStringLiteral("callList"));
    QObject::connect(&turn, &QTimer::timeout, &window, [&] {
        gaps.push_back(double(gap.nsecsElapsed()) / 1e6);
        gap.start();
        list->verticalScrollBar()->setValue(list->verticalScrollBar()->value() + 7);
    });
    QObject::connect(&storing, &QTimer::timeout, &window, [&] { archive.store(generator.next(1).first(), &window, {}); });
    QTimer::singleShot(settleMs, &window, [&] {
        gap.start();
        turn.start();
        storing.start();
    });
    QTimer::singleShot(settleMs + scrollMs, &application, &QApplication::quit);
    const int status = QApplication::exec();
    std::sort(gaps.begin(), gaps.end());
    std::printf("%.3f %.3f %d %.1f\n", gaps[gaps.size() / 2], gaps.back(), list->model()->rowCount(), residentMiB());
    return status;
}
