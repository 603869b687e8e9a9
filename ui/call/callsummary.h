#pragma once

#include "app/calls/fetchedcall.h"
#include "app/share/ticket.h"

#include <QWidget>

class QLabel;
class QListWidget;

namespace callscope {

class DurationCard;
class TimelineWidget;

//! What happened, at one glance: verdict, findings, durations, timeline.
class CallSummary : public QWidget {
    Q_OBJECT
public:
    explicit CallSummary(QWidget* parent = nullptr);

    void setCall(const FetchedCall& call, const share::Zones& zones);
    //! Verdict and findings in two sentences.
    [[nodiscard]] QString spoken() const;
    [[nodiscard]] TimelineWidget* timeline() const { return m_timeline; }

Q_SIGNALS:
    void copyRequested(const QString& text);

protected:
    void changeEvent(QEvent* event) override;
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    void showFindings(const QList<Finding>& findings);
    void fitFindings();
    void applyFonts();
    void tint();

    QLabel* m_glyph;
    QLabel* m_verdict;
    QLabel* m_findingsTitle;
    QListWidget* m_findings;
    DurationCard* m_ring;
    DurationCard* m_talk;
    DurationCard* m_total;
    TimelineWidget* m_timeline;
    FetchedCall m_call;
};

} // namespace callscope
