#pragma once

#include "app/archive/archive.h"
#include "app/lookup/lookupresult.h"
#include "app/profiles/profile.h"

#include <QAbstractListModel>
#include <QHash>
#include <QPair>
#include <QSet>

#include <array>
#include <memory>
#include <optional>
#include <vector>

namespace callscope {

//! What names a call: its application, and its id as it is kept.
using CallName = QPair<quint32, QString>;
[[nodiscard]] CallName callName(quint32 sdkAppId, const QString& callId);
[[nodiscard]] CallName nameOf(const CallRow& row);

//! The calls of the archive page by page, pinned first, then the newest look-up first: facts only, the words are the window's.
//! Between the pinned and the others stand look-ups of this session that the archive does not hold: still running, or not stored.
class CallListModel : public QAbstractListModel {
    Q_OBJECT
public:
    enum Role { KeyRole = Qt::UserRole + 1, CallIdRole, RunningRole, NotSavedRole };
    enum class State { Loading, Ready, Failed }; //!< Failed: what is shown may be old

    //! One row. `result` is the session's own where the archive has not taken it (yet).
    struct Entry {
        const CallRow& row;
        bool running = false;
        bool notSaved = false;
        const LookUpResult* result = nullptr;
    };

    //! \param archive is not owned and must outlive this
    explicit CallListModel(Archive& archive, QObject* parent = nullptr);

    //! Reads from the top; what is shown stays until the answer comes.
    void load();
    //! The rows change when the archive has answered.
    void setFilter(const filter::Node& filter);
    //! Whether the rows shown are those of a filter.
    [[nodiscard]] bool isFiltered() const { return m_filtered; }
    [[nodiscard]] State state() const { return m_state; }
    [[nodiscard]] const std::optional<ArchiveError>& error() const { return m_error; }

    //! A look-up began: its row says so where it stands, or a new one appears.
    void begin(const QString& callId, const Profile& profile);
    //! It ended; a cancelled one changes nothing that is known.
    void end(const LookUpResult& result);
    //! The archive took the result of that call, or could not: then its row stays for this session.
    void stored(const CallName& name);
    void notStored(const CallName& name);
    //! Calls that nobody looked up, such as those of a file: for this session only. What is listed already stays as it is.
    void addUnkept(const QList<LookUpResult>& results);
    //! Drops what only the session knows of the call.
    void forgetSession(const CallName& name);

    [[nodiscard]] Entry entry(int row) const;
    //! The row, or -1 where it is not loaded.
    [[nodiscard]] int find(const CallName& name) const;

    [[nodiscard]] int rowCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex& index, int role) const override;
    [[nodiscard]] bool canFetchMore(const QModelIndex& parent) const override;
    void fetchMore(const QModelIndex& parent) override;

Q_SIGNALS:
    void stateChanged();

private:
    using Row = std::shared_ptr<const CallRow>;
    enum Section { Pinned, Session, Others };
    struct SessionCall {
        std::optional<LookUpResult> result;
        bool notSaved = false;
    };

    void askForPage(bool fromTop, int limit);
    void pageCame(const Archived<CallPage>& page, bool fromTop);
    void startOver(const CallPage& page);
    void append(const CallPage& page);
    void changed(const CallRow& row);
    void put(const CallRow& row);
    void remove(int row);
    void insert(int at, Section section, Row row);
    void move(int from, int to, Section section);
    void updated(const CallName& name);
    void setState(State state, const std::optional<ArchiveError>& error = {});

    [[nodiscard]] int firstOf(Section section) const;
    [[nodiscard]] Section sectionAt(int row) const;
    [[nodiscard]] int placeOf(const CallRow& row) const;
    [[nodiscard]] bool isLoaded(const CallRow& row) const;

    Archive& m_archive;
    filter::Node m_filter;
    bool m_filtered = false;
    State m_state = State::Loading;
    std::optional<ArchiveError> m_error;

    std::vector<Row> m_rows; // pinned, then of the session, then the others
    std::array<int, 3> m_sizes{};
    QHash<CallName, Row> m_named;
    QSet<CallName> m_running;
    QHash<CallName, SessionCall> m_session;
    std::vector<Row> m_hidden; // of the session, while a filter is set

    PageStart m_next;
    bool m_isLast = false;
    bool m_asking = false;
    int m_question = 0; // an answer to an earlier question is dropped
    int m_filterNumber = 0;
    int m_unfilteredRows = 0;
    QList<CallRow> m_changedMeanwhile; // since a page was asked for: it may not know of them
};

} // namespace callscope
