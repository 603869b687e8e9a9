#include "app/lookup/savedreader.h"

#include "app/lookup/archivedresult.h"

#include <QFutureWatcher>
#include <QPromise>
#include <QThreadPool>

#include <memory>
#include <utility>

namespace callscope {

namespace {

using Saved = std::optional<LookUpResult>;

void readInPool(std::function<Saved()> work, QObject* context, SavedDone done)
{
    auto* watcher = new QFutureWatcher<Saved>(context);
    QObject::connect(watcher, &QFutureWatcher<Saved>::finished, context, [watcher, done = std::move(done)] {
        watcher->deleteLater();
        done(watcher->result());
    });
    const auto promise = std::make_shared<QPromise<Saved>>(); // a pool's work is copied, a promise is not
    watcher->setFuture(promise->future());
    QThreadPool::globalInstance()->start([promise, work = std::move(work)] {
        promise->start();
        promise->addResult(work());
        promise->finish();
    });
}

} // namespace

void readSaved(const ArchivedCall& call, qint64 ringTimeoutSeconds, QObject* context, SavedDone done)
{
    readInPool([call, ringTimeoutSeconds] { return savedResultOf(call, ringTimeoutSeconds); }, context, std::move(done));
}

void readSaved(const SeenLookUp& lookUp, qint64 ringTimeoutSeconds, QObject* context, SavedDone done)
{
    readInPool([lookUp, ringTimeoutSeconds] { return Saved(lookUpResultOf(lookUp, ringTimeoutSeconds)); }, context, std::move(done));
}

} // namespace callscope
