#!/usr/bin/python3
"""callscope-cli from outside, as scripts use it: cli.py PATH-OF-CALLSCOPE-CLI"""

import concurrent.futures
import csv
import io
import json
import os
import re
import stat
import subprocess
import unittest
import urllib.parse

from cliperson import KEY, OTHER_KEY, SAMPLE, UNKNOWN, VIDEO, CliTest, OverHttps, Person, program, run_tests
from peer import Peer

class Demo(CliTest):
    """What needs no service but the one inside."""

    def test_sample(self):
        (answer,) = self.objects(0, "lookup", "--demo", "--format", "json", SAMPLE)
        call = answer["call"]
        self.assertEqual(answer["schema"], "callscope.call/1")
        self.assertEqual((call["ringSeconds"], call["talkSeconds"], call["totalSeconds"]), (4578, 191481, 196059))
        self.assertEqual((call["callId"], call["caller"], call["callees"]), (SAMPLE, "user1", ["user1", "user5", "user2"]))
        self.assertEqual((call["mediaType"], call["callType"], call["result"]), ("Audio", "MultiCall", "NormalEnd"))
        self.assertEqual((call["startedAt"], call["acceptedAt"], call["endedAt"]),
                         ("2025-02-18T08:42:45Z", "2025-02-18T09:59:03Z", "2025-02-20T15:10:24Z"))
        self.assertEqual((call["roomId"], call["roomIdKind"]), ("roomid-1434", "string"))
        severities = {finding["rule"]: finding["severity"] for finding in answer["findings"]}
        self.assertEqual(severities, {"ring-longer-than-client-timeout": "warn", "talk-over-a-day": "warn", "caller-among-callees": "note"})
        self.assertTrue(answer["verdict"].startswith("Answered after 1 h 16 min 18 s, talked 2 d 5 h 11 min 21 s"), answer["verdict"])
        self.assertEqual(answer["requestId"], "Id-da9b3ee8bece466d951a9d93965c3d2c-O-Seq-324151555")
        self.assertRegex(answer["fetchedAt"], r"^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\dZ$")
        self.assertEqual(answer["record"]["StartTime"], 1739868165)

    def test_record_is_given_as_received(self):
        out, _ = self.run_cli(0, "lookup", "--demo", "--format", "json", "bc72a2c6-a66f-4fe3-89fc-215bf4f55b1a")
        self.assertRegex(out, r'"Caller_Account"\s*:\s*144115212830834855\b')
        self.assertEqual(json.loads(out)["call"]["caller"], "144115212830834855")

    def test_absent_is_null(self):
        (answer,) = self.objects(0, "lookup", "--demo", "--format", "json", "7e20a1f8-ae29-4083-b9b1-7605fa9860c0")
        self.assertIsNone(answer["call"]["acceptedAt"])
        self.assertIsNone(answer["call"]["talkSeconds"])
        self.assertNotIn("1970", json.dumps(answer["call"]))

    def test_text(self):
        out, _ = self.run_cli(0, "lookup", "--demo", SAMPLE)
        for fact in ("1 h 16 min 18 s", "2 d 5 h 11 min 21 s", "user5", "roomid-1434", "NormalEnd", "30 s", SAMPLE):
            self.assertIn(fact, out)
        self.assertNotIn("\x1b", out)

    def test_markdown(self):
        out, _ = self.run_cli(0, "lookup", "--demo", "--format", "markdown", SAMPLE)
        self.assertRegex(out, r"(?m)^\|.*\|$")
        self.assertIn("1 h 16 min 18 s", out)

    def test_html(self):
        out, _ = self.run_cli(0, "lookup", "--demo", "--format", "html", SAMPLE)
        self.assertIn("<table", out)
        self.assertIn("1 h 16 min 18 s", out)

    def test_csv(self):
        out, _ = self.run_cli(0, "lookup", "--demo", "--format", "csv", SAMPLE, VIDEO)
        rows = list(csv.reader(io.StringIO(out, newline="")))
        self.assertEqual(len(rows), 3)
        self.assertEqual({len(row) for row in rows}, {len(rows[0])})
        self.assertIn(SAMPLE, rows[1])
        self.assertIn("4578", rows[1])
        self.assertIn(VIDEO, rows[2])

    def test_several_in_the_order_asked(self):
        answers = self.objects(3, "lookup", "--demo", "--format", "json", VIDEO, UNKNOWN, SAMPLE)
        self.assertEqual([answer["schema"] for answer in answers], ["callscope.call/1", "callscope.error/1", "callscope.call/1"])
        self.assertEqual([answers[0]["call"]["callId"], answers[1]["callId"], answers[2]["call"]["callId"]], [VIDEO, UNKNOWN, SAMPLE])
        self.assertEqual((answers[1]["kind"], answers[1]["code"]), ("service", 101050))
        self.assertTrue(answers[1]["advice"])
        self.assertTrue(answers[1]["requestId"])

    def test_input(self):
        text = f"Ticket 4711: please look at\n{SAMPLE}, and at {VIDEO}.\n"
        listed = os.path.join(self.person.home, "ids.txt")
        with open(listed, "w", encoding="utf-8") as file:
            file.write(text)
        for source, stdin in (("-", text), (listed, "")):
            answers = self.objects(0, "lookup", "--demo", "--format", "json", "--input", source, stdin=stdin)
            self.assertEqual([answer["call"]["callId"] for answer in answers], [SAMPLE, VIDEO])

    def test_demo_touches_no_file(self):
        self.run_cli(0, "lookup", "--demo", SAMPLE)
        self.assertEqual(self.person.files(), [])

    def test_explain(self):
        out, _ = self.run_cli(0, "explain", "101050")
        self.assertIn("101050", out)
        out, _ = self.run_cli(0, "explain", "70050")
        self.assertIn("minute", out)
        self.run_cli(2, "explain", "many")
        self.run_cli(2, "explain")

    def test_usage(self):
        for arguments in (["lookup"], ["lookup", "--demo"], ["lookup", "--demo", "--format", "pdf", SAMPLE], ["lookup", "--bogus", SAMPLE],
                          ["lookup", "--demo", ""], ["lookup", "--demo", "   "], ["lookup", "--demo", "a\x07b"],
                          ["lookup", "--demo", "x" * 5000], ["bogus"], [],
                          ["lookup", "--demo", "--input", "/nonexistent"], ["lookup", "--demo", "--profile", "Prod", SAMPLE],
                          ["profiles"], ["profiles", "add"], ["sandbox", "--port", "many"], ["sandbox", "--tls-cert", "/nonexistent"]):
            with self.subTest(arguments=[word[:40] for word in arguments]):
                out, err = self.run_cli(2, *arguments)
                self.assertEqual(out, "")
                self.assertLess(len(err), 4000)

    def test_ten_megabytes_of_text(self):
        self.run_cli(2, "lookup", "--demo", "--input", "-", stdin="nothing here " * 800_000)


class Provocations(CliTest):
    """Every class of failure, its kind and its exit status."""

    EXPECTED = {  # id: (exit status, kind, code)
        "error-70001": (4, "credential", 70001), "error-70009": (4, "credential", 70009), "error-70050": (4, "credential", 70050),
        "error-60010": (4, "credential", 60010), "error-60020": (4, "service", 60020), "error-60011": (4, "service", 60011),
        "error-60028": (4, "service", 60028), "error-101001": (6, "service", 101001), "error-101002": (4, "service", 101002),
        "error-999999": (6, "service", 999999), "error-101050": (3, "service", 101050), "error-code-string": (3, "service", 101050),
        "http-502": (6, "http", 502), "http-429": (6, "http", 429), "redirect": (6, "http", 302),
        "html": (6, "malformed", None), "truncated": (6, "malformed", None), "deep": (6, "malformed", None),
        "not-utf8": (6, "malformed", None), "empty-body": (6, "malformed", None), "not-an-object": (6, "malformed", None),
        "no-record": (6, "malformed", None), "null-record": (6, "malformed", None), "no-error-code": (6, "malformed", None),
        "huge": (6, "malformed", None), "break-off": (5, "network", None),
    }

    def test_failures(self):
        with concurrent.futures.ThreadPoolExecutor(4) as pool:
            runs = {name: pool.submit(self.person.run, "lookup", "--demo", "--format", "json", name) for name in self.EXPECTED}
        for name, (expected, kind, code) in self.EXPECTED.items():
            with self.subTest(name):
                status, out, err = runs[name].result()
                self.assertEqual(status, expected, f"{out}\n{err}")
                answer = json.loads(out)
                self.assertEqual((answer["schema"], answer["callId"], answer["kind"]), ("callscope.error/1", name, kind))
                if code is not None:
                    self.assertEqual(answer["code"], code)
                self.assertTrue(answer["message"] and answer["advice"], out)
                self.assertTrue(err.strip())

    def test_recoveries(self):
        for name in ("ok-code-string", "flaky", "appears-later"):
            with self.subTest(name):
                self.objects(0, "lookup", "--demo", "--format", "json", name)

    def test_other_id_is_found_out(self):
        (answer,) = self.objects(0, "lookup", "--demo", "--format", "json", "other-id")
        self.assertEqual(answer["findings"][0]["rule"], "call-id-differs")
        self.assertEqual(answer["findings"][0]["severity"], "serious")

    def test_wrong_types_are_survived(self):
        (answer,) = self.objects(0, "lookup", "--demo", "--format", "json", "wrong-type")
        self.assertIsNone(answer["call"]["talkSeconds"])

    def test_worst_of_several(self):
        answers = self.objects(6, "lookup", "--demo", "--format", "json", "error-70001", "http-502", SAMPLE)
        self.assertEqual(len(answers), 3)


class Profiles(CliTest):
    """profiles add, list and remove."""

    ADD = ("--sdkappid", "1400000000", "--identifier", "administrator")

    def profile_file(self):
        return os.path.join(self.person.environment["XDG_CONFIG_HOME"], "callscope", "profiles.json")

    def test_round_trip(self):
        self.run_cli(0, "profiles", "add", "Prod-SG", *self.ADD, "--region", "singapore")
        self.run_cli(0, "profiles", "add", "Lab", *self.ADD, "--endpoint", "https://localhost:8443", "--deprecated-api")
        out, _ = self.run_cli(0, "profiles", "list")
        self.assertIn("Prod-SG", out)
        self.assertIn("Lab", out)
        self.assertIn("1400000000", out)
        self.assertEqual(stat.S_IMODE(os.stat(self.profile_file()).st_mode), 0o600)
        self.assertEqual(stat.S_IMODE(os.stat(os.path.dirname(self.profile_file())).st_mode), 0o700)
        self.run_cli(0, "profiles", "remove", "Lab")
        out, _ = self.run_cli(0, "profiles", "list")
        self.assertNotIn("Lab", out)

    def test_refused(self):
        self.run_cli(0, "profiles", "add", "Prod", *self.ADD, "--region", "singapore")
        for arguments in (["add", "Prod", *self.ADD, "--region", "seoul"], ["add", "A", *self.ADD, "--region", "atlantis"],
                          ["add", "B", *self.ADD], ["add", "C", *self.ADD, "--endpoint", "http://example.com"],
                          ["add", "D", *self.ADD, "--endpoint", "https://example.com/path"],
                          ["add", "E", "--sdkappid", "0", "--identifier", "administrator", "--region", "seoul"],
                          ["add", "F", "--sdkappid", "1400000000", "--identifier", "x" * 33, "--region", "seoul"],
                          ["add", "G", *self.ADD, "--region", "seoul", "--proxy", "http://user:hunter2hunter2@localhost:1"],
                          ["remove", "Nobody"]):
            with self.subTest(arguments=arguments):
                self.run_cli(2, "profiles", *arguments)
        out, _ = self.run_cli(0, "profiles", "list")
        self.assertEqual(len(re.findall(r"Prod", out)), 1, out)

    def test_unknown_profile(self):
        self.run_cli(2, "lookup", "--profile", "Nobody", SAMPLE)
        self.run_cli(2, "lookup", SAMPLE)

    def test_profile_without_a_secret(self):
        self.run_cli(0, "profiles", "add", "Prod", *self.ADD, "--endpoint", "https://127.0.0.1:9")
        code, out, err = self.person.run("lookup", "--profile", "Prod", "--format", "json", SAMPLE)
        self.assertEqual((code, json.loads(out)["kind"]), (4, "credential"), err)


class AgainstTheSandbox(OverHttps):
    """callscope-cli sandbox in a process of its own."""

    def setUp(self):
        super().setUp()
        self.port, self.sdk_app_id, self.secret_key = self.start_sandbox("--tls-cert", self.certificate, "--tls-key", self.key)

    def test_found(self):
        self.add("Lab", self.port, sdk_app_id=self.sdk_app_id)
        (answer,) = self.objects(0, "lookup", "--profile", "Lab", "--format", "json", SAMPLE, CALLSCOPE_SECRET_KEY=self.secret_key)
        self.assertEqual((answer["call"]["ringSeconds"], answer["call"]["talkSeconds"]), (4578, 191481))
        self.assertEqual(answer["profile"], "Lab")
        self.assertEqual(answer["endpoint"], f"https://localhost:{self.port}")

    def test_untrusted_certificate(self):
        self.add("Lab", self.port, sdk_app_id=self.sdk_app_id, ca=False)
        (answer,) = self.objects(5, "lookup", "--profile", "Lab", "--format", "json", SAMPLE, CALLSCOPE_SECRET_KEY=self.secret_key)
        self.assertEqual(answer["kind"], "tls")

    def test_other_key(self):
        self.add("Lab", self.port, sdk_app_id=self.sdk_app_id)
        (answer,) = self.objects(4, "lookup", "--profile", "Lab", "--format", "json", SAMPLE, CALLSCOPE_SECRET_KEY=OTHER_KEY)
        self.assertEqual((answer["kind"], answer["code"]), ("credential", 70009))

    def test_keys_that_are_none(self):
        self.add("Lab", self.port, sdk_app_id=self.sdk_app_id)
        for key in ("short", "-----BEGIN PRIVATE KEY-----\nAAAA\n-----END PRIVATE KEY-----"):
            with self.subTest(key):
                (answer,) = self.objects(4, "lookup", "--profile", "Lab", "--format", "json", SAMPLE, CALLSCOPE_SECRET_KEY=key)
                self.assertEqual(answer["kind"], "credential")

    def test_time_out(self):
        self.add("Lab", self.port, "--timeout", "1", sdk_app_id=self.sdk_app_id)
        for name in ("hang", "stall"):
            with self.subTest(name):
                (answer,) = self.objects(5, "lookup", "--profile", "Lab", "--format", "json", name, CALLSCOPE_SECRET_KEY=self.secret_key)
                self.assertEqual(answer["kind"], "timeout")

    def test_nobody_there(self):
        self.add("Lab", 9, sdk_app_id=self.sdk_app_id)
        (answer,) = self.objects(5, "lookup", "--profile", "Lab", "--format", "json", SAMPLE, CALLSCOPE_SECRET_KEY=self.secret_key)
        self.assertEqual(answer["kind"], "network")


class AgainstThePeer(OverHttps):
    """A service nobody of this program wrote."""

    RECORD = ('{"RoomIdType":1 , "CallId":"peer-1","Caller_Account":"张三","CalleeList_Account":["李四"],"MediaType":"Video",'
              '"CallType":"SingleCall","StartTime":1750000000,"AcceptTime":1750000007,"EndTime":1750000127,"CallResult":"NormalEnd",'
              '"RoomId":"1434", "Later": [1e2, 90071992547409931]}')

    def setUp(self):
        super().setUp()
        self.peer = Peer(self.certificate, self.key, 1600012345, "管理+员@x &=", KEY)
        self.peer.__enter__()
        self.addCleanup(self.peer.__exit__)
        self.peer.records["peer-1"] = self.RECORD
        self.add("Peer", self.peer.port, sdk_app_id="1600012345", identifier=self.peer.identifier)

    def look_up(self, expected, *ids, key=KEY):
        answers = self.objects(expected, "lookup", "--profile", "Peer", "--format", "json", *ids, CALLSCOPE_SECRET_KEY=key)
        self.assertEqual(self.peer.complaints, [])
        self.assert_no_trace()
        return answers

    def assert_no_trace(self):
        self.assertTrue(self.peer.user_sigs)
        for path in self.person.files():
            with open(path, "rb") as file:
                content = file.read()
            for secret in (KEY, *self.peer.user_sigs):
                self.assertNotIn(secret.encode(), content, path)

    def test_found(self):
        (answer,) = self.look_up(0, "peer-1")
        self.assertEqual((answer["call"]["ringSeconds"], answer["call"]["talkSeconds"]), (7, 120))
        self.assertEqual((answer["call"]["caller"], answer["call"]["callees"]), ("张三", ["李四"]))
        self.assertEqual(answer["call"]["roomIdKind"], "digit")
        self.assertEqual(answer["record"]["Later"][1], 90071992547409931)
        self.assertEqual(answer["requestId"], "Id-peer-1")
        self.assertEqual(answer["findings"], [])

    def test_a_new_random_each_time(self):
        for _ in range(4):
            self.look_up(0, "peer-1")
        self.assertEqual(len(set(self.peer.randoms)), len(self.peer.randoms))

    def test_ids_arrive_exactly(self):
        odd = 'say "hi" \\ 𝄞 é'
        self.peer.records[odd] = self.RECORD.replace("peer-1", "p")
        self.look_up(0, "--exact", odd)
        self.assertEqual(self.peer.asked, [odd])

    def test_wrong_key(self):
        (answer,) = self.look_up(4, "peer-1", key=OTHER_KEY)
        self.assertEqual(answer["code"], 70009)

    def test_redirects_are_not_followed(self):
        self.peer.answers["away"] = (307, {"Location": f"https://localhost:{self.peer.port}/elsewhere"}, b"")
        (answer,) = self.look_up(6, "away")
        self.assertEqual((answer["kind"], answer["code"]), ("http", 307))
        self.assertEqual(self.peer.asked, ["away"])

    def test_an_echoed_signature_is_not_repeated(self):
        answer = self.peer.answer

        def echo(method, target, headers, body):
            answer(method, target, headers, body)
            (signature,) = self.peer.user_sigs
            self.person.secrets |= {signature, urllib.parse.quote(signature, safe="")}
            return 200, {}, json.dumps({"ErrorCode": 60025, "ErrorInfo": f"bad {target} {signature}", "ActionStatus": "FAIL"}).encode()

        self.peer.answer = echo
        (said,) = self.look_up(4, "echo")
        self.assertIn("REDACTED", said["detail"])

    def test_pasted_user_sig(self):
        self.look_up(0, "peer-1")
        signature = next(iter(self.peer.user_sigs))
        self.person.secrets.add(signature)
        (answer,) = self.objects(0, "lookup", "--profile", "Peer", "--format", "json", "peer-1", CALLSCOPE_USERSIG=signature)
        self.assertEqual(answer["call"]["talkSeconds"], 120)
        self.assertEqual(self.peer.user_sigs, {signature})
        self.assertEqual(self.peer.complaints, [])


class ProgramItself(unittest.TestCase):
    """What the terminal's program must not be."""

    def test_links_no_gui_library(self):
        linked = subprocess.run(["ldd", program()], capture_output=True, text=True, check=True).stdout
        self.assertIn("libQt6Core", linked)
        for library in ("libQt6Gui", "libQt6Widgets", "libQt6Svg", "libX11", "libxcb"):
            self.assertNotIn(library, linked)


if __name__ == "__main__":
    run_tests()
