"""A private desktop for one test: its own HOME, X server, session bus, accessibility bus and window manager.

Every process is started here and ended here by its pid; nothing of the person's own session is read or touched.
"""

import contextlib
import os
import select
import shutil
import signal
import subprocess
import sys
import tempfile
import time


class Failure(Exception):
    """A check that did not hold; its text says which."""


def wait_until(what, condition, seconds=20.0, interval=0.05):
    """Polls until the condition is true and returns its value; fails after the deadline."""
    deadline = time.monotonic() + seconds
    while True:
        value = condition()
        if value:
            return value
        if time.monotonic() > deadline:
            raise Failure(f"not within {seconds:g} s: {what}")
        time.sleep(interval)


def complaints(file):
    """What a program said into a file, but for Qt's answer to this test's own question about a row that had just gone."""
    file.seek(0)
    lines = file.read().decode("utf-8", "replace").splitlines(keepends=True)
    return "".join(line for line in lines if not line.startswith("QAccessibleTable::child: Invalid index at: "))


def private_environment(home):
    """The environment of a person who has just been created. The caller removes `home`."""
    environment = {key: value for key, value in os.environ.items()
                   if key in ("PATH", "ASAN_OPTIONS", "UBSAN_OPTIONS", "LSAN_OPTIONS", "TMPDIR")}
    environment.update(HOME=home, TZ="Asia/Tokyo", LANG="C.UTF-8", QT_LINUX_ACCESSIBILITY_ALWAYS_ON="1", NO_AT_BRIDGE="0")
    for variable, folder in (("XDG_CONFIG_HOME", "config"), ("XDG_DATA_HOME", "data"), ("XDG_CACHE_HOME", "cache"),
                             ("XDG_RUNTIME_DIR", "run")):
        path = os.path.join(home, folder)
        os.makedirs(path, mode=0o700)
        environment[variable] = path
    return environment


class Desktop:
    """Use as a context manager; `environment` is what programs on it are started with."""

    def __init__(self, size="1600x1000", display=True, window_manager=True):
        self._size = size
        self._with_display = display
        self._with_window_manager = window_manager
        self._processes = []
        self.environment = {}
        self.home = ""

    def __enter__(self):
        self.home = tempfile.mkdtemp(prefix="callscope-desktop-")
        try:
            self.environment = private_environment(self.home)
            if self._with_display:
                self._start_display()
                self._start_buses()
                if self._with_window_manager:
                    self.start(["openbox", "--sm-disable"])
                    wait_until("the window manager answers", self._window_manager_answers)
        except BaseException:
            self.__exit__(None, None, None)
            raise
        return self

    def __exit__(self, *_):
        for process in reversed(self._processes):
            end(process)
        shutil.rmtree(self.home, ignore_errors=True)

    def start(self, command, **options):
        """Starts a program in a process group of its own, which ends with the desktop."""
        process = subprocess.Popen(command, env=self.environment, stdin=subprocess.DEVNULL, start_new_session=True,
                                   **{"stdout": subprocess.DEVNULL, "stderr": subprocess.DEVNULL, **options})
        self._processes.append(process)
        return process

    def run(self, command, **options):
        """Runs a short helper, such as xdotool, to its end and returns what it printed."""
        return subprocess.run(command, env=self.environment, stdin=subprocess.DEVNULL, capture_output=True, timeout=20, check=False,
                              **options).stdout

    def keys(self, *keys):
        self.run(["xdotool", "key", "--clearmodifiers", "--delay", "30", *keys])

    def type(self, text):
        self.run(["xdotool", "type", "--clearmodifiers", "--delay", "8", "--", text])

    def clipboard(self, target):
        return self.run(["xclip", "-selection", "clipboard", "-o", "-t", target])

    def _start_display(self):
        reader, writer = os.pipe()
        self.start(["Xvfb", "-displayfd", str(writer), "-screen", "0", f"{self._size}x24", "-nolisten", "tcp", "-noreset"],
                   pass_fds=(writer,))
        os.close(writer)
        with os.fdopen(reader) as pipe:
            if not select.select([pipe], [], [], 20)[0]:
                raise Failure("Xvfb did not start within 20 s")
            number = pipe.readline().strip()
        if not number:
            raise Failure("Xvfb ended without a display")
        self.environment["DISPLAY"] = f":{number}"

    def _start_buses(self):
        bus = self.start(["dbus-daemon", "--session", "--nofork", "--print-address"], stdout=subprocess.PIPE, text=True)
        if not select.select([bus.stdout], [], [], 20)[0]:
            raise Failure("the session bus did not start within 20 s")
        self.environment["DBUS_SESSION_BUS_ADDRESS"] = bus.stdout.readline().strip()
        self.start(["/usr/libexec/at-spi-bus-launcher", "--launch-immediately"])
        wait_until("the accessibility bus answers", lambda: self.run(
            ["dbus-send", "--session", "--print-reply", "--dest=org.a11y.Bus", "/org/a11y/bus", "org.a11y.Bus.GetAddress"]))

    def _window_manager_answers(self):
        return b"window id" in self.run(["xprop", "-root", "_NET_SUPPORTING_WM_CHECK"])


def end(process, seconds=10):
    """Asks the process group to end, and ends it."""
    for wanted in (signal.SIGTERM, signal.SIGKILL):
        with contextlib.suppress(ProcessLookupError):
            os.killpg(process.pid, wanted)
        with contextlib.suppress(subprocess.TimeoutExpired):
            process.wait(seconds)
            if wanted == signal.SIGTERM:
                continue
    if process.stdout:
        process.stdout.close()


if __name__ == "__main__":
    with Desktop() as desktop:
        sys.exit(subprocess.run(sys.argv[1:], env=desktop.environment, check=False).returncode)
