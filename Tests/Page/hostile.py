"""Names that try to become a part of the page."""

import json
import pathlib
import sys

from maps import expect, run

PIECES = [
    "<script>alert(1)</script>",
    "</script><script>alert(2)</script>",
    "<img src=x onerror=alert(3)>",
    "<!--<script>",
    "]]>",
    "\u2028\u2029",
    "\u202eevil\u202c",
    "javascript:alert(4)",
    "'\"><svg onload=alert(5)>",
    "&lt;b&gt;",
    "{{7*7}}",
    "\\u003cscript\\u003e",
    "\x01\x02",
    "名前 🚀",
    "e\u0301" * 40,
    "__proto__",
    "constructor",
]


def hostile_names_stay_text(browser, maps, folder, draw):
    """Names of all kinds are shown as text: no dialog, request, or new element."""
    document = json.loads(maps["terran"].document.read_text())
    tables = document["tables"]
    count = 0
    for table in "clusters", "special_formations", "regions", "zones":
        for number, row in enumerate(tables[table]):
            key = "display_name" if table == "regions" else "name"
            if key in row:
                row[key] = f"{draw.choice(PIECES)} {number} {draw.choice(PIECES)}"[:100]
                count += 1
    for number, row in enumerate(tables["sectors"][:180]):
        row["name"] = f"{draw.choice(PIECES)}{number}"[:100]
        count += 1
    path = folder / "hostile.json"
    path.write_text(json.dumps(document))
    page_path = folder / "hostile.html"
    run("convert", path, "-T", "html", "-o", page_path, "-q")
    with browser.page(page_path, "#s=3") as page:
        expect(page.locator("script").count() == 3, "no new script")
        title = page.locator("#card h2").text_content()
        expect(title.endswith(tables["sectors"][2]["name"]), f"{title!r} is the whole name")
        for key in "lists", "layers", "course", "sketch":
            page.locator(f"[data-panel={key}]").click()
        page.fill("#search", "script")
        page.wait_for_timeout(100)
        page.wait_for_function("() => document.querySelectorAll('tbody tr').length == 300")
        expect(page.locator("img, iframe, svg").count() == 0, "no new element")
        rows = page.locator("tbody tr td:nth-child(2)").all_text_contents()
        expect(rows[:180] == [row["name"] for row in tables["sectors"][:180]], "names in the table")
    print(f"{count} hostile names stay text")


def all_names_are_shown(browser, maps, folder):
    """Each of the names that go through all formats is in the list as it is."""
    sys.path.insert(0, str(pathlib.Path(__file__).resolve().parents[1] / "Names"))
    from names import NAMES

    names = [name for name in NAMES if "\0" not in name]
    document = json.loads(maps["terran"].document.read_text())
    for row, name in zip(document["tables"]["sectors"], names, strict=False):
        row["name"] = name
    path = folder / "names.json"
    path.write_text(json.dumps(document))
    page_path = folder / "names.html"
    run("convert", path, "-T", "html", "-o", page_path, "-q")
    with browser.page(page_path) as page:
        page.locator("[data-panel=lists]").click()
        page.wait_for_function("() => document.querySelectorAll('tbody tr').length == 300")
        expect(page.locator("script").count() == 3, "no new script")
        expect(page.locator("img, iframe, svg").count() == 0, "no new element")
        shown = page.locator("tbody tr td:nth-child(2)").all_text_contents()
        for name, text in zip(names, shown, strict=False):
            expect(text == name, f"{name!r} is shown as {text!r}")
    print(f"{len(names)} names are shown as they are")
