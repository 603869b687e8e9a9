#pragma once

#include <QElapsedTimer>
#include <QObject>

namespace callscope {

class CallDesk;
class Notifier;
struct LookUpResult;

//! Tells that look-ups have ended, where they were many or took long.
class LookUpTeller : public QObject {
    Q_OBJECT
public:
    //! \param desk, notifier outlive this
    LookUpTeller(CallDesk& desk, Notifier& notifier, QObject* parent);

private:
    void count(const LookUpResult& result);
    void tell();

    Notifier& m_notifier;
    QElapsedTimer m_since; // the first of them began; invalid: none runs
    int m_found = 0;
    int m_notFound = 0;
    int m_failed = 0;
};

} // namespace callscope
