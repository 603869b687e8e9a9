#!/usr/bin/python3
"""The same application id stands in every file that names one."""

import configparser
import re
import struct
import unittest
import xml.etree.ElementTree as ElementTree

from project import ID, PACKAGING, SOURCE, run_tests, text

SIZES = (16, 24, 32, 48, 64, 128, 256, 512)


def group(path, name):
    parser = configparser.ConfigParser(interpolation=None, strict=True)
    parser.optionxform = str
    parser.read(path, encoding="utf-8")
    return parser[name]


class Identity(unittest.TestCase):
    def test_desktop_entry(self):
        entry = group(PACKAGING / f"{ID}.desktop", "Desktop Entry")
        self.assertEqual(entry["Icon"], ID)
        self.assertEqual(entry["DBusActivatable"], "true")

    def test_bus_service(self):
        self.assertEqual(group(PACKAGING / f"{ID}.service.in", "D-BUS Service")["Name"], ID)

    def test_metainfo(self):
        component = ElementTree.parse(PACKAGING / f"{ID}.metainfo.xml").getroot()
        self.assertEqual(component.findtext("id"), ID)
        self.assertEqual(component.findtext("launchable[@type='desktop-id']"), f"{ID}.desktop")
        self.assertEqual(component.findtext("icon[@type='stock']"), ID)
        self.assertEqual(component.findtext("provides/dbus[@type='session']"), ID)

    def test_icons(self):
        icons = SOURCE / "resources" / "icons"
        self.assertTrue((icons / f"{ID}.svg").is_file())
        self.assertTrue((icons / "hicolor" / "symbolic" / "apps" / f"{ID}-symbolic.svg").is_file())
        for size in SIZES:
            head = (icons / "hicolor" / f"{size}x{size}" / "apps" / f"{ID}.png").read_bytes()[:24]
            self.assertEqual(head[:8], b"\x89PNG\r\n\x1a\n")
            self.assertEqual(struct.unpack(">II", head[16:]), (size, size))

    def test_program(self):
        self.assertIn(f'setDesktopFileName(QStringLiteral("{ID}"))', text("ui", "main.cpp"))

    def test_flatpak(self):
        self.assertRegex(text("packaging", "flatpak", f"{ID}.yml"), rf"(?m)^id: {re.escape(ID)}$")

    def test_install_rules(self):
        self.assertIn(f"set(CALLSCOPE_ID {ID})", text("packaging", "cmake", "install.cmake"))

    def test_man_page(self):
        self.assertIn(ID, text("packaging", "man", "callscope.1"))

    def test_nowhere_another(self):
        """Whatever looks like an id of ours is this one, in whatever case it is written."""
        wrong = []
        for folder in ("app", "packaging", "resources", "ui"):
            for path in (SOURCE / folder).rglob("*"):
                if not path.is_file() or path.suffix in (".png", ".ico", ".icns"):
                    continue
                words = path.name + "\n" + path.read_text(encoding="utf-8")
                wrong += [f"{path}: {found}" for found in re.findall(r"(?i)\b(?:io|com|org)\.(?:github\.)?callscope\.\w+", words) if found != ID]
        self.assertEqual(wrong, [])


if __name__ == "__main__":
    run_tests()
