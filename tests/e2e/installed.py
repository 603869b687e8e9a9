"""The program as a person has it: in the desktop's menu, with profiles."""

import contextlib
import os
import re
import shutil
import signal
import subprocess
import unittest

from accessible import open_bus
from desktop import Desktop, end, wait_until

SAMPLE = "04c9a0ac-8e38-4a19-be45-349c5ce7911b"
REJECTED = "b1390a96-1bc6-4122-85e4-1401af678ff0"
NAME = "io.github.callscope.Callscope"
HERE = os.path.dirname(os.path.abspath(__file__))


class InstalledTest(unittest.TestCase):
    """Somebody with two profiles for a sandbox, and the program installed for this person only."""

    programs = []  # the paths of callscope and callscope-cli

    @classmethod
    def setUpClass(cls):
        cls.desktop = cls.enterClassContext(Desktop())
        cls.bus = open_bus(cls.desktop)

    def setUp(self):
        self.sandbox = self.desktop.start([self.programs[1], "sandbox", "--port", "0"], stdout=subprocess.PIPE)
        self.addCleanup(end, self.sandbox)
        said = ""
        while not (found := re.search(r"(http://[\d.:]+)\nSDKAppID (\d+)\nidentifier (\w+)\nsecret-key (\w{64})\n", said)):
            said += os.read(self.sandbox.stdout.fileno(), 4096).decode()
        endpoint, application, identifier, key = found.groups()
        self.desktop.environment["CALLSCOPE_SECRET_KEY"] = key
        for name in ("Lab", "Other"):
            self.cli("profiles", "add", name, "--sdkappid", application, "--identifier", identifier, "--endpoint", endpoint)
        self.addCleanup(self.forget_everything)
        self.install()

    def forget_everything(self):
        for variable in ("XDG_CONFIG_HOME", "XDG_DATA_HOME"):
            shutil.rmtree(os.path.join(self.desktop.environment[variable], "callscope"), ignore_errors=True)

    def install(self):
        data = self.desktop.environment["XDG_DATA_HOME"]
        folder = os.path.join(data, "bin")
        os.makedirs(folder, exist_ok=True)
        os.makedirs(os.path.join(data, "applications"), exist_ok=True)
        if not os.path.exists(os.path.join(folder, "callscope")):
            os.symlink(self.programs[0], os.path.join(folder, "callscope"))
            self.desktop.environment["PATH"] = folder + os.pathsep + self.desktop.environment["PATH"]
        with open(os.path.join(HERE, "..", "..", "packaging", NAME + ".desktop"), encoding="utf-8") as file:
            entry = file.read().replace("DBusActivatable=true", "DBusActivatable=false")  # the bus of this test knows no services
        with open(os.path.join(data, "applications", NAME + ".desktop"), "w", encoding="utf-8") as file:
            file.write(entry)
        self.desktop.run(["update-desktop-database", os.path.join(data, "applications")])

    def cli(self, *words):
        done = subprocess.run([self.programs[1], *words], env=self.desktop.environment, capture_output=True, text=True, timeout=60, check=False)
        self.assertEqual(done.returncode, 0, done.stderr)
        return done.stdout

    def start(self, *words):
        process = self.desktop.start([self.programs[0], *words])
        self.addCleanup(end, process)
        return process

    def open_window(self, *words):
        process = self.start(*words)
        app = self.bus.application(process)
        app.find("frame", seconds=60)
        return process, app

    def started_by(self, start):
        """What the desktop starts, not this test: its pid and its window."""
        before = self.processes()
        start()
        (pid,) = wait_until("the program is started", lambda: self.processes() - before, 30)
        self.addCleanup(self.end_pid, pid)
        return pid, self.bus.application(type("Started", (), {"pid": pid, "poll": lambda self: None})())

    def verdict(self, app, text):
        app.wait(text, lambda: any(text in each for each in app.texts()), 30)

    def follow(self, link):
        self.addCleanup(end, self.desktop.start(["xdg-open", link]))  # which may stay for as long as what it started

    def end_pid(self, pid):
        with contextlib.suppress(ProcessLookupError):
            os.kill(pid, signal.SIGTERM)
        wait_until("it is gone", lambda: pid not in self.processes())

    def processes(self):
        program = os.path.realpath(self.programs[0])
        found = set()
        for pid in filter(str.isdigit, os.listdir("/proc")):
            try:
                with open(f"/proc/{pid}/environ", "rb") as file:
                    mine = f"HOME={self.desktop.home}".encode() in file.read().split(b"\0")
                if mine and os.path.realpath(f"/proc/{pid}/exe") == program:
                    found.add(int(pid))
            except OSError:
                continue
        return found


def main(arguments):
    """PATH-OF-CALLSCOPE PATH-OF-CALLSCOPE-CLI, then unittest's own."""
    InstalledTest.programs = [os.path.abspath(path) for path in arguments[1:3]]
    unittest.main(argv=arguments[:1] + arguments[3:], verbosity=2)
