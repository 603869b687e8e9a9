#pragma once

#include "app/archive/filter.h"
#include "app/archive/filtermatch.h"

#include <QList>
#include <QSqlDatabase>
#include <QString>

namespace callscope {

//! A database in memory with made-up calls, and the same calls as plain values.
class FilterArchive {
public:
    //! Fails an assertion where the schema cannot be made.
    FilterArchive(int calls, quint32 seed);
    ~FilterArchive();
    Q_DISABLE_COPY_MOVE(FilterArchive)

    //! The numbers of the calls, ascending; the first is 1.
    [[nodiscard]] QList<qint64> foundBySql(const filter::Node& filter, QString* error = nullptr) const;
    [[nodiscard]] QList<qint64> foundByScan(const filter::Node& filter) const;
    //! Empty where both find the same; else what differs.
    [[nodiscard]] QString difference(const filter::Node& filter) const;

private:
    void run(const QString& statement, const QList<QVariant>& values = {}) const;
    void insert(qint64 id, const FilterSubject& subject) const;

    QSqlDatabase m_database;
    QList<FilterSubject> m_subjects;
};

//! What parse(), textOf(), conditionOf() and completionAt() must hold for any text whatsoever; empty: they do.
[[nodiscard]] QString complaintAbout(const QString& text, const FilterArchive& archive);

} // namespace callscope
