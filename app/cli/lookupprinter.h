#pragma once

#include "app/lookup/lookupresult.h"
#include "app/share/ticket.h"

#include <QString>

#include <optional>

namespace callscope {

enum class OutputFormat { Text, Json, Markdown, Html, Csv };

[[nodiscard]] std::optional<OutputFormat> outputFormat(const QString& name);

//! Prints results in one format: data on standard output, sentences about failures on standard error.
class LookUpPrinter {
public:
    explicit LookUpPrinter(OutputFormat format);

    void print(const LookUpResult& result);
    //! What comes after the last result.
    void end();
    //! False when something could not be written; it was said why, and there is no point in going on.
    [[nodiscard]] bool isOk() const { return m_ok; }

private:
    void write(const QByteArray& bytes);
    void printCall(const FetchedCall& call);
    void printError(const LookUpResult& result);
    [[nodiscard]] QByteArray separator();

    OutputFormat m_format;
    share::Zones m_zones;
    QStringList m_fragments;
    bool m_first = true;
    bool m_ok = true;
};

} // namespace callscope
