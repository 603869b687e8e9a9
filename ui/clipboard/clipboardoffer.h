#pragma once

#include "ui/clipboard/clipboarddoor.h"

#include <QObject>
#include <QStringList>

#include <functional>
#include <memory>
#include <optional>

class QWidget;

namespace callscope {

//! The one Call ID that a text clearly holds; nothing where it holds none, several, a secret, or only a word that may be anything.
[[nodiscard]] std::optional<QString> clearCallId(const QString& text);

//! Watches the clipboard for a window: when that comes to the front and something new was copied elsewhere, a Call ID in it is offered.
//! Sends nothing, shows nothing.
class ClipboardOffer : public QObject {
    Q_OBJECT
public:
    //! \param window whose coming to the front counts; owns this  \param shownCallId of the call on the screen
    //! \param isOurs whether this program put there what is on the clipboard
    ClipboardOffer(QWidget* window, std::function<QString()> shownCallId, std::function<bool()> isOurs = ownsClipboard);

    [[nodiscard]] static bool ownsClipboard();

    void setEnabled(bool enabled);

public Q_SLOTS:
    //! What is offered is not wanted: not this one again.
    void dismiss();
    //! That call is on the screen now; it need not be offered any more.
    void wasShown(const QString& callId);

Q_SIGNALS:
    void offered(const QString& callId);
    //! What was offered last is none any more.
    void withdrawn();

protected:
    bool eventFilter(QObject* window, QEvent* event) override;

private:
    void look();
    void consider(const QString& text);
    void withdraw();

    QWidget* m_window;
    std::function<QString()> m_shownCallId;
    std::function<bool()> m_isOurs;
    std::unique_ptr<ClipboardDoor> m_door; // made when it is first needed
    QString m_offered;
    QStringList m_dismissed;
    bool m_enabled = true;
    bool m_isNew = true; // what was there before this was, too
};

} // namespace callscope
