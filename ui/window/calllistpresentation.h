#pragma once

#include "app/lookup/calllistmodel.h"
#include "app/share/pseudonyms.h"

#include <QIdentityProxyModel>

#include <optional>

namespace callscope {

//! The calls with words, icons and groups on them.
class CallListPresentation : public QIdentityProxyModel {
    Q_OBJECT
public:
    enum Role {
        DetailRole = Qt::UserRole + 100, //!< how it ended
        PeopleRole, //!< int; 0: not known
        TimeRole,   //!< when it started, short; empty: not known
        TagsRole,  //!< QStringList
        MarksRole, //!< QList<QIcon>: what is odd, the note, the pin
        GroupRole, //!< int; see groupTitle()
    };

    //! \param calls is not owned
    CallListPresentation(CallListModel& calls, QObject* parent);

    [[nodiscard]] CallListModel& calls() const { return m_calls; }
    //! "Pinned", "Today", "Yesterday", or the date.
    [[nodiscard]] static QString groupTitle(int group);
    //! Pseudonyms for names. \param mask none: the names themselves
    void setMask(const std::optional<share::Pseudonyms>& mask);

    [[nodiscard]] QVariant data(const QModelIndex& index, int role) const override;

private:
    CallListModel& m_calls;
    std::optional<share::Pseudonyms> m_mask;
};

} // namespace callscope
