#!/usr/bin/python3
"""A day with known secrets, and a search for them everywhere: leaks.py PATH-OF-CALLSCOPE PATH-OF-CALLSCOPE-CLI"""

import json
import os
import resource
import secrets
import signal
import subprocess
import sys
import tempfile
import time
import unittest

from accessible import open_bus
from certificates import make_authority
from desktop import Desktop, end, wait_until
from peer import Peer, make_user_sig
from proxies import PASSWORD, USER, Socks5
from searcher import Searcher

PROGRAMS = []
FORMATS = ("text", "markdown", "html", "json", "jsonl", "csv")
SAMPLE = "04c9a0ac-8e38-4a19-be45-349c5ce7911b"
ECHO = "0e0e0e0e-8e38-4a19-be45-349c5ce7911b"
UNKNOWN = "00000000-0000-4000-8000-000000000000"
APPLICATION = 1400000000
RECORD = ('{"CallId":"%s","Caller_Account":"anna","CalleeList_Account":["bert"],"MediaType":"Video","CallType":"SingleCall",'
          '"StartTime":1750000000,"AcceptTime":1750000007,"EndTime":1750000127,"CallResult":"NormalEnd","RoomId":"1","RoomIdType":1}' % SAMPLE)
ADD = ("--sdkappid", str(APPLICATION), "--identifier", "administrator")

desktop = None
bus = None


def setUpModule():
    global desktop, bus  # pylint: disable=global-statement
    desktop = Desktop()
    desktop.__enter__()
    unittest.addModuleCleanup(desktop.__exit__, None, None, None)
    unlock_key_ring()
    bus = open_bus(desktop)


def unlock_key_ring():
    ring = subprocess.Popen(["gnome-keyring-daemon", "--foreground", "--unlock", "--components=secrets"], env=desktop.environment,
                            stdin=subprocess.PIPE, stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL, start_new_session=True)
    unittest.addModuleCleanup(end, ring)
    ring.stdin.write(b"only for this test")
    ring.stdin.close()
    wait_until("the key ring answers", lambda: b"boolean true" in desktop.run(
        ["dbus-send", "--session", "--print-reply", "--dest=org.freedesktop.DBus", "/", "org.freedesktop.DBus.NameHasOwner", "string:org.freedesktop.secrets"]))


def without_core_limit():
    resource.setrlimit(resource.RLIMIT_CORE, (resource.RLIM_INFINITY, resource.RLIM_INFINITY))


class Leaks(unittest.TestCase):
    """One scripted session; every test below looks at what it left."""

    def setUp(self):
        self.folder = tempfile.TemporaryDirectory(prefix="callscope-leaks-tls-")
        self.addCleanup(self.folder.cleanup)
        self.ca, certificate, key = make_authority(self.folder.name)
        self.key = secrets.token_hex(32)
        self.peer = Peer(certificate, key, APPLICATION, "administrator", self.key)
        self.peer.records[SAMPLE] = RECORD
        self.peer.__enter__()
        self.addCleanup(self.peer.__exit__)
        self.echo()
        self.pasted = make_user_sig(APPLICATION, "administrator", self.key, int(time.time()), 86400 * 5)
        self.left = os.path.join(desktop.home, "left")
        os.makedirs(self.left, exist_ok=True)
        self.said = open(os.path.join(desktop.home, "said.log"), "ab")
        self.addCleanup(self.said.close)

    def echo(self):
        """For one call the service repeats the signature in its answer."""
        answer = self.peer.answer

        def echoing(method, target, headers, body):
            plain = answer(method, target, headers, body)
            if ECHO.encode() not in body:
                return plain
            text = json.dumps({"ErrorCode": 60025, "ErrorInfo": f"bad request {target}", "ActionStatus": "FAIL", "RequestId": "Id-echo"})
            return 200, {"X-Echo": target}, text.encode()

        self.peer.answer = echoing

    def cli(self, *arguments, stdin=""):
        done = subprocess.run([PROGRAMS[1], *arguments], env=desktop.environment, input=stdin.encode(), capture_output=True, timeout=120, check=False)
        self.said.write(done.stdout + done.stderr)
        self.said.flush()
        return done.returncode, done.stdout.decode()

    def add(self, name, *more, stdin):
        code, _ = self.cli("profiles", "add", name, *ADD, "--endpoint", f"https://localhost:{self.peer.port}", "--ca", self.ca, *more, stdin=stdin)
        self.assertEqual(code, 0)

    def use_the_terminal(self, proxy):
        self.add("Lab", "--secret-key-stdin", stdin=self.key)
        self.add("Pasted", "--usersig-stdin", stdin=self.pasted)
        self.add("Proxied", "--proxy", f"socks5://{USER}@127.0.0.1:{proxy.port}", "--secret-key-stdin", "--proxy-password-stdin",
                 stdin=f"{self.key}\n{PASSWORD}\n")
        self.assertIn(self.key, self.stored("Lab"), "the key ring has it")
        for form in ("text", "json", "markdown", "html", "csv"):
            self.assertEqual(self.cli("lookup", "--profile", "Lab", "--format", form, SAMPLE)[0], 0)
            self.cli("lookup", "--profile", "Lab", "--format", form, ECHO, UNKNOWN)
        for name in ("Pasted", "Proxied"):
            self.assertEqual(self.cli("lookup", "--profile", name, SAMPLE)[0], 0)
            self.assertEqual(self.cli("profiles", "test", name)[0], 0)
        self.leave_the_terminal()
        self.cli("profiles", "test", "Lab", "--format", "json")
        self.cli("profiles", "list")
        self.assertEqual(self.cli("profiles", "export", os.path.join(desktop.home, "exported.json"))[0], 0)

    def leave_the_terminal(self):
        """Every format, to the terminal and to a file; masked ones, too."""
        for command in (("lookup", "--profile", "Lab", SAMPLE, ECHO), ("search", "")):
            for form in FORMATS:
                file = os.path.join(self.left, f"{command[0]}.{form}")
                for more in ((), ("--mask",), ("--output", file)):
                    code, out = self.cli(command[0], "--format", form, *more, *command[1:])
                    self.assertIn(code, (0, 3, 4, 5, 6), command)
                    self.assertTrue(out or more[:1] == ("--output",), command)
                self.assertGreater(os.path.getsize(file), 0)

    def stored(self, name):
        with open(os.path.join(desktop.environment["XDG_CONFIG_HOME"], "callscope", "profiles.json"), encoding="utf-8") as file:
            (profile_id,) = [profile["id"] for profile in json.load(file)["profiles"] if profile["name"] == name]
        return desktop.run(["secret-tool", "lookup", "server", "callscope", "user", profile_id]).decode()

    def use_the_window(self, searcher):
        process = desktop.start([PROGRAMS[0], "--profile", "Lab", SAMPLE], stdout=self.said, stderr=self.said, cwd=desktop.home, preexec_fn=without_core_limit)
        self.addCleanup(end, process)
        app = bus.application(process)
        app.wait("the record", lambda: any("Answered after 7 s" in text for text in app.texts()))
        desktop.keys("Shift_L")
        for keys in ("ctrl+shift+c", "ctrl+i", "ctrl+shift+i"):
            desktop.keys(keys)
            time.sleep(0.3)
            searcher.note_clipboard(keys)
        self.copy_as(app, searcher)
        self.leave_by_file(app, searcher)
        self.start_again(process)
        self.fail_and_copy(app, searcher, ECHO)
        self.fail_and_copy(app, searcher, UNKNOWN)
        self.paste_a_secret(app, searcher)
        self.edit_the_profile(app, searcher)
        self.crash(process)

    def fail_and_copy(self, app, searcher, call_id):
        app.set_text(app.find("text", "Call ID"), call_id)
        app.press(app.find("push button", "Look up"))
        dialog = app.find("dialog", seconds=40)
        searcher.note_window(app, f"with the dialog of {call_id[:4]}")
        app.press(app.find("push button", "Copy", within=dialog))
        time.sleep(0.3)
        searcher.note_clipboard(f"the dialog of {call_id[:4]}")
        desktop.keys("Escape")
        app.wait("the dialog is gone", lambda: not app.all("dialog"))
        desktop.keys("ctrl+j")
        time.sleep(0.3)
        searcher.note_window(app, f"after {call_id[:4]}")

    def copy_as(self, app, searcher):
        """Every entry of Edit, Copy as."""
        for mnemonic in "tmhjcu":
            self.put_on_the_clipboard("nothing")
            desktop.keys("alt+e", "a", mnemonic)
            app.wait(f"the clipboard has something after {mnemonic}", lambda: desktop.clipboard("UTF8_STRING") != b"nothing")
            searcher.note_clipboard(f"copy as {mnemonic}")

    def leave_by_file(self, app, searcher):
        """The export dialog, in every format it offers, the hand-off and the response: all saved."""
        desktop.keys("ctrl+s")
        dialog = app.find("dialog", seconds=20)
        searcher.note_window(app, "with the export")
        formats = [bus.describe(node)[1] for node in app.all("list item", within=app.find("combo box", within=dialog), showing=False)]
        self.assertEqual(len(formats), 8)
        for number, name in enumerate(formats):
            desktop.keys("alt+f", "Home", *["Down"] * number)
            app.wait(f"{name} is chosen", lambda name=name: app.all("combo box", name, within=dialog))
            app.press(app.find("push button", "Export…"))
            self.save_as(app, f"export-{number}")
        desktop.keys("Escape")
        app.wait("the export is gone", lambda: not app.all("dialog"))
        desktop.keys("alt+f", "h")
        dialog = app.find("dialog", seconds=20)
        searcher.note_window(app, "with the hand-off")
        app.press(app.find("push button", "Copy", within=dialog))
        time.sleep(0.3)
        searcher.note_clipboard("the hand-off")
        app.press(app.find("push button", where=lambda name: name.startswith("Save"), within=dialog))
        self.save_as(app, "hand-off.txt")
        app.press(app.find("push button", "Close", within=dialog))
        app.wait("the hand-off is gone", lambda: not app.all("dialog"))

    def save_as(self, app, name):
        """Fills in the dialog that asks for a name, and waits for the file."""
        def button():
            return next((node for node in app.all("push button", "Save")), None)
        save = app.wait("the dialog for the name", button)
        app.set_text(app.find("text", "File name:"), os.path.join(self.left, name))
        app.press(save)
        app.wait(f"{name} is saved", lambda: any(file.startswith(name) for file in os.listdir(self.left)))
        app.wait("the dialog for the name is gone", lambda: button() is None)

    def start_again(self, first):
        """A second start hands its words over by the session bus."""
        second = desktop.start([PROGRAMS[0], SAMPLE], stdout=self.said, stderr=self.said)
        self.assertEqual(second.wait(30), 0)
        self.assertIsNone(first.poll())

    def paste_a_secret(self, app, searcher):
        for text in (self.key, f"my key is {self.key} and the call {SAMPLE[:20]}", f"sig={self.pasted}"):
            self.put_on_the_clipboard(text)
            desktop.keys("ctrl+l", "ctrl+v")
            time.sleep(0.4)
            searcher.note_window(app, "with a pasted secret")
        self.put_on_the_clipboard("nothing")

    @staticmethod
    def put_on_the_clipboard(text):
        subprocess.run(["xclip", "-selection", "clipboard", "-i"], input=text.encode(), env=desktop.environment, check=True, timeout=20,
                       stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL)

    def edit_the_profile(self, app, searcher):
        desktop.keys("alt+p", "e")
        dialog = app.find("dialog", seconds=20)
        self.put_on_the_clipboard(self.key)
        desktop.keys("alt+c", "ctrl+v")
        time.sleep(0.3)
        self.put_on_the_clipboard("nothing")
        searcher.note_window(app, "with the form")
        desktop.keys("ctrl+a", "ctrl+c", "ctrl+x")
        time.sleep(0.3)
        searcher.note_clipboard("copying the secret field")
        self.assertTrue(dialog)
        desktop.keys("Return")
        app.wait("the form is gone", lambda: not app.all("dialog"))
        searcher.note_window(app, "after saving")

    def crash(self, process):
        os.kill(process.pid, signal.SIGABRT)
        self.assertEqual(process.wait(30), -signal.SIGABRT)

    def test_nothing_leaks(self):
        with Searcher(desktop) as searcher, Socks5() as proxy, searcher.session_bus():
            self.use_the_terminal(proxy)
            self.use_the_window(searcher)
        searcher.look_for("the secret key", self.key)
        searcher.look_for("the pasted signature", self.pasted)
        searcher.look_for("the proxy's password", PASSWORD)
        self.assertGreater(len(self.peer.user_sigs), 1)
        for user_sig in self.peer.user_sigs:
            searcher.look_for("a signature", user_sig)
        self.assertEqual(searcher.hits(), [])
        self.plant_and_find(searcher)

    def plant_and_find(self, searcher):
        """The same search finds a leak in each of the places, or finding nothing says nothing."""
        file = os.path.join(desktop.environment["XDG_DATA_HOME"], "leak.bin")
        with open(file, "wb") as leak:
            leak.write(b"\0\1" + self.key.encode())
        self.assertEqual(searcher.hits(), [(file, "the secret key")])
        os.remove(file)
        self.said.write(next(iter(self.peer.user_sigs)).encode())
        self.said.flush()
        self.assertEqual([place for place, _ in searcher.hits()], [self.said.name])
        self.said.truncate(0)
        self.put_on_the_clipboard(self.pasted)
        with Searcher(desktop) as again:
            again.needles = searcher.needles
            again.note_clipboard("planting")
            children = [desktop.start(["sh", "-c", "sleep 2; :", "sh", self.key]), desktop.start(["env", f"LEAK={PASSWORD}", "sleep", "2"])]
            time.sleep(1)
            self.plant_in_the_window(again)
            for child in children:
                end(child)
        places = {place.split()[0] for place, _ in again.hits()}
        self.assertLessEqual({"clipboard", "cmdline", "environ", "accessibility", "window"}, places)

    def plant_in_the_window(self, searcher):
        process = desktop.start([PROGRAMS[0], "--demo"], stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL)
        app = bus.application(process)
        app.find("frame", seconds=60)
        searcher.look_for("a planted word", "Look up")
        searcher.look_for("a planted title", "Callscope")
        searcher.note_window(app, "of the demo")
        end(process)


if __name__ == "__main__":
    PROGRAMS.extend(os.path.abspath(sys.argv.pop(1)) for _ in range(2))
    unittest.main(verbosity=2)
