#!/usr/bin/python3
"""callscope-cli in every language, as the system has it: clilanguages.py PATH-OF-CALLSCOPE-CLI"""

import csv
import io
import json
import re
import subprocess

from cliperson import SAMPLE, UNKNOWN, CliTest, program, run_tests

ENGLISH = re.compile(r"[A-Za-z]{2,}[,;]? [a-z]{2,}[,;]? [a-z]{2,}")  # three words of a sentence
TYPED = re.compile(r"call record does not exist|callscope-cli [a-z]+ [a-z]+")  # the service's words, and commands
CHINESE = {"LANG": "zh_CN.UTF-8"}
JAPANESE = {"LANG": "ja_JP.UTF-8"}


class Languages(CliTest):
    """What people read is in their language; what scripts read is the same in each."""

    def said(self, status, *words, **environment):
        out, err = self.run_cli(status, *words, **environment)
        return out + err

    def test_a_call(self):
        self.assertIn("响铃 1 小时 16 分钟 18 秒后接听", self.said(0, "lookup", "--demo", SAMPLE, **CHINESE))
        self.assertIn("1時間16分18秒の呼び出し後に応答", self.said(0, "lookup", "--demo", SAMPLE, **JAPANESE))
        self.assertIn("Answered after 1 h 16 min 18 s", self.said(0, "lookup", "--demo", SAMPLE, LANG="fr_FR.UTF-8"))

    def test_no_english_is_left(self):
        for environment in (CHINESE, JAPANESE):
            for status, words in ((0, ["lookup", "--demo", SAMPLE]), (3, ["lookup", "--demo", UNKNOWN]), (0, ["explain", "101050"]), (0, ["explain", "-1002"]),
                                  (2, ["explain", "1"]), (2, ["explain", "many"]), (2, ["explain", "--language", "fr", "1"]), (2, ["lookup", "--bogus"]),
                                  (2, ["lookup", "--demo", "--input", "/nonexistent"]), (2, ["lookup", "--demo", "room-12"]), (2, ["lookup", SAMPLE]),
                                  (2, ["search", "ring>many"]), (2, ["sandbox", "--port", "many"]), (2, ["profiles"]), (2, ["profiles", "add"]),
                                  (2, ["profiles", "remove", "Nobody"]), (2, ["bogus"]), (2, []), (0, ["--help"])):
                with self.subTest(words=words, **environment):
                    said = TYPED.sub("", self.said(status, *words, **environment))
                    self.assertTrue(said)
                    self.assertNotRegex(said, ENGLISH)

    def test_the_variables_in_their_order(self):
        for environment, wanted in (({"LANGUAGE": "ja:zh_CN", **CHINESE}, "出典"), ({"LANGUAGE": "fr:zh_CN", **JAPANESE}, "来源"),
                                    ({"LC_ALL": "zh_CN.UTF-8", "LC_MESSAGES": "ja_JP.UTF-8", **JAPANESE}, "来源"),
                                    ({"LC_MESSAGES": "ja_JP.UTF-8", **CHINESE}, "出典"), ({"LC_TIME": "zh_CN.UTF-8"}, "Source")):
            with self.subTest(**environment):
                self.assertIn(wanted, self.said(0, "explain", "101050", **environment))

    def test_the_option_overrides_the_system(self):
        out, _ = self.run_cli(0, "explain", "--language", "en", "101050", **CHINESE)
        self.assertIn("There is no record of this call", out)
        out, _ = self.run_cli(0, "explain", "101050", "--language=ja")
        self.assertIn("出典", out)
        out, _ = self.run_cli(0, "explain", "--language", "zh_CN", "--", "-1002")
        self.assertIn("来源", out)
        out, _ = self.run_cli(0, "lookup", "--demo", "--language", "en", SAMPLE, **JAPANESE)
        self.assertIn("Answered after", out)
        _, err = self.run_cli(3, "lookup", "--demo", "--language", "en", UNKNOWN, **CHINESE)
        self.assertIn("There is no record of this call", err)

    def test_what_explain_refuses(self):
        for words in (["--language", "fr", "1"], ["--language", "101050"], ["--language"], ["--bogus", "101050"], ["1", "2"], ["--language", "en"]):
            with self.subTest(words=words):
                out, err = self.run_cli(2, "explain", *words)
                self.assertEqual(out, "")
                self.assertTrue(err)

    def test_scripts_read_the_same(self):
        """Keys, kinds, rules and words of the API; only sentences differ."""
        def without_sentences(answer):
            for finding in answer.get("findings", []):
                del finding["text"]
            return {key: value for key, value in answer.items() if key not in ("verdict", "message", "advice", "fetchedAt", "endpoint", "requestId")}

        seen = []
        for environment in ({}, CHINESE, JAPANESE):
            out, _ = self.run_cli(3, "lookup", "--demo", "--format", "json", SAMPLE, UNKNOWN, **environment)
            table, _ = self.run_cli(0, "lookup", "--demo", "--format", "csv", SAMPLE, **environment)
            rows = list(csv.reader(io.StringIO(table, newline="")))
            plain = [(name, cell) for name, cell in zip(*rows) if name not in ("verdict", "fetchedAt", "endpoint")]
            seen.append(([without_sentences(json.loads(line)) for line in out.splitlines()], rows[0], plain))
        self.assertEqual(seen[0], seen[1])
        self.assertEqual(seen[0], seen[2])

    def test_the_sandbox_is_read_by_scripts(self):
        sandbox = subprocess.Popen([program(), "sandbox"], env={**self.person.environment, **CHINESE}, stdout=subprocess.PIPE, text=True)
        self.addCleanup(sandbox.stdout.close)
        self.addCleanup(sandbox.wait)
        self.addCleanup(sandbox.terminate)
        lines = [sandbox.stdout.readline() for _ in range(4)]
        self.assertEqual([re.match(r"https?://|SDKAppID |identifier |secret-key ", line) is not None for line in lines], [True] * 4, lines)


if __name__ == "__main__":
    run_tests()
