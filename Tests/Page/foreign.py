"""Maps of other origin: without positions, zones, types; broken, empty, very large names."""

import json

from browser import settle
from data import block
from maps import expect, run

GRAPHML = """<?xml version="1.0"?>
<graphml xmlns="http://graphml.graphdrawing.org/xmlns"><graph edgedefault="directed">
<node id="a&lt;b"/><node id="c"/><node id="lone"/><edge source="a&lt;b" target="c"/>
</graph></graphml>"""


def foreign_maps_open(browser, folder):
    """Every readable input opens, and is used with what it has."""
    inputs = {
        "edges.txt": "1 2\n2 1\n2 3\n3 3\n3 7\n7 1\n900719925474 1\n",
        "single.txt": "5 5\n",
        "graph.graphml": GRAPHML,
        "long.json": json.dumps(
            {
                "directed": True,
                "multigraph": False,
                "graph": {},
                "nodes": [{"id": "n" * 5000}, {"id": "m"}],
                "links": [{"source": "n" * 5000, "target": "m"}],
            }
        ),
    }
    for name, text in inputs.items():
        path = folder / name
        path.write_text(text)
        page_path = folder / f"{name}.html"
        run("convert", path, "-T", "html", "-o", page_path, "-q")
        with browser.page(page_path) as page:
            settle(page)
            for key in "clsf0":
                page.keyboard.press(key)
            if name == "edges.txt":
                found = page.evaluate(
                    """[warpwright.course(900719925474, 7, {}),
                    warpwright.course(7, 900719925474, {})]"""
                )
                expect(found == [[900719925474, 1, 2, 3, 7], None], f"numbers of the file: {found}")
    empty = folder / "empty.html"
    words = "convert - --allow-empty --from edges -T html -q -o"
    run(*words.split(), empty, input=b"")
    with browser.page(empty) as page:
        settle(page)
        expect(page.evaluate("warpwright.course(1, 2, {})") is None, "no course in an empty map")
    part = folder / "part.html"
    words = "--focus sector:20 --hops 2 -q -o"
    run("render", folder / "terran" / "galaxy.json", *words.split(), part)
    with browser.page(part, "#s=20") as page:
        settle(page)
        expect("20" in page.locator("#card h2").text_content(), "a part keeps its numbers")
    universe_files_show_their_contents(folder)
    print("foreign maps open")


def universe_files_show_their_contents(folder):
    """The page of a Universe file has the stations and planets of the map that it was made from."""
    rows = folder / "terran" / "galaxy.json"
    universe, page = folder / "terran-universe.json", folder / "terran-universe.html"
    run("convert", rows, "-T", "universe", "-q", "-o", universe)
    run("render", universe, "-q", "-o", page)
    run("render", rows, "-q", "-o", folder / "terran-rows.html")
    made, found = (block(path, "map")["regions"][0] for path in (folder / "terran-rows.html", page))
    # Such a file has no TradeDocks, and words of its own for some types of planets.
    ports = [port for port in made["contents"]["stations"] if port[2] != "dock"]
    docks = [port for port in made["contents"]["stations"] if port[2] == "dock"]
    stations = found["contents"]["stations"]
    expect(ports and [one for one in stations if one not in docks] == ports, "its stations")
    expect(found["planets"] == made["planets"], "its planets by sector")
    names = [[planet[0], planet[3]] for planet in found["contents"]["planets"]]
    expect(names == [[one[0], one[3]] for one in made["contents"]["planets"]], "its planets")
    picture = run("render", universe, "-T", "svg", "--layers", "stations,planets", "-q")
    expect(picture.count(b"<svg") == 1, "a picture of a Universe file with its stations")
