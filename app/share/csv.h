#pragma once

#include "app/share/outgoing.h"
#include "app/wording/isoclock.h"

#include <QByteArray>
#include <QString>

namespace callscope::share {

//! Makes lines of RFC 4180, CR LF, UTF-8, redacted. A cell that a spreadsheet could take for a formula gets a ' in front.
class CsvLines {
public:
    explicit CsvLines(const Zones& zones) : m_clock(zones.local) {}

    [[nodiscard]] static QByteArray header();
    //! A call; or one that could not be looked up: its id, where and when it was asked for, the error, and what was written about it.
    [[nodiscard]] QByteArray of(const Outgoing& outgoing);

private:
    template<typename Item>
    [[nodiscard]] QByteArray of(const Item& item);

    wording::IsoClock m_clock;
};

//! As CsvLines, one for itself.
[[nodiscard]] QString csvHeader();
[[nodiscard]] QString asCsv(const Outgoing& outgoing, const Zones& zones);

} // namespace callscope::share
