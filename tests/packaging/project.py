"""What the tests of packaging/ share: where things stand, and how a tool is run."""

import pathlib
import re
import subprocess
import sys
import unittest

ID = "io.github.callscope.Callscope"
SOURCE = pathlib.Path(__file__).resolve().parents[2]
PACKAGING = SOURCE / "packaging"
LANGUAGES = ("zh_CN", "ja")


def text(*path):
    return SOURCE.joinpath(*path).read_text(encoding="utf-8")


def version():
    return re.search(r"project\(callscope VERSION (\S+)", text("CMakeLists.txt"))[1]


def run(command, **options):
    """Runs a tool to its end and returns its status and everything it said."""
    ended = subprocess.run([str(word) for word in command], stdin=subprocess.DEVNULL, stdout=subprocess.PIPE, stderr=subprocess.STDOUT,
                           text=True, timeout=250, check=False, **options)
    return ended.returncode, ended.stdout


def run_tests():
    unittest.main(argv=sys.argv[:1], verbosity=2)
