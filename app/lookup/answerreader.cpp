#include "app/lookup/answerreader.h"

#include <QFutureWatcher>
#include <QPromise>
#include <QThreadPool>

#include <memory>
#include <utility>

namespace callscope {

ReadAnswer readAnswer(const UnreadAnswer& unread)
{
    ReadAnswer read;
    read.answer = wire::parseRecord(*unread.dialect, unread.httpStatus, unread.bytes);
    if (read.answer) {
        read.phases = phasesOf(read.answer->record);
        read.findings = judge(read.answer->record, read.phases, unread.context);
    }
    return read;
}

void readAnswerElsewhere(const UnreadAnswer& unread, QObject* context, std::function<void(const ReadAnswer&)> done)
{
    auto* const watcher = new QFutureWatcher<ReadAnswer>(context); // goes with the context, and with it every way back
    QObject::connect(watcher, &QFutureWatcher<ReadAnswer>::finished, context, [watcher, done = std::move(done)] {
        watcher->deleteLater();
        done(watcher->result());
    });
    const auto promise = std::make_shared<QPromise<ReadAnswer>>(); // a pool's work is copied, a promise is not
    watcher->setFuture(promise->future());
    QThreadPool::globalInstance()->start([promise, unread] {
        promise->start();
        promise->addResult(readAnswer(unread));
        promise->finish();
    });
}

} // namespace callscope
