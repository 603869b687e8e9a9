"""Pictures of the real window for the README: screenshots.py PATH-OF-CALLSCOPE FOLDER"""

import os
import sys
import time

sys.path.insert(0, os.path.join(os.path.dirname(os.path.abspath(__file__)), "..", "tests", "e2e"))

from accessible import open_bus  # noqa: E402  pylint: disable=wrong-import-position
from desktop import Desktop, end  # noqa: E402  pylint: disable=wrong-import-position

SAMPLE = "04c9a0ac-8e38-4a19-be45-349c5ce7911b"
ORDINARY = "a17609a6-1b2d-4aa4-b097-2763c04e8290"


def main(callscope, folder):
    os.makedirs(folder, exist_ok=True)
    with Desktop() as desktop:
        process = desktop.start([callscope, "--demo", ORDINARY, SAMPLE])
        app = open_bus(desktop).application(process)
        frame = app.find("frame")
        field = app.find("text", "Call ID")
        app.set_text(field, SAMPLE)
        app.press(app.find("push button", "Look up"))
        app.find("label", where=lambda name: name.startswith("Answered after 1 h 16 min 18 s"))
        time.sleep(1)  # the timeline grows for a moment
        window = desktop.run(["xdotool", "search", "--onlyvisible", "--name", app.bus.describe(frame)[1]]).decode().split()[0]
        desktop.run(["import", "-window", window, "-strip", os.path.join(folder, "found.png")])
        end(process)


if __name__ == "__main__":
    main(*sys.argv[1:])
