#include "app/tencent/wire.h"

#include <QElapsedTimer>
#include <QJsonDocument>
#include <QTextStream>

#include <algorithm>
#include <utility>
#include <vector>

using namespace callscope;

namespace {

constexpr int records = 100'000;
constexpr int rounds = 7;

std::vector<QByteArray> answers()
{
    std::vector<QByteArray> result;
    result.reserve(records);
    for (int i = 0; i < records; ++i) {
        const QByteArray start = QByteArray::number(1739868165 + i);
        result.push_back("{\"ErrorCode\":0,\"ErrorInfo\":\"\",\"ActionStatus\":\"OK\",\"RequestId\":\"Id-" + QByteArray::number(i)
                         + "\",\"Response\":{\"CallRecord\":{\"CallId\":\"04c9a0ac-8e38-4a19-be45-" + QByteArray::number(100'000'000'000 + i)
                         + "\",\"Caller_Account\":\"user1\",\"MediaType\":\"Audio\",\"CallType\":\"MultiCall\",\"StartTime\":" + start
                         + ",\"EndTime\":1740064224,\"AcceptTime\":1739872743,\"CallResult\":\"NormalEnd\",\"CalleeList_Account\":"
                           "[\"user1\",\"user5\",\"user2\"],\"RoomId\":\"roomid-1434\",\"RoomIdType\":2}}}");
    }
    return result;
}

double median(std::vector<double> values)
{
    std::sort(values.begin(), values.end());
    return values.at(values.size() / 2);
}

//! Milliseconds for all answers; `read` returns how many it could read, so that nothing is optimised away.
template<typename Read>
double timed(const std::vector<QByteArray>& bytes, Read read)
{
    QElapsedTimer timer;
    timer.start();
    const auto readable = std::count_if(bytes.begin(), bytes.end(), read);
    const double elapsed = double(timer.nsecsElapsed()) / 1e6;
    if (readable != records)
        qFatal("only %lld answers could be read", static_cast<long long>(readable));
    return elapsed;
}

} // namespace

//! Prints two medians in milliseconds: our decoding of 100,000 answers to records, and QJsonDocument's parsing of the same bytes.
int main()
{
    const std::vector<QByteArray> bytes = answers();
    std::vector<double> ours;
    std::vector<double> theirs;
    for (int round = 0; round < rounds; ++round) {
        ours.push_back(timed(bytes, [](const QByteArray& answer) { return wire::parseRecord(wire::currentDialect(), 200, answer).has_value(); }));
        theirs.push_back(timed(bytes, [](const QByteArray& answer) { return QJsonDocument::fromJson(answer).isObject(); }));
    }
    QTextStream(stdout) << median(ours) << ' ' << median(theirs) << '\n';
    return 0;
}
