#pragma once

#include "ui/timeline/timelineview.h"

namespace callscope {

//! Shows when a call rang, was accepted, talked and ended; every moment and phase can be reached by key, pointer and screen reader.
class TimelineWidget : public TimelineView {
    Q_OBJECT

public:
    explicit TimelineWidget(QWidget* parent = nullptr);

    void setCall(const CallRecord& record, const Phases& phases);
    //! Shows that there is no call.
    void clear();

    //! Index in scene() of what the keys stand on; -1 for nothing.
    [[nodiscard]] int currentElement() const { return m_current; }
    void setCurrentElement(int index);
    //! Of the event the keys stand on: seconds since 1970, UTC. Nothing for a phase.
    [[nodiscard]] std::optional<qint64> currentSeconds() const;
    //! What Enter, Space or a click does: an event asks for its ISO time to be copied.
    void activateElement(int index);

Q_SIGNALS:
    //! \param iso UTC, such as 2025-02-18T08:42:45Z
    void isoCopyRequested(const QString& iso);

protected:
    bool event(QEvent* event) override;
    void changeEvent(QEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;
    void mousePressEvent(QMouseEvent* event) override;
    void mouseReleaseEvent(QMouseEvent* event) override;
    void mouseMoveEvent(QMouseEvent* event) override;
    void leaveEvent(QEvent* event) override;
    void focusInEvent(QFocusEvent* event) override;
    void focusOutEvent(QFocusEvent* event) override;

private:
    void startOver();
    [[nodiscard]] bool step(int key);
    void setHovered(int index);
    void showMarks();
    void showToolTip(int index);
    void announce();

    int m_current = -1;
    int m_hovered = -1;
    int m_pressed = -1;
};

} // namespace callscope
