#!/usr/bin/env python3
"""Opens interactive maps in a real browser and compares them with what the commands say.

    Tests/Page/check.py PROGRAM [SEED]

Needs Playwright (PyPI) and Chromium (Debian); `Tests/Page/check.sh` gets both.
"""

import random
import sys
import tempfile
from pathlib import Path

from browser import Browser
from control import keyboard_alone, panels_work, touch_works
from courses import courses_agree
from data import data_agrees, pages_are_sound
from differences import differences_are_walked
from foreign import foreign_maps_open
from hostile import all_names_are_shown, hostile_names_stay_text
from looks import looks_are_readable, paper_is_one_sheet
from maps import make_maps
from reading import address_opens_the_view, card_and_search, lists_and_table
from sketching import sketch_follows_rules
from surveys import surveys_fit


def main():
    if len(sys.argv) < 2:
        sys.exit(__doc__)
    seed = int(sys.argv[2]) if len(sys.argv) > 2 else 4
    draw = random.Random(seed)
    print(f"seed {seed}")
    with tempfile.TemporaryDirectory() as name, Browser() as browser:
        maps = make_maps(Path(name))
        pages_are_sound(maps)
        data_agrees(maps)
        courses_agree(browser, maps, draw)
        card_and_search(browser, maps)
        address_opens_the_view(browser, maps)
        lists_and_table(browser, maps)
        panels_work(browser, maps)
        keyboard_alone(browser, maps)
        touch_works(browser, maps)
        sketch_follows_rules(browser, maps)
        looks_are_readable(browser, maps)
        paper_is_one_sheet(browser, maps)
        hostile_names_stay_text(browser, maps, Path(name), draw)
        all_names_are_shown(browser, maps, Path(name))
        foreign_maps_open(browser, Path(name))
        differences_are_walked(browser, Path(name))
        surveys_fit(browser, Path(name))
    print("the interactive map keeps its promises")


if __name__ == "__main__":
    main()
