#pragma once

#include "app/lookup/lookuphistory.h"

#include <QIdentityProxyModel>
#include <QListView>

namespace callscope {

//! The history with words and icons on it: outcome, id, short verdict, time.
class CallListPresentation : public QIdentityProxyModel {
    Q_OBJECT
public:
    enum Role { DetailRole = Qt::UserRole + 100 };

    CallListPresentation(LookUpHistory& history, QObject* parent);

    [[nodiscard]] QVariant data(const QModelIndex& index, int role) const override;

private:
    LookUpHistory& m_history;
};

//! This session's look-ups, two lines each. Choosing one shows it without asking the service again.
class CallListView : public QListView {
    Q_OBJECT
public:
    CallListView(LookUpHistory& history, QWidget* parent = nullptr);

    //! Selects the row of that look-up without announcing it as chosen.
    void showCurrent(const QString& callId, const QString& profileId);

Q_SIGNALS:
    void chosen(const callscope::LookUpResult& result);

protected:
    void currentChanged(const QModelIndex& current, const QModelIndex& previous) override;
    void paintEvent(QPaintEvent* event) override;

private:
    LookUpHistory& m_history;
    bool m_quiet = false;
};

} // namespace callscope
