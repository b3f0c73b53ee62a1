"""Links, exports, and a server that goes away."""

import subprocess

from desk import Server, made, panel, recipe
from maps import expect


def link_opens_the_same(desk, server, page):
    """The link holds the recipe; another page restores it."""
    panel(page, "share")
    link = page.locator("#share-link").input_value()
    expect("recipe=" in link and link.startswith(server.address), link)
    with desk.page(link) as other:
        expect(recipe(other) == recipe(page), "the same recipe")
        block = "document.getElementById('map').textContent"
        expect(other.evaluate(block) == page.evaluate(block), "the same map")
    with desk.page(page.url) as other:
        expect(recipe(other) == recipe(page), "the address alone is enough")
    print("links open the same map")


def exports_are_reproduced(page, program, folder):
    """The exported recipe makes the exported bytes again."""
    panel(page, "share")
    files = {}
    for what, selector in ("recipe", "#export-recipe"), ("sql", "[data-format=sql]"):
        with page.expect_download() as download:
            page.click(selector)
        files[what] = folder / f"page.{'json' if what == 'recipe' else what}"
        download.value.save_as(files[what])
    words = ["generate", "--config", files["recipe"], "-T", "sql", "-o", folder / "own.sql", "-q"]
    subprocess.run([program, *map(str, words)], check=True)
    own = (folder / "own.sql").read_bytes()
    expect(files["sql"].read_bytes() == own, "the bytes of the command")
    done = subprocess.run([program, "reproduce", files["sql"]], capture_output=True, check=False)
    expect(done.returncode == 0, f"reproduce: {done.stderr.decode()}")
    print("exports are reproduced")


def lost_servers_come_back(desk, command, start):
    """Another server on the same port gets the recipe of the page."""
    with Server(command, start) as first, desk.page(first.address, silent=False) as page:
        made(page, lambda: page.evaluate("warpwright.set({'graph.maxWarps': 5})"))
        before = recipe(page)
        first.stop()
        page.wait_for_function("() => document.getElementById('status').matches('.lost')")
        with Server(command, start, port=first.port):
            page.wait_for_function("() => !document.getElementById('status').matches('.lost')")
            page.wait_for_timeout(800)
            expect(recipe(page) == before, "the recipe is kept")
            page.evaluate("warpwright.seed(5)")
            expect(recipe(page) == {**before, "seed": 5}, "and goes on")
    print("lost servers come back")
