#pragma once

namespace callscope {

//! Keeps this process's memory, which holds secrets, out of core files. Call it first thing in main().
//! Where a system has no such switch this does nothing.
void keepMemoryOffDisk();

} // namespace callscope
