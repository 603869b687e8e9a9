#!/usr/bin/python3
"""Profiles from outside: the connection test against planted faults, proxies, team files: profiles.py PATH-OF-CALLSCOPE-CLI"""

import json
import os
import socket

from certificates import make_certificate
from cliperson import KEY, OTHER_KEY, SAMPLE, CliTest, OverHttps, run_tests
from peer import Peer
from proxies import PASSWORD, USER, Socks5, TinyProxy

RECORD = ('{"CallId":"%s","Caller_Account":"a","CalleeList_Account":["b"],"MediaType":"Video","CallType":"SingleCall","StartTime":1750000000,'
          '"AcceptTime":1750000007,"EndTime":1750000127,"CallResult":"NormalEnd","RoomId":"1434","RoomIdType":1}' % SAMPLE)


def closed_port():
    with socket.socket() as probe:
        probe.bind(("127.0.0.1", 0))
        return probe.getsockname()[1]


class WithAPeer(OverHttps):
    """A service of the test's own, reached through a profile."""

    def serve(self, certificate=None, key=None, **options):
        peer = Peer(certificate or self.certificate, key or self.key, 1400000000, "administrator", KEY, **options)
        peer.records[SAMPLE] = RECORD
        peer.__enter__()
        self.addCleanup(peer.__exit__)
        return peer

    def report(self, expected, *arguments, key=KEY, **environment):
        """The connection test's steps by name, and its error."""
        code, out, err = self.person.run("profiles", "test", *arguments, "--format", "json", CALLSCOPE_SECRET_KEY=key, **environment)
        self.assertEqual(code, expected, out + err)
        answer = json.loads(out)
        self.assertEqual(answer["schema"], "callscope.connection/1")
        self.assertEqual(bool(err.strip()), code != 0)
        return {step["step"]: step for step in answer["steps"]}, answer["error"], answer

    def failed_step(self, steps):
        failed = [name for name, step in steps.items() if step["state"] == "failed"]
        self.assertEqual(len(failed), 1, steps)
        later = list(steps)[list(steps).index(failed[0]) + 1:]
        self.assertTrue(all(steps[name]["state"] == "not-reached" for name in later if name != "clock"), steps)
        return failed[0]


class ConnectionTest(WithAPeer):
    """callscope-cli profiles test: what is right passes, what is wrong is named."""

    def test_all_is_well(self):
        peer = self.serve()
        self.add("Lab", peer.port)
        steps, error, _ = self.report(0, "Lab")
        self.assertEqual(list(steps), ["resolve", "connect", "tls", "credential", "http", "signature", "administrator", "clock"])
        self.assertEqual({step["state"] for step in steps.values()}, {"passed"}, steps)
        self.assertIsNone(error)
        self.assertIn("TLSv1.3", steps["tls"]["finding"])
        self.assertIn("localhost", steps["tls"]["finding"])
        self.assertEqual(len(peer.asked), 1, "one request, and no second one after 5 s")
        self.assertNotEqual(peer.asked[0], SAMPLE)
        self.assertEqual(peer.complaints, [])
        out, _ = self.run_cli(0, "profiles", "test", "Lab", CALLSCOPE_SECRET_KEY=KEY)
        self.assertIn("Lab can look up calls.", out)
        self.assertIn("Callscope test CA", out)

    def test_names_what_is_wrong_with_tls(self):
        expired = make_certificate(self.folder, "expired", "DNS:localhost", -1)
        elsewhere = make_certificate(self.folder, "elsewhere", "DNS:elsewhere.example", 2)
        cases = {"untrusted": ((None, None), {}, {"ca": False}, "not trusted"),
                 "expired": (expired, {}, {}, "expired"),
                 "other host": (elsewhere, {}, {}, "another host name"),
                 "old protocol": ((None, None), {"old_protocol": True}, {}, "no version of TLS that is safe")}
        for name, (certificate, options, profile, words) in cases.items():
            with self.subTest(name):
                peer = self.serve(*certificate, **options)
                self.add(name, peer.port, **profile)
                steps, error, _ = self.report(5, name)
                self.assertEqual(self.failed_step(steps), "tls")
                self.assertEqual(error["kind"], "tls")
                self.assertIn(words, error["message"])
                self.assertTrue(error["advice"])
                self.assertEqual(peer.user_sigs, set(), "nothing was sent")
                _, answer = self.look_up_fails(5, name)
                self.assertIn(words, answer["message"], "a look-up says the same")

    def look_up_fails(self, expected, profile):
        code, out, err = self.person.run("lookup", "--profile", profile, "--format", "json", SAMPLE, CALLSCOPE_SECRET_KEY=KEY)
        self.assertEqual(code, expected, out + err)
        return err, json.loads(out)

    def test_names_where_the_way_ends(self):
        silent = socket.create_server(("127.0.0.1", 0))
        self.addCleanup(silent.close)
        endpoints = {"no such host": ("https://no-such-host.invalid", "resolve", "network"),
                     "nobody there": (f"https://localhost:{closed_port()}", "connect", "network"),
                     "says nothing": (f"https://localhost:{silent.getsockname()[1]}", "tls", "timeout")}
        for name, (endpoint, step, kind) in endpoints.items():
            with self.subTest(name):
                self.run_cli(0, "profiles", "add", name, "--sdkappid", "1400000000", "--identifier", "administrator", "--endpoint", endpoint, "--timeout", "1")
                steps, error, _ = self.report(5, name)
                self.assertEqual((self.failed_step(steps), error["kind"]), (step, kind), steps)

    def test_names_what_the_service_minds(self):
        html = (502, {"Content-Type": "text/html"}, b"<html>Bad gateway</html>")

        def refusal(code):
            return 200, {}, json.dumps({"ErrorCode": code, "ErrorInfo": "no", "ActionStatus": "FAIL", "RequestId": "Id-x"}).encode()

        for answer, expected, step, code in ((html, 6, "http", 502), ((200, {}, b"<html>login</html>"), 6, "http", 0), ((302, {"Location": "/"}, b""), 6, "http", 302),
                                             (refusal(60010), 4, "administrator", 60010), (refusal(70001), 4, "signature", 70001),
                                             (refusal(60026), 4, "signature", 60026), (refusal(60020), 4, "signature", 60020)):
            with self.subTest(answer=answer[2]):
                peer = self.serve()
                peer.everyone = answer
                name = f"{step} {code}"
                self.add(name, peer.port)
                steps, error, _ = self.report(expected, name)
                self.assertEqual((self.failed_step(steps), error["code"]), (step, code), steps)
                self.assertEqual(len(peer.asked), 1, "it does not try again")

    def test_other_key_and_none(self):
        peer = self.serve()
        self.add("Lab", peer.port)
        steps, error, _ = self.report(4, "Lab", key=OTHER_KEY)
        self.assertEqual((self.failed_step(steps), error["code"]), ("signature", 70009))
        steps, error, _ = self.report(4, "Lab", key="")
        self.assertEqual((self.failed_step(steps), error["kind"]), ("credential", "credential"))

    def test_a_wrong_clock_is_named(self):
        peer = self.serve()
        peer.clock_offset = -17 * 60
        self.add("Lab", peer.port)
        steps, _, answer = self.report(0, "Lab")
        self.assertEqual(steps["clock"]["state"], "warned")
        self.assertIn("17 min", steps["clock"]["finding"])
        self.assertIn("ahead", steps["clock"]["finding"])
        self.assertAlmostEqual(answer["clockSkewSeconds"], 17 * 60, delta=5)
        _, said = self.look_up_fails_with_other_key()
        self.assertIn("clock", " ".join(said["advice"]) + said["message"] + said["detail"] + self.text_of_failure())

    def look_up_fails_with_other_key(self):
        code, out, err = self.person.run("lookup", "--profile", "Lab", "--format", "json", SAMPLE, CALLSCOPE_SECRET_KEY=OTHER_KEY)
        self.assertEqual(code, 4, out + err)
        return err, json.loads(out)

    def text_of_failure(self):
        return "".join(self.person.run("lookup", "--profile", "Lab", SAMPLE, CALLSCOPE_SECRET_KEY=OTHER_KEY)[1:])

    def test_usage(self):
        self.run_cli(2, "profiles", "test", "Nobody")
        self.run_cli(2, "profiles", "test")
        self.run_cli(2, "profiles", "test", "Lab", "--format", "xml")


class ThroughProxies(WithAPeer):
    """Real proxies that want a user and a password."""

    def setUp(self):
        super().setUp()
        self.peer = self.serve()
        self.person.secrets.add(PASSWORD)

    def look_up(self, name, **environment):
        code, out, err = self.person.run("lookup", "--profile", name, "--format", "json", SAMPLE, CALLSCOPE_SECRET_KEY=KEY, **environment)
        return code, json.loads(out), err

    def try_all(self, address):
        self.add("Proxied", self.peer.port, "--proxy", address, "--timeout", "5")
        code, answer, err = self.look_up("Proxied", CALLSCOPE_PROXY_PASSWORD=PASSWORD)
        self.assertEqual(code, 0, err)
        self.assertEqual(answer["call"]["talkSeconds"], 120)
        steps, _, _ = self.report(0, "Proxied", CALLSCOPE_PROXY_PASSWORD=PASSWORD)
        self.assertIn("proxy", steps["connect"]["finding"])
        sent = len(self.peer.asked)
        for password in ("wrong-password", ""):
            with self.subTest(password=password):
                code, answer, err = self.look_up("Proxied", CALLSCOPE_PROXY_PASSWORD=password)
                self.assertEqual((code, answer["kind"]), (5, "proxy"), err)
                self.assertIn("password", answer["message"])
                steps, error, _ = self.report(5, "Proxied", CALLSCOPE_PROXY_PASSWORD=password)
                self.assertEqual((self.failed_step(steps), error["kind"]), ("connect", "proxy"))
                self.assertIn("password", error["message"])
        self.assertEqual(len(self.peer.asked), sent, "nothing came through")

    def test_http(self):
        with TinyProxy(self.person.home) as proxy:
            self.try_all(f"http://{USER}@127.0.0.1:{proxy.port}")
            self.assertGreaterEqual(proxy.tunnels(), 2)

    def test_socks5(self):
        with Socks5() as proxy:
            self.try_all(f"socks5://{USER}@127.0.0.1:{proxy.port}")
            self.assertGreaterEqual(proxy.passed, 2)
            self.assertGreaterEqual(proxy.refused, 2)

    def test_a_password_needs_a_user(self):
        self.run_cli(2, "profiles", "add", "X", "--sdkappid", "1", "--identifier", "a", "--region", "china", "--proxy", "http://127.0.0.1:1",
                     "--proxy-password-stdin", stdin=PASSWORD)


class Teams(CliTest):
    """Export, import, and the profiles an administrator gives to everyone."""

    ADD = ("--sdkappid", "1400000000", "--identifier", "administrator", "--region", "singapore")

    def setUp(self):
        super().setUp()
        self.system = os.path.join(self.person.home, "etc")
        self.person.environment["XDG_CONFIG_DIRS"] = self.system
        self.shared = os.path.join(self.person.home, "team.json")

    def give_everyone(self, text):
        os.makedirs(os.path.join(self.system, "callscope"))
        with open(os.path.join(self.system, "callscope", "profiles.json"), "w", encoding="utf-8") as file:
            file.write(text)

    def names(self):
        out, _ = self.run_cli(0, "profiles", "list")
        return [line.split("\t")[1] for line in out.splitlines()]

    def test_export_and_import(self):
        self.run_cli(0, "profiles", "add", "Prod", *self.ADD)
        self.run_cli(0, "profiles", "export", self.shared)
        with open(self.shared, encoding="utf-8") as file:
            exported = json.load(file)
        self.assertEqual(exported["schema"], "callscope.profiles/1")
        self.assertEqual([profile["name"] for profile in exported["profiles"]], ["Prod"])
        self.run_cli(2, "profiles", "export", self.shared)
        self.run_cli(0, "profiles", "remove", "Prod")
        out, _ = self.run_cli(0, "profiles", "import", self.shared)
        self.assertIn("Prod is added.", out)
        self.assertEqual(self.names(), ["Prod"])

    def test_conflicts_change_nothing_until_somebody_chooses(self):
        self.run_cli(0, "profiles", "add", "Prod", *self.ADD)
        out, _ = self.run_cli(0, "profiles", "export", "-")
        self.run_cli(2, "profiles", "import", "-", stdin="{}")
        theirs = out.replace("singapore", "seoul").replace('"Prod"', '"Prod-KR"')
        _, err = self.run_cli(2, "profiles", "import", "-", stdin=theirs)
        self.assertIn("Singapore", err)
        self.assertIn("Seoul", err)
        self.assertIn("another way", err)
        self.assertEqual(self.names(), ["Prod"])
        self.run_cli(0, "profiles", "import", "-", "--dry-run", stdin=theirs)
        self.run_cli(0, "profiles", "import", "-", "--keep-mine", stdin=theirs)
        self.assertEqual(self.names(), ["Prod"])
        self.run_cli(0, "profiles", "import", "-", "--take-theirs", stdin=theirs)
        self.assertEqual(self.names(), ["Prod-KR"])

    def test_locked_profiles(self):
        self.give_everyone('{"schema":"callscope.profiles/1","profiles":[{"id":"team","name":"Team","sdkAppId":1400000000,'
                           '"identifier":"administrator","region":"singapore"}]}')
        self.run_cli(0, "profiles", "add", "Mine", *self.ADD)
        self.assertEqual(self.names(), ["Team", "Mine"])
        out, _ = self.run_cli(0, "profiles", "list")
        self.assertIn("locked", out.splitlines()[0])
        self.run_cli(2, "profiles", "remove", "Team")
        self.run_cli(2, "profiles", "add", "team", *self.ADD)
        own = os.path.join(self.person.environment["XDG_CONFIG_HOME"], "callscope", "profiles.json")
        with open(own, encoding="utf-8") as file:
            self.assertNotIn("Team", file.read())

    def test_a_broken_team_file_is_said_and_left(self):
        self.give_everyone("{")
        self.run_cli(0, "profiles", "add", "Mine", *self.ADD)
        code, out, err = self.person.run("profiles", "list")
        self.assertEqual(code, 0)
        self.assertIn("Mine", out)
        self.assertIn("administrator", err)


if __name__ == "__main__":
    run_tests()
