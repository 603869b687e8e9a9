#pragma once

#include "app/lookup/lookupresult.h"

#include <QAbstractListModel>

#include <optional>

namespace callscope {

//! This session's look-ups, newest first: facts only, one row a call and profile. The words are the window's business.
class LookUpHistory : public QAbstractListModel {
    Q_OBJECT
public:
    enum Role { CallIdRole = Qt::UserRole + 1, RunningRole };

    //! One row.
    struct Entry {
        QString callId;
        QString profileId;
        bool running = false;
        std::optional<LookUpResult> result; //!< the last one, also while a new look-up runs
    };

    using QAbstractListModel::QAbstractListModel;

    //! A look-up began: its row moves to the top, or a new one appears there. The old result stays until the new one comes.
    void begin(const QString& callId, const QString& profileId);
    //! A look-up ended. A cancelled one does not replace a result that was there.
    void end(const LookUpResult& result);

    [[nodiscard]] const Entry& entry(int row) const { return m_entries[row]; }
    //! -1 where there is no such row.
    [[nodiscard]] int find(const QString& callId, const QString& profileId) const;

    [[nodiscard]] int rowCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex& index, int role) const override;

private:
    QList<Entry> m_entries;
};

} // namespace callscope
