#!/usr/bin/env python3
"""How evenly the interactive map moves, and how soon it is sharp again when it rests.

    Tests/Benchmarks/frames.py PROGRAM

Prints the median distance of frames while the map is panned and zoomed, and the median time from
the last move of a zoom until the map has been painted for its scale; both in intervals of refresh,
which a page without content has. Playwright and Chromium are those of Tests/Page.
"""

import itertools
import statistics
import subprocess
import sys
import tempfile
from pathlib import Path

sys.path.insert(0, str(Path(__file__).resolve().parents[1] / "Page"))

from browser import Browser

MAPS = {
    5_000: ["generate", "central-nexus", "--seed", "7"],
    50_000: ["generate", "sandbox", "--sectors", "50000", "--seed", "7"],
}
GOALS = {5_000: 1.05, 50_000: 2}
SHARP_GOALS = {5_000: 6, 50_000: 30}
# While the map is not sharp, its last painting is scaled.
RECORD = """() => {
  window.frames_seen = [];
  const sheet = document.getElementById('sheet');
  const step = (time) => {
    window.frames_seen.push([time, sheet ? sheet.style.transform : '']);
    window.frame_id = requestAnimationFrame(step);
  };
  window.frame_id = requestAnimationFrame(step);
}"""
STOP = "() => { cancelAnimationFrame(window.frame_id); return window.frames_seen; }"


def distances(page, move):
    """The distances of frames in milliseconds while something moves."""
    page.evaluate(RECORD)
    move()
    times = [time for time, _ in page.evaluate(STOP)]
    return [later - time for time, later in itertools.pairwise(times)]


def drag(page):
    """Pans to and fro, and zooms in and out."""
    page.mouse.move(800, 500)
    page.mouse.down()
    for step in range(120):
        page.mouse.move(800 + 4 * (step % 60), 500 + 2 * (step % 40))
    page.mouse.up()
    for step in range(80):
        page.mouse.wheel(0, -60 if step < 40 else 60)


def sharpening(page):
    """The time from rest to a sharp map in milliseconds, after one step of the wheel."""
    page.evaluate(RECORD)
    page.mouse.wheel(0, -60)
    page.wait_for_timeout(1_500)
    frames = page.evaluate(STOP)
    scaled = [place for place, (_, transform) in enumerate(frames) if "scale" in transform]
    if not scaled:
        return 0
    rest = next(place for place in scaled if frames[place][1] == frames[scaled[-1]][1])
    return frames[scaled[-1] + 1][0] - frames[rest][0]


def main():
    program = sys.argv[1]
    with tempfile.TemporaryDirectory() as folder, Browser() as browser:
        blank = Path(folder, "blank.html")
        blank.write_text("<!doctype html><title>blank</title>")
        size = {"viewport": {"width": 1600, "height": 1000}, "reduced_motion": "no-preference"}
        with browser.page(blank, is_map=False, **size) as page:
            refresh = statistics.median(distances(page, lambda: page.wait_for_timeout(2_000)))
        print(f"refresh: {refresh:.2f} ms")
        for sectors, words in MAPS.items():
            file = Path(folder, f"{sectors}.html")
            subprocess.run([program, *words, "-T", "html", "-o", file, "-q"], check=True)
            with browser.page(file, **size) as page:
                page.wait_for_timeout(1_000)
                found = distances(page, lambda: drag(page))
                page.wait_for_timeout(1_000)
                page.keyboard.press("0")
                page.wait_for_timeout(1_000)
                page.mouse.move(800, 500)
                waits = [sharpening(page) / refresh for _ in range(9)]
            median = statistics.median(found) / refresh
            print(
                f"{sectors} sectors: {median:.2f} intervals (goal {GOALS[sectors]}), "
                f"{len(found)} frames, the longest {max(found) / refresh:.1f}; sharp again "
                f"after {statistics.median(waits):.1f} (goal {SHARP_GOALS[sectors]}), "
                f"the longest {max(waits):.1f}"
            )


if __name__ == "__main__":
    main()
