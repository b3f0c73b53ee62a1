"""Search, cards, lists, the table, and the address."""

import json
import re

from browser import settle
from data import block
from maps import expect


def card_and_search(browser, maps):
    """A number or a name finds its sector, whose card tells about it."""
    made = maps["terran"]
    region = block(made.page, "map")["regions"][0]
    with browser.page(made.page) as page:
        page.keyboard.press("/")
        expect(page.evaluate("document.activeElement.id") == "search", "/ goes to the search box")
        page.keyboard.type("217")
        first = page.locator("[role=option]").first
        expect("217" in first.text_content(), "a number comes first")
        page.keyboard.press("Enter")
        expect("217" in page.locator("#card").text_content(), "the card of 217")
        for formation in region["formations"][:3]:
            page.fill("#search", formation["name"][:6])
            options = page.locator("[role=option]").all_text_contents()
            expect(any(formation["name"] in text for text in options), formation["name"])
            page.fill("#search", formation["name"])
            page.keyboard.press("Enter")
            card = page.locator("#card").text_content()
            expect(str(formation["anchor"] + 1) in card, f"the card of {formation['name']}")
        page.fill("#search", "stardock")
        page.keyboard.press("ArrowDown")
        expect(page.locator("[aria-selected=true]").count() == 1, "one result is active")
        page.keyboard.press("Enter")
        expect("Stardock" in page.locator("#card h2").text_content(), "Stardock")
        page.fill("#search", "no such place")
        expect(page.locator("[role=option]").count() == 0, "nothing is found")
        for place, number in [(0, 1), (40, 41)]:
            page.evaluate("n => { location.hash = `s=${n}` }", number)
            settle(page)
            title = page.locator("#card h2").text_content()
            expect(title_of(region, place) in title, title)
        compare_goods(page, made)
        measure_by_keys(page)
        chip = page.locator("#card .chip").first
        target = chip.text_content().split()[-1]
        chip.click()
        expect(target in page.locator("#card h2").text_content(), "a chip leads to its sector")
        settle(page)
        page.mouse.click(600, 400)
        expect(page.locator("#card.held").count() <= 1, "a click holds a card or lets it go")
    search_all_regions(browser, maps["galaxy"])
    print("search and cards work")


def title_of(region, place):
    """What the card of a sector is called."""
    return dict(map(tuple, region["names"])).get(place, f"Sector {place + 1}")


def search_all_regions(browser, made):
    """What the region that shows does not have is found in the others, which it leads to."""
    regions = block(made.page, "map")["regions"]
    own = {formation["name"] for formation in regions[0]["formations"]}
    with browser.page(made.page) as page:
        for region in regions[1:]:
            formation = next(one for one in region["formations"] if one["name"] not in own)
            page.select_option("#regions", "0")
            page.fill("#search", formation["name"])
            told = page.locator("[role=option]").first.text_content()
            expect(formation["name"] in told and region["title"] in told, f"found: {told}")
            page.keyboard.press("Enter")
            title = title_of(region, formation["anchor"])
            shown = page.locator("#regions").input_value(), page.locator("#card h2").text_content()
            place = str(regions.index(region))
            expect(shown[0] == place and title in shown[1], f"{title}: {shown}")
        last = regions[-1]["formations"][-1]["name"]
        page.fill("#search", last)
        told = page.locator("[role=option]").first.text_content()
        expect(regions[-1]["title"] not in told, f"the region that shows is not named: {told}")


def compare_goods(page, made):
    """Cards tell what stations of each class trade as the rows do."""
    rows = json.loads(made.document.read_text())["tables"]
    numbers = {row["sector_id"]: row["sector_number"] for row in rows["sectors"]}
    chosen = {row["station_class"]: row for row in rows["stations"]}
    for row in chosen.values():
        page.evaluate("n => { location.hash = `s=${n}` }", numbers[row["sector_id"]])
        settle(page)
        card = page.locator("#card").text_content()
        for way, verb in (("buys", "buys "), ("sells", "sells ")):
            told = re.search(verb + r"([a-z, ]+?)(?:;|$|[A-Z])", card)
            words = set(told[1].split(", ")) if told else set()
            listed = {good for good, stock in row["commodities"].items() if stock[way]}
            listed = {good.replace("_", " ") for good in listed}
            expect(words == listed, f"{row['name']} {way} {listed}, the card tells {words}")


def measure_by_keys(page):
    """The other end of a line is chosen by the search box, too."""
    page.evaluate("location.hash = 's=40'")
    settle(page)
    page.get_by_role("button", name="Measure", exact=True).focus()
    page.keyboard.press("Enter")
    page.keyboard.press("/")
    page.keyboard.type("77")
    page.keyboard.press("Enter")
    notice = page.locator("#notice").text_content()
    expect(re.search(r"units from 40 to 77", notice), f"measured: {notice}")


def address_opens_the_view(browser, maps):
    """What the address says is shown, and what is shown is in the address."""
    made = maps["galaxy"]
    second = made.regions[1]
    address = f"#r={second}&s=17&z=3&l=areas,warps&c=degree&t=dark&p=blind&f=degree%3E%3D5"
    with browser.page(made.page, address) as page:
        settle(page)
        expect("17" in page.locator("#card h2").text_content(), "sector 17")
        expect(page.evaluate("document.documentElement.dataset.theme") == "dark", "dark")
        page.keyboard.press("l")
        checked = page.locator(".layers input:checked").evaluate_all(
            "l => l.map(i => i.dataset.layer)"
        )
        expect(checked == ["areas", "warps"], f"layers {checked}")
        page.locator("[data-layer=numbers]").check()
        settle(page)
        text = page.evaluate("location.hash")
        for part in f"r={second}", "s=17", "z=3", "l=areas,warps,numbers", "c=degree", "t=dark":
            expect(part in text, f"{part} in {text}")
        middle = page.evaluate("location.hash")
    with browser.page(made.page, middle) as page:
        settle(page)
        expect(page.evaluate("location.hash") == middle, "the same address again")
    with browser.page(made.page, "#r=nowhere&s=1e9&z=-4&l=x,%E0&at=a,b&c=none&junk") as page:
        settle(page)
        expect(page.locator("#sheet").count() == 1, "a wrong address opens the map")
    print("the address keeps the view")


def lists_and_table(browser, maps):
    """Lists are in the order that was asked for; the table has a row for each sector."""
    made = maps["small"]
    region = block(made.page, "map")["regions"][0]
    with browser.page(made.page) as page:
        page.wait_for_function(
            "n => document.querySelectorAll('table tbody tr').length == n", arg=region["n"]
        )
        expect(page.locator("table").count() == 1, "one table")
        page.keyboard.press("t")
        expect(page.locator("#table").is_visible(), "the table opens")
        row = page.locator("tbody tr").nth(9)
        expect("Stardock" in row.text_content(), "a row has number and name")
        page.keyboard.press("Escape")
        expect(not page.locator("#table").is_visible(), "Esc closes the table")
        page.get_by_role("button", name="Lists").click()
        names = page.locator(".entries .name").all_text_contents()
        expect(names == sorted(names, key=str.lower), "sorted by name")
        expect(len(names) == len(region["formations"]), "all formations")
        page.get_by_label("Sort by").select_option("number")
        numbers = [int(n) for n in page.locator(".entries .number").all_text_contents()]
        expect(numbers == sorted(numbers), "sorted by number")
        page.locator(".panel select").first.select_option("places")
        expect(page.locator(".entries li").count() >= 5, "places")
        page.locator(".entries button").first.click()
        expect(page.locator("#card.held").count() == 1, "an entry leads to its sector")
    print("lists and table are whole")
