#pragma once

#include "ui/timeline/timelinegeometry.h"

#include <QWidget>

class QToolButton;

namespace callscope {

//! The visible choice between the two ways to draw time.
class TimelineSwitch : public QWidget {
    Q_OBJECT

public:
    explicit TimelineSwitch(QWidget* parent = nullptr);

    void setMode(TimelineMode mode);
    //! Icons alone, where a timeline is narrow.
    void setCompact(bool compact);
    //! What sizeHint() would be.
    [[nodiscard]] QSize sizeWhen(bool compact);
    void retranslate();

Q_SIGNALS:
    //! A person chose.
    void chosen(callscope::TimelineMode mode);

protected:
    void changeEvent(QEvent* event) override;

private:
    void markChosen();

    QToolButton* m_fit;
    QToolButton* m_toScale;
    bool m_compact = false;
};

} // namespace callscope
