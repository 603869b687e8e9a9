#pragma once

#include "app/lookup/lookupresult.h"
#include "app/share/ticket.h"

#include <QStackedWidget>

#include <optional>

namespace callscope {

class CallContent;

//! The right half of the window: one call, or why there is none, or a page that says how to begin.
class CallPane : public QStackedWidget {
    Q_OBJECT
public:
    explicit CallPane(QWidget* parent = nullptr);

    //! A page for when there is nothing to show; owned by the pane from now on.
    void setEmptyPage(QWidget* page);

    void showResult(const LookUpResult& result);
    //! Greys what is shown while something newer is being looked up.
    void setStale(bool stale);
    void setZones(const share::Zones& zones);

    [[nodiscard]] const std::optional<LookUpResult>& result() const { return m_result; }
    //! Null before the first result: tables, tabs and timeline cost a third of the window's start.
    [[nodiscard]] CallContent* content() const { return m_content; }

Q_SIGNALS:
    void copyRequested(const QString& text);
    void saveRequested(const QByteArray& bytes);

private:
    share::Zones m_zones;
    std::optional<LookUpResult> m_result;
    QWidget* m_emptyPage = nullptr;
    CallContent* m_content = nullptr;
};

} // namespace callscope
