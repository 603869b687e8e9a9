#!/usr/bin/python3
"""One Callscope, links and the desktop entry, from outside: instance.py PATH-OF-CALLSCOPE PATH-OF-CALLSCOPE-CLI"""

import subprocess
import sys
import time

from desktop import wait_until
from installed import REJECTED, SAMPLE, InstalledTest, main

NO_ID = "No Call ID found"


class Instance(InstalledTest):
    """Whatever is started twice."""

    def test_a_second_start_hands_over_and_ends(self):
        first, app = self.open_window()
        app.find("push button", "Look up")
        second = self.start(SAMPLE)
        self.assertEqual(second.wait(20), 0)
        self.verdict(app, "Answered after 1 h 16 min 18 s")
        third = self.start("--profile", "Other", REJECTED)
        self.assertEqual(third.wait(20), 0)
        self.verdict(app, "Rejected after")
        app.wait("the title names the profile", lambda: app.all("frame", where=lambda name: name.startswith("Other")))
        self.assertIsNone(first.poll())

    def test_two_starts_at_once_are_one(self):
        processes = [self.start(SAMPLE), self.start(REJECTED)]
        wait_until("one of them ended", lambda: any(process.poll() is not None for process in processes), 30)
        (left,) = [process for process in processes if process.poll() is None]
        (gone,) = [process for process in processes if process.poll() is not None]
        self.assertEqual(gone.returncode, 0)
        app = self.bus.application(left)
        app.wait("both calls", lambda: len(app.all("list item", where=lambda name: SAMPLE in name or REJECTED in name)) == 2, 30)

    def test_a_new_instance_if_asked(self):
        _, app = self.open_window()
        other, other_app = self.open_window("--new-instance", SAMPLE)
        self.verdict(other_app, "Answered after 1 h 16 min 18 s")
        self.assertIsNone(other.poll())
        self.assertFalse(any("Answered" in text for text in app.texts()))

    def test_nonsense_is_refused_where_it_is_typed(self):
        self.open_window()
        second = self.desktop.start([self.programs[0], "--nonsense"], stderr=subprocess.PIPE)
        self.assertEqual(second.wait(20), 2)
        self.assertIn(b"--nonsense", second.stderr.read())

    def test_a_link_before_and_after_a_start(self):
        before = self.processes()
        pid, app = self.started_by(lambda: self.follow(f"callscope://call/{SAMPLE}"))
        self.verdict(app, "Answered after 1 h 16 min 18 s")
        self.follow(f"callscope://call/{REJECTED}")
        self.verdict(app, "Rejected after")
        wait_until("still one program", lambda: self.processes() - before == {pid}, 20)

    def test_a_link_that_names_another_profile_asks(self):
        process, app = self.open_window()
        app.wait("the profile", lambda: app.all("frame", where=lambda name: name.startswith("Lab")))
        self.assertEqual(self.start(f"callscope://call/{SAMPLE}?profile=Other").wait(20), 0)
        box = app.find(("alert", "dialog"), seconds=20)
        app.press(app.find("push button", where=lambda name: "Yes" in name, within=box))
        self.verdict(app, "Answered after 1 h 16 min 18 s")
        self.assertIsNone(process.poll())

    def test_a_bad_link_is_told_in_the_window(self):
        process, app = self.open_window("callscope://call/")
        self.verdict(app, NO_ID)
        self.start(SAMPLE)
        self.verdict(app, "Answered after 1 h 16 min 18 s")
        self.assertEqual(self.start("callscope://call/").wait(20), 0)
        self.verdict(app, NO_ID)
        self.assertIsNone(process.poll())

    def test_a_bad_link_that_was_clicked(self):
        _, app = self.started_by(lambda: self.follow("callscope://call/?profile=Other"))
        self.verdict(app, NO_ID)

    def test_a_logout_closes_it_as_the_person_would(self):
        process, app = self.open_window(SAMPLE)
        self.verdict(app, "Answered after 1 h 16 min 18 s")
        self.desktop.keys("Shift_L", "ctrl+h")
        time.sleep(0.3)
        process.terminate()
        self.assertEqual(process.wait(60), 0)
        _, again = self.open_window()
        self.verdict(again, "Answered after 1 h 16 min 18 s")
        self.assertEqual(again.all("list", "Calls"), [], "the list was hidden")

    def test_it_comes_back_as_it_was(self):
        process, app = self.open_window(SAMPLE)
        self.verdict(app, "Answered after 1 h 16 min 18 s")
        self.desktop.keys("Shift_L", "ctrl+h")
        time.sleep(0.3)
        self.desktop.keys("alt+F4")
        self.assertEqual(process.wait(60), 0)
        self.sandbox.terminate()
        _, again = self.open_window()
        self.verdict(again, "Answered after 1 h 16 min 18 s")
        again.wait("the saved copy says so", lambda: any("Saved copy" in text for text in again.texts()))
        self.assertEqual(again.all("list", "Calls"), [], "the list was hidden")


if __name__ == "__main__":
    main(sys.argv)
