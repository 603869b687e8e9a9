#!/usr/bin/python3
"""The program's icon: files dropped on it, its menu, and the bus behind it: icon.py PATH-OF-CALLSCOPE PATH-OF-CALLSCOPE-CLI"""

import json
import os
import pathlib
import sys
import time

from desktop import end
from installed import HERE, NAME, SAMPLE, InstalledTest, main

PATH = "/" + NAME.replace(".", "/")
NO_ID = "No Call ID found"


class Icon(InstalledTest):
    """What is dropped on the program's icon is read and never sent; its menu opens what it says and nothing else."""

    def record(self, name, caller):
        """A file beside the person's others, with the record of a call that no service knows."""
        folder = pathlib.Path(self.desktop.home, "tickets of today")
        folder.mkdir(exist_ok=True)
        path = folder / name
        path.write_text(json.dumps({"CallId": f"of-{caller}", "Caller_Account": caller, "CallResult": "Reject", "StartTime": 1739868165,
                                    "EndTime": 1739868170}), encoding="utf-8")
        return path

    def shown(self, app, caller):
        app.wait(caller, lambda: any(caller == text for text in app.texts()), 30)

    def said(self, app, *parts):
        app.wait(str(parts), lambda: any(all(part in text for part in parts) for text in app.texts()), 30)

    def test_files_before_and_after_a_start(self):
        process, app = self.open_window(self.record("first.json", "annabel").as_uri())
        self.shown(app, "annabel")
        self.assertEqual(self.start(str(self.record("second.json", "bertram"))).wait(20), 0)
        self.shown(app, "bertram")
        third = self.desktop.start([self.programs[0], "third.json"], cwd=self.record("third.json", "cornelius").parent)
        self.assertEqual(third.wait(20), 0)
        self.shown(app, "cornelius")
        self.assertIsNone(process.poll())

    def test_from_a_relative_path(self):
        process = self.desktop.start([self.programs[0], "today/call"], cwd=self.desktop.home)
        self.addCleanup(end, process)
        app = self.bus.application(process)
        self.said(app, "call cannot be read")
        self.assertFalse(app.all("list item"), "nothing was looked up")

    def test_files_by_the_menus_launcher(self):
        entry = os.path.join(self.desktop.environment["XDG_DATA_HOME"], "applications", NAME + ".desktop")
        files = [str(self.record(f"{caller}.json", caller)) for caller in ("dorothea", "emil")]
        _, app = self.started_by(lambda: self.addCleanup(end, self.desktop.start(["gio", "launch", entry, *files])))
        self.shown(app, "dorothea")
        app.wait("both in the list", lambda: len(app.all("list item", where=lambda name: "of-" in name)) == 2, 20)

    def test_one_that_is_not_there(self):
        missing = os.path.join(self.desktop.home, SAMPLE + ".json")
        process, app = self.open_window(missing)
        self.said(app, SAMPLE + ".json", "cannot be read")
        self.assertFalse(app.all("list item"), "nothing was looked up")
        self.assertEqual(self.start(f"file://{missing}2").wait(20), 0)
        self.said(app, ".json2", "cannot be read")
        self.assertFalse(app.all("list item"), "nothing was looked up")
        self.assertIsNone(process.poll())

    def test_in_the_demo(self):
        process, app = self.open_window("--demo")
        self.assertEqual(self.start("--demo", str(self.record("demo.json", "friederike")), SAMPLE).wait(20), 0)
        self.verdict(app, "Answered after 1 h 16 min 18 s")
        app.wait("the file, too", lambda: app.all("list item", where=lambda name: "of-friederike" in name), 20)
        self.assertEqual(len(app.all("frame")), 1)
        self.assertIsNone(process.poll())

    def let_the_bus_start_it(self):
        """It tells only then what is wanted."""
        services = pathlib.Path(self.desktop.environment["XDG_DATA_HOME"], "dbus-1", "services")
        services.mkdir(parents=True, exist_ok=True)
        template = pathlib.Path(HERE, "..", "..", "packaging", NAME + ".service.in").read_text(encoding="utf-8")
        service = services / f"{NAME}.service"
        service.write_text(template.replace("@callscope_bus_exec@", self.programs[0]), encoding="utf-8")
        self.bus_call("org.freedesktop.DBus", "/org/freedesktop/DBus", "org.freedesktop.DBus.ReloadConfig")
        self.addCleanup(self.bus_call, "org.freedesktop.DBus", "/org/freedesktop/DBus", "org.freedesktop.DBus.ReloadConfig")
        self.addCleanup(service.unlink)
        self.desktop.run(["dbus-update-activation-environment", "CALLSCOPE_SECRET_KEY"])

    def bus_call(self, destination, path, method, *arguments):
        self.desktop.run(["gdbus", "call", "--session", "--dest", destination, "--object-path", path, "--method", method, *arguments])

    def ask(self, method, *arguments):
        return lambda: self.bus_call(NAME, PATH, f"org.freedesktop.Application.{method}", *arguments, "{}")

    def titles(self, app):
        return sorted(self.bus.describe(node)[1] for node in app.all("frame"))

    def test_the_demo_alone(self):
        self.let_the_bus_start_it()
        pid, app = self.started_by(self.ask("ActivateAction", "demo", "[]"))
        app.wait("the demo", lambda: any("Demo" in title for title in self.titles(app)), 30)
        time.sleep(4)  # longer than the bus is waited for
        self.assertEqual(self.titles(app), ["Demo \u2013 Callscope"])
        self.ask("ActivateAction", "demo", "[]")()
        time.sleep(0.5)
        self.assertEqual(self.titles(app), ["Demo \u2013 Callscope"])
        self.ask("Activate")()
        app.wait("the person's own window", lambda: self.titles(app) == ["Demo \u2013 Callscope", "Lab \u2013 Callscope"], 20)
        self.assertEqual(self.processes(), {pid})

    def test_the_window_alone(self):
        self.let_the_bus_start_it()
        _, app = self.started_by(self.ask("Activate"))
        app.wait("the window", lambda: self.titles(app) == ["Lab \u2013 Callscope"], 30)

    def test_files_by_the_bus(self):
        self.let_the_bus_start_it()
        _, app = self.started_by(self.ask("Open", f"['{self.record('first.json', 'gustav').as_uri()}']"))
        self.shown(app, "gustav")
        self.ask("Open", f"['{self.record('second.json', 'hermine').as_uri()}']")()
        self.shown(app, "hermine")

    def test_links_by_the_bus(self):
        self.let_the_bus_start_it()
        _, app = self.started_by(self.ask("Open", f"['callscope://call/{SAMPLE}']"))
        self.verdict(app, "Answered after 1 h 16 min 18 s")
        self.ask("Open", "['callscope://call/']")()
        self.verdict(app, NO_ID)

    def test_started_by_hand_it_is_an_ordinary_start(self):
        _, app = self.open_window("--service")
        self.assertEqual(len(app.all("frame")), 1)


if __name__ == "__main__":
    main(sys.argv)
