#!/usr/bin/python3
"""What callscope-cli keeps, and finds again: archive.py PATH-OF-CALLSCOPE-CLI"""

import csv
import io
import json
import os
import resource
import shutil
import signal
import stat
import subprocess
import time

from cliperson import SAMPLE, UNKNOWN, VIDEO, CliTest, program, run_tests

CHINESE = "9e1148fc-5927-4d1a-a1d3-f857e3b70a7b"
REJECTED = "b1390a96-1bc6-4122-85e4-1401af678ff0"
BRIEF = "7c4e70cf-e8f3-41eb-abf6-d226f1d393bd"
REFUSED = "error-60020"  # and not asked for again after a pause
FIVE = (SAMPLE, VIDEO, CHINESE, REJECTED, BRIEF)


class WithSandbox(CliTest):
    """Somebody with a profile for a sandbox in a process of its own."""

    def setUp(self):
        super().setUp()
        self.port, sdk_app_id, self.secret_key = self.start_sandbox()
        self.run_cli(0, "profiles", "add", "Lab", "--sdkappid", sdk_app_id, "--identifier", "administrator",
                     "--endpoint", f"http://127.0.0.1:{self.port}")
        self.person.environment["CALLSCOPE_SECRET_KEY"] = self.secret_key
        self.folder = os.path.join(self.person.environment["XDG_DATA_HOME"], "callscope")
        self.archive = os.path.join(self.folder, "archive.sqlite")

    def search(self, *words):
        """The ids found, in order."""
        answers = self.objects(0, "search", *words, "--format", "json")
        return [answer["call"]["callId"] if answer["schema"] == "callscope.call/1" else answer["callId"] for answer in answers]

    def look_up(self, expected, *words):
        code, out, err = self.person.run("lookup", "--format", "json", *words)
        self.assertEqual(code, expected, out + err)
        return [json.loads(line) for line in out.splitlines()], err


class Search(WithSandbox):
    """Five calls and a failure are looked up; then the service is not needed any more."""

    def setUp(self):
        super().setUp()
        _, err = self.look_up(4, *FIVE, REFUSED)
        self.assertNotIn("archive", err)

    def test_everything_newest_first(self):
        self.assertEqual(sorted(self.search("")), sorted((*FIVE, REFUSED)))
        time.sleep(1.1)  # the archive tells look-ups apart by the second
        self.look_up(0, VIDEO)
        self.assertEqual(self.search("")[0], VIDEO)
        self.assertEqual(len(self.search("")), 6, "the same call again is one call")
        self.assertEqual(self.search("", "--limit", "1"), [VIDEO])

    def test_finds(self):
        for words, ids in {("ring>30",): [SAMPLE], ("maria.l",): [VIDEO], ("ria.lo",): [VIDEO], ("小明",): [CHINESE], ("李",): [CHINESE],
                           ("result:Reject",): [REJECTED], ("result:Reject last:30d",): [REJECTED], ("result:Reject", "last:30d"): [REJECTED],
                           ("talk<15",): [BRIEF], ("is:missing",): [REFUSED], ("user5|oka",): [SAMPLE, REJECTED],
                           ("profile:Lab -is:missing -last:30d",): [SAMPLE], ("-last:30d -is:missing",): [SAMPLE],
                           ("60020",): [REFUSED], ("room:roomid-1434",): [SAMPLE], ("finding:talk-over-a-day",): [SAMPLE],
                           ("severity:warn ring>1h",): [SAMPLE]}.items():
            with self.subTest(words=words):
                self.assertEqual(sorted(self.search(*words)), sorted(ids))

    def test_nothing_fits(self):
        for form in ("text", "json", "markdown"):
            code, out, err = self.person.run("search", "nobody%_", "--format", form)
            self.assertEqual((code, out), (0, ""))
            self.assertTrue(err.strip())

    def test_wrong_filters_point_at_the_character(self):
        for words, shown, column in ((["reslt:red"], "reslt:red", 0), (["user:a", "ring>many"], "user:a ring>many", 12),
                                     (["小明 ring>many"], "小明 ring>many", 10), (["(a"], "(a", 0), (["a | "], "a | ", 2)):
            with self.subTest(words=words):
                out, err = self.run_cli(2, "search", *words)
                self.assertEqual(out, "")
                sentence, line, mark = err.rstrip("\n").split("\n")
                self.assertTrue(sentence.strip())
                self.assertEqual((line, mark), ("  " + shown, " " * (2 + column) + "^"))
        for words in ([], ["--format", "csv"], ["a", "--format", "pdf"], ["a", "--limit", "0"], ["a", "--demo"]):
            with self.subTest(words=words):
                self.run_cli(2, "search", *words)

    def test_csv(self):
        out, _ = self.run_cli(0, "search", "result:Reject last:30d", "--format", "csv")
        (row,) = csv.DictReader(io.StringIO(out, newline=""))
        self.assertEqual((row["callId"], row["result"], row["caller"], row["ringSeconds"]), (REJECTED, "Reject", "j.okafor", "8"))
        self.assertEqual((row["ticket"], row["tags"], row["note"]), ("", "", ""))
        out, _ = self.run_cli(0, "search", "", "--format", "csv")
        rows = list(csv.reader(io.StringIO(out, newline="")))
        self.assertEqual(len(rows), 7)
        self.assertEqual({len(row) for row in rows}, {len(rows[0])})

    def test_json_is_the_look_ups(self):
        (fresh,), _ = self.look_up(0, SAMPLE)
        (saved,) = self.objects(0, "search", SAMPLE, "--format", "json")
        self.assertEqual(saved, fresh)
        self.assertIsNone(saved["annotations"])
        (missing,) = self.objects(0, "search", "is:missing", "--format", "json")
        self.assertEqual((missing["schema"], missing["code"], missing["kind"]), ("callscope.error/1", 60020, "service"))
        self.assertTrue(missing["advice"] and missing["requestId"])

    def test_a_later_failure_hides_no_record(self):
        code, _, _ = self.person.run("lookup", VIDEO, CALLSCOPE_SECRET_KEY="0" * 64)
        self.assertEqual(code, 4)
        (saved,) = self.objects(0, "search", "maria", "--format", "json")
        self.assertEqual(saved["call"]["callId"], VIDEO)

    def test_other_formats(self):
        out, _ = self.run_cli(0, "search", "")
        for fact in ("1 h 16 min 18 s", "60020", "王小明", REJECTED):
            self.assertIn(fact, out)
        out, _ = self.run_cli(0, "search", "", "--format", "html")
        self.assertEqual((out.count("<html>"), out.count("<hr>"), out.count("</html>")), (1, 5, 1))
        out, _ = self.run_cli(0, "search", "", "--format", "markdown")
        self.assertIn("| --- | --- |", out)

    def test_the_service_is_not_needed(self):
        del self.person.environment["CALLSCOPE_SECRET_KEY"]
        self.run_cli(0, "profiles", "remove", "Lab")
        self.assertEqual(len(self.search("")), 6)

    def test_a_reader_that_leaves(self):
        piped = subprocess.run(["bash", "-c", f'set -o pipefail; "{program()}" search "" --format json | head -c 10 >/dev/null; echo "${{PIPESTATUS[0]}}"'],
                               env=self.person.environment, capture_output=True, text=True, timeout=60, check=True)
        self.assertEqual(piped.stderr, "")

    def test_file_rights(self):
        self.assertEqual(stat.S_IMODE(os.stat(self.folder).st_mode), 0o700)
        for name in os.listdir(self.folder):
            self.assertEqual(stat.S_IMODE(os.stat(os.path.join(self.folder, name)).st_mode), 0o600, name)


class Keeping(WithSandbox):
    """When nothing is kept, when several keep, and when the disk does not."""

    def test_no_file_where_none_is_asked_for(self):
        self.look_up(0, "--no-save", SAMPLE)
        self.run_cli(0, "lookup", "--demo", SAMPLE)
        code, out, err = self.person.run("search", "", "--format", "json")
        self.assertEqual((code, out), (0, ""))
        self.assertTrue(err.strip())
        self.assertFalse(os.path.exists(self.folder), "searching makes no archive either")

    def test_retention_nothing(self):
        folder = os.path.join(self.person.environment["XDG_CONFIG_HOME"], "callscope")
        with open(os.path.join(folder, "settings"), "w", encoding="utf-8") as file:
            file.write('{"archive/retention": "nothing"}')
        self.look_up(0, SAMPLE)
        self.assertFalse(os.path.exists(self.archive))

    def test_no_secret_is_kept(self):
        self.look_up(3, SAMPLE, UNKNOWN)
        self.look_up(4, "error-70001")
        for path in self.person.files():
            with open(path, "rb") as file:
                content = file.read()
            self.assertNotIn(self.secret_key.encode(), content, path)
            self.assertNotIn(b"usersig=", content.replace(b"usersig=REDACTED", b""), path)

    def test_two_at_once(self):
        runs = [subprocess.Popen([program(), "lookup", "--format", "json", *ids], env=self.person.environment, stdin=subprocess.DEVNULL,
                                 stdout=subprocess.PIPE, stderr=subprocess.PIPE) for ids in (FIVE[:3], (*FIVE[3:], "http-500"))]
        for run, expected in zip(runs, (0, 6)):
            out, err = run.communicate(timeout=60)
            self.assertEqual(run.returncode, expected, err)
            self.assertNotIn(b"archive", err)
            self.assertEqual(len(out.splitlines()), 3)
        self.assertEqual(sorted(self.search("")), sorted((*FIVE, "http-500")))

    def test_many_are_all_kept(self):
        ids = [f"error-{code}" for code in range(200_000, 200_300)]
        code, out, err = self.person.run("lookup", "--format", "json", "--input", "-", stdin="\n".join(ids))
        self.assertEqual((code, len(out.splitlines())), (6, 300), err[:500])
        self.assertEqual(sorted(self.search("is:missing")), sorted(ids))

    def test_a_file_that_is_no_archive(self):
        os.makedirs(self.folder, mode=0o700)
        garbage = b"this is no archive at all. " * 1000
        with open(self.archive, "wb") as file:
            file.write(garbage)
        answers, err = self.look_up(0, SAMPLE)
        self.assertEqual(answers[0]["call"]["ringSeconds"], 4578)
        self.assertEqual(len(err.strip().splitlines()), 1, err)
        aside = [name for name in os.listdir(self.folder) if not name.startswith("archive.sqlite") or "kept" in name or "broken" in name]
        self.assertEqual(len(aside), 1, os.listdir(self.folder))
        self.assertIn(aside[0], err)
        with open(os.path.join(self.folder, aside[0]), "rb") as file:
            self.assertEqual(file.read(), garbage)
        self.assertEqual(self.search(""), [SAMPLE])

    def test_a_folder_that_cannot_be_written(self):
        self.look_up(0, VIDEO)
        os.chmod(self.folder, 0o500)
        for name in os.listdir(self.folder):
            os.chmod(os.path.join(self.folder, name), 0o400)
        # root may write everything, unless it gives that up
        as_anybody = ["setpriv", "--bounding-set=-dac_override,-dac_read_search", "--inh-caps=-all"] if os.getuid() == 0 else []
        done = subprocess.run([*as_anybody, program(), "lookup", "--format", "json", SAMPLE, REJECTED], env=self.person.environment,
                              capture_output=True, timeout=60, check=False)
        said = done.stderr.decode()
        self.assertEqual((done.returncode, len(done.stdout.splitlines())), (0, 2), said)
        self.assertEqual(len(said.splitlines()), 1, said)
        self.assertIn("cannot be written", said)
        os.chmod(self.folder, 0o700)
        for name in os.listdir(self.folder):
            os.chmod(os.path.join(self.folder, name), 0o600)
        self.assertEqual(self.search(""), [VIDEO])

    def test_no_folder_can_be_made(self):
        data = self.person.environment["XDG_DATA_HOME"]
        shutil.rmtree(data)
        with open(data, "w", encoding="utf-8"):
            pass
        answers, err = self.look_up(0, SAMPLE)
        self.assertEqual(answers[0]["call"]["ringSeconds"], 4578)
        self.assertEqual(len(err.strip().splitlines()), 1, err)

    def test_a_file_that_may_not_grow(self):
        def small_files():
            signal.signal(signal.SIGXFSZ, signal.SIG_IGN)
            resource.setrlimit(resource.RLIMIT_FSIZE, (200_000, 200_000))

        self.look_up(0, *FIVE)
        done = subprocess.run([program(), "lookup", "--format", "json", "--input", "-"], env=self.person.environment, capture_output=True,
                              input="\n".join(f"http-{status}" for status in range(400, 600)).encode(), preexec_fn=small_files,
                              timeout=120, check=False)
        self.assertEqual(done.returncode, 6, done.stderr[-500:])
        self.assertEqual(len(done.stdout.splitlines()), 200)
        said = [line for line in done.stderr.decode().splitlines() if "archive" in line]
        self.assertEqual(len(said), 1, said)
        found = self.search("")
        self.assertTrue(set(FIVE) <= set(found), found)

    def test_a_full_disk(self):
        """On a disk of 1 MB of its own, where this machine lets a test make one; the test above holds everywhere."""
        os.makedirs(self.folder, mode=0o700)
        script = '''
            mount -t tmpfs -o size=1m,mode=700 callscope "$FOLDER" || exit 99
            cli=$1; shift
            "$cli" lookup --format json "$@" >/dev/null || exit 98
            cat /dev/zero >"$FOLDER/filler" 2>/dev/null
            "$cli" lookup --format json error-101050 "$LATE"; echo "status $?"
            rm "$FOLDER/filler"
            "$cli" search "" --format csv'''
        late = "eb21493d-7568-4f58-bb09-fc85aacb17ff"
        done = subprocess.run(["unshare", *(["-m"] if os.getuid() == 0 else ["-Urm"]), "sh", "-c", script, "sh", program(), *FIVE],
                              env={**self.person.environment, "FOLDER": self.folder, "LATE": late}, capture_output=True, text=True,
                              timeout=120, check=False)
        if done.returncode == 99 or done.stderr.startswith("unshare"):
            return
        self.assertEqual(done.returncode, 0, done.stdout + done.stderr)
        failed, found, status, *table = done.stdout.splitlines()
        self.assertEqual((json.loads(failed)["code"], json.loads(found)["call"]["callId"], status), (101050, late, "status 3"))
        said = [line for line in done.stderr.splitlines() if "archive" in line]
        self.assertEqual(len(said), 1, done.stderr)
        self.assertIn("The disk is full", said[0])
        self.assertEqual(sorted(row["callId"] for row in csv.DictReader(table)), sorted(FIVE))


if __name__ == "__main__":
    run_tests()
