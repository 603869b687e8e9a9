#pragma once

#include "ui/copy/callgatherer.h"
#include "ui/copy/copyform.h"

#include <QPointer>

namespace callscope {

//! Gets calls onto the clipboard in any form: one at once, several as soon as they are read and written, without the window waiting.
class CopyDesk : public QObject {
    Q_OBJECT
public:
    //! \param archive and calls are not owned and must outlive this
    CopyDesk(Archive& archive, const CallListModel& calls, QObject* parent);

    //! The call that is shown, or that was read from a file.
    void copy(CopyForm form, const LookUpResult& call, const share::Manner& manner);
    //! Calls of the list. Where something else is copied meanwhile, that stays on the clipboard.
    void copy(CopyForm form, const QList<CallName>& names, const share::Manner& manner);
    //! A text as it stands, such as an id or a time.
    void copy(const QString& text);

Q_SIGNALS:
    //! \param what for "Copied …": the text itself, or "3 calls as JSON"; empty: nothing was  \param remark a sentence on what was not; mostly empty
    void copied(const QString& what, const QString& remark);

private:
    void write(CopyForm form, const GatheredCalls& gathered, const share::Manner& manner, int number);
    void put(const Flavours& flavours, const QString& what, const QString& remark);

    Archive& m_archive;
    const CallListModel& m_calls;
    QPointer<CallGatherer> m_gatherer;
    int m_number = 0; // of what was asked for last
};

} // namespace callscope
