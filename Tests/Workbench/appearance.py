"""Contrast and names of all panels, a tablet with fingers, and hostile names."""

import json

from desk import Server, made, panel, recipe
from looks import CONTRAST, NAMELESS
from maps import expect

PANELS = [
    "make",
    "reroll",
    "sketch",
    "find",
    "compare",
    "measure",
    "explain",
    "survey",
    "share",
    "layers",
    "course",
    "lists",
]
FOCUS = """() => {
  const e = document.activeElement, s = getComputedStyle(e);
  return e === document.body || (s.outlineStyle !== 'none' && parseFloat(s.outlineWidth) >= 1)
    || s.boxShadow !== 'none' || e.tagName + e.id;
}"""


def panels_are_readable(desk, server):
    """Text has a contrast of 4.5 in both themes, controls have names, the focus can be seen."""
    for scheme in "light", "dark":
        with desk.page(server.address + "#s=10", color_scheme=scheme) as page:
            for key in PANELS:
                panel(page, key)
                page.wait_for_timeout(150)
                faults = page.evaluate(CONTRAST)
                expect(not faults, f"{scheme} {key}: {faults[:4]}")
                nameless = page.evaluate(NAMELESS)
                expect(not nameless, f"{key}: {nameless[:4]}")
            panel(page, "make")
            for _ in range(50):
                page.keyboard.press("Tab")
                seen = page.evaluate(FOCUS)
                expect(seen is True, f"the focus on {seen} can be seen")
    print("panels are readable")


def tablets_work(desk, server):
    """Fingers are enough on a tablet; nothing is wider than the screen."""
    for size in (
        {"width": 1024, "height": 768},
        {"width": 768, "height": 1024},
        {"width": 390, "height": 844},
    ):
        with desk.page(server.address, viewport=size, has_touch=True) as page:
            for key in PANELS:
                tap(page, key)
                box = page.locator("#drawer").bounding_box()
                expect(box and box["x"] >= 0 and box["x"] + box["width"] <= size["width"], key)
            wide = page.evaluate("document.documentElement.scrollWidth")
            expect(wide <= size["width"], f"{wide} pixels wide")
            tap(page, "make")
            made(page, lambda page=page: page.locator("#seed-next").tap())
    print("tablets work")


def tap(page, key):
    """Opens a panel with a finger."""
    tool = page.locator(f"[data-panel={key}]")
    if tool.get_attribute("aria-expanded") != "true":
        tool.tap()


def hostile_names_stay_text(desk, command, folder):
    """Names with markup in them are shown as text, in each panel."""
    name = "<img src=//example.org/x onerror=alert(1)>\"'&</script>"
    names = ";".join(f"{name}{k}" for k in range(8))
    path = folder / "hostile.json"
    keys = [
        "names.clusters",
        "names.formations",
        "names.sectors",
        "names.stations",
        "names.planets",
    ]
    settings = {key: names.replace(";", "|").split("|") for key in keys}

    path.write_text(json.dumps({"preset": "terran-space", "seed": 3, "settings": settings}))
    with Server(command, str(path)) as server, desk.page(server.address + "#s=10") as page:
        for key in PANELS:
            panel(page, key)
            page.wait_for_timeout(200)
        page.fill("#search", "<img")
        expect(page.locator("#results li[role=option]").count() > 0, "names are found")
        expect(page.locator("#app img").count() == 0, "and are text")
        expect(recipe(page)["settings"]["names.sectors"][0] == f"{name}0", "the recipe is the same")
    print("hostile names stay text")
