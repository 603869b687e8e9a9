#pragma once

#include <QString>

namespace callscope {

//! A call of the demo, as a list shows it.
struct DemoCall {
    QString callId;
    QString about; //!< a short English title
};

} // namespace callscope
