#pragma once

#include "ui/window/archivedesk.h"

class QWidget;

namespace callscope {

class CallListView;
class CallPane;

//! What a person does with a call that is kept: pins it, forgets it, writes about it.
class CallKeeping : public QObject {
    Q_OBJECT
public:
    //! Nothing is owned; everything must outlive this. \param window for dialogs
    CallKeeping(Archive& archive, CallListModel& calls, CallListView& list, CallPane& pane, QWidget* window);

    //! These concern the call chosen in the list, or else the one shown.
    void togglePin();
    void forget();
    [[nodiscard]] bool isPinned() const;
    [[nodiscard]] bool canPin() const;
    [[nodiscard]] bool canForget() const;
    //! Hands over what was typed; where a window closes.
    void flush();

Q_SIGNALS:
    void said(const QString& sentence);
    //! The call is gone; this one takes its place in the window.
    void nextWanted(const callscope::CallName& name);
    void nothingLeft();

private:
    struct Subject {
        CallName name;
        qint64 key = 0;
        bool pinned = false;
    };

    void connectNotes();
    void annotate(qint64 key, const Annotation& typed);
    void forgetNow(const Subject& subject);
    void gone(const Subject& subject, const std::optional<CallName>& next);
    [[nodiscard]] std::optional<Subject> subject() const;
    [[nodiscard]] std::optional<CallName> neighbourOf(const CallName& name) const;

    Archive& m_archive;
    CallListModel& m_calls;
    CallListView& m_list;
    CallPane& m_pane;
    QWidget* m_window;
};

} // namespace callscope
