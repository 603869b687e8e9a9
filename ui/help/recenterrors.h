#pragma once

#include "app/lookup/lookupresult.h"

#include <QObject>
#include <QStringList>

namespace callscope {

//! What went wrong last in this session, without anything that says who called whom.
class RecentErrors : public QObject {
    Q_OBJECT
public:
    static constexpr qsizetype most = 10;

    using QObject::QObject;

    //! The newest last: time, kind, cause or code, RequestId.
    [[nodiscard]] const QStringList& lines() const { return m_lines; }

public Q_SLOTS:
    //! One that found its call, or was cancelled, is no error.
    void take(const callscope::LookUpResult& result);

private:
    QStringList m_lines;
};

} // namespace callscope
