"""Sketched edits: what is recorded, refused, undone, exported."""

from courses import exits_of
from data import block
from maps import expect


def sketch_follows_rules(browser, maps):
    """Self, existing, missing, crowded and shore-crossing warps are refused at once."""
    made = maps["small"]
    data = block(made.page, "map")
    region = data["regions"][0]
    exits = exits_of(region)["warps"]
    with browser.page(made.page) as page:

        def add(line):
            return page.evaluate("line => warpwright.sketch.add(line)", line)

        pairs = [(u, v) for u in exits for v in exits[u]]
        two_way = next((u, v) for u, v in pairs if u in exits[v])
        one_way = next((u, v) for u, v in pairs if u not in exits[v])
        island = islanders(region)
        most = data["mostWarps"]
        free = [u for u in exits if len(exits[u]) < most - 2 and u not in island]
        u = free[0]
        v = next(v for v in free[1:] if v not in exits[u] and u not in exits[v])
        expect(add(f"add warp {u}-{v}") == [], "a new warp")
        expect(add(f"add warp {u}-{v}"), "exists already")
        expect(add(f"add warp {u}-{u}"), "to itself")
        expect(add(f"remove warp {u}-{v}") == [], "a recorded warp can be removed")
        expect(add(f"remove warp {u}-{v}"), "not there")
        expect(add("add warp 1-999999"), "no such sector")
        expect(add(f"add warp {two_way[0]}-{two_way[1]}"), "exists")
        expect(add(f"flip warp {one_way[0]}>{one_way[1]}") == [], "a one-way warp is flipped")
        expect(add(f"flip warp {two_way[0]}>{two_way[1]}"), "a two-way warp is not")
        full = next((w for w in exits if len(exits[w]) >= most), None)
        if full:
            target = next(x for x in free if x not in exits[full] and full not in exits[x])
            expect(add(f"add warp {full}>{target}"), "too many exits")
            expect(add(f"add warp {full}-{target}"), "too many exits, both ways")
        for inside in sorted(island)[:2]:
            outside = next(x for x in free if inside not in exits[x])
            expect(add(f"add warp {outside}>{inside}"), "crosses a shore")
        expect(add("frobnicate 3") and add(""), "no lines")
        expect(add('rename sector:2 "New \\"Hope\\""') == [], "a name with quotes")
        expect(add('rename sector:2 ""'), "an empty name")
        expect(add("set sector 30 type=NEBULA") == [] or add("set sector 31 type=NEBULA") == [], "")
        expect(add("set sector 30 type=JELLY"), "no such type")
        script = page.evaluate("warpwright.sketch.script()").split("\n")
        expect(
            script[0] == f"add warp {u}-{v}" and 'rename sector:2 "New \\"Hope\\""' in script,
            script,
        )
        count = len(script)
        page.evaluate("warpwright.sketch.undo()")
        expect(len(page.evaluate("warpwright.sketch.script()").split("\n")) == count - 1, "undone")
        page.keyboard.press("s")
        expect(page.locator("ol.lines li").count() == count - 1, "the panel lists them")
        with page.expect_download() as download:
            page.get_by_role("button", name="Save script").click()
        saved = download.value.path().read_text().splitlines()
        expect(saved == script[:-1], "the saved file is the script")
        page.fill("#edit-line", "add warp 1-1")
        page.keyboard.press("Enter")
        expect("itself" in page.locator("#edit-fault").text_content(), "a fault is shown")
        frozen = """() => {
          'use strict';
          try { warpwright.ready = 1 } catch { return Object.isFrozen(warpwright) }
        }"""
        expect(page.evaluate(frozen), "the object is frozen")
    print("sketches follow the rules")


def islanders(region):
    """Sectors that no warp may enter."""
    members = set()
    kinds = {"LOST_SECTOR", "LOST_CLUSTER", "ARCHIPELAGO"}
    for formation in region["formations"]:
        if formation["type"] in kinds:
            members |= {place + 1 for place in [formation["anchor"], *formation["interior"]]}
    return members
