#include "ui/theme/fontwarmup.h"

#ifdef CALLSCOPE_FONTCONFIG
#include <fontconfig/fontconfig.h>
#endif

namespace callscope {

FontWarmUp::FontWarmUp()
{
#ifdef CALLSCOPE_FONTCONFIG
    m_thread = std::thread([] { FcInit(); }); // thread-safe since fontconfig 2.10; Qt finds it done
#endif
}

void FontWarmUp::ready()
{
    if (m_thread.joinable())
        m_thread.join();
}

} // namespace callscope
