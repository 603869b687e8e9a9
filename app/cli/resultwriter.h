#pragma once

#include "app/cli/outputorder.h"
#include "app/lookup/lookupresult.h"
#include "app/share/callwriter.h"

#include <QByteArray>

namespace callscope {

//! Results as the bytes of an output: a CallWriter's, or where the format is painted the lines that the painting program reads.
class ResultWriter {
public:
    //! \param isFirst no other one wrote results before these
    explicit ResultWriter(const OutputOrder& order, bool isFirst = true);

    [[nodiscard]] QByteArray begin();
    [[nodiscard]] QByteArray result(const LookUpResult& result);
    [[nodiscard]] QByteArray end();

private:
    [[nodiscard]] bool isPainted() const { return share::isPainted(m_order.format); }

    OutputOrder m_order;
    share::CallWriter m_calls;
};

} // namespace callscope
