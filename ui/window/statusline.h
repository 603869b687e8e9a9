#pragma once

#include "app/lookup/lookupresult.h"

#include <QElapsedTimer>
#include <QStatusBar>
#include <QTimer>

class QLabel;
class QToolButton;

namespace callscope {

//! The line below: where the shown call came from, how long it took, its RequestId; the elapsed time while one waits.
class StatusLine : public QStatusBar {
    Q_OBJECT
public:
    explicit StatusLine(QWidget* parent = nullptr);

    void showResult(const LookUpResult& result);
    void showNothing();
    //! Something is being looked up; after 3 s the elapsed time is shown.
    void begin(const QString& profileName);
    void waitToRetry(int delayMs);
    void end();
    //! About the current profile's secret; an empty text shows nothing.
    void showCredential(const QString& text, const QString& tip, bool warns);
    //! Whether names are masked: it is said for as long as they are.
    void showMasked(bool masked);

Q_SIGNALS:
    void requestIdCopyRequested();
    //! By a click on what says that they are masked.
    void unmaskRequested();

private:
    void tick();

    QToolButton* m_masked;
    QLabel* m_source;
    QLabel* m_waiting;
    QLabel* m_credentialGlyph;
    QLabel* m_credential;
    QLabel* m_requestId;
    QToolButton* m_copy;
    QTimer m_tick;
    QElapsedTimer m_elapsed;
    QString m_asking;
};

} // namespace callscope
