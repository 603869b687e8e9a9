#!/usr/bin/python3
"""The Debian package of this build, opened: debpackage.py BUILD-FOLDER"""

import os
import pathlib
import re
import sys
import tempfile
import unittest

from project import ID, run, run_tests, version

BUILD = pathlib.Path(sys.argv[1])
FILES = [
    "usr/bin/callscope",
    "usr/bin/callscope-cli",
    f"usr/share/applications/{ID}.desktop",
    "usr/share/bash-completion/completions/callscope",
    "usr/share/bash-completion/completions/callscope-cli",
    f"usr/share/dbus-1/services/{ID}.service",
    "usr/share/doc/callscope/README.md",
    "usr/share/doc/callscope/changelog.Debian.gz",
    "usr/share/doc/callscope/changelog.gz",
    "usr/share/doc/callscope/copyright",
    "usr/share/fish/vendor_completions.d/callscope-cli.fish",
    "usr/share/fish/vendor_completions.d/callscope.fish",
    *(f"usr/share/icons/hicolor/{size}x{size}/apps/{ID}.png" for size in (16, 24, 32, 48, 64, 128, 256, 512)),
    f"usr/share/icons/hicolor/scalable/apps/{ID}.svg",
    f"usr/share/icons/hicolor/symbolic/apps/{ID}-symbolic.svg",
    "usr/share/man/man1/callscope-cli.1.gz",
    "usr/share/man/man1/callscope.1.gz",
    f"usr/share/metainfo/{ID}.metainfo.xml",
    "usr/share/zsh/vendor-completions/_callscope",
    "usr/share/zsh/vendor-completions/_callscope-cli",
]
# What is loaded while the programs run, and so found by no tool.
NAMED = ("libsecret-1-0", "libqt6sql6-sqlite", "ca-certificates", "tzdata")
# What the tool must have found.
FOUND = ("libqt6svg6", "libqt6widgets6", "libqt6httpserver6", "libqt6keychain1")


class DebPackage(unittest.TestCase):
    @classmethod
    def setUpClass(cls):
        cls.folder = pathlib.Path(cls.enterClassContext(tempfile.TemporaryDirectory()))
        # Compressing is what takes long.
        status, said = run(["cpack", "-G", "DEB", "--config", BUILD / "CPackConfig.cmake", "-B", cls.folder,
                            "-D", "CPACK_DEBIAN_COMPRESSION_TYPE=none"], cwd=cls.folder)
        assert status == 0, said
        (cls.package,) = cls.folder.glob("*.deb")
        cls.root = cls.folder / "root"
        status, said = run(["dpkg-deb", "--extract", cls.package, cls.root])
        assert status == 0, said

    def field(self, name):
        status, said = run(["dpkg-deb", "--field", self.package, name])
        self.assertEqual(status, 0, said)
        return said.strip()

    def test_lintian_finds_nothing(self):
        status, said = run(["lintian", "--allow-root", "--fail-on", "error,warning",
                            "--suppress-tags", "uses-no-compression-for-data-tarball", self.package])
        self.assertEqual((status, said), (0, ""))

    def test_files(self):
        there = [str(path.relative_to(self.root)) for path in self.root.rglob("*") if not path.is_dir()]
        self.assertEqual(sorted(there), sorted(FILES))
        for name in FILES:
            mode = (self.root / name).stat().st_mode & 0o777
            self.assertEqual(mode, 0o755 if name.startswith("usr/bin/") else 0o644, name)

    def test_dependencies(self):
        packages = re.findall(r"(?:^|, )([a-z0-9.+-]+)", self.field("Depends"))
        for package in NAMED + FOUND:
            self.assertIn(package, packages)
        self.assertIn("qt6-wayland", self.field("Recommends"))
        self.assertIn("qt6-translations-l10n", self.field("Recommends"))

    def test_fields(self):
        self.assertEqual(self.field("Package"), "callscope")
        self.assertRegex(self.field("Version"), rf"^{re.escape(version())}-\S+$")
        self.assertRegex(self.field("Maintainer"), r"^.+ <.+@.+>$")

    def test_bus_service_starts_the_installed_program(self):
        service = (self.root / "usr/share/dbus-1/services" / f"{ID}.service").read_text(encoding="utf-8")
        self.assertIn("\nExec=/usr/bin/callscope --service\n", service)

    def test_menu_finds_the_program_in_path(self):
        entry = (self.root / "usr/share/applications" / f"{ID}.desktop").read_text(encoding="utf-8")
        for line in ("TryExec=callscope", "Exec=callscope %U", "Exec=callscope --demo"):
            self.assertIn(f"\n{line}\n", entry)

    def test_another_prefix(self):
        """cmake --install to a folder that only DESTDIR makes real."""
        destination = self.folder / "destination"
        status, said = run(["cmake", "--install", BUILD, "--prefix", "/opt/callscope"], env={**os.environ, "DESTDIR": str(destination)})
        self.assertEqual(status, 0, said)
        root = destination / "opt/callscope"
        service = (root / "share/dbus-1/services" / f"{ID}.service").read_text(encoding="utf-8")
        self.assertIn("\nExec=/opt/callscope/bin/callscope --service\n", service)
        self.assertTrue((root / "share/man/man1/callscope.1").is_file())
        self.assert_entry(root, "/opt/callscope/bin/callscope", "/opt/callscope/bin/callscope")

    def test_a_prefix_in_need_of_quotes(self):
        destination = self.folder / "odd"
        status, said = run(["cmake", "--install", BUILD, "--prefix", "/opt/100% $HOME"], env={**os.environ, "DESTDIR": str(destination)})
        self.assertEqual(status, 0, said)
        root = destination / "opt/100% $HOME"
        self.assert_entry(root, "/opt/100% $HOME/bin/callscope", '"/opt/100%% \\\\$HOME/bin/callscope"')
        service = (root / "share/dbus-1/services" / f"{ID}.service").read_text(encoding="utf-8")
        self.assertIn('\nExec="/opt/100% \\$HOME/bin/callscope" --service\n', service)

    def assert_entry(self, root, program, command):
        """Outside the folders of every PATH, a menu needs the whole path."""
        entry = root / "share/applications" / f"{ID}.desktop"
        self.assertEqual(run(["desktop-file-validate", entry]), (0, ""))
        lines = entry.read_text(encoding="utf-8").splitlines()
        self.assertEqual([line for line in lines if "Exec=" in line],
                         [f"TryExec={program}", f"Exec={command} %U", f"Exec={command} --demo"])


if __name__ == "__main__":
    run_tests()
