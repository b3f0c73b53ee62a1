"""Pins, variants, edits, and rules that an edit would break."""

from courses import exits_of
from desk import data, made, panel, recipe
from maps import expect


def warps_of(page):
    """The numbers of the sectors that each sector has a warp to."""
    out = exits_of(data(page)["regions"][0])["warps"]
    return {number: set(others) for number, others in out.items()}


def bubble_of(page):
    """The first bubble of the map."""
    return next(one for one in data(page)["regions"][0]["formations"] if one["type"] == "BUBBLE")


def pins_hold(page):
    """A bubble is pinned, and stays when the warps are drawn again."""
    bubble = bubble_of(page)
    page.fill("#search", bubble["name"])
    page.keyboard.press("Enter")
    panel(page, "reroll")
    page.get_by_role("button", name=f"Pin bubble {bubble['name'][:20]}").click()
    expect(page.locator("#pins li").count() == 1, "the bubble is pinned")
    before = warps_of(page)
    page.click("#reroll-variants")
    page.locator("#variants .thumb").nth(3).wait_for()
    page.wait_for_function("() => !document.querySelector('#variants [aria-busy]')", timeout=60_000)
    made(page, lambda: page.locator("#variants .thumb").nth(1).click())
    steps = recipe(page)["steps"]
    expect(steps[-1]["reroll"]["stages"] == {"warps": 2}, steps)
    after = warps_of(page)
    expect(after != before, "the warps are others")
    kept = bubble_of(page)
    same = ["anchor", "interior", "name"]
    expect([kept[key] for key in same] == [bubble[key] for key in same], "the bubble stays")
    inside = {place + 1 for place in bubble["interior"]}
    within = [{u: before[u] & inside for u in inside}, {u: after[u] & inside for u in inside}]
    expect(within[0] == within[1], "and the warps in it")
    print("pins hold")


def lasso_pins(page):
    """A line around sectors pins them; Esc ends it; clicks pin, too."""
    panel(page, "reroll")
    page.get_by_role("button", name="Clear").click()
    page.click("#pin-lasso")
    page.mouse.move(300, 300)
    page.mouse.down()
    for x, y in (480, 300), (480, 460), (300, 460), (300, 300):
        page.mouse.move(x, y, steps=4)
    page.mouse.up()
    expect(page.locator("#pins li").count() == 1, "a line pins")
    expect("sector:" in page.locator("#pins li").text_content(), "sectors")
    page.get_by_role("button", name="Clear").click()
    page.click("#pin-click")
    page.mouse.click(420, 430)
    page.keyboard.press("Escape")
    expect(page.locator("#pins li").count() <= 1, "a click pins at most one")
    if page.locator("#pins li").count():
        page.get_by_role("button", name="Clear").click()
    print("the lasso pins")


def rules_are_told(page):
    """An edit that breaks a rule is not made; the rule and the places are shown."""
    panel(page, "sketch")
    page.fill("#edit-line", "add warp 30-30")
    expect("itself" in page.locator("#edit-fault").text_content(), "checks while typing")
    bubble = bubble_of(page)
    inside = {bubble["anchor"] + 1} | {place + 1 for place in bubble["interior"]}
    out = warps_of(page)
    deep = next(u for u in sorted(inside) if u != bubble["anchor"] + 1 and len(out[u]) < 5)
    far = next(
        v
        for v in sorted(out)
        if v not in inside and len(out[v]) < 5 and v not in out[deep] and deep not in out[v]
    )
    before = recipe(page)
    page.fill("#edit-line", f"add warp {far}-{deep}")
    page.keyboard.press("Enter")
    page.locator("#failure:visible .rule").first.wait_for()
    told = page.locator("#failure").text_content()
    expect("INV-" in told and str(deep) in told, told)
    page.get_by_role("button", name="Show the places of").first.click()
    page.wait_for_timeout(300)
    expect(recipe(page) == before, "nothing was made")
    page.locator("#failure .close").click()
    expect(not page.locator("#failure").is_visible(), "it is closed")
    print("rules are told")
    return f"add warp {far}-{deep}"


def failures_are_accepted(page, line):
    """The same edit with a reason is made, and the recipe says so."""
    page.fill("#edit-line", line)
    page.keyboard.press("Enter")
    page.locator("#failure:visible .rule").first.wait_for()
    page.fill("#waive-reason", "a secret door")
    made(page, lambda: page.get_by_role("button", name="Accept").click())
    expect(recipe(page)["waivers"][0]["reason"] == "a secret door", "the reason is in the recipe")
    made(page, lambda: page.get_by_role("button", name="Undo").first.click())
    expect("waivers" not in recipe(page) or not recipe(page)["waivers"], "and gone with undo")
    print("failures are accepted")


def edits_are_made(page):
    """A warp by two clicks, a name, a type, a station; undone and done again by keys."""
    region = data(page)["regions"][0]
    out = warps_of(page)
    special = {place["sector"] + 1 for place in region["places"]}
    held = special | {place + 1 for one in region["formations"] for place in one["interior"]}
    u = next(n for n in range(20, 99) if n not in held and len(out[n]) < 4)
    page.fill("#search", str(u))
    page.keyboard.press("Enter")
    panel(page, "sketch")
    made(page, lambda: rename(page, "Last Light"))
    expect("Last Light" in page.locator("#card").text_content(), "the card has the new name")
    kind = page.locator("#drawer label:has(> span:text-is('Type')) select").first
    made(page, lambda: kind.select_option("VOID"))
    station = page.locator("#drawer").get_by_label("Class of the station")
    station.select_option("5")
    made(page, lambda: station.locator("xpath=..").get_by_role("button").click())
    warp = page.get_by_role("button", name="Remove warp").first
    text = warp.get_attribute("aria-label")
    count = page.locator("#steps li").count()
    expect(count >= 3, "steps are listed")
    page.locator("#stage").focus()
    for key in "u", "u":
        page.wait_for_function("() => !document.getElementById('undo').disabled")
        made(page, lambda key=key: page.keyboard.press(key))
    expect(page.locator("#steps li").count() == count - 2, "two are undone")
    made(page, lambda: page.keyboard.press("Control+Shift+Z"))
    expect(page.locator("#steps li").count() == count - 1, "one is done again")
    print(f"edits are made ({text} is offered)")


def rename(page, text):
    """Renames the chosen sector."""
    page.fill("#edit-name", text)
    page.keyboard.press("Enter")
