// The first page of filters on an archive that bench_makearchive made: for each one line of JSON with the median of our time in
// milliseconds, the rows found, and the same question as plain SQL for the sqlite3 shell.
#include "app/archive/archivestore.h"
#include "app/archive/filterparser.h"
#include "app/archive/filtersql.h"

#include <QCoreApplication>
#include <QElapsedTimer>
#include <QJsonDocument>
#include <QJsonObject>
#include <QTimeZone>

#include <algorithm>
#include <cstdio>
#include <vector>

using namespace callscope;

namespace {

constexpr int pageSize = 100;
constexpr int runs = 9;

const char* const filters[]{
    "", "result:Offline", "result:Interrupt", "result:NormalEnd", "result:nothing", "type:Multi", "media:Audio", "profile:Staging", "region:frankfurt",
    "ring>30", "ring>220", "ring=17", "talk<2", "talk>3h", "talk=1234", "total>1h", "total=77", "people>=5", "people>7", "after:2026-11-01", "before:2024-12-25",
    "on:2025-11-20", "last:7d", "seen:7d", "seen<2024-12-20", "user:customer-000007", "user:customer-24", "user:99", "user:\"\u4f1f\"", "user:\"\u738b\u5c0f\u660e\"",
    "user:\"\u5c0f\u660e5\"", "user:nobody", "caller:driver-0001", "callee:\"\u4f50\u85e4\"", "room:80999", "room:8012345", "room:80500123", "finding:talk-very-short",
    "finding:caller", "severity:serious", "severity:note", "tag:vip", "ticket:4711", "note:escalated", "is:pinned", "is:missing", "e5f1", "8a3b-4c", "-result:NormalEnd",
    "result:Reject ring>25", "nobody | room:80500123",
};

QString asText(const SqlCondition& condition)
{
    QString text;
    qsizetype value = 0;
    for (const QChar c : condition.text) {
        if (c != QLatin1Char('?')) {
            text += c;
            continue;
        }
        const QVariant bound = condition.values[value++];
        text += bound.typeId() == QMetaType::QString ? QLatin1Char('\'') + bound.toString().replace(QLatin1Char('\''), QLatin1String("''")) + QLatin1Char('\'') : bound.toString();
    }
    return text.isEmpty() ? QStringLiteral("1") : text;
}

} // namespace

int main(int argc, char* argv[])
{
    const QCoreApplication application(argc, argv);
    auto store = ArchiveStore::open(QCoreApplication::arguments().value(1));
    if (!store)
        return 1;
    for (const char* const text : filters) {
        const auto filter = filter::parse(QString::fromUtf8(text), {QDateTime::currentDateTimeUtc(), QTimeZone::utc()});
        if (!filter) {
            std::fprintf(stderr, "not a filter: %s\n", text);
            return 1;
        }
        std::vector<double> times;
        qsizetype rows = 0;
        for (int run = 0; run <= runs; ++run) {
            QElapsedTimer timer;
            timer.start();
            const auto page = (*store)->page(*filter, {}, pageSize);
            if (!page)
                return 1;
            rows = page->rows.size();
            if (run > 0)
                times.push_back(double(timer.nsecsElapsed()) / 1e6);
        }
        std::sort(times.begin(), times.end());
        const QString sql = QStringLiteral("SELECT * FROM calls JOIN facets ON facets.id = calls.facet WHERE %1 ORDER BY pinned DESC, last_seen DESC, calls.id DESC LIMIT %2;")
                                .arg(asText(filter::conditionOf(*filter))).arg(pageSize);
        const QJsonObject line{{QStringLiteral("filter"), QString::fromUtf8(text)}, {QStringLiteral("ms"), times[times.size() / 2]},
                               {QStringLiteral("rows"), rows}, {QStringLiteral("sql"), sql}};
        std::printf("%s\n", QJsonDocument(line).toJson(QJsonDocument::Compact).constData());
    }
    return 0;
}
