#!/usr/bin/python3
"""PDF and PNG from the terminal, painted by the desktop program without a display: painted.py PATH-OF-CALLSCOPE-CLI PATH-OF-CALLSCOPE"""

import os
import shutil
import sqlite3
import struct
import subprocess
import sys
import tempfile
import unittest

from cliperson import KEY, SAMPLE, UNKNOWN, VIDEO, OverHttps, program, run_tests
from peer import Peer

DESKTOP = os.path.abspath(sys.argv.pop(2))
RECORD = ('{"CallId":"%s","Caller_Account":"anna.lindqvist","CalleeList_Account":["小明","bert"],"MediaType":"Video","CallType":"MultiCall",'
          '"StartTime":1750000000,"AcceptTime":1750000047,"EndTime":1750000127,"CallResult":"NormalEnd","RoomId":"room-of-anna","RoomIdType":2}')


class Painted(OverHttps):
    def setUp(self):
        super().setUp()
        self.assertNotIn("DISPLAY", self.person.environment)
        self.ids = [f"{number:08d}-aaaa-4bbb-8ccc-000000000000" for number in range(1, 4)]

    def path(self, name):
        return os.path.join(self.person.home, "out", name)

    def exported(self):
        return sorted(os.listdir(self.path("")))

    def looked_up(self):
        """Three calls in an archive, one with a note."""
        os.mkdir(self.path(""))
        with Peer(self.certificate, self.key, 1400000000, "administrator", KEY) as peer:
            for call_id in self.ids:
                peer.records[call_id] = RECORD % call_id
            self.add("Lab", peer.port)
            self.run_cli(0, "lookup", "--output", self.path("live.pdf"), *self.ids, CALLSCOPE_SECRET_KEY=KEY)
        archive = sqlite3.connect(os.path.join(self.person.environment["XDG_DATA_HOME"], "callscope", "archive.sqlite"))
        with archive:
            archive.execute("INSERT INTO notes (call, text) SELECT id, 'anna says 没有声音' FROM calls WHERE call_id = ?", (self.ids[0],))
        archive.close()

    @staticmethod
    def text(path):
        return subprocess.run(["pdftotext", "-layout", path, "-"], check=True, capture_output=True, timeout=60).stdout.decode("utf-8")

    def demo(self, status, *words):
        return self.run_cli(status, "lookup", "--demo", *words)

    def test_a_pdf_says_what_the_text_says(self):
        os.mkdir(self.path(""))
        out, _ = self.demo(0, "--output", self.path("a.pdf"), SAMPLE)
        self.assertEqual((out, self.exported()), ("", ["a.pdf"]))
        said = " ".join(self.text(self.path("a.pdf")).split())
        for words in ("Answered after 1 h 16 min 18 s, talked 2 d 5 h 11 min 21 s", "Rang 4,578 s; clients give up at 30 s", "roomid-1434", "user1 caller",
                      "2025-02-18 17:42:45 +09:00 (2025-02-18 08:42:45 UTC)", "Asia/Tokyo"):
            self.assertIn(words, said)

    def test_pages_are_numbered_and_failures_have_one(self):
        os.mkdir(self.path(""))
        self.demo(3, "--format", "pdf", "--output", self.path("several"), SAMPLE, UNKNOWN, VIDEO)
        pages = self.text(self.path("several")).split("\f")[:3]
        for number, (page, words) in enumerate(zip(pages, (SAMPLE, "There is no record of this call", VIDEO)), 1):
            self.assertIn(words, page)
            self.assertIn(f"Page {number} of 3", page)

    def test_the_archive_as_pdf(self):
        self.looked_up()
        self.run_cli(0, "search", "", "--output", self.path("all.pdf"))
        pages = self.text(self.path("all.pdf")).split("\f")[:3]
        self.assertEqual(sorted(call_id for call_id in self.ids for page in pages if call_id in page), self.ids)
        self.assertIn("没有声音", "".join(pages))
        for number, page in enumerate(pages, 1):
            self.assertIn(f"Page {number} of 3", page)
            self.assertIn("小明", page)
        self.assertIn("Rang 47 s; clients give up at 30 s", self.text(self.path("live.pdf")))
        self.run_cli(0, "search", "", "--limit", "2", "--output", self.path("two.pdf"))
        self.assertIn("Page 2 of 2", self.text(self.path("two.pdf")))

    def test_masked(self):
        self.looked_up()
        self.run_cli(0, "search", "", "--mask", "--output", self.path("masked.pdf"))
        said = self.text(self.path("masked.pdf"))
        for name in ("anna", "小明", "bert", "没有"):
            self.assertNotIn(name, said)
        out, _ = self.run_cli(0, "search", "", "--mask", "--limit", "1", "--format", "text")
        pseudonym = out.split("People: ")[1].split()[0]
        self.assertRegex(pseudonym, "^User-[0-9A-F]{10}$")
        self.assertIn(pseudonym, said)  # the archive's
        self.assertIn("Names are masked", said)

    def test_other_languages(self):
        os.mkdir(self.path(""))
        for language, words in (("zh_CN", "正常结束"), ("ja", "正常")):
            self.demo(0, "--language", language, "--output", self.path(language + ".pdf"), SAMPLE)
            self.assertIn(words, self.text(self.path(language + ".pdf")))

    def test_pictures(self):
        os.mkdir(self.path(""))
        self.demo(0, "--output", self.path("one.PNG"), SAMPLE)
        self.demo(0, "--format", "png", "--output", self.path("many.png"), SAMPLE, VIDEO)
        self.assertEqual(self.exported(), ["many-0001.png", "many-0002.png", "one.PNG"])
        for name in self.exported():
            with open(self.path(name), "rb") as file:
                head = file.read(24)
            self.assertEqual(head[:8], b"\x89PNG\r\n\x1a\n")
            self.assertGreater(min(struct.unpack(">II", head[16:])), 500)
        _, said = self.demo(1, "--output", self.path("many.png"), SAMPLE, VIDEO)
        self.assertIn("many-0001.png is there already", said)

    def test_what_cannot_be(self):
        os.mkdir(self.path(""))
        for words, sentence in ((["--format", "pdf"], "--output"), (["--format", "png", "--output", "-"], "--output"),
                                (["--bom", "--output", self.path("a.pdf")], "--bom"), (["--output", self.path("none/a.pdf")], "cannot be written"),
                                (["--format", "pdf", "--output", self.path("")], "cannot be written")):
            _, said = self.demo(2, *words, SAMPLE)
            self.assertIn(sentence, said)
        _, said = self.demo(2, "--output", self.path("a.png"), *(f"{number:08d}-aaaa-4bbb-8ccc-000000000000" for number in range(101)))
        self.assertIn("At most 100", said)
        self.assertEqual(self.exported(), [])

    def test_nothing_in_the_archive(self):
        os.mkdir(self.path(""))
        code, out, said = self.person.run("search", "", "--output", self.path("a.pdf"))
        self.assertEqual((code, out), (0, ""))
        self.assertIn("The archive is empty", said)

    def with_painter(self, script, path="/usr/bin:/bin"):
        """callscope-cli in a folder of its own, and a painter beside it."""
        folder = tempfile.mkdtemp(dir=self.person.home)
        program_copy = shutil.copy(program(), folder)
        if script:
            painter = os.path.join(folder, "callscope")
            with open(painter, "w", encoding="utf-8") as file:
                file.write("#!/bin/sh\n" + script)
            os.chmod(painter, 0o700)
        done = subprocess.run([program_copy, "lookup", "--demo", "--output", self.path("a.pdf"), SAMPLE], env={**self.person.environment, "PATH": path},
                              capture_output=True, timeout=60, check=False)
        return done.returncode, done.stderr.decode("utf-8")

    def test_a_painter_that_fails(self):
        os.mkdir(self.path(""))
        with open(self.path("a.pdf"), "w", encoding="utf-8") as file:
            file.write("what was there")
        for script, sentence in ((None, "neither beside this one nor in PATH"), ("kill -9 $$", "ended unexpectedly"),
                                 ("cat >/dev/null; echo No room. ; exit 1", "No room."), ("cat >/dev/null; kill -11 $$", "ended unexpectedly"),
                                 ("echo a library is missing >&2; exit 127", "a library is missing")):
            with self.subTest(script):
                code, said = self.with_painter(script)
                self.assertEqual(code, 1, said)
                self.assertIn(sentence, said)
                self.assertEqual(self.exported(), ["a.pdf"])
                with open(self.path("a.pdf"), encoding="utf-8") as file:
                    self.assertEqual(file.read(), "what was there")

    def test_a_painter_in_path(self):
        os.mkdir(self.path(""))
        code, said = self.with_painter(None, os.path.dirname(DESKTOP))
        self.assertEqual((code, said), (0, ""))
        self.assertIn(SAMPLE, self.text(self.path("a.pdf")))

    def test_a_terminal_that_is_killed_leaves_nothing(self):
        os.mkdir(self.path(""))
        painter = subprocess.Popen([DESKTOP, "--paint", "pdf", "--output", self.path("a.pdf")], stdin=subprocess.PIPE, stdout=subprocess.PIPE,
                                   env={**self.person.environment, "QT_QPA_PLATFORM": "offscreen"})
        out, _ = painter.communicate(b"", timeout=60)
        self.assertEqual(painter.returncode, 1)
        self.assertIn(b"Nothing was saved", out)
        self.assertEqual(self.exported(), [])

    def test_the_desktop_program_has_no_such_option_for_people(self):
        done = subprocess.run([DESKTOP, "--paint", "csv"], env={**self.person.environment, "QT_QPA_PLATFORM": "offscreen"}, capture_output=True, timeout=60,
                              check=False)
        self.assertEqual(done.returncode, 2)
        self.assertNotIn(b"--paint", done.stderr)

    def test_nothing_but_the_file(self):
        """The painter opens no profile, no archive and no settings."""
        os.mkdir(self.path(""))
        self.demo(0, "--output", self.path("a.pdf"), SAMPLE)
        kept = [name for name in self.person.files() if "fontconfig" not in name and not name.endswith("a.pdf")]
        self.assertEqual(kept, [])


if __name__ == "__main__":
    run_tests()
