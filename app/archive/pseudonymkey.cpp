#include "app/archive/pseudonymkey.h"

#include "app/archive/sqlitedialect.h"

#include <QRandomGenerator>

#include <array>

namespace callscope {

namespace {

using Words = std::array<quint32, 8>; // 32 bytes

Archived<QByteArray> keptKey(Statements& statements)
{
    const auto kept = statements.value(QStringLiteral("SELECT value FROM state WHERE key = 'pseudonym_key'"));
    if (!kept)
        return failure(kept.error());
    return kept->toByteArray();
}

QByteArray newKey()
{
    Words words;
    QRandomGenerator::system()->fillRange(words.data(), words.size());
    return {reinterpret_cast<const char*>(words.data()), sizeof words};
}

} // namespace

Archived<QByteArray> pseudonymKey(Statements& statements)
{
    if (const auto kept = keptKey(statements); !kept || !kept->isEmpty())
        return kept;
    auto transaction = Transaction::begin(statements);
    if (!transaction)
        return failure(transaction.error());
    if (const auto kept = keptKey(statements); !kept || !kept->isEmpty()) // another Callscope was quicker
        return kept;
    const QByteArray key = newKey();
    static const QString insert = sqlite::insertRows(QStringLiteral("state"), {QStringLiteral("key"), QStringLiteral("value")});
    if (auto inserted = statements.execute(insert, {QStringLiteral("pseudonym_key"), key}); !inserted)
        return failure(inserted.error());
    if (auto committed = transaction->commit(); !committed)
        return failure(committed.error());
    return key;
}

} // namespace callscope
