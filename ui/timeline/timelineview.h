#pragma once

#include "ui/timeline/timelinescene.h"

#include <QVariantAnimation>
#include <QWidget>

namespace callscope {

class TimelineSwitch;

//! The picture of a call on the screen, with its switch; what keys and pointers do with it is TimelineWidget's.
class TimelineView : public QWidget {
    Q_OBJECT

public:
    explicit TimelineView(QWidget* parent = nullptr);

    [[nodiscard]] TimelineMode mode() const { return m_mode; }
    void setMode(TimelineMode mode);
    //! Ticks tell `local`; tool tips tell both. Until called: the system's zone and UTC.
    void setTimeZones(const QTimeZone& local, const QTimeZone& second);
    [[nodiscard]] const TimelineScene& scene() const { return m_scene; }

    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override;
    [[nodiscard]] bool hasHeightForWidth() const override { return true; }
    [[nodiscard]] int heightForWidth(int width) const override;

Q_SIGNALS:
    void modeChanged(callscope::TimelineMode mode);

protected:
    void showCall(const CallRecord& record, const Phases& phases);
    void showNothing();
    //! Which elements are painted as the one keys stand on and the one under the pointer; -1: none.
    void setMarks(int focused, int hovered);

    void changeEvent(QEvent* event) override;
    void paintEvent(QPaintEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;

private:
    void relayOut();
    [[nodiscard]] bool isCompact(int width) const;
    [[nodiscard]] TimelineFrame frameFor(int width) const;
    void measureSwitch();
    void placeSwitch();

    TimelineSwitch* m_switch;
    QSize m_wideSwitch;
    QSize m_compactSwitch;
    TimelineScene m_scene;
    TimelineMode m_mode = TimelineMode::Fit;
    QVariantAnimation m_growth;
    int m_focused = -1;
    int m_hovered = -1;
};

} // namespace callscope
