#pragma once

#include "app/calls/callrecord.h"

#include <QAbstractTableModel>

namespace callscope {

//! The people of a call: id, role, note. The caller first, then the callees in the order received, each once.
//! Qt::EditRole has an id whole where it is too long to be shown.
class PeopleModel : public QAbstractTableModel {
    Q_OBJECT
public:
    enum Column { IdColumn, RoleColumn, NoteColumn, ColumnCount };

    using QAbstractTableModel::QAbstractTableModel;

    static constexpr qsizetype mostCallees = 10'000; // no room holds as many; an answer of megabytes may name more

    void setRecord(const CallRecord& record);
    //! How many callees the record lists beyond mostCallees; they are in the response, not in the table.
    [[nodiscard]] qsizetype unlisted() const { return m_unlisted; }
    void clear() { setRecord({}); }

    [[nodiscard]] int rowCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex& index, int role) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

private:
    struct Person {
        QString id;
        bool caller = false;
        int listed = 0; // how often among the callees
    };

    [[nodiscard]] QString note(const Person& person) const;

    QList<Person> m_people;
    qsizetype m_unlisted = 0;
};

} // namespace callscope
