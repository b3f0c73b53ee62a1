#!/usr/bin/env python3
"""Takes the pictures of the guide of the workbench.

    Tests/Workbench/pictures.py PROGRAM [SERVER]

They go to Documentation/Workbench. With pngquant (Debian) they are a third of the size.
"""

import shutil
import subprocess
import sys
import tempfile
from pathlib import Path

from desk import Desk, Server, made, panel
from shaping import bubble_of

FOLDER = Path(__file__).resolve().parents[2] / "Documentation" / "Workbench"
SIZE = {"width": 1100, "height": 700}


def shot(page, name):
    """Takes a picture once the map rests."""
    page.wait_for_timeout(900)
    path = FOLDER / f"{name}.png"
    page.screenshot(path=path)
    if shutil.which("pngquant"):
        call = ["pngquant", "--force", "--ext", ".png", "--nofs", "32", str(path)]
        subprocess.run(call, check=True)


def take(page):
    """The four pictures, in the order of the guide."""
    panel(page, "make")
    slider = page.locator("[data-key='density.stationPercent'] [role=switch]")
    made(page, slider.uncheck)
    shot(page, "generate")
    made(page, lambda: page.click("#undo"))
    panel(page, "find")
    page.get_by_role("button", name="Add condition").click()
    page.get_by_label("Figure of condition 2").fill("articulationPoints")
    page.get_by_label("Comparison of condition 2").select_option("<")
    page.get_by_label("Value of condition 2").fill("60")
    page.click("#find-now")
    page.locator("#found .thumb").nth(5).wait_for(timeout=60_000)
    page.wait_for_function("() => !document.querySelector('#found [aria-busy]')", timeout=60_000)
    page.locator("#found").evaluate("e => e.scrollIntoView({ block: 'end' })")
    shot(page, "find")
    page.fill("#search", bubble_of(page)["name"])
    page.keyboard.press("Enter")
    panel(page, "reroll")
    page.get_by_role("button", name="Pin bubble").first.click()
    page.click("#reroll-variants")
    page.wait_for_function(
        "() => !document.querySelector('#variants [aria-busy]')"
        " && document.querySelectorAll('#variants .thumb').length === 4",
        timeout=60_000,
    )
    page.locator("#variants").evaluate("e => e.scrollIntoView({ block: 'end' })")
    shot(page, "variants")
    page.locator("#card .close").click()
    panel(page, "sketch")
    page.fill("#edit-line", "dissolve formation #1")
    page.keyboard.press("Enter")
    page.locator("#failure:visible .rule").first.wait_for()
    shot(page, "rules")


def main():
    if len(sys.argv) < 2:
        sys.exit(__doc__)
    command = sys.argv[2] if len(sys.argv) > 2 else f"{sys.argv[1]} serve"
    FOLDER.mkdir(exist_ok=True)
    with tempfile.TemporaryDirectory() as name, Desk() as desk:
        start = Path(name) / "start.json"
        start.write_text('{"preset": "terran-space", "seed": 7, "settings": {}}')
        with (
            Server(command, str(start)) as server,
            desk.page(server.address, viewport=SIZE) as page,
        ):
            take(page)


if __name__ == "__main__":
    main()
