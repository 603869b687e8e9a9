#include "app/archive/statements.h"

#include "app/archive/sqlitedialect.h"

#include <QSqlError>

#include <utility>

namespace callscope {

namespace {

//! QtSql stores a null text as NULL; for us an empty text is a text.
bool isNullText(const QVariant& value)
{
    return (value.typeId() == QMetaType::QString && static_cast<const QString*>(value.constData())->isNull())
        || (value.typeId() == QMetaType::QByteArray && static_cast<const QByteArray*>(value.constData())->isNull());
}

void bind(QSqlQuery& query, const QVariantList& values)
{
    static const QVariant emptyText(QLatin1String(""));
    static const QVariant emptyBytes(QByteArray(""));
    for (qsizetype i = 0; i < values.size(); ++i) {
        const QVariant& value = values[i];
        query.bindValue(int(i), !isNullText(value) ? value : value.typeId() == QMetaType::QString ? emptyText : emptyBytes);
    }
}

} // namespace

Statements::Statements(QSqlDatabase database, QString path) : m_database(std::move(database)), m_path(std::move(path)) {}

Statements::~Statements() = default;

QSqlQuery* Statements::run(const QString& text, const QVariantList& values)
{
    auto prepared = m_prepared.find(text);
    if (prepared == m_prepared.end()) {
        QSqlQuery query(m_database);
        query.setForwardOnly(true);
        if (!query.prepare(text)) {
            m_error = errorOf(query.lastError());
            return nullptr;
        }
        prepared = m_prepared.emplace(text, std::move(query)).first;
    }
    QSqlQuery& query = prepared->second;
    bind(query, values);
    if (!query.exec()) {
        m_error = errorOf(query.lastError());
        query.finish();
        return nullptr;
    }
    return &query;
}

Archived<QSqlQuery> Statements::runOnce(const SqlCondition& condition)
{
    QSqlQuery query(m_database);
    query.setForwardOnly(true);
    if (!query.prepare(condition.text))
        return failure(errorOf(query.lastError()));
    bind(query, condition.values);
    if (!query.exec())
        return failure(errorOf(query.lastError()));
    return query;
}

Archived<void> Statements::execute(const QString& text, const QVariantList& values)
{
    QSqlQuery* query = run(text, values);
    if (!query)
        return failure(m_error);
    query->finish();
    return {};
}

Archived<QVariant> Statements::value(const QString& text, const QVariantList& values)
{
    QSqlQuery* query = run(text, values);
    if (!query)
        return failure(m_error);
    const QVariant first = query->next() ? query->value(0) : QVariant();
    const QSqlError error = query->lastError();
    query->finish(); // an open read holds back the WAL
    if (error.isValid())
        return failure(errorOf(error));
    return first;
}

std::optional<ArchiveError> Statements::brokenOff(const QSqlQuery& query) const
{
    const QSqlError error = query.lastError();
    return error.isValid() ? std::optional(errorOf(error)) : std::nullopt;
}

ArchiveError Statements::errorOf(const QSqlError& error) const
{
    return {sqlite::kindOf(error), m_path, error.databaseText(), {}};
}

Archived<Transaction> Transaction::begin(Statements& statements)
{
    if (const auto begun = statements.execute(QStringLiteral("BEGIN IMMEDIATE")); !begun)
        return failure(begun.error());
    return Transaction(statements);
}

Transaction::Transaction(Transaction&& other) noexcept : m_statements(std::exchange(other.m_statements, nullptr)) {}

Transaction::~Transaction()
{
    // A full disk may have undone it already; then there is nothing to undo, and nobody to tell.
    if (m_statements)
        (void)m_statements->execute(QStringLiteral("ROLLBACK"));
}

Archived<void> Transaction::commit()
{
    auto committed = m_statements->execute(QStringLiteral("COMMIT"));
    if (committed)
        m_statements = nullptr;
    return committed;
}

} // namespace callscope
