// Under X11 the clipboard is a question to another program, for whose answer Qt waits up to five seconds. Here nobody waits.
#include "ui/clipboard/qtclipboarddoor.h"

#include <QAbstractNativeEventFilter>
#include <QGuiApplication>

#include <xcb/xcb.h>

#include <cstdlib>
#include <memory>

namespace callscope {

namespace {

template<typename T>
using Freed = std::unique_ptr<T, decltype(&std::free)>;

class XcbDoor : public ClipboardDoor, public QAbstractNativeEventFilter {
public:
    XcbDoor(xcb_connection_t* connection, Told told) : m_told(std::move(told)), m_connection(connection), m_window(xcb_generate_id(connection))
    {
        m_clipboard = atom("CLIPBOARD");
        m_utf8 = atom("UTF8_STRING");
        m_answer = atom("CALLSCOPE_CLIPBOARD");
        const xcb_screen_t* const screen = xcb_setup_roots_iterator(xcb_get_setup(m_connection)).data;
        xcb_create_window(m_connection, XCB_COPY_FROM_PARENT, m_window, screen->root, 0, 0, 1, 1, 0, XCB_WINDOW_CLASS_INPUT_ONLY, screen->root_visual, 0, nullptr);
        QGuiApplication::instance()->installNativeEventFilter(this);
    }

    ~XcbDoor() override
    {
        if (auto* application = QGuiApplication::instance()) { // else the connection is gone, too
            application->removeNativeEventFilter(this);
            xcb_destroy_window(m_connection, m_window);
            xcb_flush(m_connection);
        }
    }

    void ask() override
    {
        xcb_delete_property(m_connection, m_window, m_answer);
        xcb_convert_selection(m_connection, m_window, m_clipboard, m_utf8, m_answer, XCB_CURRENT_TIME);
        xcb_flush(m_connection);
    }

    bool nativeEventFilter(const QByteArray& type, void* message, qintptr*) override
    {
        if (type != "xcb_generic_event_t")
            return false;
        const auto* const event = static_cast<const xcb_generic_event_t*>(message);
        constexpr int sentByAnother = 0x80; // a flag in the event's number
        if ((event->response_type & ~sentByAnother) != XCB_SELECTION_NOTIFY)
            return false;
        const auto* const answered = reinterpret_cast<const xcb_selection_notify_event_t*>(event);
        if (answered->requestor != m_window)
            return false;
        if (answered->property != XCB_NONE) // else it has no text
            m_told(text());
        return true;
    }

private:
    //! The X server's own answer: it does not depend on any other program.
    [[nodiscard]] xcb_atom_t atom(const QByteArray& name) const
    {
        const auto asked = xcb_intern_atom(m_connection, 0, quint16(name.size()), name.constData());
        const Freed<xcb_intern_atom_reply_t> reply(xcb_intern_atom_reply(m_connection, asked, nullptr), &std::free);
        return reply ? reply->atom : xcb_atom_t(XCB_ATOM_NONE);
    }

    [[nodiscard]] QString text() const
    {
        const auto asked = xcb_get_property(m_connection, 1, m_window, m_answer, XCB_GET_PROPERTY_TYPE_ANY, 0, mostBytes / 4);
        const Freed<xcb_get_property_reply_t> reply(xcb_get_property_reply(m_connection, asked, nullptr), &std::free);
        if (!reply || reply->type != m_utf8 || reply->bytes_after > 0) // what comes in pieces (INCR) is too much in any case
            return {};
        return QString::fromUtf8(static_cast<const char*>(xcb_get_property_value(reply.get())), xcb_get_property_value_length(reply.get()));
    }

    Told m_told;
    xcb_connection_t* m_connection;
    xcb_window_t m_window;
    xcb_atom_t m_clipboard = XCB_ATOM_NONE;
    xcb_atom_t m_utf8 = XCB_ATOM_NONE;
    xcb_atom_t m_answer = XCB_ATOM_NONE;
};

} // namespace

std::unique_ptr<ClipboardDoor> ClipboardDoor::open(Told told)
{
    // Other platforms have this interface, too, and no connection behind it.
    if (auto* const x11 = qGuiApp->nativeInterface<QNativeInterface::QX11Application>(); x11 && x11->connection())
        return std::make_unique<XcbDoor>(x11->connection(), std::move(told));
    return std::make_unique<QtClipboardDoor>(std::move(told)); // Wayland's plugin bounds it
}

} // namespace callscope
