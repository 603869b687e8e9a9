#pragma once

#include "app/lookup/recordfile.h"

#include <QObject>
#include <QStringList>

#include <functional>

namespace callscope {

//! Reads files with records in another thread. Safe to delete while it reads; of two wishes the later one counts.
class DropReader : public QObject {
    Q_OBJECT
public:
    using Clock = std::function<QDateTime()>;
    static constexpr qsizetype mostFiles = 100;

    //! \param clock UTC
    explicit DropReader(Clock clock, QObject* parent = nullptr);

    //! What ringing is held against in the files to come. \param seconds > 0
    void setRingTimeout(qint64 seconds) { m_ringTimeoutSeconds = seconds; }

    //! Ends with `records` or `failed`.
    void read(const QStringList& paths);

Q_SIGNALS:
    //! \param results never empty, in the order of the files  \param remark sentences on what is left out; mostly empty
    void records(const QList<callscope::LookUpResult>& results, const QString& remark);
    //! None of the files holds a record; sentences.
    void failed(const QString& sentences);

private:
    Clock m_clock;
    qint64 m_ringTimeoutSeconds = JudgeContext().ringTimeoutSeconds;
    int m_number = 0;
};

} // namespace callscope
