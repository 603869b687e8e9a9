#include "ui/help/recenterrors.h"

#include <QMetaEnum>

namespace callscope {

void RecentErrors::take(const LookUpResult& result)
{
    if (result.outcome || result.outcome.error().kind == ApiError::Kind::Cancelled)
        return;
    const ApiError& error = result.outcome.error();
    QStringList facts{result.asked.askedAt.toUTC().toString(Qt::ISODate), kindKey(error.kind)};
    if (error.cause != ApiError::Cause::None)
        facts.append(QString::fromLatin1(QMetaEnum::fromType<ApiError::Cause>().valueToKey(int(error.cause))));
    if (error.code != 0)
        facts.append(QString::number(error.code));
    if (error.deprecatedApi)
        facts.append(QStringLiteral("deprecated-api"));
    if (!error.requestId.isEmpty())
        facts.append(error.requestId);
    m_lines.append(facts.join(QLatin1Char(' ')));
    while (m_lines.size() > most)
        m_lines.removeFirst();
}

} // namespace callscope
