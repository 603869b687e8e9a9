#pragma once

#include "app/archive/archiveerror.h"
#include "app/archive/sqlcondition.h"

#include <QSqlDatabase>
#include <QSqlQuery>

#include <optional>
#include <unordered_map>

namespace callscope {

//! The statements of one connection: prepared once, used again; their failures as ArchiveError. Lives on the connection's thread.
class Statements {
public:
    //! \param path for errors
    Statements(QSqlDatabase database, QString path);
    ~Statements();

    //! Binds and runs. The query stays valid until the same text runs again; nothing where it failed, see error().
    [[nodiscard]] QSqlQuery* run(const QString& text, const QVariantList& values = {});
    //! The same for a text that will hardly come again: it is not kept.
    [[nodiscard]] Archived<QSqlQuery> runOnce(const SqlCondition& query);
    //! Runs, and is done with it.
    [[nodiscard]] Archived<void> execute(const QString& text, const QVariantList& values = {});
    //! The first column of the first row; an invalid value where there is no row.
    [[nodiscard]] Archived<QVariant> value(const QString& text, const QVariantList& values = {});

    //! Why a query gave no more rows, where that was not their end: a damaged page, a disk that fails.
    [[nodiscard]] std::optional<ArchiveError> brokenOff(const QSqlQuery& query) const;

    //! Of the last run() that gave nothing.
    [[nodiscard]] const ArchiveError& error() const { return m_error; }
    [[nodiscard]] QSqlDatabase& database() { return m_database; }

private:
    [[nodiscard]] ArchiveError errorOf(const QSqlError& error) const;

    QSqlDatabase m_database;
    QString m_path;
    std::unordered_map<QString, QSqlQuery> m_prepared; // whose queries stay where they are
    ArchiveError m_error;
};

//! All or nothing: what was not committed is undone.
class Transaction {
public:
    //! Takes the writer's place at once, so that two writers wait for each other instead of failing half-way.
    [[nodiscard]] static Archived<Transaction> begin(Statements& statements);
    Transaction(Transaction&& other) noexcept;
    Transaction& operator=(Transaction&&) = delete;
    ~Transaction();

    [[nodiscard]] Archived<void> commit();

private:
    explicit Transaction(Statements& statements) : m_statements(&statements) {}

    Statements* m_statements;
};

} // namespace callscope
