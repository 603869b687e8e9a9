"""Pictures of the real window for README and metainfo: screenshots.py PATH-OF-CALLSCOPE PATH-OF-CALLSCOPE-CLI FOLDER"""

import json
import os
import re
import subprocess
import sys
import time

sys.path.insert(0, os.path.join(os.path.dirname(os.path.abspath(__file__)), "..", "tests", "e2e"))

from accessible import open_bus  # noqa: E402  pylint: disable=wrong-import-position
from desktop import Desktop, end  # noqa: E402  pylint: disable=wrong-import-position

SAMPLE = "04c9a0ac-8e38-4a19-be45-349c5ce7911b"
UNKNOWN = "00000000-0000-4000-8000-000000000000"


class Studio:
    """Somebody with a profile for a sandbox, and one picture after the other."""

    def __init__(self, desktop, callscope, cli, folder):
        self.desktop = desktop
        self.callscope = callscope
        self.cli = cli
        self.folder = folder
        self.bus = open_bus(desktop)
        self.sandbox = desktop.start([cli, "sandbox", "--port", "0"], stdout=subprocess.PIPE)
        said = ""
        while not (found := re.search(r"(http://[\d.:]+)\nSDKAppID (\d+)\nidentifier (\w+)\nsecret-key (\w{64})\n", said)):
            said += os.read(self.sandbox.stdout.fileno(), 4096).decode()
        self.endpoint, self.application, self.identifier, key = found.groups()
        desktop.environment["CALLSCOPE_SECRET_KEY"] = key

    def add_profile(self):
        self.run("profiles", "add", "Prod-SG", "--sdkappid", self.application, "--identifier", self.identifier, "--endpoint", self.endpoint)

    def run(self, *words):
        subprocess.run([self.cli, *words], env=self.desktop.environment, stdin=subprocess.DEVNULL, capture_output=True, timeout=120, check=False)

    def set(self, **settings):
        folder = os.path.join(self.desktop.environment["XDG_CONFIG_HOME"], "callscope")
        os.makedirs(folder, mode=0o700, exist_ok=True)
        with open(os.path.join(folder, "settings"), "w", encoding="utf-8") as file:
            json.dump({"clipboard/offer": False, **{key.replace("_", "/"): value for key, value in settings.items()}}, file)

    def place(self, window):
        said = self.desktop.run(["xwininfo", "-id", window]).decode()
        return [int(re.search(rf"{what}: +(-?\d+)", said).group(1)) for what in ("Absolute upper-left X", "Absolute upper-left Y", "Width", "Height")]

    def main_window(self, process):
        """The largest one: a dialog may be open already."""
        windows = self.desktop.run(["xdotool", "search", "--onlyvisible", "--pid", str(process.pid)]).decode().split()
        return max(windows, key=lambda window: self.place(window)[2] * self.place(window)[3])

    def take(self, name, *ids, keys=(), before=None, wait="", environment=None):
        """Starts the window, waits for a text, presses keys, and keeps what can be seen of it and its dialogs."""
        kept = dict(self.desktop.environment)
        self.desktop.environment.update(environment or {})
        process = self.desktop.start([self.callscope, "--new-instance", *ids])
        app = self.bus.application(process)
        app.find("frame", seconds=60)
        if wait:
            app.wait(wait, lambda: any(wait in text for text in app.texts()), 60)
        time.sleep(1.5)  # the timeline grows for a moment
        window = self.main_window(process)
        self.desktop.run(["xdotool", "windowmove", "--sync", window, "8", "32"])
        self.desktop.keys("Shift_L")
        if before:
            before(app)
        for key in keys:
            self.desktop.keys(*(key if isinstance(key, tuple) else (key,)))
            time.sleep(0.8)
        x, y, width, height = self.place(window)
        area = f"{width}x{height}+{x}+{y}"
        self.desktop.run(["import", "-window", "root", "-crop", area, "+repage", "-strip", os.path.join(self.folder, name + ".png")])
        end(process)
        self.desktop.environment.clear()
        self.desktop.environment.update(kept)


def main(callscope, cli, folder):
    os.makedirs(folder, exist_ok=True)
    with open(os.path.join(os.path.dirname(os.path.abspath(__file__)), "..", "resources", "demo-calls.json"), encoding="utf-8") as file:
        calls = demo_calls(json.load(file))
    ids = {call["result"]: call["callId"] for call in reversed(calls)}
    with Desktop(size="2500x1700") as desktop:
        studio = Studio(desktop, os.path.abspath(callscope), os.path.abspath(cli), folder)
        studio.set()
        studio.take("first-run", wait="Try the demo calls")
        studio.add_profile()
        ordinary = [call["callId"] for call in calls[1:12]]  # those behind them show what can be wrong with a record
        studio.run("lookup", *reversed(ordinary), SAMPLE)
        found = "Answered after 1 h 16 min 18 s"
        studio.take("found", SAMPLE, wait=found)
        studio.take("unanswered", ids["NotAnswer"], wait="Not answered")
        studio.take("interrupted", ids["Interrupt"], wait="Interrupted")
        studio.take("error", before=lambda app: (look_up(app, UNKNOWN), app.find("dialog", seconds=40), time.sleep(1)))
        studio.take("members", ids["members"], wait="Answered after")
        studio.take("archive", SAMPLE, wait=found, before=lambda app: filter_by(desktop, "talk<20m"))
        studio.take("filter-builder", SAMPLE, wait=found,
                    before=lambda app: (filter_by(desktop, "result:NormalEnd ring>5 talk<20m"), app.press(app.find("push button", "Filter"))))
        studio.take("preferences", SAMPLE, wait=found, keys=["ctrl+comma", ("Down",) * 4])
        studio.take("double", SAMPLE, wait=found, environment={"QT_SCALE_FACTOR": "2"})
        studio.set(window_theme="dark")
        studio.take("dark", SAMPLE, wait=found)
        studio.set(window_language="zh_CN")
        studio.take("chinese", SAMPLE, wait="04c9a0ac")


def filter_by(desktop, text):
    desktop.keys("ctrl+f")
    desktop.type(text)
    time.sleep(1)


def look_up(app, call_id):
    app.set_text(app.find("text", "Call ID"), call_id)
    app.press(app.find("push button", "Look up"))


def demo_calls(file):
    """What each of the demo's calls ended with; the one with the most people is "members"."""
    calls = []
    for call in file["calls"]:
        record = call.get("record", {})
        calls.append({"callId": call["callId"], "result": record.get("CallResult", ""), "people": len(record.get("CalleeList_Account", []))})
    most = max(calls, key=lambda each: each["people"])
    return [*calls, {**most, "result": "members"}]


if __name__ == "__main__":
    main(*sys.argv[1:])
