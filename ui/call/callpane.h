#pragma once

#include "app/archive/archivedcall.h"
#include "app/lookup/lookupresult.h"
#include "app/share/pseudonyms.h"
#include "app/share/ticket.h"

#include <QByteArrayList>
#include <QStackedWidget>

#include <functional>
#include <optional>

class QLabel;

namespace callscope {

class Announcer;
class CallContent;
class SavedStrip;

//! The right half of the window: one call, or why there is none, or a page that says how to begin; above it, what the archive says of it.
class CallPane : public QStackedWidget {
    Q_OBJECT
public:
    using Clock = std::function<QDateTime()>;

    explicit CallPane(QWidget* parent = nullptr) : CallPane([] { return QDateTime::currentDateTimeUtc(); }, parent) {}
    //! \param clock UTC
    CallPane(Clock clock, QWidget* parent);

    //! A page for when there is nothing to show; owned by the pane from now on.
    void setEmptyPage(QWidget* page);

    void showResult(const LookUpResult& result);
    //! A saved copy, because asking just failed.
    void showSavedInstead(const LookUpResult& saved, const LookUpResult& failed);
    void showNothing();
    //! What the archive has of the call that is shown.
    void setKept(const ArchivedCall& call);
    //! It has nothing. \param why a sentence; empty: not yet
    void setNotKept(const QString& why);
    //! The record just fetched is not what it was.
    void showChanges(const QDateTime& since, const QList<RecordChange>& changes);
    void setAnnotation(qint64 key, const Annotation& annotation);
    void setPinned(qint64 key, bool pinned);
    //! Greys what is shown while something newer is being looked up.
    void setStale(bool stale);
    void setRefetching(bool running);
    void setZones(const share::Zones& zones);
    //! Judges the call that is shown anew.
    void setRingTimeout(qint64 seconds);
    //! Shows pseudonyms for names, everywhere in the pane; of a large answer, as soon as they are found. \param mask none: the names themselves
    void setMask(const std::optional<share::Pseudonyms>& mask);

    //! The look-up itself, to be asked again or masked by who lets it leave; never masked.
    [[nodiscard]] const std::optional<LookUpResult>& result() const { return m_result; }
    //! As it stands on the screen: for what is taken from there as it is, such as an answer's bytes.
    [[nodiscard]] std::optional<LookUpResult> shown() const;
    [[nodiscard]] const std::optional<ArchivedCall>& kept() const { return m_kept; }
    //! Null before the first result: tables, tabs and timeline cost a third of the window's start.
    [[nodiscard]] CallContent* content() const { return m_content; }
    //! How wide the columns of its tables are, for the next session.
    [[nodiscard]] QByteArrayList columns() const;
    void restoreColumns(const QByteArrayList& states);
    //! What F6 visits, in its order.
    [[nodiscard]] QList<QWidget*> areas() const;

Q_SIGNALS:
    void contentMade();
    void refetchRequested();
    //! Why asking failed, where a saved copy stands in for the answer.
    void explanationRequested(const callscope::LookUpResult& failed);
    void lookUpChosen(const callscope::KeptLookUp& lookUp);
    void copyRequested(const QString& text);
    void saveRequested(const QByteArray& bytes);

private:
    void makeContent();
    void display(const LookUpResult& result);
    void showResultMasked();
    void showResultAgain();
    void awaitMasked();
    void showHistory();
    void showStripChanges();

    struct Changes {
        QDateTime since;
        QList<RecordChange> changes;
    };

    Clock m_clock;
    share::Zones m_zones;
    std::optional<LookUpResult> m_result;
    std::optional<LookUpResult> m_masked; // the same with pseudonyms; none: no mask, or they are still being found
    std::optional<LookUpResult> m_failed; // in whose place a saved copy is shown
    std::optional<ArchivedCall> m_kept;
    std::optional<Changes> m_changes; // that the strip tells
    std::optional<share::Pseudonyms> m_mask;
    int m_masking = 0; // an answer to an earlier one is dropped
    QWidget* m_emptyPage = nullptr;
    QWidget* m_page = nullptr;
    QLabel* m_maskingPage = nullptr;
    Announcer* m_announcer;
    SavedStrip* m_strip = nullptr;
    CallContent* m_content = nullptr;
    QByteArrayList m_columns; // of the content, before it is made
};

} // namespace callscope
