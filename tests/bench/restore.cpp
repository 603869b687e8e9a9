// Restores a backup into an empty archive: prints the seconds it took.
#include "app/archive/archiverestore.h"

#include <QCoreApplication>
#include <QElapsedTimer>

#include <cstdio>

using namespace callscope;

int main(int argc, char* argv[])
{
    const QCoreApplication application(argc, argv);
    auto store = ArchiveStore::open(QCoreApplication::arguments().value(2));
    if (!store)
        return 1;
    QElapsedTimer timer;
    timer.start();
    if (const auto restored = restoreArchive(QCoreApplication::arguments().value(1), *store); !restored) {
        std::fprintf(stderr, "%s\n", qPrintable(restored.error().detail));
        return 1;
    }
    std::printf("%.3f\n", double(timer.nsecsElapsed()) / 1e9);
    return 0;
}
