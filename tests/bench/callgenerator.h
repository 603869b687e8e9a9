#pragma once

#include "app/archive/archivedcall.h"

#include <QRandomGenerator>

namespace callscope {

//! Calls as a busy support desk looks them up over years: the same seed gives the same calls.
class CallGenerator {
public:
    //! \param newest UTC; when the last of them was looked up  \param total how many there will be
    CallGenerator(quint32 seed, const QDateTime& newest, int total);

    //! The next `count`, oldest first; the bytes of each answer included.
    [[nodiscard]] QList<SeenLookUp> next(int count);

private:
    [[nodiscard]] SeenLookUp one();
    [[nodiscard]] QString user();
    [[nodiscard]] QByteArray recordOf(const QString& callId, qint64 started);
    [[nodiscard]] int below(int bound) { return int(m_random.bounded(bound)); }

    QRandomGenerator m_random;
    qint64 m_at; // seconds; when the next one is looked up
    double m_step;
    int m_made = 0;
};

} // namespace callscope
