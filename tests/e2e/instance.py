#!/usr/bin/python3
"""One Callscope, links and the desktop entry, from outside: instance.py PATH-OF-CALLSCOPE PATH-OF-CALLSCOPE-CLI"""

import os
import re
import shutil
import signal
import subprocess
import sys
import time
import unittest

from accessible import open_bus
from desktop import Desktop, end, wait_until

PROGRAMS = []
SAMPLE = "04c9a0ac-8e38-4a19-be45-349c5ce7911b"
REJECTED = "b1390a96-1bc6-4122-85e4-1401af678ff0"
NAME = "io.github.callscope.Callscope"
HERE = os.path.dirname(os.path.abspath(__file__))

desktop = None
bus = None


def setUpModule():
    global desktop, bus  # pylint: disable=global-statement
    desktop = Desktop()
    desktop.__enter__()
    unittest.addModuleCleanup(desktop.__exit__, None, None, None)
    bus = open_bus(desktop)


class InstanceTest(unittest.TestCase):
    """Somebody with two profiles for a sandbox, and the program installed for this person only."""

    def setUp(self):
        self.sandbox = desktop.start([PROGRAMS[1], "sandbox", "--port", "0"], stdout=subprocess.PIPE)
        self.addCleanup(end, self.sandbox)
        said = ""
        while not (found := re.search(r"(http://[\d.:]+)\nSDKAppID (\d+)\nidentifier (\w+)\nsecret-key (\w{64})\n", said)):
            said += os.read(self.sandbox.stdout.fileno(), 4096).decode()
        endpoint, application, identifier, key = found.groups()
        desktop.environment["CALLSCOPE_SECRET_KEY"] = key
        for name in ("Lab", "Other"):
            self.cli("profiles", "add", name, "--sdkappid", application, "--identifier", identifier, "--endpoint", endpoint)
        self.addCleanup(self.forget_everything)
        self.install()

    def forget_everything(self):
        for variable in ("XDG_CONFIG_HOME", "XDG_DATA_HOME"):
            shutil.rmtree(os.path.join(desktop.environment[variable], "callscope"), ignore_errors=True)

    def install(self):
        data = desktop.environment["XDG_DATA_HOME"]
        folder = os.path.join(data, "bin")
        os.makedirs(folder, exist_ok=True)
        os.makedirs(os.path.join(data, "applications"), exist_ok=True)
        if not os.path.exists(os.path.join(folder, "callscope")):
            os.symlink(PROGRAMS[0], os.path.join(folder, "callscope"))
            desktop.environment["PATH"] = folder + os.pathsep + desktop.environment["PATH"]
        with open(os.path.join(HERE, "..", "..", "packaging", NAME + ".desktop"), encoding="utf-8") as file:
            entry = file.read().replace("DBusActivatable=true", "DBusActivatable=false")  # the bus of this test knows no services
        with open(os.path.join(data, "applications", NAME + ".desktop"), "w", encoding="utf-8") as file:
            file.write(entry)
        desktop.run(["update-desktop-database", os.path.join(data, "applications")])

    def cli(self, *words):
        done = subprocess.run([PROGRAMS[1], *words], env=desktop.environment, capture_output=True, text=True, timeout=60, check=False)
        self.assertEqual(done.returncode, 0, done.stderr)
        return done.stdout

    def start(self, *words):
        process = desktop.start([PROGRAMS[0], *words])
        self.addCleanup(end, process)
        return process

    def open_window(self, *words):
        process = self.start(*words)
        app = bus.application(process)
        app.find("frame", seconds=60)
        return process, app

    def verdict(self, app, text):
        app.wait(text, lambda: any(text in each for each in app.texts()), 30)

    def follow(self, link):
        self.addCleanup(end, desktop.start(["xdg-open", link]))  # which may stay for as long as what it started

    def end_pid(self, pid):
        os.kill(pid, signal.SIGTERM)
        wait_until("it is gone", lambda: pid not in self.processes())

    def test_a_second_start_hands_over_and_ends(self):
        first, app = self.open_window()
        app.find("push button", "Look up")
        second = self.start(SAMPLE)
        self.assertEqual(second.wait(20), 0)
        self.verdict(app, "Answered after 1 h 16 min 18 s")
        third = self.start("--profile", "Other", REJECTED)
        self.assertEqual(third.wait(20), 0)
        self.verdict(app, "Rejected after")
        app.wait("the title names the profile", lambda: app.all("frame", where=lambda name: name.startswith("Other")))
        self.assertIsNone(first.poll())

    def test_two_starts_at_once_are_one(self):
        processes = [self.start(SAMPLE), self.start(REJECTED)]
        wait_until("one of them ended", lambda: any(process.poll() is not None for process in processes), 30)
        (left,) = [process for process in processes if process.poll() is None]
        (gone,) = [process for process in processes if process.poll() is not None]
        self.assertEqual(gone.returncode, 0)
        app = bus.application(left)
        app.wait("both calls", lambda: len(app.all("list item", where=lambda name: SAMPLE in name or REJECTED in name)) == 2, 30)

    def test_a_new_instance_if_asked(self):
        _, app = self.open_window()
        other, other_app = self.open_window("--new-instance", SAMPLE)
        self.verdict(other_app, "Answered after 1 h 16 min 18 s")
        self.assertIsNone(other.poll())
        self.assertFalse(any("Answered" in text for text in app.texts()))

    def test_nonsense_is_refused_where_it_is_typed(self):
        self.open_window()
        second = desktop.start([PROGRAMS[0], "--nonsense"], stderr=subprocess.PIPE)
        self.assertEqual(second.wait(20), 2)
        self.assertIn(b"--nonsense", second.stderr.read())

    def test_a_link_before_and_after_a_start(self):
        before = self.processes()
        self.follow(f"callscope://call/{SAMPLE}")
        (pid,) = wait_until("the link starts the program", lambda: self.processes() - before, 30)
        self.addCleanup(self.end_pid, pid)
        app = bus.application(type("Started", (), {"pid": pid, "poll": lambda self: None})())
        self.verdict(app, "Answered after 1 h 16 min 18 s")
        self.follow(f"callscope://call/{REJECTED}")
        self.verdict(app, "Rejected after")
        wait_until("still one program", lambda: self.processes() - before == {pid}, 20)

    def test_a_link_that_names_another_profile_asks(self):
        process, app = self.open_window()
        app.wait("the profile", lambda: app.all("frame", where=lambda name: name.startswith("Lab")))
        self.assertEqual(self.start(f"callscope://call/{SAMPLE}?profile=Other").wait(20), 0)
        box = app.find(("alert", "dialog"), seconds=20)
        app.press(app.find("push button", where=lambda name: "Yes" in name, within=box))
        self.verdict(app, "Answered after 1 h 16 min 18 s")
        self.assertIsNone(process.poll())

    def test_it_comes_back_as_it_was(self):
        process, app = self.open_window(SAMPLE)
        self.verdict(app, "Answered after 1 h 16 min 18 s")
        desktop.keys("Shift_L", "ctrl+h")
        time.sleep(0.3)
        desktop.keys("alt+F4")
        self.assertEqual(process.wait(60), 0)
        self.sandbox.terminate()
        _, again = self.open_window()
        self.verdict(again, "Answered after 1 h 16 min 18 s")
        again.wait("the saved copy says so", lambda: any("Saved copy" in text for text in again.texts()))
        self.assertEqual(again.all("list", "Calls"), [], "the list was hidden")

    def processes(self):
        program = os.path.realpath(PROGRAMS[0])
        found = set()
        for pid in filter(str.isdigit, os.listdir("/proc")):
            try:
                with open(f"/proc/{pid}/environ", "rb") as file:
                    mine = f"HOME={desktop.home}".encode() in file.read().split(b"\0")
                if mine and os.path.realpath(f"/proc/{pid}/exe") == program:
                    found.add(int(pid))
            except OSError:
                continue
        return found


if __name__ == "__main__":
    PROGRAMS = [os.path.abspath(path) for path in sys.argv[1:3]]
    unittest.main(argv=sys.argv[:1] + sys.argv[3:], verbosity=2)
