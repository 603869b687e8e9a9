#!/usr/bin/python3
"""What the program says to people who do not look at its window: everyone.py PATH-OF-CALLSCOPE

A screen reader hears the verdict when a look-up ends; the desktop shows a notification when long work ends behind other windows;
nothing moves where the desktop asks for less motion.
"""

import sys
import tempfile
import time
import unittest

from accessible import open_bus
from desktop import Desktop, complaints, end, wait_until

CALLSCOPE = ""
SAMPLE = "04c9a0ac-8e38-4a19-be45-349c5ce7911b"
REJECTED = "b1390a96-1bc6-4122-85e4-1401af678ff0"
UNKNOWN = "00000000-0000-4000-8000-000000000000"
NOTIFICATIONS = """<node><interface name="org.freedesktop.Notifications">
<method name="GetCapabilities"><arg type="as" direction="out"/></method>
<method name="Notify"><arg type="s" direction="in"/><arg type="u" direction="in"/><arg type="s" direction="in"/><arg type="s" direction="in"/>
<arg type="s" direction="in"/><arg type="as" direction="in"/><arg type="a{sv}" direction="in"/><arg type="i" direction="in"/><arg type="u" direction="out"/></method>
<method name="CloseNotification"><arg type="u" direction="in"/></method>
<signal name="ActionInvoked"><arg type="u"/><arg type="s"/></signal>
<signal name="ActivationToken"><arg type="u"/><arg type="s"/></signal>
<signal name="NotificationClosed"><arg type="u"/><arg type="u"/></signal></interface></node>"""
PORTAL = """<node><interface name="org.freedesktop.portal.Settings">
<method name="Read"><arg type="s" direction="in"/><arg type="s" direction="in"/><arg type="v" direction="out"/></method>
<signal name="SettingChanged"><arg type="s"/><arg type="s"/><arg type="v"/></signal></interface></node>"""

desktop = None
bus = None
notifications = None
portal = None


class Service:
    """A service of the desktop on the private session bus; answers while turn() lets it."""

    def __init__(self, name, path, xml):
        from gi.repository import Gio, GLib  # pylint: disable=import-outside-toplevel
        self.glib = GLib
        self.name = name
        self.path = path
        self.connection = Gio.DBusConnection.new_for_address_sync(
            desktop.environment["DBUS_SESSION_BUS_ADDRESS"],
            Gio.DBusConnectionFlags.AUTHENTICATION_CLIENT | Gio.DBusConnectionFlags.MESSAGE_BUS_CONNECTION, None, None)
        self.interface = Gio.DBusNodeInfo.new_for_xml(xml).interfaces[0]
        self.connection.register_object(path, self.interface, self._called, None, None)
        Gio.bus_own_name_on_connection(self.connection, name, Gio.BusNameOwnerFlags.NONE, None, None)
        turn(0.2)

    def _called(self, _connection, _sender, _path, _interface, method, arguments, invocation):
        answer = getattr(self, method)(*arguments.unpack())
        invocation.return_value(answer)

    def tell(self, signal, signature, *values):
        self.connection.emit_signal(None, self.path, self.interface.name, signal, self.glib.Variant(signature, values))
        turn(0.1)


class Notifications(Service):
    """Remembers what it was asked to show."""

    def __init__(self, capabilities):
        self.capabilities = capabilities
        self.shown = []
        self.closed = []
        super().__init__("org.freedesktop.Notifications", "/org/freedesktop/Notifications", NOTIFICATIONS)

    def GetCapabilities(self):  # pylint: disable=invalid-name
        return self.glib.Variant("(as)", (self.capabilities,))

    def Notify(self, *words):  # pylint: disable=invalid-name
        self.shown.append(words)
        return self.glib.Variant("(u)", (7,))

    def CloseNotification(self, number):  # pylint: disable=invalid-name
        self.closed.append(number)


class Portal(Service):
    """Says what the person set for the whole desktop."""

    def __init__(self):
        self.animations = True
        self.asked = 0
        super().__init__("org.freedesktop.portal.Desktop", "/org/freedesktop/portal/desktop", PORTAL)

    def Read(self, group, key):  # pylint: disable=invalid-name
        self.asked += 1
        if (group, key) == ("org.gnome.desktop.interface", "enable-animations"):
            return self.glib.Variant("(v)", (self.glib.Variant("v", self.glib.Variant("b", self.animations)),))
        return self.glib.Variant("(v)", (self.glib.Variant("v", self.glib.Variant("u", 0)),))


def turn(seconds):
    """Lets the services here answer for a while."""
    from gi.repository import GLib  # pylint: disable=import-outside-toplevel
    context = GLib.MainContext.default()
    deadline = time.monotonic() + seconds
    while time.monotonic() < deadline:
        while context.iteration(False):
            pass
        time.sleep(0.01)


def setUpModule():
    global desktop, bus, notifications, portal  # pylint: disable=global-statement
    desktop = Desktop()
    desktop.__enter__()
    unittest.addModuleCleanup(desktop.__exit__, None, None, None)
    bus = open_bus(desktop)
    notifications = Notifications(["actions", "body", "body-markup"])
    portal = Portal()


class EveryoneTest(unittest.TestCase):
    """A new program for each test, which must end cleanly and without a word."""

    def setUp(self):
        notifications.shown.clear()
        notifications.closed.clear()
        self.said = tempfile.TemporaryFile()
        self.addCleanup(self.said.close)
        self.process = desktop.start([CALLSCOPE, "--demo"], stdout=self.said, stderr=self.said)
        self.addCleanup(end, self.process)
        self.app = bus.application(self.process)
        self.window = self.app.find("frame", seconds=60)
        desktop.keys("Shift_L")

    def leave(self):
        desktop.keys("alt+F4")
        self.assertEqual(self.process.wait(60), 0)
        self.assertEqual(complaints(self.said), "")

    def look_up(self, text):
        self.app.set_text(self.app.find("text", "Call ID"), text)
        self.app.press(self.app.find("push button", "Look up"))

    def in_front(self):
        return b"Callscope" in desktop.run(["xdotool", "getactivewindow", "getwindowname"])

    def wait(self, what, condition, seconds=20):
        def turned():
            turn(0.05)
            return condition()
        return wait_until(what, turned, seconds)


class ScreenReader(EveryoneTest):
    """Hears what a reader such as Orca reads out by itself: notifications that show."""

    def setUp(self):
        import pyatspi  # pylint: disable=import-outside-toplevel
        self.heard = []

        def listen(event):
            try:
                if event.detail1 and event.source.get_role_name() == "notification":
                    self.heard.append(event.source.get_name())
            except Exception:  # pylint: disable=broad-except  # it is gone again
                pass
        pyatspi.Registry.registerEventListener(listen, "object:state-changed:showing")
        self.addCleanup(pyatspi.Registry.deregisterEventListener, listen, "object:state-changed:showing")
        super().setUp()

    def hear(self, *parts):
        return self.wait(f"a sentence with {parts}, not only {self.heard}",
                         lambda: next((text for text in self.heard if all(part in text for part in parts)), None))

    def test_a_found_call(self):
        self.look_up(SAMPLE)
        sentence = self.hear("Answered after 1 h 16 min 18 s, talked 2 d 5 h 11 min 21 s", "to check")
        self.assertEqual(self.heard.count(sentence), 1, self.heard)
        self.look_up(REJECTED)
        self.hear("Rejected after")
        self.leave()

    def test_no_record(self):
        self.look_up(UNKNOWN)
        self.hear("no record")
        self.app.press(self.app.find("push button", "Close"))
        self.wait("the dialog is gone", lambda: not self.app.all("dialog") and self.in_front())
        self.leave()

    def test_a_text_without_an_id(self):
        self.look_up("hello there")
        self.wait("why nothing was looked up", lambda: self.heard)
        self.leave()

    def test_the_timeline_is_objects(self):
        self.look_up(SAMPLE)
        self.hear("Answered after")
        timeline = self.app.find("list", "Timeline")
        names = self.app.texts(within=timeline)
        for part in ("Ringing, 1 hour, 16 minutes, 18 seconds", "Talking"):
            self.assertTrue(any(part in name for name in names), names)
        self.leave()


class Desktops(EveryoneTest):
    """Notifications, and the wish for less motion."""

    def go_elsewhere(self):
        """The person puts the window away."""
        self.wait("the window in front", self.in_front)
        desktop.run(["xdotool", "getactivewindow", "windowminimize"])
        self.wait("the window is away", lambda: not self.in_front())

    def test_many_look_ups_while_the_window_is_away(self):
        self.go_elsewhere()
        self.look_up(f"{SAMPLE} {REJECTED} {UNKNOWN}")
        words = self.wait("the notification", lambda: notifications.shown and notifications.shown[0])
        self.assertEqual(words[0], "Callscope")
        self.assertEqual(words[2], "io.github.callscope.Callscope")
        self.assertIn("look-up", words[3])
        self.assertIn("2 calls", words[4])
        self.assertIn("1 call", words[4])
        self.assertEqual(words[5][0], "default")
        self.assertEqual(words[6]["desktop-entry"], "io.github.callscope.Callscope")
        for secret in (SAMPLE, "user"):
            self.assertNotIn(secret, words[3] + words[4])
        notifications.tell("ActionInvoked", "(us)", 7, "default")
        self.wait("the window in front", self.in_front)
        self.wait("the notification is taken away", lambda: notifications.closed == [7])
        self.leave()

    def test_silent_in_front(self):
        self.look_up(f"{SAMPLE} {REJECTED}")
        self.app.find("label", where=lambda name: name.startswith("Answered after"))
        turn(1)
        self.assertEqual(notifications.shown, [])
        self.leave()

    def test_no_motion_where_the_desktop_asks_for_none(self):
        self.wait("the question", lambda: portal.asked >= 2)
        self.look_up(SAMPLE)
        self.app.find("label", where=lambda name: name.startswith("Answered after"))
        portal.tell("SettingChanged", "(ssv)", "org.gnome.desktop.interface", "enable-animations", portal.glib.Variant("b", False))
        turn(0.5)
        self.look_up(REJECTED)
        self.app.find("label", where=lambda name: name.startswith("Rejected after"))
        picture = desktop.run(["import", "-window", "root", "rgb:-"])
        time.sleep(0.4)
        self.assertEqual(desktop.run(["import", "-window", "root", "rgb:-"]), picture, "nothing grows any more")
        portal.tell("SettingChanged", "(ssv)", "org.gnome.desktop.interface", "enable-animations", portal.glib.Variant("b", True))
        self.leave()


if __name__ == "__main__":
    CALLSCOPE = sys.argv.pop(1)
    unittest.main()
