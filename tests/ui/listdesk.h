#pragma once

#include "ui/window/calllistview.h"

#include <QTest>

namespace callscope {

//! A failed look-up is all a row needs.
inline SeenLookUp seen(const QString& callId, const QDateTime& at)
{
    SeenLookUp lookUp;
    lookUp.sdkAppId = 1;
    lookUp.askedId = callId;
    lookUp.at = at;
    lookUp.outcome = QStringLiteral("service");
    lookUp.code = 101050;
    return lookUp;
}

//! A list over an archive in memory.
struct ListDesk {
    ListDesk()
    {
        archive.open(&calls, {});
        calls.load();
        list.resize(248, 400);
    }

    void store(const SeenLookUp& lookUp)
    {
        bool done = false;
        archive.store(lookUp, &calls, [&done, this](const Archived<StoredLookUp>& stored) {
            done = stored.has_value();
            last = stored ? stored->row : CallRow();
        });
        QVERIFY(QTest::qWaitFor([&done] { return done; }));
    }

    //! Newest first: call-0, call-1, …, a day apart.
    void fill(int count)
    {
        const QDateTime now = QDateTime::currentDateTimeUtc();
        for (int i = count - 1; i >= 0; --i)
            archive.store(seen(QStringLiteral("call-%1").arg(i), now.addDays(-i)), &calls, {});
        QVERIFY(QTest::qWaitFor([this, count] { return calls.find(callName(1, QStringLiteral("call-0"))) == 0 && calls.rowCount() >= qMin(count, 100); }));
    }

    void annotate(qint64 key, const Annotation& annotation)
    {
        bool done = false;
        archive.annotate(key, annotation, &calls, [&done](const Archived<CallRow>& row) { done = row.has_value(); });
        QVERIFY(QTest::qWaitFor([&done] { return done; }));
    }

    [[nodiscard]] QVariant at(int row, int role) const { return list.model()->index(row, 0).data(role); }

    Archive archive{{}};
    CallListModel calls{archive};
    CallListView list{calls};
    CallRow last;
};

} // namespace callscope
