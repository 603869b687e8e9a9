#include "app/archive/textindexer.h"

#include "app/archive/sqlitedialect.h"

namespace callscope {

Archived<qint64> TextIndexer::upTo()
{
    const auto value = m_statements.value(QStringLiteral("SELECT value FROM state WHERE key = 'texts_upto'"));
    if (!value)
        return failure(value.error());
    return value->toLongLong();
}

Archived<void> TextIndexer::setUpTo(qint64 call)
{
    return m_statements.execute(QStringLiteral("UPDATE state SET value = ? WHERE key = 'texts_upto'"), {call});
}

Archived<void> TextIndexer::added(qint64 call)
{
    const auto before = m_statements.value(QStringLiteral("SELECT max(id) FROM calls WHERE id < ?"), {call});
    if (!before)
        return failure(before.error());
    const auto done = upTo();
    if (!done)
        return failure(done.error());
    if (before->toLongLong() > *done)
        return {}; // it waits for its turn
    if (auto indexed = index(call); !indexed)
        return indexed;
    return setUpTo(call);
}

Archived<void> TextIndexer::index(qint64 call)
{
    const auto texts = textsOf(call);
    if (!texts)
        return failure(texts.error());
    const SqlCondition insert = sqlite::TextIndex::insert(call, texts->people, texts->room);
    return m_statements.execute(insert.text, insert.values);
}

Archived<TextIndexer::Texts> TextIndexer::textsOf(qint64 call)
{
    const auto people = m_statements.value(QStringLiteral("SELECT group_concat(user_id, char(10)) FROM"
                                                          "(SELECT DISTINCT user_id FROM members WHERE call = ? ORDER BY user_id)"), {call});
    if (!people)
        return failure(people.error());
    const auto room = m_statements.value(QStringLiteral("SELECT room FROM calls WHERE id = ?"), {call});
    if (!room)
        return failure(room.error());
    return Texts{people->toString(), room->toString(), room->isValid()};
}

Archived<void> TextIndexer::aboutToChange(qint64 call)
{
    const auto done = upTo();
    if (!done)
        return failure(done.error());
    if (call > *done)
        return {};
    const auto texts = textsOf(call);
    if (!texts)
        return failure(texts.error());
    if (!texts->isThere) // taking out what is not in it would damage the index
        return {};
    const SqlCondition remove = sqlite::TextIndex::remove(call, texts->people, texts->room);
    return m_statements.execute(remove.text, remove.values);
}

Archived<void> TextIndexer::changed(qint64 call)
{
    const auto done = upTo();
    if (!done)
        return failure(done.error());
    return call > *done ? Archived<void>() : index(call);
}

Archived<bool> TextIndexer::catchUp(int most)
{
    const auto waiting = m_statements.value(QStringLiteral("SELECT EXISTS (SELECT 1 FROM calls WHERE id > (SELECT value FROM state WHERE key = 'texts_upto'))"));
    if (!waiting)
        return failure(waiting.error());
    if (!waiting->toBool())
        return false;
    auto transaction = Transaction::begin(m_statements);
    if (!transaction)
        return failure(transaction.error());
    const auto from = upTo();
    if (!from)
        return failure(from.error());
    QSqlQuery* query = m_statements.run(QStringLiteral("SELECT id FROM calls WHERE id > ? ORDER BY id LIMIT ?"), {*from, most});
    if (!query)
        return failure(m_statements.error());
    QList<qint64> calls;
    while (query->next())
        calls.append(query->value(0).toLongLong());
    if (const auto broken = m_statements.brokenOff(*query))
        return failure(*broken);
    query->finish();
    for (const qint64 call : std::as_const(calls)) {
        if (auto indexed = index(call); !indexed)
            return failure(indexed.error());
    }
    if (!calls.isEmpty()) {
        if (auto set = setUpTo(calls.constLast()); !set)
            return failure(set.error());
    }
    if (auto committed = transaction->commit(); !committed)
        return failure(committed.error());
    return calls.size() == most;
}

Archived<void> TextIndexer::callsWent()
{
    return m_statements.execute(QStringLiteral("UPDATE state SET value = min(value, (SELECT IFNULL(max(id), 0) FROM calls)) WHERE key = 'texts_upto'"));
}

Archived<void> TextIndexer::clear()
{
    if (auto removed = m_statements.execute(sqlite::TextIndex::removeAll()); !removed)
        return removed;
    return setUpTo(0);
}

} // namespace callscope
