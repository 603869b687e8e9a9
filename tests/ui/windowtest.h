#pragma once

#include "tests/support/stricttest.h"

namespace callscope {

//! The base of tests that show windows: strict, but for what the offscreen platform says it cannot do (minimum sizes, raising).
class WindowTest : public StrictTest {
    Q_OBJECT
private Q_SLOTS:
    void init();
};

} // namespace callscope
