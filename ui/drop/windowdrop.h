#pragma once

#include <QObject>
#include <QStringList>
#include <QWidget>

class QDropEvent;
class QMimeData;

namespace callscope {

//! What was dropped, as far as a window is concerned.
struct Dropped {
    QStringList files; //!< local paths
    QString text;      //!< where there are no files: text, or the addresses of links
};
[[nodiscard]] Dropped droppedOf(const QMimeData& data);

//! Takes what is dropped anywhere on a window. Files go past the fields under the pointer, which would take their names for text; text is
//! left to a field that wants it.
class WindowDrop : public QObject {
    Q_OBJECT
public:
    //! \param window owns this; from now on it accepts drops
    explicit WindowDrop(QWidget* window);

    //! As if they were dropped on the window: what was dropped on the program's icon. Nothing where the window takes no drops.
    static void dropOn(const QWidget& window, const QStringList& files);

    bool eventFilter(QObject* watched, QEvent* event) override;

Q_SIGNALS:
    void filesDropped(const QStringList& paths);
    void textDropped(const QString& text);

private:
    [[nodiscard]] bool takes(const QWidget& target, const QDropEvent& event) const;

    QWidget* m_window;
};

} // namespace callscope
