#!/usr/bin/python3
"""Ids and notes that try to break out, in every format, read back by real readers of it: escapes.py PATH-OF-CALLSCOPE-CLI"""

import csv
import io
import json
import os
import re
import sqlite3
import subprocess
import unicodedata
import uuid
import xml.etree.ElementTree

import html5lib
import markdown_it

from cliperson import KEY, OverHttps, run_tests
from peer import Peer

HOSTILE = [
    "plain-1", "a|b", "|a|b|", "a`b``c```", "<script>alert(1)</script>", "<img src=x onerror=alert(1)>", "</td></tr></table><b>x",
    "a & b &amp; &lt;b&gt; &#60;", "\"a\" 'b' \"\"", "a\nResult: b\r\n| c | d |\re\n\nf: g", "a,b;c,\"d\",,",
    "=cmd|'/C calc'!A1", "=1+1", "+1+1", "-1-1", "@SUM(A1)", "\t=1+1", "\r=1+1", "\n=1+1", " =1+1", "\u00a0=1+1", "\u3000=1+1", "\u200b=1+1",
    "'=1+1", "\uff1d1+1", "\uff0b1", "\uff0d1", "\uff20SUM(A1)", "=HYPERLINK(\"http://a.example\",\"b\")",
    "- a", "+ a", "* a", "1. a", "12) a", "# a", "> a", "===", "---", "* * *", "~~~", "    a", "\ta", "a\n- b\n1. c", ":--", "[x]: http://a.example",
    "[x](http://a.example)", "![x](y)", "http://a.example/?b=c", "HTTPS://a.example", "www.a.example", "ftp://a.example", "mailto:a@b.example",
    "a@b.example", "@mention", "#123", "$a$ $$b$$", "**a** _b_ ~~c~~ ~d~", "a\\", "\\", "\\|", "a\\|b", "\\`", "a\tb", " a ", "%1%2%n%%", "\\u0041 \\n",
    "\u202eabc\u202c \u2066x\u2069 \u200f", "a\u0000b", "\u0000=1+1", "\x1b[31mred\x07\x7f\x85\x9b", "a\u2028b\u2029c", "a\ud83db\ude00c\ud800",
    "\ud83d\ude00".encode("utf-16", "surrogatepass").decode("utf-16"), "用户世界 さくら", "א ב ג", "e\u0301", "<a|\"&,\n" * 1430,
]


def as_unicode(text):
    """A half of a surrogate pair has no UTF-8."""
    return re.sub("[\ud800-\udfff]", "\ufffd", text)


def printable(text, keep):
    return "".join("\ufffd" if unicodedata.category(c) == "Cc" and c not in keep else c for c in as_unicode(text))


def in_cell(text):
    """What a table's cell holds: formulas behind a '."""
    value = printable(text.replace("\0", ""), "\t\r\n")
    seen = "".join(c for c in value if not c.isspace() and unicodedata.category(c) != "Cf")
    dangerous = value[:1] in ("\t", "\r", "\n") or seen[:1] in tuple("=+-@\uff1d\uff0b\uff0d\uff20")
    return "'" + value if value and dangerous else value


def in_document(text):
    """What a document's reader sees, white space aside."""
    turned = re.sub("[\u202a-\u202e\u2066-\u2069]", "\ufffd", printable(text, "\t\r\n"))
    return " ".join(turned.split())


def tables(html):
    """The tables of a page as a browser sees them, and the names of all its elements."""
    parser = html5lib.HTMLParser(strict=False, namespaceHTMLElements=False)
    root = parser.parse(html)
    found = []
    for table in root.iter("table"):
        rows = [[" ".join("".join(_text(cell)).split()) for cell in row if cell.tag in ("th", "td")] for row in table.iter("tr")]
        found.append(rows)
    return found, {element.tag for element in root.iter() if isinstance(element.tag, str)}


def _text(element):
    yield element.text or ""
    for child in element:
        if child.tag == "br":
            yield " "
        yield from _text(child)
        yield child.tail or ""


class Escapes(OverHttps):
    """Every hostile text is somebody's id, a room, a result and a note."""

    @classmethod
    def setUpClass(cls):
        super().setUpClass()
        cls.ids = [str(uuid.uuid5(uuid.NAMESPACE_OID, text.encode("utf-16", "surrogatepass").hex())) for text in HOSTILE]

    def setUp(self):
        super().setUp()
        with Peer(self.certificate, self.key, 1400000000, "administrator", KEY) as peer:
            for call_id, text in zip(self.ids, HOSTILE):
                quoted = json.dumps(text)  # \uXXXX throughout
                peer.records[call_id] = (f'{{"CallId":"{call_id}","Caller_Account":{quoted},"CalleeList_Account":[{quoted},"b","b"],"RoomId":{quoted},'
                                         f'"RoomIdType":1,"CallResult":{quoted},"StartTime":1739868165,"EndTime":1739868195}}')
            self.add("Lab", peer.port)
            self.run_cli(0, "lookup", "--format", "json", *self.ids, CALLSCOPE_SECRET_KEY=KEY)
        self.noted = {call_id: text for call_id, text in zip(self.ids, HOSTILE) if "\0" not in text and as_unicode(text) == text}
        self.archive = os.path.join(self.person.environment["XDG_DATA_HOME"], "callscope", "archive.sqlite")
        archive = sqlite3.connect(self.archive)
        with archive:
            for call_id, text in self.noted.items():
                (call,) = archive.execute("SELECT id FROM calls WHERE call_id = ?", (call_id,)).fetchone()
                archive.execute("INSERT INTO notes (call, text) VALUES (?, ?)", (call, text))
                archive.execute("INSERT INTO tickets (call, ticket) VALUES (?, ?)", (call, text))
                archive.execute("INSERT INTO tags (call, position, tag) VALUES (?, 0, ?)", (call, text))
        archive.close()

    def written(self, form, *more):
        """The bytes of an export of everything, by way of a file."""
        path = os.path.join(self.person.home, "export." + form)
        self.run_cli(0, "search", "", "--format", form, "--output", path, *more)
        with open(path, "rb") as file:
            return file.read()

    def each(self):
        for call_id, text in zip(self.ids, HOSTILE):
            with self.subTest(text=ascii(text)[:60]):
                yield call_id, text, self.noted.get(call_id, "")

    def test_csv(self):
        read = list(csv.DictReader(io.StringIO(self.written("csv").decode("utf-8"), newline=""), strict=True))
        rows = {row["callId"]: row for row in read}
        self.assertEqual(len(read), len(HOSTILE))
        for call_id, text, note in self.each():
            row = rows[call_id]
            self.assertNotIn(None, row)
            for column in ("caller", "roomId", "result"):
                self.assertEqual(row[column], in_cell(text))
            for column in ("note", "ticket", "tags"):
                self.assertEqual(row[column], in_cell(note))

    def test_a_spreadsheet_executes_nothing(self):
        for options in ((), ("--bom",)):
            source = os.path.join(self.person.home, "sheet.csv")
            with open(source, "wb") as file:
                file.write(self.written("csv", *options))
            sheet = os.path.join(self.person.home, "sheet.xml")
            subprocess.run(["ssconvert", "--import-encoding=UTF-8", "--export-type=Gnumeric_XmlIO:sax:0", source, sheet], check=True,
                           env=self.person.environment, capture_output=True, timeout=120)
            name = "{http://www.gnumeric.org/v10.dtd}Cell"
            cells = list(xml.etree.ElementTree.parse(sheet).iter(name))
            self.assertGreater(len(cells), len(HOSTILE) * 10)
            for cell in cells:
                self.assertIn("ValueType", cell.attrib, f"a formula: {cell.text}")  # which a formula has not
                self.assertNotIn("ExprID", cell.attrib)
            self.assertGreaterEqual(sum((cell.text or "").strip("'") == "=1+1" for cell in cells), 3)

    def test_json(self):
        for form in ("json", "jsonl"):
            exported = self.written(form)
            read = subprocess.run(["jq", "-c", "[.call.callId, .call.caller, .call.callees[0], .call.roomId, .call.result, .annotations, .masked]"],
                                  input=exported, capture_output=True, timeout=120, check=False)
            self.assertEqual((read.returncode, read.stderr), (0, b""))
            rows = {row[0]: row[1:] for row in map(json.loads, read.stdout.decode("utf-8").strip("\n").split("\n"))}
            self.assertEqual(len(rows), len(HOSTILE))
            for call_id, text, note in self.each():
                *values, annotations, masked = rows[call_id]
                self.assertEqual(values, [as_unicode(text)] * 4)
                self.assertFalse(masked)
                if note:
                    self.assertEqual((annotations["note"], annotations["ticket"], annotations["tags"]), (note, note, [note]))

    def test_html(self):
        found, elements = tables(self.written("html").decode("utf-8"))
        self.assertLessEqual(elements, {"html", "head", "meta", "title", "body", "p", "strong", "ul", "li", "table", "tbody", "tr", "th", "td", "br", "hr"})
        self._compare(found)

    def test_markdown(self):
        text = self.written("markdown").decode("utf-8")
        source = os.path.join(self.person.home, "export.md")
        with open(source, "w", encoding="utf-8", newline="") as file:
            file.write(text)
        github = subprocess.run(["cmark-gfm", "-e", "table", "-e", "autolink", "-e", "strikethrough", "-e", "tasklist", source], capture_output=True,
                                check=True, timeout=120).stdout.decode("utf-8")
        for html in (github, markdown_it.MarkdownIt("commonmark").enable(["table", "strikethrough"]).render(text)):
            found, elements = tables(html)
            allowed = {"html", "head", "body", "p", "strong", "ul", "li", "table", "thead", "tbody", "tr", "th", "td"}
            links = set(re.findall(r'<a href="([^"]*)"', html))
            self.assertLessEqual({link for link in links if not link.startswith("mailto:")}, set())
            self.assertLessEqual(elements - {"a"}, allowed)
            self._compare(found)

    def _compare(self, found):
        self.assertEqual(len(found), len(HOSTILE))
        rows = {dict(table)["Call ID"]: dict(table) for table in found}
        for call_id, text, note in self.each():
            row = rows[call_id]
            shown = in_document(text)
            self.assertEqual(row["Room"], f"{shown} (Room with a number as its id)".strip())
            self.assertTrue(row["People"].startswith(f"{shown} (caller), b".strip()), row["People"][:80])
            for label in ("Note", "Ticket", "Tags"):
                self.assertEqual(row.get(label, ""), in_document(note))

    def test_text(self):
        text = self.written("text").decode("utf-8")
        self.assertNotRegex(text, "[\x00-\x08\x0b-\x1f\x7f-\x9f\u202a-\u202e\u2066-\u2069]")
        labels = re.findall(r"(?m)^([A-Z][A-Za-z ]*): ", text)
        self.assertEqual(labels.count("Call ID"), len(HOSTILE))
        self.assertEqual(labels.count("Room"), len(HOSTILE))
        self.assertLessEqual(set(labels), {"Result", "Rang", "Total", "Started", "Ended", "Media", "Kind", "People", "Room", "Call ID", "RequestId",
                                           "Source", "Looked up", "Ticket", "Tags", "Note"})

    def test_masked(self):
        archive = sqlite3.connect(self.archive)
        with archive:  # tickets and tags stay what they are
            archive.execute("DELETE FROM tickets")
            archive.execute("DELETE FROM tags")
        archive.close()
        for form in ("csv", "json", "html", "markdown", "text"):
            with self.subTest(form):
                first, again = self.written(form, "--mask"), self.written(form, "--mask")
                self.assertEqual(first, again, "the archive's pseudonyms are the same every time")
                self.assertNotIn("用户世界".encode(), first)
                self.assertNotIn("alert(1)".encode(), first.replace(b"\\", b""))
                self.assertIn(b"User-", first.replace(b"\\", b""))

    def test_other_languages(self):
        for language, word in (("ja", "通話"), ("zh_CN", "通话")):
            self.assertIn(word, self.written("text", "--language", language).decode("utf-8"))
        self.assertNotIn("通", self.written("text", "--language", "en").decode("utf-8"))


if __name__ == "__main__":
    run_tests()
