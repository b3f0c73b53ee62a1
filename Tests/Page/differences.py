"""The page of differences between two maps: its slider, its walk, and its size."""

import json
import re

from browser import settle
from looks import CONTRAST, NAMELESS
from maps import expect, run

CODE_LIMIT = 150_000


def differences_are_walked(browser, folder):
    """The slider fades both maps, and n and p go through what the document lists."""
    page_path = folder / "differences.html"
    map_path = folder / "before.graphml"
    run(
        "generate",
        "player-owned",
        "--sectors",
        "120",
        "--seed",
        "9",
        "-T",
        "graphml",
        "-q",
        "-o",
        map_path,
    )
    text = map_path.read_text()
    edges = re.findall(r"<edge [^>]*?/>|<edge .*?</edge>", text, re.DOTALL)
    changed = text.replace(edges[3], "").replace(edges[40], "")
    after = folder / "after.graphml"
    after.write_text(changed)
    report = run("diff", map_path, after, "--json", "-q", "-o", page_path, expected=(0, 1))
    section = json.loads(report)["regions"][0]["warps"]
    total = sum(len(entries) for entries in section.values())
    page_text = page_path.read_text()
    code = re.sub(r'id="\w+">.*?</script>|<noscript>.*?</noscript>', "", page_text, flags=re.DOTALL)
    expect(len(code.encode()) <= CODE_LIMIT, f"{len(code.encode())} bytes of code")
    for scheme in "light", "dark":
        with browser.page(page_path, color_scheme=scheme) as page:
            settle(page)
            shown = page.locator("#change").text_content()
            expect(shown.startswith(f"{total} difference"), shown)
            looks = {}
            for value in "0", "50", "100":
                page.fill("#blend-slider", value)
                settle(page)
                looks[value] = page.locator("#sheet").screenshot()
            expect(len(set(looks.values())) > 1, "the slider shows")
            seen = []
            for _ in range(total):
                page.keyboard.press("n")
                seen.append(page.locator("#change").text_content())
            expect(len(set(seen)) == total, f"n walks through {seen}")
            page.keyboard.press("n")
            expect(page.locator("#change").text_content() == seen[0], "n goes round")
            page.keyboard.press("p")
            expect(page.locator("#change").text_content() == seen[-1], "p goes back")
            for key, name in ("added", "Added"), ("removed", "Removed"), ("changed", "Changed"):
                row = page.locator("#legend li", has_text=name).text_content()
                expect(row.endswith(str(len(section[key]))), f"{row}, not {len(section[key])}")
            expect(not page.evaluate(CONTRAST), f"{scheme}: {page.evaluate(CONTRAST)}")
            expect(not page.evaluate(NAMELESS), f"{scheme}: {page.evaluate(NAMELESS)}")
    print("differences are walked")
