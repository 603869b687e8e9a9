#include "app/cli/lookupprinter.h"

#include "app/cli/console.h"
#include "app/share/masking.h"
#include "app/share/plaintext.h"
#include "app/share/ticket.h"
#include "app/wording/language.h"
#include "app/wording/sentences.h"

#include <utility>

namespace callscope {

LookUpPrinter::LookUpPrinter(Output& output, const OutputOrder& order, Failures failures)
    : m_output(output), m_format(order.format), m_manner(order.manner), m_failures(failures),
      m_writer(order)
{
}

void LookUpPrinter::print(const LookUpResult& result)
{
    const share::Outgoing whole = share::outgoing(result.outcome, result.asked, result.annotation, m_manner.language);
    const share::Outgoing outgoing = m_manner.mask ? share::masked(whole, *m_manner.mask) : whole;
    const bool isSaidInstead = !outgoing && m_failures == Failures::AreSaid && m_format == share::Format::Text;
    if (!isSaidInstead) {
        begin();
        m_output.write(m_writer.result(result));
    }
    if (!outgoing && m_failures == Failures::AreSaid)
        sayError(outgoing.error());
}

void LookUpPrinter::end()
{
    begin();
    m_output.write(m_writer.end());
    m_output.finish();
}

void LookUpPrinter::begin()
{
    if (!std::exchange(m_begun, true))
        m_output.write(m_writer.begin());
}

void LookUpPrinter::sayError(const wording::ErrorText& error)
{
    const wording::InLanguage spoken(m_manner.language); // as its sentences are
    console::say(m_format == share::Format::Text ? share::asText(share::ticketOf(error, m_manner))
                                                 : wording::labelled(error.callId, wording::withAside(error.headline, error.codeLine)));
}

} // namespace callscope
