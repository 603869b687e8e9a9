"""What tests of callscope-cli from outside share: somebody with a HOME of their own, and a certificate authority."""

import json
import os
import re
import select
import shutil
import subprocess
import sys
import tempfile
import unittest

from certificates import make_authority
from desktop import end, private_environment

_PROGRAM = []


def program():
    """The path of callscope-cli."""
    return _PROGRAM[0]


def run_tests():
    """Takes the program's path from the command line and runs the caller's tests."""
    _PROGRAM.append(os.path.abspath(sys.argv.pop(1)))
    unittest.main(module="__main__")


SAMPLE = "04c9a0ac-8e38-4a19-be45-349c5ce7911b"
VIDEO = "a17609a6-1b2d-4aa4-b097-2763c04e8290"
UNKNOWN = "00000000-0000-4000-8000-000000000000"
KEY = "5ca1ab1e" * 8
OTHER_KEY = "0ddba11a" * 8


class Person:
    """Somebody with a HOME of their own; every word the program says to them is searched for secrets."""

    def __init__(self):
        self.home = tempfile.mkdtemp(prefix="callscope-cli-")
        self.environment = private_environment(self.home)
        self.secrets = {KEY, OTHER_KEY}

    def close(self):
        shutil.rmtree(self.home)

    def run(self, *arguments, stdin="", **environment):
        done = subprocess.run([program(), *arguments], env={**self.environment, **environment}, input=stdin.encode("utf-8"),
                              capture_output=True, timeout=120, check=False)
        out, err = done.stdout.decode("utf-8"), done.stderr.decode("utf-8")
        for secret in self.secrets:
            if secret in out or secret in err:
                raise AssertionError(f"{arguments[0]} says a secret")
        return done.returncode, out, err

    def files(self):
        return [os.path.join(folder, name) for folder, _, names in os.walk(self.home) for name in names]


class CliTest(unittest.TestCase):
    """A person for each test."""

    def setUp(self):
        self.person = Person()
        self.addCleanup(self.person.close)

    def run_cli(self, expected, *arguments, **options):
        code, out, err = self.person.run(*arguments, **options)
        self.assertEqual(code, expected, f"\n{' '.join(arguments)[:200]}\nstdout: {out[:1500]}\nstderr: {err[:1500]}")
        if code == 0:
            self.assertEqual(err, "")
        else:
            self.assertNotEqual(err.strip(), "", "a failure says nothing on stderr")
        return out, err

    def objects(self, expected, *arguments, **options):
        out, _ = self.run_cli(expected, *arguments, **options)
        return [json.loads(line) for line in out.splitlines()]

    def start_sandbox(self, *options):
        """callscope-cli sandbox in a process of its own: its port, SDKAppID and secret key."""
        sandbox = subprocess.Popen([program(), "sandbox", "--port", "0", *options], env=self.person.environment, stdin=subprocess.DEVNULL,
                                   stdout=subprocess.PIPE, start_new_session=True)
        self.addCleanup(end, sandbox)
        said = ""
        while not (about := re.search(r"https?://127\.0\.0\.1:(\d+)\nSDKAppID (\d+)\nidentifier administrator\nsecret-key (\w{64})\n", said)):
            self.assertTrue(select.select([sandbox.stdout], [], [], 20)[0], f"the sandbox says only {said}")
            line = os.read(sandbox.stdout.fileno(), 4096).decode("utf-8")
            self.assertTrue(line, f"the sandbox ended: {said}")
            said += line
        self.person.secrets.add(about.group(3))
        return about.groups()


class OverHttps(CliTest):
    """Real TLS with an authority made here."""

    @classmethod
    def setUpClass(cls):
        cls.folder = tempfile.mkdtemp(prefix="callscope-tls-")
        cls.addClassCleanup(shutil.rmtree, cls.folder)
        cls.ca, cls.certificate, cls.key = make_authority(cls.folder)

    def add(self, name, port, *more, sdk_app_id="1400000000", identifier="administrator", ca=True):
        self.run_cli(0, "profiles", "add", name, "--sdkappid", sdk_app_id, "--identifier", identifier,
                     "--endpoint", f"https://localhost:{port}", *(["--ca", self.ca] if ca else []), *more)
