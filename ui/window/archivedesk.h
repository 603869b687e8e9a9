#pragma once

#include "ui/window/calldesk.h"

#include <QTimer>

namespace callscope {

//! Between desk and archive: every look-up that ends is stored, and a call that is chosen is read.
class ArchiveDesk : public QObject {
    Q_OBJECT
public:
    //! \param archive and desk are not owned and must outlive this
    ArchiveDesk(Archive& archive, CallDesk& desk, QObject* parent);

    //! Reads a call of the list. While one is being read, only the newest wish counts.
    void open(const CallName& name);
    //! A call that need not be listed: the one that was shown last time. Anything else that is wished for meanwhile goes first.
    void openKept(const CallName& name);
    //! An earlier look-up of a call, as it was then.
    void openLookUp(const SeenLookUp& lookUp);
    //! What is wished for now is something else.
    void openNothing();
    //! Reads the call again that is shown: its look-ups are more than they were.
    void readAgain(qint64 key);
    //! Looks for a saved copy to show in place of a failure; ends with `copyFound` or `noCopy`.
    void seekCopy(const LookUpResult& failed, bool alone);

    //! Whether a saved copy is a better answer: the service could not be asked, or has forgotten the call.
    [[nodiscard]] static bool canStandIn(const ApiError& error);

Q_SIGNALS:
    //! A call that was chosen. What is not kept comes with no call.
    void opened(const callscope::LookUpResult& result, const callscope::ArchivedCall& call);
    void openedUnkept(const callscope::LookUpResult& result);
    void readAnew(const callscope::ArchivedCall& call);
    void stored(const callscope::LookUpResult& result, const callscope::StoredLookUp& stored);
    void notStored(const callscope::LookUpResult& result, const callscope::ArchiveError& error);
    void failedToRead(const callscope::ArchiveError& error);
    void copyFound(const callscope::LookUpResult& failed, const callscope::LookUpResult& copy, const callscope::ArchivedCall& call);
    void noCopy(const callscope::LookUpResult& failed, bool alone);
    //! Reading takes longer than one notices.
    void slow(bool slow);

private:
    void store(const LookUpResult& result);
    void read(qint64 key);
    void wasRead(qint64 key, const Archived<ArchivedCall>& call);
    [[nodiscard]] bool ends(qint64 key);

    Archive& m_archive;
    CallDesk& m_desk;
    QTimer m_slow;
    qint64 m_reading = 0; // the call that is being read; 0: none
    qint64 m_wanted = 0;  // the call to be shown
    bool m_remembering = false; // openKept() is the newest wish
};

} // namespace callscope
