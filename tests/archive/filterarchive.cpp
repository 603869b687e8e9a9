#include "tests/archive/filterarchive.h"

#include "app/archive/filtercompletion.h"
#include "app/archive/filterfields.h"
#include "app/archive/filterparser.h"
#include "app/archive/filtersql.h"
#include "app/archive/filtertext.h"
#include "app/archive/sqliteschema.h"
#include "tests/archive/filtergenerator.h"

#include <QSqlError>
#include <QSqlQuery>
#include <QVariant>

namespace callscope {

namespace {

std::optional<qint64> perhaps(FilterGenerator& random, quint32 bound)
{
    return random.below(3) == 0 ? std::nullopt : std::optional<qint64>(random.below(bound));
}

QStringList someOf(FilterGenerator& random, const QStringList& values, quint32 most)
{
    QStringList some;
    for (quint32 i = random.below(most + 1); i > 0; --i)
        some.append(random.oneOf(values));
    some.removeDuplicates();
    return some;
}

QString userId(FilterGenerator& random)
{
    return random.below(3) == 0 ? random.word() + random.word() : random.word();
}

FilterSubject madeUp(FilterGenerator& random, int number)
{
    FilterSubject call;
    call.callId = random.word() + QString::number(number);
    call.found = random.below(4) != 0;
    call.profile = random.below(4) == 0 ? random.word() : QStringLiteral("Prod-SG");
    call.region = random.oneOf({QStringLiteral("singapore"), QStringLiteral("tokyo"), QStringLiteral("api.example.com")});
    const qint64 now = noonClock().now.toSecsSinceEpoch();
    call.happened = now + (qint64(random.below(60)) - 40) * 86400 + random.below(86400);
    call.seen = now - qint64(random.below(10)) * 86400 - random.below(86400);
    call.pinned = random.below(5) == 0;
    if (random.below(3) == 0)
        call.note = random.word() + QLatin1Char('\n') + random.word();
    if (random.below(3) == 0)
        call.ticket = random.word();
    if (random.below(3) == 0)
        call.tags = someOf(random, FilterGenerator::vocabulary(), 3);
    if (!call.found)
        return call;
    call.caller = random.below(8) == 0 ? QString() : userId(random);
    for (quint32 i = random.below(4); i > 0; --i)
        call.callees.append(userId(random));
    call.callees.removeDuplicates();
    call.room = random.below(3) == 0 ? QString() : random.word();
    const auto choices = [](filter::Field field) { return filter::fieldFor(field)->choices; };
    call.result = random.below(8) == 0 ? QStringLiteral("Odd_result") : random.oneOf(choices(filter::Field::Result));
    call.type = random.oneOf(choices(filter::Field::Type));
    call.media = random.below(8) == 0 ? QString() : random.oneOf(choices(filter::Field::Media));
    call.findings = someOf(random, choices(filter::Field::Finding), 3);
    call.severities = someOf(random, choices(filter::Field::Severity), 2);
    call.ring = perhaps(random, 120);
    call.talk = perhaps(random, 120);
    call.total = perhaps(random, 120);
    call.people = perhaps(random, 8);
    return call;
}

QVariant nullable(const std::optional<qint64>& value)
{
    return value ? QVariant(*value) : QVariant(QMetaType(QMetaType::LongLong));
}

// A null QString would be stored as NULL.
QString text(const QString& value)
{
    return value.isNull() ? QStringLiteral("") : value;
}

QString spaced(const QStringList& keys)
{
    return keys.isEmpty() ? QStringLiteral("") : QLatin1Char(' ') + keys.join(QLatin1Char(' ')) + QLatin1Char(' ');
}

QString errorComplaint(const QString& text, const FilterError& error)
{
    if (error.begin < 0 || error.length <= 0 || error.begin + error.length > text.size())
        return QStringLiteral("the error stands at %1, length %2").arg(error.begin).arg(error.length);
    if (!error.text.isEmpty() && error.text != text.mid(error.begin, error.length))
        return QStringLiteral("the error names another part than it points to");
    return {};
}

} // namespace

FilterArchive::FilterArchive(int calls, quint32 seed)
    : m_database(QSqlDatabase::addDatabase(QStringLiteral("QSQLITE"), QStringLiteral("filterarchive")))
{
    m_database.setDatabaseName(QStringLiteral(":memory:"));
    if (!m_database.open())
        qFatal("no database in memory");
    for (const QStringList& version : sqlite::migrations()) {
        for (const QString& statement : version)
            run(statement);
    }
    FilterGenerator random(FilterGenerator::seeded(seed));
    run(QStringLiteral("BEGIN"));
    for (int i = 1; i <= calls; ++i) {
        m_subjects.append(madeUp(random, i));
        insert(i, m_subjects.constLast());
    }
    run(QStringLiteral("COMMIT"));
}

FilterArchive::~FilterArchive()
{
    const QString name = m_database.connectionName();
    m_database = {};
    QSqlDatabase::removeDatabase(name);
}

void FilterArchive::run(const QString& statement, const QList<QVariant>& values) const
{
    QSqlQuery query(m_database);
    const bool isPrepared = query.prepare(statement);
    for (const QVariant& value : values)
        query.addBindValue(value);
    if (!isPrepared || !query.exec())
        qFatal("%s\n%s", qPrintable(statement), qPrintable(query.lastError().text()));
}

void FilterArchive::insert(qint64 id, const FilterSubject& call) const
{
    run(QStringLiteral("INSERT INTO facets VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, '', ?)"),
        {id, call.found, text(call.result), text(call.type), text(call.media), text(call.profile), text(call.region), spaced(call.findings),
         spaced(call.severities), id});
    run(QStringLiteral("INSERT INTO calls (id, sdk_app_id, call_id, facet, first_seen, last_seen, happened, started, caller, room, ring, talk,"
                       "total, people, pinned) VALUES (?, 1400000001, ?, ?, ?, ?, ?, NULL, ?, ?, ?, ?, ?, ?, ?)"),
        {id, call.callId, id, call.seen, call.seen, call.happened, text(call.caller), text(call.room), nullable(call.ring),
         nullable(call.talk), nullable(call.total), nullable(call.people), call.pinned});
    const QString member = QStringLiteral("INSERT INTO members (call, is_caller, user_id) VALUES (?, ?, ?)");
    if (!call.caller.isEmpty())
        run(member, {id, 1, call.caller});
    for (const QString& callee : call.callees)
        run(member, {id, 0, callee});
    if (!call.note.isEmpty())
        run(QStringLiteral("INSERT INTO notes VALUES (?, ?)"), {id, call.note});
    if (!call.ticket.isEmpty())
        run(QStringLiteral("INSERT INTO tickets VALUES (?, ?)"), {id, call.ticket});
    for (qsizetype i = 0; i < call.tags.size(); ++i)
        run(QStringLiteral("INSERT INTO tags (call, position, tag) VALUES (?, ?, ?)"), {id, i, call.tags.at(i)});
}

QList<qint64> FilterArchive::foundBySql(const filter::Node& filter, QString* error) const
{
    const SqlCondition condition = filter::conditionOf(filter);
    QSqlQuery query(m_database);
    query.setForwardOnly(true);
    const QString where = condition.text.isEmpty() ? QString() : QStringLiteral(" WHERE ") + condition.text;
    const bool isPrepared = query.prepare(QStringLiteral("SELECT calls.id FROM calls") + where + QStringLiteral(" ORDER BY calls.id"));
    for (const QVariant& value : condition.values)
        query.addBindValue(value);
    if ((!isPrepared || !query.exec()) && error)
        *error = query.lastError().text() + QLatin1Char('\n') + condition.text;
    QList<qint64> found;
    while (query.isActive() && query.next())
        found.append(query.value(0).toLongLong());
    return found;
}

QList<qint64> FilterArchive::foundByScan(const filter::Node& filter) const
{
    QList<qint64> found;
    for (qsizetype i = 0; i < m_subjects.size(); ++i) {
        if (filter::matches(filter, m_subjects.at(i)))
            found.append(i + 1);
    }
    return found;
}

QString FilterArchive::difference(const filter::Node& filter) const
{
    QString error;
    const QList<qint64> bySql = foundBySql(filter, &error);
    const QList<qint64> byScan = foundByScan(filter);
    if (error.isEmpty() && bySql == byScan)
        return {};
    return QStringLiteral("%1\nSQL finds %2, a scan %3 calls. %4\n%5")
        .arg(filter::textOf(filter, noonClock().zone))
        .arg(bySql.size())
        .arg(byScan.size())
        .arg(error, filter::conditionOf(filter).text);
}

QString complaintAbout(const QString& text, const FilterArchive& archive)
{
    for (const qsizetype cursor : {qsizetype(0), text.size() / 2, text.size()}) {
        const filter::Completion completion = filter::completionAt(text, cursor);
        if (completion.begin < 0 || completion.length < 0 || completion.begin > cursor || completion.begin + completion.length < cursor
            || completion.begin + completion.length > text.size())
            return QStringLiteral("completion at %1 replaces %2, length %3").arg(cursor).arg(completion.begin).arg(completion.length);
    }
    const FilterClock clock = noonClock();
    const auto node = filter::parse(text, clock);
    if (!node)
        return errorComplaint(text, node.error());
    const QString written = filter::textOf(*node, clock.zone);
    const auto again = filter::parse(written, clock);
    // Escaped, a filter can grow beyond what may be typed.
    if (written.size() <= filter::mostCharacters && (!again || !isSame(*node, *again)))
        return QStringLiteral("is another filter when written as %1").arg(written);
    return archive.difference(*node);
}

} // namespace callscope
