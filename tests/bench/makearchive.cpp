// Makes an archive of many calls and prints how fast: calls, seconds of storing alone, seconds of indexing.
#include "app/archive/archivestore.h"
#include "tests/bench/callgenerator.h"

#include <QCoreApplication>
#include <QElapsedTimer>

#include <cstdio>

using namespace callscope;

int main(int argc, char* argv[])
{
    const QCoreApplication application(argc, argv);
    const QStringList words = QCoreApplication::arguments();
    if (words.size() != 3) {
        std::fputs("usage: bench_makearchive FILE CALLS\n", stderr);
        return 2;
    }
    constexpr int batch = 20'000;
    const int total = words[2].toInt();
    auto store = ArchiveStore::open(words[1]);
    if (!store)
        return 1;
    CallGenerator generator(1, QDateTime::currentDateTimeUtc(), total);
    QElapsedTimer timer;
    qint64 storing = 0;
    for (int made = 0; made < total; made += batch) {
        const QList<SeenLookUp> calls = generator.next(qMin(batch, total - made));
        timer.start();
        if (const auto imported = (*store)->import(calls); !imported) {
            std::fprintf(stderr, "%s\n", qPrintable(imported.error().detail));
            return 1;
        }
        storing += timer.nsecsElapsed();
    }
    timer.start();
    while ((*store)->catchUp(20'000).value_or(false)) {}
    std::printf("%d %.3f %.3f\n", total, double(storing) / 1e9, double(timer.nsecsElapsed()) / 1e9);
    return 0;
}
