#include "ui/copy/timeform.h"

#include "app/wording/timetext.h"

namespace callscope {

QString timeText(TimeForm form, qint64 seconds)
{
    return form == TimeForm::Epoch ? QString::number(seconds) : wording::isoTime(QDateTime::fromSecsSinceEpoch(seconds, Qt::UTC), QTimeZone::utc());
}

} // namespace callscope
