#pragma once

#include "app/archive/archivedcall.h"
#include "app/share/pseudonyms.h"

#include <QAbstractTableModel>
#include <QTimeZone>

#include <optional>
#include <vector>

namespace callscope {

//! The look-ups of one call in words, newest first: when, who asked, what came, how long it took, what had changed.
//! Qt::EditRole has a row's cell whole where it is too long to be shown.
class LookUpsModel : public QAbstractTableModel {
    Q_OBJECT
public:
    enum Column { WhenColumn, AskedColumn, ResultColumn, CodeColumn, RequestIdColumn, TookColumn, ChangesColumn, ColumnCount };

    using QAbstractTableModel::QAbstractTableModel;

    //! \param mask none: with the names themselves
    void setLookUps(QList<KeptLookUp> lookUps, const QTimeZone& zone, const std::optional<share::Pseudonyms>& mask = {});
    [[nodiscard]] const QList<KeptLookUp>& lookUps() const { return m_lookUps; }
    //! A row for the clipboard: every cell that says something, under its heading.
    [[nodiscard]] QString rowText(int row) const;

    [[nodiscard]] int rowCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex& index, int role) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

private:
    struct Words {
        QStringList cells; // empty: not read yet
        bool failed = false;
    };

    [[nodiscard]] const Words& words(int row) const;

    QList<KeptLookUp> m_lookUps;
    QTimeZone m_zone = QTimeZone::utc();
    std::optional<share::Pseudonyms> m_mask;
    mutable std::vector<Words> m_words; // an answer is read when its row is first seen: it may be megabytes
};

} // namespace callscope
