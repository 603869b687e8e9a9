"""Looks for secrets in every place where a program could leave them."""

import base64
import contextlib
import os
import threading
import time
import urllib.parse

from desktop import end, wait_until


def forms_of(secret):
    """The ways a secret may be written; the beginning of a long one counts too."""
    raw = secret.encode("utf-8")
    forms = {raw, raw.upper(), urllib.parse.quote(secret, safe="").encode(), base64.b64encode(raw).rstrip(b"="), raw.hex().encode(),
             secret.encode("utf-16-le")}
    if len(secret) > 60:
        forms.add(raw[:40])
    return forms


class Searcher:
    """Collects bytes from places and says which of them hold a secret. Use as a context manager: processes are watched meanwhile."""

    def __init__(self, desktop):
        self.needles = {}
        self._desktop = desktop
        self._seen = {}  # place -> bytes
        self._stop = threading.Event()
        self._watcher = threading.Thread(target=self._watch, daemon=True)

    def __enter__(self):
        self._watcher.start()
        return self

    def __exit__(self, *_):
        self._stop.set()
        self._watcher.join()

    def look_for(self, name, secret):
        for form in forms_of(secret):
            self.needles[form] = name

    def note(self, place, content):
        self._seen[place] = self._seen.get(place, b"") + content

    def hits(self):
        """Sorted pairs of place and secret."""
        found = set()
        for place, content in list(self._seen.items()) + list(self._files()):
            found |= {(place, name) for form, name in self.needles.items() if form in content}
        return sorted(found)

    def note_clipboard(self, when):
        for selection in ("clipboard", "primary"):
            targets = self._desktop.run(["xclip", "-selection", selection, "-o", "-t", "TARGETS"]).decode("utf-8", "replace").split()
            for target in targets:
                content = self._desktop.run(["xclip", "-selection", selection, "-o", "-t", target])
                self.note(f"{selection} {target} after {when}", content)

    def note_window(self, application, when):
        """Titles, and everything a screen reader is told: names, descriptions and texts."""
        self.note(f"accessibility tree {when}", application.tree().encode("utf-8"))
        self.note(f"accessible texts {when}", "\n".join(application.contents()).encode("utf-8"))
        titles = self._desktop.run(["xdotool", "search", "--onlyvisible", "--name", "", "getwindowname", "%@"])
        self.note(f"window titles {when}", titles)

    @contextlib.contextmanager
    def session_bus(self):
        """Notes everything that programs say on the session bus meanwhile: notifications, a second start, the key store."""
        said = os.path.join(self._desktop.home, "session-bus.log")
        with open(said, "wb") as file:
            monitor = self._desktop.start(["dbus-monitor", "--session"], stdout=file)
            wait_until("the bus is listened to", lambda: os.path.getsize(said) > 0)
            yield
            end(monitor)

    def _files(self):
        for folder, _, names in os.walk(self._desktop.home):
            for name in names:
                path = os.path.join(folder, name)
                if os.path.isfile(path) and not os.path.islink(path):
                    with open(path, "rb") as file:
                        yield path, file.read()
        yield from self._system_logs()

    def _system_logs(self):
        for folder, _, names in os.walk("/var/log"):
            for name in names:
                path = os.path.join(folder, name)
                if os.path.isfile(path) and os.access(path, os.R_OK) and os.path.getmtime(path) > time.time() - 3600:
                    with open(path, "rb") as file:
                        yield path, file.read()

    def _watch(self):
        """Notes the arguments and environments of every process of this desktop, many times a second."""
        mine = os.fsencode(f"HOME={self._desktop.home}")
        while not self._stop.wait(0.03):
            for pid in filter(str.isdigit, os.listdir("/proc")):
                try:
                    with open(f"/proc/{pid}/environ", "rb") as file:
                        environment = file.read()
                    if mine not in environment:
                        continue
                    with open(f"/proc/{pid}/cmdline", "rb") as file:
                        arguments = file.read()
                except OSError:
                    continue
                for place, content in (("environ", environment), ("cmdline", arguments)):
                    self._seen[f"{place} of {pid}: {content[:60] if place == 'cmdline' else ''}"] = content
