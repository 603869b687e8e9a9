#pragma once

#include "app/cli/output.h"
#include "app/cli/outputorder.h"
#include "app/cli/resultwriter.h"
#include "app/lookup/lookupresult.h"

namespace callscope {

//! Where failed look-ups go: what a person asked for and did not get, or what they asked to see.
enum class Failures { AreSaid, AreData };

//! Prints results in one format, as they come and keeping none: data to an output, sentences about failures to standard error.
class LookUpPrinter {
public:
    //! \param output is open, and not owned
    LookUpPrinter(Output& output, const OutputOrder& order, Failures failures = Failures::AreSaid);

    //! What a file begins with; once, and before a result at the latest.
    void begin();
    void print(const LookUpResult& result);
    //! What comes after the last result.
    void end();
    [[nodiscard]] bool isOk() const { return m_output.isOk(); }

private:
    void sayError(const wording::ErrorText& error);

    Output& m_output;
    share::Format m_format;
    share::Manner m_manner;
    Failures m_failures;
    ResultWriter m_writer;
    bool m_begun = false;
};

} // namespace callscope
