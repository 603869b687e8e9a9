#pragma once

#include "app/calls/fetchedcall.h"
#include "app/share/ticket.h"

#include <QAbstractTableModel>
#include <QList>

#include <optional>

namespace callscope {

//! One line of the facts: what it is, what the record says, and what that means.
struct FactRow {
    QString field;
    QString value;
    QString meaning;
    bool isId = false; //!< shown in the fixed font, elided in the middle
    std::optional<qint64> time{}; //!< that it tells: seconds since 1970, UTC
};

[[nodiscard]] QList<FactRow> factRows(const FetchedCall& call, const share::Zones& zones);

//! The facts as a table: field, value, meaning. Qt::EditRole has a text whole where it is too long to be shown.
class FactsModel : public QAbstractTableModel {
    Q_OBJECT
public:
    enum Column { FieldColumn, ValueColumn, MeaningColumn, ColumnCount };

    using QAbstractTableModel::QAbstractTableModel;

    void setRows(QList<FactRow> rows);

    [[nodiscard]] int rowCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex& index, int role) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

private:
    QList<FactRow> m_rows;
};

} // namespace callscope
