#!/usr/bin/python3
"""Man pages and completions know what the programs' own usage says: usage.py CALLSCOPE CALLSCOPE-CLI"""

import json
import os
import re
import sys
import unittest

from project import PACKAGING, run, run_tests, text

PROGRAMS = dict(zip(("callscope", "callscope-cli"), sys.argv[1:]))
OPTION = r"(?<![\w-])--[a-z][a-z-]*[a-z]"
EVERYWHERE = {"--help", "--version"}


def usage(name):
    status, said = run([PROGRAMS[name], "--help"], env={**os.environ, "QT_QPA_PLATFORM": "offscreen", "LC_ALL": "C.UTF-8"})
    assert status == 0, said
    return said


def page(name):
    """The page as a person reads it, but for the lines' ends."""
    status, said = run(["mandoc", "-Tutf8", "-Owidth=500", PACKAGING / "man" / f"{name}.1"])
    assert status == 0, said
    return re.sub(r".\x08", "", said)


def completion_options(name):
    fish = "\n".join(line for line in text("packaging", "completions", f"{name}.fish").splitlines() if line.startswith("complete "))
    return {"bash": set(re.findall(OPTION, text("packaging", "completions", f"{name}.bash"))),
            "zsh": set(re.findall(OPTION, text("packaging", "completions", f"_{name}"))),
            "fish": {"--" + option for option in re.findall(r" -l ([a-z-]+)", fish)}}


class Usage(unittest.TestCase):
    def test_every_option_has_its_place(self):
        for name in PROGRAMS:
            options = set(re.findall(OPTION, usage(name))) | EVERYWHERE
            self.assertEqual(set(re.findall(OPTION, page(name))), options, f"{name}.1")
            for shell, known in completion_options(name).items():
                self.assertEqual(known, options, f"{shell}'s completion of {name}")

    def test_every_command_has_its_place(self):
        for command in set(re.findall(r"(?m)^  callscope-cli ([a-z]+(?: [a-z]+)?)", usage("callscope-cli"))):
            self.assertIn(f"callscope-cli {command}", page("callscope-cli"))
            for file in ("callscope-cli.bash", "_callscope-cli", "callscope-cli.fish"):
                self.assertRegex(text("packaging", "completions", file), rf"\b{command.split()[-1]}\b", file)

    def test_every_region_format_and_language_has_its_place(self):
        regions = [region["key"] for region in json.loads(text("resources", "regions.json"))]
        formats = max((found.split("|") for found in re.findall(r"--format ([a-z|]+)", usage("callscope-cli"))), key=len)
        languages = re.search(r"--language ([A-Za-z_|]+)", usage("callscope-cli"))[1].split("|")
        for file in ("callscope-cli.bash", "_callscope-cli", "callscope-cli.fish"):
            completion = text("packaging", "completions", file)
            self.assertIn(" ".join(regions), completion, file)
            self.assertIn(" ".join(formats), completion, file)
            self.assertIn(" ".join(languages), completion, file)
        for word in regions + formats + languages:
            self.assertRegex(page("callscope-cli"), rf"\b{word}\b")

    def test_every_exit_status_has_its_place(self):
        statuses = re.findall(r"\b(\d) [a-z]", usage("callscope-cli").split("Exit: ")[1])
        self.assertEqual(re.findall(r"(?m)^ +(\d) ", page("callscope-cli").split("EXIT STATUS")[1].split("EXAMPLES")[0]), statuses)

    def test_every_variable_has_its_place(self):
        for variable in set(re.findall(r"\bCALLSCOPE_[A-Z_]+", usage("callscope-cli"))):
            self.assertIn(variable, page("callscope"))
            self.assertIn(variable, page("callscope-cli"))

    def test_every_variable_of_the_language_has_its_place(self):
        for name in PROGRAMS:
            environment = page(name).split("\nENVIRONMENT\n")[1].split("\nFILES\n")[0]
            for variable in ("LANGUAGE", "LC_ALL", "LC_MESSAGES", "LANG"):
                self.assertRegex(environment, rf"\b{variable}\b", name)

    def test_no_display_is_needed(self):
        environment = {key: value for key, value in os.environ.items() if key not in ("DISPLAY", "WAYLAND_DISPLAY", "QT_QPA_PLATFORM")}
        environment |= {"LC_ALL": "C.UTF-8", "QT_QPA_PLATFORM": "xcb"}
        for words, wanted, status in ((["--help"], "Usage: callscope ", 0), (["-h"], "Usage: callscope ", 0), (["--version"], "callscope ", 0),
                                      (["-style", "fusion", "--platform", "xcb", "-display=:77", "--version"], "callscope ", 0),
                                      (["--frobnicate"], "Unknown option --frobnicate.", 2), (["--profile"], "--profile", 2)):
            ended, said = run([PROGRAMS["callscope"], *words], env=environment)
            self.assertEqual(ended, status, f"{words}: {said}")
            self.assertIn(wanted, said)

    def test_pages_are_well_formed(self):
        for name in PROGRAMS:
            self.assertEqual(run(["mandoc", "-Tlint", "-Wwarning", PACKAGING / "man" / f"{name}.1"]), (0, ""))


if __name__ == "__main__":
    run_tests()
