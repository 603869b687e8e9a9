#pragma once

#include "app/lookup/lookupresult.h"
#include "app/share/ticket.h"
#include "app/wording/errortext.h"

#include <QStackedWidget>

#include <optional>

class QLabel;
class QPlainTextEdit;
class QTabWidget;

namespace callscope {

class BytesView;
class CallSummary;
class ErrorSummary;
class FactTable;
class FactsModel;
class PeopleModel;
class TimelineWidget;

//! One call, or why there is none, or a page that says how to begin.
class CallPane : public QStackedWidget {
    Q_OBJECT
public:
    explicit CallPane(QWidget* parent = nullptr);

    //! A page for when there is nothing to show; owned by the pane from now on.
    void setEmptyPage(QWidget* page);

    void showResult(const LookUpResult& result);
    void showEmpty();
    //! Greys what is shown while something newer is being looked up.
    void setStale(bool stale);
    void setZones(const share::Zones& zones);
    void showResponseTab();

    [[nodiscard]] const std::optional<LookUpResult>& result() const { return m_result; }
    [[nodiscard]] TimelineWidget* timeline() const;
    [[nodiscard]] FactTable* facts() const { return m_facts; }
    [[nodiscard]] FactTable* people() const { return m_people; }

Q_SIGNALS:
    void copyRequested(const QString& text);
    void saveRequested(const QByteArray& bytes);

private:
    [[nodiscard]] QWidget* makeTabs();
    [[nodiscard]] QWidget* makeCallTab();
    void showCall(const FetchedCall& call);
    void showError(const wording::ErrorText& error);
    void showEvidence(const LookUpResult& result);

    share::Zones m_zones;
    std::optional<LookUpResult> m_result;
    QWidget* m_emptyPage = nullptr;
    QWidget* m_content;
    CallSummary* m_summary;
    ErrorSummary* m_error;
    QTabWidget* m_tabs;
    FactTable* m_facts;
    FactTable* m_people;
    FactsModel* m_factsModel;
    PeopleModel* m_peopleModel;
    QWidget* m_callTab = nullptr;
    QLabel* m_peopleTitle = nullptr;
    BytesView* m_bytes;
    QPlainTextEdit* m_exchange;
};

} // namespace callscope
