#pragma once

#include "app/share/csv.h"
#include "app/share/format.h"
#include "app/share/outgoing.h"

#include <QByteArray>

namespace callscope::share {

//! Writes calls one after the other in one format, keeping none: begin(), then any number of calls, then end(). What it gives is
//! UTF-8, redacted, masked where the manner says so, and in the manner's language. Not for Pdf and Png.
class CallWriter {
public:
    struct Choices {
        bool byteOrderMark = false; //!< of CSV, for Excel
        bool oneLineEach = false;   //!< Json without the array around it: for a single call, and for the terminal's `json`
        bool continues = false;     //!< another one wrote calls before these: no begin(), the first call is not the first
    };

    CallWriter(Format format, Manner manner) : CallWriter(format, std::move(manner), Choices()) {}
    CallWriter(Format format, Manner manner, Choices choices);

    [[nodiscard]] QByteArray begin();
    [[nodiscard]] QByteArray call(const Outgoing& outgoing);
    [[nodiscard]] QByteArray end();

private:
    [[nodiscard]] QByteArray body(const Outgoing& outgoing);

    Format m_format;
    Manner m_manner;
    CsvLines m_csv;
    Choices m_choices;
    bool m_first = true;
};

} // namespace callscope::share
