#!/usr/bin/python3
"""Every language, as the system has it, from outside: languages.py PATH-OF-CALLSCOPE PATH-OF-CALLSCOPE-CLI"""

import os
import re
import sys

from desktop import end
from installed import NAME, REJECTED, SAMPLE, InstalledTest, main

UNKNOWN = "00000000-0000-4000-8000-000000000000"
ENGLISH = re.compile(r"[A-Za-z]{2,}[,;]? [a-z]{2,}[,;]? [a-z]{2,}")  # three words of a sentence
THEIR_WORDS = ("call record", "Tencent RTC")  # of the service, and names


class Languages(InstalledTest):
    """The same minute at the desk in each: a start from the menu, a link, a record that is not there, the preferences."""

    def speak(self, language):
        self.desktop.environment.update(LANG=f"{language}.UTF-8", LANGUAGE=language)
        self.addCleanup(self.desktop.environment.pop, "LANGUAGE")
        self.addCleanup(self.desktop.environment.update, LANG="C.UTF-8")

    def from_the_menu(self):
        entry = os.path.join(self.desktop.environment["XDG_DATA_HOME"], "applications", NAME + ".desktop")
        return self.started_by(lambda: self.addCleanup(end, self.desktop.start(["gio", "launch", entry])))

    def see_no_english(self, app):
        left = [text for text in app.texts() if ENGLISH.search(text) and not any(words in text for words in THEIR_WORDS)]
        self.assertEqual(left, [])

    def at_the_desk(self, language, answered, rejected, no_record, close, preferences):
        self.speak(language)
        _, app = self.from_the_menu()
        app.find("frame", seconds=60)
        self.follow(f"callscope://call/{SAMPLE}")
        self.verdict(app, answered)
        self.see_no_english(app)
        self.follow(f"callscope://call/{REJECTED}")
        self.verdict(app, rejected)
        self.follow(f"callscope://call/{UNKNOWN}")
        dialog = app.find("dialog", seconds=30)
        self.assertTrue(any(no_record in text for text in app.texts(within=dialog)), app.texts(within=dialog))
        self.see_no_english(app)
        app.press(app.find("push button", close, within=dialog))
        app.wait("the dialog is gone", lambda: not app.all("dialog"))
        self.desktop.keys("Shift_L", "ctrl+comma")
        page = app.find("dialog", preferences)
        for _ in range(8):
            self.see_no_english(app)
            self.desktop.keys("ctrl+Tab")
        self.desktop.keys("Escape")
        app.wait("the preferences are closed", lambda: page not in app.all("dialog"))

    def test_chinese(self):
        self.at_the_desk("zh_CN", "响铃 1 小时 16 分钟 18 秒后接听", "后被拒接", "没有", "关闭", "首选项")

    def test_japanese(self):
        self.at_the_desk("ja_JP", "1時間16分18秒の呼び出し後に応答", "後に拒否", "記録", "閉じる", "設定")

    def test_english_for_everybody_else(self):
        self.speak("fr_FR")
        _, app = self.from_the_menu()
        app.find("frame", seconds=60)
        self.follow(f"callscope://call/{SAMPLE}")
        self.verdict(app, "Answered after 1 h 16 min 18 s")


if __name__ == "__main__":
    main(sys.argv)
