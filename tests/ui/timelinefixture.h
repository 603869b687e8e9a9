#pragma once

#include "tests/ui/callsamples.h"
#include "ui/timeline/timelinewidget.h"

#include <QProxyStyle>
#include <QStyleFactory>

namespace callscope {

//! Fusion whose animations take the given time, 0 for none, so that a picture is whole at once.
class TimedStyle : public QProxyStyle {
public:
    explicit TimedStyle(int milliseconds) : QProxyStyle(QStyleFactory::create(QStringLiteral("Fusion"))), m_milliseconds(milliseconds) {}
    int styleHint(StyleHint hint, const QStyleOption* option, const QWidget* widget, QStyleHintReturn* answer) const override
    {
        return hint == SH_Widget_Animation_Duration ? m_milliseconds : QProxyStyle::styleHint(hint, option, widget, answer);
    }

private:
    int m_milliseconds;
};

inline void setCall(TimelineWidget& timeline, const CallRecord& record)
{
    timeline.setCall(record, phasesOf(record));
}

//! A widget that was never shown learns its size late.
inline void resize(TimelineWidget& timeline, int width)
{
    timeline.resize(width, timeline.heightForWidth(width));
    timeline.grab();
}

} // namespace callscope
