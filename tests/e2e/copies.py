#!/usr/bin/python3
"""What leaves the window by clipboard and by dragging, and what is dropped into it: copies.py PATH-OF-CALLSCOPE

Read from outside: the clipboard with xclip, one flavour at a time; a dragged file by another window, into which it is dropped.
"""

import csv
import html.parser
import io
import json
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
REFUSED = "error-60010"
NOT_A_SECRET = re.compile(r"(?i)usersig=(?!REDACTED)|eJ[A-Za-z0-9*_-]{20}")

desktop = None
bus = None


def setUpModule():
    global desktop, bus  # pylint: disable=global-statement
    desktop = Desktop()
    desktop.__enter__()
    unittest.addModuleCleanup(desktop.__exit__, None, None, None)
    bus = open_bus(desktop)


class Tables(html.parser.HTMLParser):
    """The cells of every row of a page."""

    def __init__(self, page):
        super().__init__()
        self.rows = []
        self.tables = 0
        self._cell = None
        self.feed(page)

    def handle_starttag(self, tag, attrs):
        if tag == "table":
            self.tables += 1
        elif tag == "tr":
            self.rows.append([])
        elif tag in ("td", "th"):
            self._cell = ""

    def handle_endtag(self, tag):
        if tag in ("td", "th") and self._cell is not None:
            self.rows[-1].append(self._cell)
            self._cell = None

    def handle_data(self, data):
        if self._cell is not None:
            self._cell += data


class Window:
    """One window of the demo."""

    def __init__(self, test, *arguments):
        self.said = tempfile.TemporaryFile()
        test.addCleanup(self.said.close)
        self.process = desktop.start([CALLSCOPE, "--demo", *arguments], stdout=self.said, stderr=self.said)
        test.addCleanup(end, self.process)
        self.app = bus.application(self.process)
        self.app.find("frame", seconds=60)

    def see_sentence(self, start):
        def read():
            return next((name for name in (bus.describe(node)[1] for node in self.app.all("label")) if name.startswith(start)), None)
        return self.app.wait(f"a sentence that starts with {start!r}", read)

    def look_up(self, *ids):
        for text in ids:
            self.app.set_text(self.app.find("text", "Call ID"), text)
            self.app.press(self.app.find("push button", "Look up"))
            self.app.wait(f"{text} in the list", lambda text=text: any(name.startswith(text) for name in self.rows()))
            if text.startswith("error-"):
                self.app.find("dialog", seconds=40)
                desktop.keys("Escape")
                self.app.wait("the dialog is gone", lambda: not self.app.all("dialog"))
        self.app.wait("every look-up has ended", lambda: not any("looking up" in name for name in self.rows()))

    def list(self):
        return self.app.find(("table", "list"), "Calls")

    def rows(self):
        return [bus.describe(node)[1] for node in self.app.all("list item", within=self.list())]

    @staticmethod
    def go_to(area):
        """By key, as the areas follow one another."""
        desktop.keys("ctrl+l", *["F6"] * (1 + ("Calls", "Timeline", "Facts").index(area)))

    def select_all(self):
        self.go_to("Calls")
        desktop.keys("ctrl+a")

    def place_of(self, node):
        from gi.repository import Atspi  # pylint: disable=import-outside-toplevel
        box = node.get_component_iface().get_extents(Atspi.CoordType.SCREEN)
        return box.x + box.width // 2, box.y + box.height // 2

    def move(self, x, y):
        name = desktop.run(["xdotool", "search", "--all", "--onlyvisible", "--pid", str(self.process.pid), "--name", "Callscope"]).decode().split()
        desktop.run(["xdotool", "windowsize", "--sync", name[0], "860", "560"])
        desktop.run(["xdotool", "windowmove", "--sync", name[0], str(x), str(y)])

    def leave(self, test):
        desktop.run(["xdotool", "search", "--all", "--pid", str(self.process.pid), "--name", "Callscope", "windowactivate", "--sync"])
        desktop.keys("alt+F4")
        test.assertEqual(self.process.wait(60), 0, self.words())
        test.assertEqual(self.words(), "")

    def words(self):
        return complaints(self.said)


class CopyTest(unittest.TestCase):
    """Every flavour is read as another program would."""

    def see_clipboard(self, target, wanted, window):
        def read():
            text = desktop.clipboard(target).decode("utf-8")
            return text if wanted in text else None
        text = window.app.wait(f"{wanted!r} on the clipboard as {target}", read)
        self.assertNotRegex(text, NOT_A_SECRET)
        return text

    @staticmethod
    def copy_as(mnemonic):
        """Edit, Copy as, and the form."""
        desktop.keys("alt+e", "a", mnemonic)


class Copies(CopyTest):
    """The clipboard."""

    def test_one_call(self):
        window = Window(self, SAMPLE)
        window.see_sentence("Answered after")
        desktop.keys("ctrl+shift+c")
        plain = self.see_clipboard("UTF8_STRING", SAMPLE, window)
        self.assertTrue(plain.startswith("Answered after 1 h 16 min 18 s"), plain)
        targets = desktop.clipboard("TARGETS").decode().split()
        for target in ("text/plain", "text/html", "text/markdown"):
            self.assertIn(target, targets)
        page = self.see_clipboard("text/html", SAMPLE, window)
        cells = [cell for row in Tables(page).rows for cell in row]
        self.assertIn(SAMPLE, cells)
        self.see_clipboard("text/markdown", SAMPLE, window)
        window.leave(self)

    def test_several_calls_give_one_table(self):
        window = Window(self)
        window.look_up(SAMPLE, REJECTED, REFUSED)
        window.select_all()
        desktop.keys("ctrl+shift+c")
        page = self.see_clipboard("text/html", REFUSED, window)
        tables = Tables(page)
        self.assertEqual(tables.tables, 1)
        self.assertEqual(len(tables.rows), 4, tables.rows)
        self.assertEqual({len(row) for row in tables.rows}, {len(tables.rows[0])})
        cells = [[cell for cell in row if cell in (SAMPLE, REJECTED, REFUSED)] for row in tables.rows]
        self.assertEqual(cells, [[], [REFUSED], [REJECTED], [SAMPLE]], "in the order of the list: the newest first")
        plain = self.see_clipboard("UTF8_STRING", REFUSED, window)
        self.assertLess(plain.index(REJECTED), plain.index(SAMPLE))
        markdown = self.see_clipboard("text/markdown", SAMPLE, window)
        self.assertEqual(len(re.findall(r"(?m)^\|.*\|$", markdown)), 5, markdown)
        window.leave(self)

    def test_copy_as(self):
        window = Window(self, SAMPLE)
        window.see_sentence("Answered after")
        self.copy_as("j")
        call = json.loads(self.see_clipboard("UTF8_STRING", "callscope.call/1", window))
        self.assertEqual(call["call"]["callId"], SAMPLE)
        self.assertEqual(json.loads(desktop.clipboard("application/json")), call)
        self.copy_as("c")
        rows = list(csv.reader(io.StringIO(self.see_clipboard("text/csv", SAMPLE, window), newline="")))
        self.assertEqual(len(rows), 1)
        self.assertIn(SAMPLE, rows[0])
        self.copy_as("u")
        command = self.see_clipboard("UTF8_STRING", "curl", window)
        self.assertIn("usersig=REDACTED", command)
        self.assertIn(SAMPLE, command)
        self.copy_as("h")
        self.see_clipboard("UTF8_STRING", "<table", window)
        self.copy_as("m")
        self.see_clipboard("UTF8_STRING", "|", window)
        window.leave(self)

    def test_a_selected_time(self):
        window = Window(self, SAMPLE)
        window.see_sentence("Answered after")
        window.go_to("Facts")
        desktop.keys("ctrl+Home", "Down")  # when it started
        self.copy_as("e")
        window.app.wait("the epoch on the clipboard", lambda: desktop.clipboard("UTF8_STRING") == b"1739868165")
        self.copy_as("i")
        window.app.wait("the ISO time on the clipboard", lambda: desktop.clipboard("UTF8_STRING") == b"2025-02-18T08:42:45Z")
        window.leave(self)


class Drags(CopyTest):
    """By the pointer, from one window to another."""

    def drag(self, start, target):
        desktop.run(["xdotool", "mousemove", "--sync", *map(str, start)])
        desktop.run(["xdotool", "mousedown", "1"])
        for step in (4, 8, 16, 24):
            desktop.run(["xdotool", "mousemove", "--sync", str(start[0] + step), str(start[1])])
            time.sleep(0.1)
        time.sleep(1)  # the file is written meanwhile
        for part in range(1, 11):
            desktop.run(["xdotool", "mousemove", "--sync", *(str(a + (b - a) * part // 10) for a, b in zip(start, target))])
            time.sleep(0.05)
        desktop.run(["xdotool", "mouseup", "1"])

    def test_a_call_goes_as_a_file(self):
        source = Window(self, SAMPLE)
        source.see_sentence("Answered after")
        source.move(0, 0)
        target = Window(self, "--new-instance", REJECTED)
        target.see_sentence("Rejected after")
        target.move(700, 430)
        row = source.app.find("list item", within=source.list())
        self.drag(source.place_of(row), (1300, 700))
        target.see_sentence(f"Read from the file call-{SAMPLE}.json")
        target.see_sentence("Answered after 1 h 16 min 18 s")
        folders = [name for name in os.listdir(tempfile.gettempdir()) if name.startswith("callscope-")]
        for window in (target, source):
            window.leave(self)
        left = [name for name in os.listdir(tempfile.gettempdir()) if name in folders and os.path.exists(os.path.join(tempfile.gettempdir(), name, "1"))]
        self.assertEqual(left, [], "what was dragged out goes with the program")


if __name__ == "__main__":
    CALLSCOPE = os.path.abspath(sys.argv.pop(1))
    unittest.main(verbosity=2, warnings="ignore")
