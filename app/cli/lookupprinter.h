#pragma once

#include "app/lookup/lookupresult.h"
#include "app/share/ticket.h"

#include <QString>

#include <optional>

namespace callscope {

enum class OutputFormat { Text, Json, Markdown, Html, Csv };

[[nodiscard]] std::optional<OutputFormat> outputFormat(const QString& name);
//! What is said where outputFormat() gives nothing.
[[nodiscard]] QString formatProblem();

//! Where failed look-ups go: what a person asked for and did not get, or what they asked to see.
enum class Failures { AreSaid, AreData };

//! Prints results in one format, as they come and keeping none: data on standard output, sentences about failures on standard error.
class LookUpPrinter {
public:
    explicit LookUpPrinter(OutputFormat format, Failures failures = Failures::AreSaid);

    void print(const LookUpResult& result);
    //! What comes after the last result.
    void end();
    //! False when something could not be written; it was said why, and there is no point in going on.
    [[nodiscard]] bool isOk() const { return m_ok; }

private:
    void write(const QByteArray& bytes);
    void printCall(const FetchedCall& call);
    void printError(const LookUpResult& result);
    void sayError(const LookUpResult& result, const wording::ErrorText& error);
    //! What stands in front of the next result: before the first, what a file begins with.
    [[nodiscard]] QByteArray separator();

    OutputFormat m_format;
    Failures m_failures;
    share::Zones m_zones;
    bool m_first = true;
    bool m_ok = true;
};

} // namespace callscope
