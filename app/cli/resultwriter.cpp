#include "app/cli/resultwriter.h"

#include "app/lookup/pipedresult.h"
#include "app/share/paintorder.h"

namespace callscope {

ResultWriter::ResultWriter(const OutputOrder& order, bool isFirst)
    : m_order(order), m_calls(order.format, order.manner, {.byteOrderMark = order.byteOrderMark, .oneLineEach = true, .continues = !isFirst})
{
}

QByteArray ResultWriter::begin()
{
    return isPainted() ? share::lineOf({m_order.manner, m_order.maskKey, m_order.expected}) : m_calls.begin();
}

QByteArray ResultWriter::result(const LookUpResult& result)
{
    if (isPainted())
        return lineOf(result);
    return m_calls.call(share::outgoing(result.outcome, result.asked, result.annotation, m_order.manner.language));
}

QByteArray ResultWriter::end()
{
    return isPainted() ? QByteArray() : m_calls.end();
}

} // namespace callscope
