#pragma once

#include "app/lookup/calllistmodel.h"
#include "app/lookup/lookupresult.h"

#include <QList>
#include <QObject>

#include <optional>
#include <vector>

namespace callscope {

//! What a gatherer ends with.
struct GatheredCalls {
    QList<LookUpResult> calls; //!< in the order asked for
    qsizetype missing = 0;     //!< still being looked up, or gone meanwhile
    qsizetype leftOut = 0;     //!< beyond CallGatherer::mostCalls

    //! "2 of the selected calls are left out: …"; empty where all are there.
    [[nodiscard]] QString remark() const;
};

//! Reads the calls that were selected, from the session or the archive, a few at a time. Ends once, through the event loop, and then
//! deletes itself; may be deleted while it runs.
class CallGatherer : public QObject {
    Q_OBJECT
public:
    static constexpr qsizetype mostCalls = 5000; //!< an export takes more

    //! \param archive and calls are not owned; calls may go first
    CallGatherer(Archive& archive, const CallListModel& calls, const QList<CallName>& names, qint64 ringTimeoutSeconds, QObject* parent);

Q_SIGNALS:
    void gathered(const callscope::GatheredCalls& gathered);

private:
    struct Wanted {
        qint64 key = 0; //!< of the archive; 0: there is nothing to read
        std::optional<LookUpResult> result;
    };

    void readMore();
    void read(std::size_t index);
    void wasRead(std::size_t index, const std::optional<LookUpResult>& result);

    Archive& m_archive;
    qint64 m_ringTimeoutSeconds;
    std::vector<Wanted> m_wanted;
    GatheredCalls m_gathered;
    std::size_t m_next = 0;
    int m_reading = 0;
};

} // namespace callscope
