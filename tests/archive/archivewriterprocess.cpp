#include "app/archive/archivestore.h"

#include "app/calls/json.h"
#include "app/calls/recordreader.h"

#include <QCoreApplication>

#include <cstdio>

using namespace callscope;

namespace {

SeenLookUp lookUpOf(const QString& callId)
{
    const QByteArray record = "{\"CallId\":\"" + callId.toUtf8() + "\",\"Caller_Account\":\"caller\",\"CalleeList_Account\":[\"a\",\"b\"],\"StartTime\":1762161247,"
        "\"AcceptTime\":1762161253,\"EndTime\":1762162125,\"MediaType\":\"Video\",\"CallType\":\"MultiCall\",\"CallResult\":\"NormalEnd\",\"RoomId\":\"1\",\"RoomIdType\":1}";
    SeenLookUp lookUp;
    lookUp.sdkAppId = 1400001234;
    lookUp.askedId = callId;
    lookUp.at = QDateTime::currentDateTimeUtc();
    lookUp.profileId = lookUp.profileName = QStringLiteral("writer");
    lookUp.outcome = QStringLiteral("found");
    lookUp.httpStatus = 200;
    lookUp.response = "{\"ErrorCode\":0,\"ErrorInfo\":\"\",\"ActionStatus\":\"OK\",\"RequestId\":\"Id-1\",\"Response\":{\"CallRecord\":" + record + "}}";
    if (const auto json = JsonText::parse(record)) {
        SeenRecord seen;
        seen.record = readRecord(json->root(), currentRecordDialect());
        seen.phases = phasesOf(seen.record);
        lookUp.found = seen;
    }
    return lookUp;
}

//! At once: whoever reads it knows then that it is on the disk.
void say(const QByteArray& line)
{
    const QByteArray bytes = line + '\n';
    std::fwrite(bytes.constData(), 1, size_t(bytes.size()), stdout);
    std::fflush(stdout);
}

int refused(const ArchiveError& error)
{
    say("error " + QByteArray::number(int(error.kind)) + ' ' + error.detail.toUtf8().simplified());
    return 3;
}

int write(ArchiveStore& store, const QString& prefix, int count)
{
    for (int i = 0; i < count; ++i) {
        const QString callId = prefix + QString::number(i);
        const auto stored = store.store(lookUpOf(callId));
        if (!stored)
            return refused(stored.error());
        say("kept " + QByteArray::number(stored->row.key) + ' ' + callId.toUtf8());
    }
    return 0;
}

int list(ArchiveStore& store)
{
    PageStart from;
    while (true) {
        const auto page = store.page({}, from, 500);
        if (!page)
            return refused(page.error());
        for (const CallRow& row : page->rows)
            say("holds " + QByteArray::number(row.key) + ' ' + row.callId.toUtf8());
        if (page->isLast)
            return 0;
        from = page->next;
    }
}

} // namespace

//! archivewriterprocess FILE write PREFIX COUNT: keeps one look-up after the other, as a second instance would, and says each when it is committed.
//! archivewriterprocess FILE list: says what the file holds. Both end with 3 and an "error" line where the archive says one.
int main(int argc, char* argv[])
{
    const QCoreApplication application(argc, argv);
    const QStringList words = QCoreApplication::arguments();
    const auto store = ArchiveStore::open(words.value(1));
    if (!store)
        return refused(store.error());
    return words.value(2) == QLatin1String("list") ? list(**store) : write(**store, words.value(3), words.value(4).toInt());
}
