"""Searches, comparisons, explanations, measures and surveys."""

from desk import data, made, panel, recipe
from maps import expect


def seeds_are_found(page):
    """A condition finds seeds; a small map opens."""
    panel(page, "find")
    page.get_by_label("Figure of condition 1").fill("declared(BUBBLE)")
    page.get_by_label("Value of condition 1").fill("1")
    page.get_by_role("button", name="Add condition").click()
    page.get_by_label("Figure of condition 2").fill("articulationPoints")
    page.get_by_label("Comparison of condition 2").select_option("<")
    page.get_by_label("Value of condition 2").fill("60")
    page.fill("#find-from", "20")
    page.fill("#find-to", "60")
    page.fill("#find-most", "3")
    page.click("#find-now")
    page.locator("#found .thumb").nth(2).wait_for(timeout=60_000)
    page.wait_for_function(
        "() => document.getElementById('found-note').textContent.includes('match.')", timeout=60_000
    )
    label = page.locator("#found .thumb").nth(1).get_attribute("aria-label")
    made(page, lambda: page.locator("#found .thumb").nth(1).click())
    expect(label == f"Open seed {recipe(page)['seed']}", label)
    print("seeds are found")


def start_is_compared(page):
    """The differences to the start are listed and walked."""
    panel(page, "compare")
    page.locator("#compare-start").click()
    page.locator("#differences li").first.wait_for()
    expect("difference" in page.locator("#compare-note").text_content(), "they are counted")
    before = page.locator("#sheet").screenshot()
    page.locator("#differences button").first.click()
    page.wait_for_timeout(400)
    expect(page.locator("#sheet").screenshot() != before, "the map shows them")
    page.get_by_role("button", name="Leave").click()
    print("the start is compared")


def causes_are_told(page):
    """A sector, a warp and a price are explained."""
    region = data(page)["regions"][0]
    stations = [(entry[0] + 1, entry[1]) for entry in region["contents"]["stations"]]
    number = next(number for number, kind in stations if kind in (1, 2, 3))
    page.fill("#search", str(number))
    page.keyboard.press("Enter")
    panel(page, "explain")
    for name in f"Sector {number}", "Explain warp", "Explain price":
        page.locator("#drawer").get_by_role("button", name=name, exact=True).click()
        page.locator("#explanation .causes li").first.wait_for(timeout=30_000)
    expect("Causes" in page.locator("#explanation").text_content(), "causes")
    page.locator("#stage").focus()
    page.keyboard.press("g")
    page.get_by_role("button", name="Explain Max warps").click()
    page.locator("#explanation .subject").first.wait_for(timeout=30_000)
    print("causes are told")


def maps_are_measured(page):
    """Rules hold, starts are compared, figures are listed."""
    panel(page, "measure")
    page.locator("#rules").wait_for(timeout=30_000)
    expect("rules hold" in page.locator("#rules").text_content(), "all rules hold")
    expect(page.locator("table.figures tbody tr").count() >= 5, "fairness")
    print("maps are measured")


def seeds_are_surveyed(page):
    """Figures of many seeds have a histogram each."""
    panel(page, "survey")
    page.fill("#survey-figures", "articulationPoints\nlinks")
    page.get_by_label("To seed").fill("12")
    page.click("#survey-now")
    page.locator(".chart").nth(1).wait_for(timeout=60_000)
    page.wait_for_function(
        "() => document.getElementById('survey-note').textContent.startsWith('12 seeds')",
        timeout=60_000,
    )
    print("seeds are surveyed")
