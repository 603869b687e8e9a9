#include "ui/print/paperink.h"

namespace callscope {

PaperInk inkOf(Tone tone)
{
    switch (tone) {
    case Tone::Good: return PaperInk::Good;
    case Tone::Bad: return PaperInk::Bad;
    case Tone::Odd: return PaperInk::Odd;
    case Tone::Quiet: return PaperInk::Quiet;
    }
    Q_UNREACHABLE();
}

PaperInk inkOf(Severity severity)
{
    switch (severity) {
    case Severity::Serious: return PaperInk::Bad;
    case Severity::Warn: return PaperInk::Odd;
    case Severity::Note: return PaperInk::Quiet;
    }
    Q_UNREACHABLE();
}

} // namespace callscope
