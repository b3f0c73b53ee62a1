"""Panels by mouse, everything by keyboard, and fingers."""

from browser import settle
from data import PLAIN, block, column
from maps import expect


def panels_work(browser, maps):
    """Course, reach, filter, colors and help do what they say."""
    with browser.page(maps["terran"].page) as page:
        page.get_by_role("button", name="Course").click()
        page.fill("#course-from", "1")
        page.fill("#course-to", "Rylan")
        page.locator("#course-tunnels").check()
        page.locator("#course-round").check()
        page.get_by_role("button", name="Find the course").click()
        answer = page.locator("#course-answer").text_content()
        expect("turn" in answer and "Back:" in answer, answer)
        page.fill("#course-to", "nowhere")
        page.keyboard.press("Enter")
        expect(
            "There is no sector" in page.locator("#course-answer").text_content(), "a wrong name"
        )
        page.keyboard.press("Escape")
        page.get_by_role("button", name="Layers").click()
        before = page.locator("#sheet").screenshot()
        page.fill("#filter", "type:nebula degree>=3")
        settle(page)
        expect(page.locator("#sheet").screenshot() != before, "a filter shows")
        filters_count(page, block(maps["terran"].page, "map")["regions"][0])
        page.fill("#filter", "shade:red")
        expect("Not understood" in page.locator("#filter-fault").text_content(), "a wrong filter")
        page.fill("#filter", "")
        for coloring in "cluster", "type", "formation", "security", "distance":
            page.get_by_label("Color by").select_option(coloring)
            settle(page)
            expect(f"c={coloring}" in page.evaluate("location.hash"), coloring)
        page.get_by_role("button", name="Help").click()
        expect(page.get_by_role("dialog").is_visible(), "help is a dialog")
        page.keyboard.press("Escape")
        expect(not page.locator("#help").is_visible(), "Esc closes help")
    print("panels work")


def filters_count(page, region):
    """The number of sectors that pass; a value with blanks is quoted."""
    count = region["n"]
    clusters = [one["type"] for one in region["clusters"]]
    cluster_of = column(region["cluster"], count, PLAIN)
    zones = [one["name"] for one in region["zones"]]
    zone_of = column(region["zone"], count, PLAIN)
    kind = region["formations"][0]["type"]
    inside = {
        sector
        for one in region["formations"]
        if one["type"] == kind
        for sector in [one["anchor"], *one["interior"]]
    }
    wanted = {
        f'zone:"{zones[0]}"': sum(zones[at] == zones[0] for at in zone_of),
        f"cluster-type={clusters[0].lower()}": sum(
            clusters[at] == clusters[0] for at in cluster_of
        ),
        f"formation={kind}": len(inside - {None}),
        f"formation!={kind}": count - len(inside - {None}),
        f"number<=40 formation!={kind}": sum(at not in inside for at in range(40)),
    }
    for text, passing in wanted.items():
        page.fill("#filter", text)
        told = page.locator("#filter-fault").text_content()
        expect(told.split(" ")[0] == f"{passing:,}", f"{text}: {told} for {passing}")


def keyboard_alone(browser, maps):
    """All of it without a mouse; what has the focus can be seen."""
    with browser.page(maps["small"].page) as page:
        page.locator("#stage").focus()
        start = page.evaluate("location.hash")
        for key in "ArrowRight", "ArrowDown", "+", "+":
            page.keyboard.press(key)
        settle(page)
        moved = page.evaluate("location.hash")
        expect(moved != start, "arrows and plus move the view")
        page.keyboard.press("0")
        settle(page)
        expect("z=1&" in page.evaluate("location.hash") + "&", "0 shows everything")
        page.keyboard.press("n")
        first = page.locator("#card h2").text_content()
        page.keyboard.press("n")
        expect(page.locator("#card h2").text_content() != first, "n goes on")
        page.keyboard.press("p")
        expect(page.locator("#card h2").text_content() == first, "p goes back")
        page.keyboard.press("c")
        expect(page.evaluate("document.activeElement.id") == "course-from", "c opens the course")
        page.keyboard.type("1")
        page.keyboard.press("Tab")
        page.keyboard.type("60")
        page.keyboard.press("Enter")
        expect("turn" in page.locator("#course-answer").text_content(), "a course by keys")
        page.keyboard.press("Escape")
        expect(not page.locator("#drawer").is_visible(), "Esc closes the panel")
        page.keyboard.press("?")
        expect(page.get_by_role("dialog").is_visible(), "? opens help")
        page.keyboard.press("Escape")
        seen = set()
        for _ in range(60):
            page.keyboard.press("Tab")
            found = page.evaluate(
                """() => { const e = document.activeElement, s = getComputedStyle(e);
                return [e.id || e.textContent.slice(0, 20), e === document.body ||
                (s.outlineStyle !== 'none' && parseFloat(s.outlineWidth) >= 1) ||
                s.boxShadow !== 'none'] }"""
            )
            expect(found[1], f"the focus on {found[0]} can be seen")
            seen.add(found[0])
        expect({"search", "stage"} <= seen and len(seen) > 9, f"Tab reaches everything: {seen}")
    print("the keyboard is enough")


def touch_works(browser, maps):
    """A tap holds a card; nothing is wider than the screen."""
    phone = dict(viewport={"width": 390, "height": 844}, has_touch=True, device_scale_factor=2)
    with browser.page(maps["small"].page, "#s=2&at=0,0&z=4", **phone) as page:
        settle(page)
        page.locator(".close").first.tap()
        expect(page.locator("#card").is_hidden(), "the card closes")
        page.touchscreen.tap(195, 422)
        expect(page.locator("#card").is_visible(), "a tap holds the card of a sector")
        expect(page.locator("#card h2 .number").text_content() == "1", "of that in the middle")
        wide = page.evaluate("document.documentElement.scrollWidth")
        expect(wide <= 390, f"{wide} pixels wide")
        for key in "layers", "course", "lists", "sketch":
            page.locator(f"[data-panel={key}]").tap()
            expect(page.locator("#drawer").is_visible(), key)
    for zoom in 0.5, 4:
        size = {"width": int(1280 / zoom), "height": int(800 / zoom)}
        with browser.page(maps["small"].page, viewport=size) as page:
            box = page.locator("#search").bounding_box()
            expect(box["x"] >= 0 and box["x"] + box["width"] <= size["width"], f"search at {zoom}")
            wide = page.evaluate("document.documentElement.scrollWidth")
            expect(wide <= size["width"], f"{wide} pixels at {zoom}")
    print("fingers and zoom work")
