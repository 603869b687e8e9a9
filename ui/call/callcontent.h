#pragma once

#include "app/archive/archivedcall.h"
#include "app/lookup/lookupresult.h"
#include "app/share/ticket.h"
#include "app/wording/errortext.h"

#include <QByteArrayList>
#include <QScrollArea>

#include <optional>

class QPlainTextEdit;
class QTabWidget;

namespace callscope {

class AnnotationEditor;
class BytesView;
class CallSummary;
class CallTab;
class ErrorSummary;
class FactTable;
class LookUpsTable;
class TimelineWidget;

//! One call, or why there is none, with the evidence in tabs.
class CallContent : public QScrollArea {
    Q_OBJECT
public:
    explicit CallContent(QWidget* parent = nullptr);

    //! \param masked its names are pseudonyms
    void showResult(const LookUpResult& result, const share::Zones& zones, bool masked = false);
    //! Nothing of a call stays behind, not even where it is not seen.
    void clear();
    //! Greys what is shown while something newer is being looked up.
    void setStale(bool stale);
    void showResponseTab();
    void showNoteTab();
    //! The call's earlier look-ups; none hides the tab.
    void showHistory(const QList<KeptLookUp>& lookUps, const QTimeZone& zone, const std::optional<share::Pseudonyms>& mask = {});

    //! How wide the columns of its tables are, for the next session.
    [[nodiscard]] QByteArrayList columns() const;
    void restoreColumns(const QByteArrayList& states);

    //! What F6 visits, in its order: timeline, facts and people, or timeline and the tab in front.
    [[nodiscard]] QList<QWidget*> areas() const;
    //! The verdict and whether something is to be checked, or why there is none: what a screen reader says unasked.
    [[nodiscard]] QString spoken() const;

    [[nodiscard]] TimelineWidget* timeline() const;
    [[nodiscard]] FactTable* facts() const;
    [[nodiscard]] FactTable* people() const;
    [[nodiscard]] AnnotationEditor* notes() const { return m_notes; }
    [[nodiscard]] LookUpsTable* history() const { return m_history; }

Q_SIGNALS:
    void copyRequested(const QString& text);
    void saveRequested(const QByteArray& bytes);

private:
    [[nodiscard]] QWidget* makeTabs();
    void showCall(const FetchedCall& call, const share::Zones& zones);
    void clearCall();
    void showError(const wording::ErrorText& error, const share::Zones& zones);
    void showEvidence(const LookUpResult& result, const share::Zones& zones, bool masked);

    QWidget* m_content;
    CallSummary* m_summary;
    ErrorSummary* m_error;
    QTabWidget* m_tabs;
    CallTab* m_callTab = nullptr;
    BytesView* m_bytes;
    QPlainTextEdit* m_exchange;
    AnnotationEditor* m_notes = nullptr;
    LookUpsTable* m_history = nullptr;
    bool m_showsError = false;
};

} // namespace callscope
