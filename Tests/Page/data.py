"""What pages carry, compared with exported tables."""

import base64
import csv
import hashlib
import json
import re
import struct

from maps import expect, run


def block(page, name):
    """A data block of a page."""
    text = page.read_text()
    found = re.search(
        f'<script type="application/json" id="{name}">(.*?)</script>', text, re.DOTALL
    )
    expect(found and "<" not in found[1], f"{page.name} has a clean block {name}")
    return json.loads(found[1])


def column(text, count, kinds):
    """The numbers of a column, whose width follows from its length."""
    raw = base64.b64decode(text, validate=True)
    width = len(raw) // max(count, 1)
    expect(width * count == len(raw) and width in kinds, f"a column of {count} has {len(raw)}")
    return struct.unpack(f"<{count}{kinds[width]}", raw)


SIGNED = {2: "h", 4: "i"}
PLAIN = {1: "B", 2: "H", 4: "I"}


def pages_are_sound(maps):
    """Policy, digests, sizes; equal bytes again; no key of a setting in the script."""
    keys = [entry["name"] for entry in json.loads(run("settings", "--json"))["settings"]]
    for made in maps.values():
        text = made.page.read_text()
        policy = re.search(r'Content-Security-Policy" content="([^"]*)"', text)[1]
        parts = dict(part.strip().split(" ", 1) for part in policy.split(";"))
        expect(
            set(parts)
            == {"default-src", "script-src", "style-src", "img-src", "base-uri", "form-action"},
            f"the policy is {policy}",
        )
        expect(parts["default-src"] == "'none'" and parts["img-src"] == "blob:", policy)
        for tag, source in ("script", "script-src"), ("style", "style-src"):
            content = re.findall(f"<{tag}>(.*?)</{tag}>", text, re.DOTALL)
            expect(len(content) == 1, f"one {tag}")
            digest = base64.b64encode(hashlib.sha256(content[0].encode()).digest()).decode()
            expect(parts[source] == f"'sha256-{digest}'", f"the digest of the {tag}")
        script = re.search(r"<script>(.*?)</script>", text, re.DOTALL)[1]
        for word in (
            "innerHTML",
            "outerHTML",
            "fetch(",
            "XMLHttp",
            "eval(",
            "document.write",
            "localStorage",
            "Date.",
            "new Date",
        ):
            expect(word not in script, f"the script has no {word}")
        for key in keys:
            expect(key not in script, f"the script does not hold {key}")
        map_block = re.search(r'id="map">(.*?)</script>', text, re.DOTALL)[1]
        expect(len(text) - len(map_block) <= 150_000, f"{made.name}: {len(text) - len(map_block)}")
        still = re.search(r"<noscript>(.*?)</noscript>", text, re.DOTALL)[1]
        expect("<svg" in still and len(still) <= 60_000, "a small still map")
        if made.document:
            again = run("convert", made.document, "-T", "html", "-o", "-", "-q").decode()
            expect(block_text(again) == block_text(text), f"{made.name}: read and written again")
    expect(maps["nexus"].page.stat().st_size <= 800_000, "5,000 sectors in 0.8 MB")
    print("pages are sound")


def block_text(text):
    """The data block as text."""
    return re.search(r'id="map">(.*?)</script>', text, re.DOTALL)[1]


def data_agrees(maps):
    """Positions, types, zones and warps are those of the exported tables."""
    for made in maps.values():
        data = block(made.page, "map")
        expect(data["schema"] == "warpwright.map" and data["version"] == 1, "the schema")
        expect(block(made.page, "recipe") == data["recipe"], "one recipe in both blocks")
        for region in data["regions"]:
            tables = [rows(made.table(kind, region["name"])) for kind in ("nodes", "edges")]
            region_agrees(region, *tables)
    print("data blocks agree with tables")


def rows(path):
    """The rows of a table."""
    with path.open(newline="") as file:
        return list(csv.DictReader(file))


def region_agrees(region, nodes, edges):
    """Compares a region with its tables."""
    count = region["n"]
    expect(count == len(nodes), f"{count} sectors")
    for axis in "xyz":
        found = column(region[axis], count, SIGNED)
        expect(list(found) == [int(float(node[axis])) for node in nodes], f"column {axis}")
    zones = column(region["zone"], count, PLAIN)
    expect(
        [region["zones"][zone]["type"] for zone in zones] == [node["zone"] for node in nodes],
        "the zones",
    )
    flags = base64.b64decode(region["warpFlags"])
    kind = "H" if count < 65_536 else "I"
    ends = struct.unpack(f"<{2 * len(flags)}{kind}", base64.b64decode(region["warps"]))
    found = sorted(
        (ends[2 * place] + 1, ends[2 * place + 1] + 1, not flag & 1, bool(flag & 2))
        for place, flag in enumerate(flags)
    )
    expected = sorted(
        (
            int(edge["source"]),
            int(edge["target"]),
            edge["oneway"] == "true",
            edge["latent"] == "true",
        )
        for edge in edges
        if edge["oneway"] == "true" or int(edge["source"]) < int(edge["target"])
    )
    expect(found == expected, f"{len(found)} links, not those of the table, {len(expected)}")
