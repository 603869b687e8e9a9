#pragma once

#include "app/archive/filter.h"
#include "app/lookup/lookupresult.h"

#include <optional>

namespace callscope {

//! What there is to export where the person stands.
struct ExportSubject {
    std::optional<LookUpResult> shown{};   //!< the call in the pane, kept or not
    QList<qint64> selectedKeys{};          //!< in the archive, in the list's order
    QList<LookUpResult> selectedUnkept{};  //!< selected, and not in the archive
    filter::Node filter{};                 //!< what the list shows
    bool filtered = false;                 //!< a filter is set: the list does not show everything

    [[nodiscard]] qint64 selected() const { return selectedKeys.size() + selectedUnkept.size(); }
};

} // namespace callscope
