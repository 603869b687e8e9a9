#pragma once

#include <QFrame>

class QToolButton;

namespace callscope {

//! A quiet offer beside the field: looks up the Call ID on the clipboard when it is pressed, and goes when it is told to.
class ClipboardChip : public QFrame {
    Q_OBJECT
public:
    explicit ClipboardChip(QWidget* parent = nullptr);

    //! Appears, and takes the focus from nobody.
    void offer(const QString& callId);
    void withdraw();
    [[nodiscard]] const QString& callId() const { return m_callId; }

Q_SIGNALS:
    void accepted(const QString& callId);
    void dismissed();
    //! It is there, or gone: to be shown or hidden by whatever lays it out.
    void shownChanged(bool shown);

protected:
    void keyPressEvent(QKeyEvent* event) override;
    bool event(QEvent* event) override;

private:
    QString m_callId;
    QToolButton* m_lookUp;
    QToolButton* m_dismiss;
};

} // namespace callscope
