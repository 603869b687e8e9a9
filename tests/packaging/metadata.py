#!/usr/bin/python3
"""What software centres and menus read is valid, translated, and says what the project says."""

import re
import unittest
import xml.etree.ElementTree as ElementTree

from project import ID, LANGUAGES, PACKAGING, SOURCE, run, run_tests, text, version

DESKTOP = PACKAGING / f"{ID}.desktop"
METAINFO = PACKAGING / f"{ID}.metainfo.xml"
LANGUAGE = "{http://www.w3.org/XML/1998/namespace}lang"
PICTURES = "https://raw.githubusercontent.com/callscope/callscope/main/"


class Metadata(unittest.TestCase):
    def setUp(self):
        self.component = ElementTree.parse(METAINFO).getroot()

    def test_desktop_entry_is_valid(self):
        self.assertEqual(run(["desktop-file-validate", DESKTOP]), (0, ""))

    def test_metainfo_is_valid(self):
        status, said = run(["appstreamcli", "validate", "--no-net", "--no-color", METAINFO])
        self.assertEqual(status, 0, said)
        self.assertNotRegex(said, r"(?m)^[EWI]: ")

    def test_desktop_entry_speaks_every_language(self):
        lines = DESKTOP.read_text(encoding="utf-8").splitlines()
        for key in ("GenericName", "Comment", "Keywords"):
            for language in LANGUAGES:
                self.assertEqual(sum(line.startswith(f"{key}[{language}]=") for line in lines), 1, f"{key}[{language}]")
        for action in text("packaging", DESKTOP.name).split("[Desktop Action ")[1:]:
            for language in LANGUAGES:
                self.assertIn(f"\nName[{language}]=", action)

    def test_metainfo_speaks_every_language(self):
        """Of each sentence there is one in English, followed by one in each other language."""
        for parent in self.component.iter():
            sentences = [child for child in parent if child.tag in ("summary", "p", "li", "caption")]
            spoken = [(child.tag, child.get(LANGUAGE)) for child in sentences]
            wanted = [(tag, language) for tag, spoken_in in spoken if spoken_in is None for language in (None, *LANGUAGES)]
            self.assertEqual(spoken, wanted)

    def test_releases_are_those_of_the_changelog(self):
        told = re.findall(r"(?m)^## \[(\d\S*)\] - (\d{4}-\d\d-\d\d)$", text("CHANGELOG.md"))
        released = [(release.get("version"), release.get("date")) for release in self.component.iter("release")]
        self.assertEqual(released, told)
        self.assertEqual(released[0][0], version())

    def test_debian_changelog_starts_with_the_version(self):
        self.assertTrue(text("packaging", "deb", "changelog").startswith(f"callscope ({version()}-0callscope"))

    def test_pictures_are_those_of_the_repository(self):
        shown = [image.text for image in self.component.iter("image")]
        there = [PICTURES + str(path.relative_to(SOURCE)) for path in (SOURCE / "resources" / "screenshots").glob("*.png")]
        self.assertEqual(sorted(shown), sorted(there))

    def test_links_and_records_are_claimed_and_text_is_not(self):
        """Who claims text/plain without being an editor may become the program that opens every text."""
        entry = text("packaging", DESKTOP.name)
        self.assertIn("\nMimeType=x-scheme-handler/callscope;application/json;\n", entry)
        self.assertIn("\nExec=callscope %U\n", entry)  # links, and what is dropped on the icon


if __name__ == "__main__":
    run_tests()
