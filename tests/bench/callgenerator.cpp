#include "tests/bench/callgenerator.h"

#include "app/calls/json.h"
#include "app/calls/recordreader.h"

#include <array>
#include <cmath>

namespace callscope {

namespace {

constexpr qint64 span = 2LL * 365 * 86400; // over which they were looked up
constexpr int users = 250'000;
constexpr std::array surnames{"王", "李", "张", "刘", "陈", "杨", "赵", "黄", "周", "吴", "佐藤", "鈴木", "高橋", "田中", "伊藤"};
constexpr std::array givenNames{"伟", "芳", "娜", "敏", "静", "丽", "强", "磊", "小明", "秀英", "さくら", "健", "翔太", "美咲", "建国"};
constexpr std::array roles{"customer", "courier", "driver", "patient", "guest", "user", "member"};

struct Asker {
    const char* profile;
    const char* region;
    const char* host;
    quint32 sdkAppId;
};
constexpr std::array askers{Asker{"Prod-SG", "singapore", "adminapisgp.im.qcloud.com", 20'000'001}, Asker{"Prod-CN", "china", "console.tim.qq.com", 1'400'000'001},
                            Asker{"Prod-EU", "frankfurt", "adminapiger.im.qcloud.com", 40'000'001}, Asker{"Staging", "singapore", "adminapisgp.im.qcloud.com", 20'000'002}};

} // namespace

CallGenerator::CallGenerator(quint32 seed, const QDateTime& newest, int total)
    : m_random(seed), m_at(newest.toSecsSinceEpoch() - span), m_step(double(span) / total)
{
}

QList<SeenLookUp> CallGenerator::next(int count)
{
    QList<SeenLookUp> made;
    made.reserve(count);
    for (int i = 0; i < count; ++i)
        made.append(one());
    return made;
}

QString CallGenerator::user()
{
    // A few call often, most once or twice.
    const int number = int(users * std::pow(m_random.generateDouble(), 3.0));
    if (number % 5 == 0)
        return QString::fromUtf8(surnames[size_t(number) % surnames.size()]) + QString::fromUtf8(givenNames[size_t(number / 5) % givenNames.size()]) + QString::number(number);
    return QStringLiteral("%1-%2").arg(QLatin1String(roles[size_t(number) % roles.size()])).arg(number, 6, 10, QLatin1Char('0'));
}

QByteArray CallGenerator::recordOf(const QString& callId, qint64 started)
{
    const int fate = below(1000); // one in five hundred is offline, one in fifty interrupted
    const bool answered = fate < 640;
    const char* result = fate < 620 ? "NormalEnd" : fate < 640 ? "Interrupt" : fate < 780 ? "NotAnswer" : fate < 880 ? "Cancel" : fate < 960 ? "Reject" : fate < 998 ? "CallBusy" : "Offline";
    const qint64 ring = below(100) < 3 ? 31 + below(200) : 1 + below(30);
    const qint64 talk = qint64(std::exp(m_random.generateDouble() * 9.5)); // 1 s … nearly 4 h, most of them short
    const bool group = below(100) < 12;
    QByteArray callees;
    const int others = group ? 2 + below(6) : 1;
    for (int i = 0; i < others; ++i)
        callees += (i ? ",\"" : "\"") + user().toUtf8() + '"';
    return "{\"CallId\":\"" + callId.toUtf8() + "\",\"Caller_Account\":\"" + user().toUtf8() + "\",\"MediaType\":\"" + (below(100) < 55 ? "Video" : "Audio")
        + "\",\"CallType\":\"" + (group ? "MultiCall" : "SingleCall") + "\",\"StartTime\":" + QByteArray::number(started) + ",\"EndTime\":"
        + QByteArray::number(started + ring + (answered ? talk : 0)) + ",\"AcceptTime\":" + QByteArray::number(answered ? started + ring : 0)
        + ",\"CallResult\":\"" + result + "\",\"CalleeList_Account\":[" + callees + "],\"RoomId\":\"" + QByteArray::number(80'000'000 + m_made) + "\",\"RoomIdType\":1}";
}

SeenLookUp CallGenerator::one()
{
    const Asker& asker = askers[size_t(below(int(askers.size())))];
    SeenLookUp seen;
    seen.sdkAppId = asker.sdkAppId;
    seen.askedId = QStringLiteral("%1-%2-4%3-a%4-%5").arg(m_random.generate(), 8, 16, QLatin1Char('0')).arg(below(0x10000), 4, 16, QLatin1Char('0'))
                       .arg(below(0x1000), 3, 16, QLatin1Char('0')).arg(below(0x1000), 3, 16, QLatin1Char('0')).arg(m_random.generate64() & 0xffffffffffffULL, 12, 16, QLatin1Char('0'));
    seen.at = QDateTime::fromSecsSinceEpoch(m_at + qint64(m_step * m_made), Qt::UTC);
    seen.profileId = QLatin1String(asker.profile);
    seen.profileName = seen.profileId;
    seen.endpoint = QStringLiteral("https://") + QLatin1String(asker.host);
    seen.regionKey = QLatin1String(asker.region);
    seen.elapsedMs = 40 + below(300);
    seen.requestId = QStringLiteral("Id-%1-O-Seq-%2").arg(m_random.generate64(), 16, 16, QLatin1Char('0')).arg(324'000'000 + m_made);
    seen.httpStatus = 200;
    seen.outcome = QStringLiteral("found");
    const QByteArray record = recordOf(seen.askedId, seen.at.toSecsSinceEpoch() - 600 - below(5 * 86400));
    seen.response = R"({"ErrorCode":0,"ErrorInfo":"","ActionStatus":"OK","RequestId":")" + seen.requestId.toUtf8() + R"(","Response":{"CallRecord":)" + record + "}}";
    const auto json = JsonText::parse(record);
    SeenRecord found{readRecord(json->root()), {}, {}};
    found.phases = phasesOf(found.record);
    found.findings = judge(found.record, found.phases, {seen.askedId, seen.at});
    seen.found = found;
    ++m_made;
    return seen;
}

} // namespace callscope
