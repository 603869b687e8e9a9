#include "app/profiles/memoryguard.h"

#include <sys/resource.h>

#if defined(__linux__) && !defined(__SANITIZE_ADDRESS__) // which looks at its own process from outside
#include <sys/prctl.h>
#endif

namespace callscope {

void keepMemoryOffDisk()
{
    const rlimit none{0, 0};
    setrlimit(RLIMIT_CORE, &none);
#if defined(__linux__) && !defined(__SANITIZE_ADDRESS__)
    prctl(PR_SET_DUMPABLE, 0); // also where core files go through a program, which heeds no limit
#endif
}

} // namespace callscope
