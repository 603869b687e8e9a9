#!/usr/bin/python3
"""The window from outside, as a screen reader and a keyboard meet it: window.py PATH-OF-CALLSCOPE"""

import os
import re
import subprocess
import sys
import tempfile
import time
import unittest

from accessible import open_bus
from desktop import Desktop, complaints, end

CALLSCOPE = ""
SAMPLE = "04c9a0ac-8e38-4a19-be45-349c5ce7911b"
REJECTED = "b1390a96-1bc6-4122-85e4-1401af678ff0"
UNKNOWN = "00000000-0000-4000-8000-000000000000"
RING, TALK, TOTAL = "1 h 16 min 18 s", "2 d 5 h 11 min 21 s", "2 d 6 h 27 min 39 s"
SAMPLE_REQUEST_ID = "Id-da9b3ee8bece466d951a9d93965c3d2c-O-Seq-324151555"

desktop = None
bus = None


def setUpModule():
    global desktop, bus  # pylint: disable=global-statement
    desktop = Desktop()
    desktop.__enter__()
    unittest.addModuleCleanup(desktop.__exit__, None, None, None)
    bus = open_bus(desktop)


class WindowTest(unittest.TestCase):
    """A new program for each test, which must end cleanly and without a word."""

    arguments = ()

    def setUp(self):
        self.said = tempfile.TemporaryFile()
        self.addCleanup(self.said.close)
        self.process = desktop.start([CALLSCOPE, "--demo", *self.arguments], stdout=self.said, stderr=self.said)
        self.addCleanup(end, self.process)
        self.app = bus.application(self.process)
        self.window = self.app.find("frame", seconds=60)
        desktop.keys("Shift_L")

    def leave(self):
        """The person closes the window; a sanitizer speaks now, if ever."""
        desktop.keys("alt+F4")
        self.assertEqual(self.process.wait(60), 0, self.words())
        self.assertEqual(self.words(), "")

    def words(self):
        return complaints(self.said)

    def look_up(self, text):
        self.app.set_text(self.app.find("text", "Call ID"), text)
        self.app.press(self.app.find("push button", "Look up"))

    def see(self, text, seconds=20):
        """Waits for a label that reads exactly so."""
        return self.app.find("label", text, seconds=seconds)

    def see_sentence(self, start):
        return self.app.wait(f"a sentence that starts with {start!r}",
                             lambda: next((text for text in self.labels() if text.startswith(start)), None))

    def labels(self, within=None):
        return [bus.describe(node)[1] for node in self.app.all("label", within=within)]

    def see_sample(self):
        self.see_sentence(f"Answered after {RING}, talked {TALK}")
        for value in (RING, TALK, TOTAL):
            self.see(value)

    def named(self, name):
        """The table, list or other container of that accessible name."""
        return self.app.find(("table", "list"), name)

    def texts_in(self, name):
        return self.app.texts(within=self.named(name))

    def see_clipboard(self, target, wanted):
        def read():
            text = desktop.clipboard(target).decode("utf-8")
            return text if wanted in text else None
        return self.app.wait(f"{wanted!r} on the clipboard as {target}", read)

    def dialog(self):
        return self.app.find("dialog", seconds=40)

    def assert_no_dialog(self):
        self.app.wait("the dialog is gone", lambda: not self.app.all("dialog"))


class LookUp(WindowTest):
    """The main job by accessible actions."""

    def test_facts_of_the_sample(self):
        self.look_up(SAMPLE)
        self.see_sample()
        self.assertIn("Demo", bus.describe(self.window)[1])

        findings = " | ".join(self.texts_in("Findings"))
        self.assertRegex(findings, r"4,578 s")
        self.assertRegex(findings, r"\b30 s")

        spoken = [bus.describe(node)[1] for node in self.app.all("list item", within=self.named("Timeline"))]
        self.assertEqual(len(spoken), 5, spoken)
        self.assertTrue(any(text.startswith("Ringing, 1 hour") for text in spoken), spoken)
        self.assertTrue(any("2 days" in text and "5 hours" in text for text in spoken), spoken)
        self.assertTrue(any("17:42:45" in text for text in spoken), spoken)

        facts = " | ".join(self.texts_in("Facts"))
        for fact in ("user1", "roomid-1434", "NormalEnd", "MultiCall", "Audio", "2025-02-18 17:42:45", "2025-02-18 08:42:45"):
            self.assertIn(fact, facts)
        people = self.texts_in("People")
        for person in ("user1", "user5", "user2"):
            self.assertIn(person, people)
        self.assertTrue(any("Id-da9b" in text for text in self.labels()), self.labels())
        self.assertTrue(any("04c9a0ac" in text for text in self.texts_in("Calls")), self.texts_in("Calls"))
        self.leave()

    def test_the_list_shows_an_earlier_call_again(self):
        self.look_up(SAMPLE)
        self.see_sample()
        self.look_up(f"please check {REJECTED}, thanks")
        self.see_sentence("Rejected after ringing")
        rows = self.app.all("list item", within=self.named("Calls"))
        self.assertEqual(len(rows), 2)
        self.leave()

    def test_nothing_is_sent_for_nonsense(self):
        for text, answer in (("", "Nothing to look up"), ("   ", "Nothing to look up"), ("no id in these words", "No Call ID")):
            with self.subTest(text):
                self.look_up(text)
                self.see_sentence(answer)
        self.assertEqual(self.app.all("list item", within=self.named("Calls")), [])
        self.leave()

    def test_copy_for_ticket(self):
        self.look_up(SAMPLE)
        self.see_sample()
        # Qt 6.4 offers no Press on a button that also has a menu; a person focuses it and presses Space.
        self.app.focus(self.app.find("push button", "Copy for ticket"))
        desktop.keys("space")
        plain = self.see_clipboard("UTF8_STRING", RING)
        html = self.see_clipboard("text/html", RING)
        markdown = self.see_clipboard("text/markdown", RING)
        for flavour in (plain, html, markdown):
            for fact in (SAMPLE, RING, TALK, "user5", "NormalEnd", SAMPLE_REQUEST_ID, "2025-02-18 17:42:45"):
                self.assertIn(fact, flavour)
            self.assertNotRegex(flavour, r"(?i)usersig|secret")
        self.assertIn("<table", html)
        self.assertRegex(markdown, r"(?m)^\|.*\|$")
        self.assertNotIn("<table", plain)
        self.leave()


class Error(WindowTest):
    """A record that does not exist."""

    def test_dialog(self):
        started = time.monotonic()
        self.look_up(UNKNOWN)
        dialog = self.dialog()
        self.assertGreater(time.monotonic() - started, 4.5, "101050 is asked again after 5 s before anybody is told")
        labels = self.labels(dialog)
        self.assertTrue(any("101050" in text for text in labels), labels)
        request_id = next((text for text in labels if re.fullmatch(r"(Id-)?[0-9a-f]{32}(-O-Seq-\d+)?", text)), None)
        self.assertIsNotNone(request_id, labels)
        advice = next((text for text in labels if text.count("\n") >= 2), "")
        self.assertTrue(advice, labels)
        self.assertIn(bus.describe(dialog)[1], labels)
        self.assertIn(UNKNOWN, labels)

        self.app.press(self.app.find("push button", "Copy", within=dialog))
        copied = self.see_clipboard("UTF8_STRING", "101050")
        for fact in (bus.describe(dialog)[1], request_id, UNKNOWN):
            self.assertIn(fact, copied)
        self.app.press(self.app.find("push button", "Copy the RequestId", within=dialog))
        self.app.wait("the RequestId alone on the clipboard", lambda: desktop.clipboard("UTF8_STRING").decode("utf-8") == request_id)

        desktop.keys("Escape")
        self.assert_no_dialog()
        self.assertTrue(any("101050" in text for text in self.labels()), "the pane keeps the error")
        self.leave()

    def test_the_last_good_call_is_not_shown_as_the_answer(self):
        self.look_up(SAMPLE)
        self.see_sample()
        self.look_up("error-70001")
        dialog = self.dialog()
        self.assertTrue(any("70001" in text for text in self.labels(dialog)))
        desktop.keys("Escape")
        self.assert_no_dialog()
        self.assertFalse([text for text in self.labels() if text.startswith("Answered after")])
        self.leave()


class Keyboard(WindowTest):
    """Without a mouse and without actions of the accessibility bus."""

    def focused(self):
        """The names of what has the focus, and of what it lies in."""
        names = set()
        for node in self.app.all(showing=False):
            if "focused" in bus.states(node):
                while node and node != self.app.root:
                    names.add(bus.describe(node)[1])
                    node = node.get_parent()
        return names

    def see_focus(self, name):
        self.app.wait(f"the focus in {name}", lambda: name in self.focused())

    def test_look_up(self):
        self.app.find("text", "Call ID")
        desktop.keys("Tab", "ctrl+l")
        self.see_focus("Call ID")
        desktop.type(SAMPLE)
        desktop.keys("Return")
        self.see_sample()
        desktop.keys("ctrl+shift+c")
        self.see_clipboard("text/markdown", RING)
        desktop.keys("ctrl+i")
        self.app.wait("the Call ID on the clipboard", lambda: desktop.clipboard("UTF8_STRING").decode("utf-8") == SAMPLE)
        desktop.keys("ctrl+shift+i")
        self.app.wait("the RequestId on the clipboard", lambda: desktop.clipboard("UTF8_STRING").decode("utf-8") == SAMPLE_REQUEST_ID)
        desktop.keys("ctrl+l")
        for name in ("Calls", "Timeline", "Facts", "People", "Call ID"):
            desktop.keys("F6")
            self.see_focus(name)
        self.leave()

    def test_escape_cancels(self):
        desktop.keys("ctrl+l")
        self.see_focus("Call ID")
        desktop.type("hang")
        desktop.keys("Return")
        self.app.wait("Cancel can be pressed", lambda: any(
            "enabled" in bus.states(node) for node in self.app.all("push button", "Cancel")))
        desktop.keys("Escape")
        self.app.wait("Look up can be pressed again", lambda: any(
            "enabled" in bus.states(node) for node in self.app.all("push button", "Look up")))
        self.assertIsNone(self.process.poll())
        self.leave()

    def test_leave_while_asking(self):
        desktop.keys("ctrl+l")
        desktop.type("hang")
        desktop.keys("Return")
        self.app.wait("Cancel can be pressed", lambda: self.app.all("push button", "Cancel"))
        self.leave()


class StartedWithACall(WindowTest):
    """callscope --demo CALLID"""

    arguments = (SAMPLE,)

    def test_sample_is_shown(self):
        self.see_sample()
        self.assertFalse([name for folder, _, names in os.walk(desktop.home) for name in names
                          if "callscope" in folder and name.endswith((".json", ".sqlite"))], "the demo writes none of the user's files")
        self.leave()


class CommandLine(unittest.TestCase):
    """What needs no window."""

    def test_help_and_version(self):
        for option in ("--help", "--version"):
            done = subprocess.run([CALLSCOPE, option], env=desktop.environment, capture_output=True, timeout=60, check=False)
            self.assertEqual(done.returncode, 0, done.stderr)
            self.assertIn(b"allscope", done.stdout)


if __name__ == "__main__":
    CALLSCOPE = os.path.abspath(sys.argv.pop(1))
    unittest.main(verbosity=2, warnings="ignore")
