#!/usr/bin/python3
"""Completions, tried in the shells they are for: completions.py CALLSCOPE-CLI"""

import os
import shlex
import sys
import tempfile
import unittest

from project import PACKAGING, run, run_tests

CLI = sys.argv[1]
COMPLETIONS = PACKAGING / "completions"
REGIONS = ["china", "frankfurt", "jakarta", "mumbai", "seoul", "silicon-valley", "singapore", "tokyo"]
HOSTILE = "$(touch pwned)"


class Completions(unittest.TestCase):
    @classmethod
    def setUpClass(cls):
        home = cls.enterClassContext(tempfile.TemporaryDirectory())
        os.symlink(CLI, os.path.join(home, "callscope-cli"))
        cls.home = home
        cls.environment = {**os.environ, "HOME": home, "XDG_CONFIG_HOME": home, "XDG_CONFIG_DIRS": home, "XDG_DATA_HOME": home,
                           "LC_ALL": "C.UTF-8", "PATH": home + os.pathsep + os.environ["PATH"]}
        for name in ("Prod SG", "Prod-EU", "Test", HOSTILE):
            status, said = run([CLI, "profiles", "add", name, "--sdkappid", "1400000000", "--identifier", "administrator",
                                "--region", "singapore"], env=cls.environment)
            assert status == 0, said

    def said(self, *command):
        status, said = run(command, env=self.environment, cwd=self.home)
        self.assertEqual(status, 0, said)
        return said

    def bash(self, *words):
        program, function = words[0], "_" + words[0].replace("-", "_")
        script = (f"compopt() {{ :; }}; source {COMPLETIONS / program}.bash; COMP_WORDS=({shlex.join(words)}); COMP_CWORD={len(words) - 1}; "
                  f"{function}; [[ ${{#COMPREPLY[@]}} == 0 ]] || printf '%s\\n' \"${{COMPREPLY[@]}}\"")
        return sorted(self.said("bash", "-c", script).splitlines())

    def fish(self, *words):
        line = shlex.join(words[:-1]) + " " + words[-1]
        script = f"source {COMPLETIONS / words[0]}.fish; complete --do-complete {shlex.quote(line)}"
        return sorted(found.split("\t")[0] for found in self.said("fish", "--no-config", "-c", script).splitlines())

    def both(self, words, wanted):
        self.assertEqual(self.bash(*words), sorted(wanted))
        self.assertEqual(self.fish(*words), sorted(wanted))

    def test_every_file_can_be_read(self):
        for path in COMPLETIONS.iterdir():
            shell = {".bash": "bash", ".fish": "fish", "": "zsh"}[path.suffix]
            self.assertEqual(run([shell, "-n", path]), (0, ""), path)

    def test_commands(self):
        self.both(["callscope-cli", "l"], ["lookup"])
        self.both(["callscope-cli", "profiles", "re"], ["remove"])
        self.both(["callscope-cli", "profiles", ""], ["add", "export", "import", "list", "remove", "test"])

    def test_regions(self):
        self.both(["callscope-cli", "profiles", "add", "New", "--region", ""], REGIONS)
        self.both(["callscope-cli", "profiles", "add", "New", "--region", "si"], ["silicon-valley", "singapore"])

    def test_formats(self):
        self.both(["callscope-cli", "lookup", "--format", ""], ["csv", "html", "json", "jsonl", "markdown", "pdf", "png", "text"])
        self.both(["callscope-cli", "search", "ring>30", "--format", "j"], ["json", "jsonl"])
        self.both(["callscope-cli", "profiles", "test", "Test", "--format", ""], ["json", "text"])
        self.both(["callscope-cli", "lookup", "--language", ""], ["en", "ja", "zh_CN"])

    def test_options_of_the_command_only(self):
        self.both(["callscope-cli", "search", "--"], ["--bom", "--format", "--language", "--limit", "--mask", "--output"])
        self.both(["callscope-cli", "profiles", "export", "--"], ["--force"])
        self.both(["callscope-cli", "explain", "--"], ["--language"])
        self.both(["callscope-cli", "explain", "--language", "z"], ["zh_CN"])
        self.both(["callscope", "--d"], ["--demo"])

    def test_files(self):
        with open(os.path.join(self.home, "record of a call.json"), "w", encoding="utf-8"):
            self.assertEqual(self.bash("callscope", "rec"), ["record of a call.json"])

    def test_profiles(self):
        self.both(["callscope-cli", "lookup", "--profile", "P"], ["Prod SG", "Prod-EU"])
        self.both(["callscope-cli", "profiles", "remove", "T"], ["Test"])
        self.both(["callscope", "--profile", "Prod-"], ["Prod-EU"])

    def test_a_name_is_never_run(self):
        self.assertIn(HOSTILE, self.bash("callscope-cli", "profiles", "remove", ""))
        self.assertIn(HOSTILE, self.bash("callscope", "--profile", ""))
        self.fish("callscope-cli", "profiles", "remove", "")
        self.assertFalse(os.path.exists(os.path.join(self.home, "pwned")))


if __name__ == "__main__":
    run_tests()
