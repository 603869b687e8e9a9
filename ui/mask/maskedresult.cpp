#include "ui/mask/maskedresult.h"

#include "app/calls/json.h"
#include "app/share/masking.h"

#include <QByteArrayList>
#include <QFutureWatcher>
#include <QJsonArray>
#include <QJsonDocument>
#include <QPromise>
#include <QThreadPool>

#include <memory>
#include <utility>

namespace callscope {

namespace {

constexpr qsizetype longAnswer = 128 * 1024;
constexpr qsizetype toldItems = 20; // more than the words of a change have room for

QByteArray shortened(const QByteArray& value)
{
    const auto text = value.size() > longAnswer ? JsonText::parse(value) : failure(JsonError());
    if (!text || !text->root().isArray())
        return value;
    QByteArrayList items;
    const QList<JsonValue> all = text->root().items();
    for (const JsonValue& item : all.first(qMin(toldItems, all.size())))
        items.append(item.raw());
    return '[' + items.join(',') + ']';
}

//! {"field":[before,after],…}: a value is what its field says it is; alone it says nothing.
QByteArray asObject(const QList<RecordChange>& changes)
{
    const auto valueOr = [](const QByteArray& value) { return value.isEmpty() ? QByteArrayLiteral("null") : shortened(value); };
    QByteArrayList members;
    for (const RecordChange& change : changes) {
        const QByteArray name = QJsonDocument(QJsonArray{change.field}).toJson(QJsonDocument::Compact);
        members.append(name.sliced(1, name.size() - 2) + ":[" + valueOr(change.before) + ',' + valueOr(change.after) + ']');
    }
    return '{' + members.join(',') + '}';
}

} // namespace

LookUpResult maskedResult(const LookUpResult& result, const share::Pseudonyms& pseudonyms)
{
    LookUpResult shown = result;
    if (result.outcome)
        shown.outcome = share::masked(*result.outcome, pseudonyms);
    else
        shown.outcome.error().detail = share::maskedWords(result.outcome.error().detail, result.outcome.error().code, pseudonyms);
    shown.annotation.note = pseudonyms.note(result.annotation.note);
    for (Exchange& exchange : shown.exchanges) {
        exchange.redactedUrl = share::maskedUrl(exchange.redactedUrl, pseudonyms);
        exchange.responseHeaders = share::maskedHeaders(exchange.responseHeaders, pseudonyms);
        exchange.responseBytes = share::maskedAnswer(exchange.responseBytes, pseudonyms);
    }
    return shown;
}

bool isLongToMask(const LookUpResult& result)
{
    qsizetype bytes = 0;
    for (const Exchange& exchange : result.exchanges)
        bytes += exchange.responseBytes.size();
    return bytes > longAnswer;
}

void maskElsewhere(const LookUpResult& result, const share::Pseudonyms& pseudonyms, QObject* context, std::function<void(const LookUpResult&)> done)
{
    auto* watcher = new QFutureWatcher<LookUpResult>(context);
    QObject::connect(watcher, &QFutureWatcher<LookUpResult>::finished, context, [watcher, done = std::move(done)] {
        watcher->deleteLater();
        done(watcher->result());
    });
    const auto promise = std::make_shared<QPromise<LookUpResult>>(); // a pool's work is copied, a promise is not
    watcher->setFuture(promise->future());
    QThreadPool::globalInstance()->start([promise, result, pseudonyms] {
        promise->start();
        promise->addResult(maskedResult(result, pseudonyms));
        promise->finish();
    });
}

QList<RecordChange> maskedChanges(const QList<RecordChange>& changes, const share::Pseudonyms& pseudonyms)
{
    const auto masked = JsonText::parse(share::maskedAnswer(asObject(changes), pseudonyms));
    const QStringList names = masked ? masked->root().keys() : QStringList();
    const QList<JsonValue> values = masked ? masked->root().items() : QList<JsonValue>();
    QList<RecordChange> shown;
    for (qsizetype i = 0; i < qMin(changes.size(), values.size()); ++i) {
        const QList<JsonValue> both = values[i].items();
        const auto valueOf = [&both](const QByteArray& real, qsizetype at) { return real.isEmpty() || at >= both.size() ? QByteArray() : both[at].raw(); };
        shown.append({names[i], valueOf(changes[i].before, 0), valueOf(changes[i].after, 1)});
    }
    return shown;
}

} // namespace callscope
