#!/usr/bin/python3
"""Ratios measured in one run, in interleaved pairs, as medians. Run by the target `bench`; no test depends on it."""

import argparse
import contextlib
import os
import re
import statistics
import shutil
import subprocess
import sys
import tempfile
import time
import urllib.parse

sys.path.insert(0, os.path.join(os.path.dirname(os.path.abspath(__file__)), "..", "e2e"))

import archivebench  # noqa: E402  pylint: disable=wrong-import-position
from desktop import Desktop, Failure, end, wait_until  # noqa: E402  pylint: disable=wrong-import-position
from peer import PATH, make_user_sig  # noqa: E402  pylint: disable=wrong-import-position

SAMPLE = "04c9a0ac-8e38-4a19-be45-349c5ce7911b"
ROOT_COLOUR = 0xFF00FF


class RootWatcher:
    """Sees when something is painted over the root window's colour."""

    def __init__(self, display_name):
        from Xlib import X, display  # pylint: disable=import-outside-toplevel
        self._x = X
        self._display = display.Display(display_name)
        self._root = self._display.screen().root
        self._width = self._root.get_geometry().width
        self._root.change_attributes(background_pixel=ROOT_COLOUR)
        self._root.clear_area(0, 0, 0, 0)
        self._display.sync()
        self._bare = self._row()

    def _row(self):
        return self._root.get_image(0, 400, self._width, 1, self._x.ZPixmap, 0xFFFFFFFF).data

    def is_bare(self):
        return self._row() == self._bare

    def wait_for_paint(self, seconds=30):
        deadline = time.perf_counter() + seconds
        while self.is_bare():
            if time.perf_counter() > deadline:
                raise Failure("nothing was painted")
            time.sleep(0.0002)


def first_paint(desktop, watcher, command):
    """Milliseconds from the start of the process until its window's pixels are on the screen."""
    wait_until("the screen is bare", watcher.is_bare)
    started = time.perf_counter()
    process = desktop.start(command)
    watcher.wait_for_paint()
    elapsed = time.perf_counter() - started
    end(process)
    return elapsed * 1000


def whole_process(environment, command):
    """Milliseconds from start to end of a process that must succeed."""
    started = time.perf_counter()
    done = subprocess.run(command, env=environment, stdin=subprocess.DEVNULL, capture_output=True, check=False)
    elapsed = time.perf_counter() - started
    if done.returncode or b"user5" not in done.stdout:
        raise Failure(f"{command[0]} failed: {done.stdout[-500:]} {done.stderr[-500:]}")
    return elapsed * 1000


def pairs(rounds, ours, theirs):
    """Medians of interleaved measurements; the first pair warms the caches and does not count."""
    measured = [(ours(), theirs()) for _ in range(rounds + 1)][1:]
    return tuple(statistics.median(column) for column in zip(*measured))


def measure_first_paint(arguments):
    with Desktop(window_manager=False) as desktop:
        # A window manager would paint a frame before the program paints itself; a screen reader costs both programs alike.
        desktop.environment.pop("QT_LINUX_ACCESSIBILITY_ALWAYS_ON")
        watcher = RootWatcher(desktop.environment["DISPLAY"])
        return pairs(21, lambda: first_paint(desktop, watcher, [arguments.callscope, "--demo"]),
                     lambda: first_paint(desktop, watcher, [arguments.empty_window]))


def measure_terminal(arguments):
    with Desktop(display=False) as desktop:
        sandbox = desktop.start([arguments.cli, "sandbox", "--port", "0"], stdout=subprocess.PIPE)
        said = ""
        while not (about := re.search(r"(http://[\d.:]+)\nSDKAppID (\d+)\nidentifier (\w+)\nsecret-key (\w{64})\n", said)):
            said += os.read(sandbox.stdout.fileno(), 4096).decode("utf-8")
        endpoint, sdk_app_id, identifier, key = about.groups()
        environment = {**desktop.environment, "CALLSCOPE_SECRET_KEY": key}
        subprocess.run([arguments.cli, "profiles", "add", "Bench", "--sdkappid", sdk_app_id, "--identifier", identifier,
                        "--endpoint", endpoint], env=environment, check=True, capture_output=True)
        query = urllib.parse.urlencode({"sdkappid": sdk_app_id, "identifier": identifier, "random": "7", "contenttype": "json",
                                        "usersig": make_user_sig(int(sdk_app_id), identifier, key, int(time.time()), 86400)})
        curl = ["curl", "-sS", "-H", "Content-Type: application/json", "-d", f'{{"CallId":"{SAMPLE}"}}', f"{endpoint}{PATH}?{query}"]
        cli = [arguments.cli, "lookup", "--profile", "Bench", "--no-save", SAMPLE]
        return pairs(31, lambda: whole_process(environment, cli), lambda: whole_process(environment, curl))


def measure_in_process(program):
    """A program that prints its medians itself."""
    with Desktop() as desktop:
        done = subprocess.run([program], env=desktop.environment, stdin=subprocess.DEVNULL, capture_output=True, text=True, check=False)
    if done.returncode:
        raise Failure(f"{program} failed: {done.stderr[-500:]}")
    return tuple(float(word) for word in done.stdout.split())


def start_with_archive(arguments, folder):
    """First paint of the person's own window with this archive, and with none."""
    with Desktop(window_manager=False) as desktop:
        desktop.environment.pop("QT_LINUX_ACCESSIBILITY_ALWAYS_ON")
        subprocess.run([arguments.cli, "profiles", "add", "Bench", "--sdkappid", "1400000001", "--identifier", "administrator", "--region", "china"],
                       env=desktop.environment, check=True, capture_output=True)
        watcher = RootWatcher(desktop.environment["DISPLAY"])
        data = desktop.environment["XDG_DATA_HOME"]

        def painted(where):
            desktop.environment["XDG_DATA_HOME"] = where
            return first_paint(desktop, watcher, [arguments.callscope])
        return pairs(15, lambda: painted(folder), lambda: painted(data))


def measure_archive(arguments):
    folder = tempfile.mkdtemp(prefix="callscope-bench-")
    with contextlib.ExitStack() as stack:
        stack.callback(shutil.rmtree, folder, ignore_errors=True)
        os.makedirs(os.path.join(folder, "callscope"))
        path = os.path.join(folder, "callscope", "archive.sqlite")
        archivebench.fill(arguments.make_archive, path)
        archivebench.ask(arguments.queries, path)
        archivebench.restore(arguments.restore, path, folder)
        archivebench.export(arguments.cli, path, {**os.environ, "XDG_DATA_HOME": folder})
        row("first paint: callscope with that archive | without", *start_with_archive(arguments, folder), "ratio <= 1.1")
        with Desktop() as desktop:
            archivebench.scroll(arguments.scroll, path, desktop.environment)


def row(what, ours, theirs, goal, unit="ms"):
    ratio = f"{ours / theirs:.2f}" if theirs else ""
    against = f"{theirs:.1f} {unit}" if theirs else ""
    print(f"{what:<58} {ours:>8.1f} {unit} {against:>12} {ratio:>7}   {goal}", flush=True)


def main():
    parser = argparse.ArgumentParser()
    for name in ("--callscope", "--cli", "--empty-window", "--decode", "--enter", "--make-archive", "--queries", "--restore", "--scroll"):
        parser.add_argument(name, required=True)
    arguments = parser.parse_args()
    print(f"{'what':<58} {'ours':>11} {'theirs':>12} {'ratio':>7}   goal")
    row("first paint: callscope --demo | empty QMainWindow", *measure_first_paint(arguments), "ratio <= 1.5")
    row("whole process: callscope-cli lookup | curl", *measure_terminal(arguments), "ratio <= 3")
    (enter,) = measure_in_process(arguments.enter)
    row("Enter to painted record on loopback, median", enter, None, "<= 25 ms")
    row("decode 100,000 records | QJsonDocument::fromJson", *measure_in_process(arguments.decode), "(none)")
    measure_archive(arguments)


if __name__ == "__main__":
    main()
