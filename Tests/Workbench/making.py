"""Presets, seeds and settings, as a designer uses them."""

from desk import made, panel, recipe, rest
from maps import expect


def presets_and_seeds(page):
    """A preset is chosen; seeds are stepped, typed and drawn."""
    panel(page, "make")
    made(page, lambda: page.select_option("#preset", "player-owned"))
    expect(recipe(page)["preset"] == "player-owned", "a preset is chosen")
    made(page, lambda: page.select_option("#preset", "terran-space"))
    start = recipe(page)["seed"]
    made(page, lambda: page.click("#seed-next"))
    expect(recipe(page)["seed"] == start + 1, "the next seed")
    made(page, lambda: (page.locator("#stage").focus(), page.keyboard.press("[")))
    expect(recipe(page)["seed"] == start, "the previous seed, by key")
    page.fill("#seed", "the long dark")
    made(page, lambda: page.keyboard.press("Enter"))
    text = recipe(page)["seed"]
    expect(text != start, "a text is a seed")
    made(page, lambda: page.click("#seed-random"))
    expect(recipe(page)["seed"] != text, "a random seed")
    page.fill("#seed", str(start))
    made(page, lambda: page.keyboard.press("Enter"))
    expect(recipe(page)["seed"] == start, "a seed is typed")
    print("presets and seeds are chosen")


def settings_are_set(page):
    """Three sliders, one by drag; a rule is switched off; search, reset."""
    panel(page, "make")
    for key, presses in ("graph.oneWayPercent", 3), ("graph.latentPercent", -2):
        slider = page.locator(f"[data-key='{key}'] input[type=range]")
        slider.focus()
        before = int(slider.input_value())
        made(page, lambda keys=presses: press(page, keys))
        page.wait_for_function(
            "([key, value]) => warpwright.recipe.settings[key] === value",
            arg=[key, before + presses],
        )
    drag_is_one_step(page, "tunnels.participationPercent")
    expect(len(recipe(page)["settings"]) == 3, f"three settings: {recipe(page)['settings']}")
    expect(page.locator(".setting.changed").count() == 3, "three are marked")
    rule = page.locator("[data-key='density.stationPercent'] [role=switch]")
    made(page, rule.uncheck)
    expect("density.stationPercent" in recipe(page)["settings"], "the rule is off")
    box = page.locator("[id='set-density.stationPercent']")
    box.fill("22")
    made(page, lambda: box.press("Enter"))
    expect(recipe(page)["settings"]["density.stationPercent"] == 22, "a number is typed")
    made(page, rule.check)
    expect("density.stationPercent" not in recipe(page)["settings"], "the rule is on again")
    page.fill("#setting-search", "latent")
    expect(page.locator(".setting:visible").count() == 1, "settings are searched")
    reset = page.locator("[data-key='graph.latentPercent'] .reset")
    made(page, reset.click)
    expect("graph.latentPercent" not in recipe(page)["settings"], "one is reset")
    page.fill("#setting-search", "")
    made(page, lambda: page.select_option("[id='set-region.shape']", "spiral"))
    expect(recipe(page)["settings"]["region.shape"] == "spiral", "a choice")
    made(page, lambda: page.get_by_role("button", name="Reset all").click())
    expect(recipe(page)["settings"] == {}, "all are reset")
    late_maps_keep_sliders(page, "graph.oneWayPercent")
    print("settings are set")


def late_maps_keep_sliders(page, key):
    """Keys move a slider while earlier maps arrive: no step is lost, and a reset stays."""
    slow = """() => {
        const swift = window.fetch;
        window.fetch = async (path, options) => {
            if (path.includes('/map?')) await new Promise(done => { setTimeout(done, 700); });
            return swift(path, options);
        };
        window.unslow = () => { window.fetch = swift; };
    }"""
    page.evaluate(slow)
    slider = page.locator(f"[data-key='{key}'] input[type=range]")
    slider.focus()
    before = int(slider.input_value())
    for step in range(1, 13):
        press(page, 1)
        page.wait_for_timeout(170)
        expect(
            int(slider.input_value()) == before + step,
            f"step {step} of a slider stays: {before}, {slider.input_value()}",
        )
    page.wait_for_function(
        "([key, value]) => warpwright.recipe.settings[key] === value", arg=[key, before + 12]
    )
    expect(int(slider.input_value()) == before + 12, "a slider stays where it was moved")
    press(page, 1)
    page.locator(f"[data-key='{key}'] .reset").click()
    page.wait_for_function("key => !(key in warpwright.recipe.settings)", arg=key)
    expect(int(slider.input_value()) == before, "a reset stays")
    page.evaluate("() => unslow()")
    rest(page)


def press(page, count):
    """Moves a slider by as many steps."""
    for _ in range(abs(count)):
        page.keyboard.press("ArrowRight" if count > 0 else "ArrowLeft")


def drag_is_one_step(page, key):
    """While a slider moves the map follows; one step back undoes all of it."""
    section = page.locator(f"details:has([data-key='{key}'])")
    if section.get_attribute("open") is None:
        section.locator("summary").click()
    slider = page.locator(f"[data-key='{key}'] input[type=range]")
    slider.scroll_into_view_if_needed()
    box = slider.bounding_box()
    middle = box["y"] + box["height"] / 2
    before = recipe(page)["settings"]
    page.mouse.move(box["x"] + box["width"] * 0.85, middle)
    page.mouse.down()
    for step in range(10):
        page.mouse.move(box["x"] + box["width"] * (0.85 - 0.05 * step), middle)
        page.wait_for_timeout(40)
    page.mouse.up()
    page.wait_for_function(
        "([key, id]) => warpwright.recipe.settings[key]"
        " === Number(document.getElementById(id).value)",
        arg=[key, f"set-{key}"],
    )
    rest(page)
    page.wait_for_timeout(300)
    after = recipe(page)["settings"]
    page.wait_for_function("() => !document.getElementById('undo').disabled")
    made(page, lambda: page.click("#undo"))
    expect(recipe(page)["settings"] == before, "a drag is undone at once")
    page.wait_for_function("() => !document.getElementById('redo').disabled")
    made(page, lambda: page.click("#redo"))
    expect(recipe(page)["settings"] == after, "and done again")
