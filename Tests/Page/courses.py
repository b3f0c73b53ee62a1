"""Courses of the page, compared with those of the command and with a search of our own."""

import base64
import heapq
import json
import struct

from data import PLAIN, block, column
from maps import expect, run


def courses_agree(browser, maps, draw):
    """Random courses with random rules: some by the command, many by a naive search."""
    total = 0
    for name, asked, called in ("small", 160, 6), ("terran", 138, 4), ("nexus", 2, 0):
        made = maps[name]
        region = block(made.page, "map")["regions"][0]
        with browser.page(made.page) as page:
            for step in range(asked):
                question = random_question(region, draw)
                found = page.evaluate("q => warpwright.course(q.from, q.to, q.rules)", question)
                expect(found == naive(region, question), f"{name}: {question}: {found}")
                if step < called:
                    expect(found == commanded(made, question), f"{name}: {question}: {found}")
                total += 1
    made = maps["galaxy"]
    with browser.page(made.page) as page:
        for region in block(made.page, "map")["regions"]:
            question = {"from": 2, "to": 60, "rules": {"region": region["name"], "tunnels": True}}
            found = page.evaluate("q => warpwright.course(q.from, q.to, q.rules)", question)
            expect(found == naive(region, question), f"{region['name']}: {found}")
        wrong = page.evaluate("() => warpwright.course(1, 10**9, {})")
        expect(wrong is None, "there is no such sector")
    print(f"{total} courses agree")


def random_question(region, draw):
    """Two sectors and what to fly around."""
    count = region["n"]
    rules = {}
    if draw.random() < 0.5:
        rules["avoid"] = [draw.randint(1, count) for _ in range(draw.randint(1, 8))]
    if draw.random() < 0.3:
        rules["avoidType"] = [draw.choice(["NEBULA", "VOID", "ASTEROID_FIELD", "ANOMALY"])]
    if draw.random() < 0.2:
        rules["avoidCluster"] = [draw.choice(region["clusters"])["ordinal"]]
    if draw.random() < 0.2:
        rules["avoidZone"] = [draw.choice(region["zones"])["type"]]
    if draw.random() < 0.5:
        rules["tunnels"] = True
    return {"from": draw.randint(1, count), "to": draw.randint(1, count), "rules": rules}


def commanded(made, question):
    """The course of the command; None if there is none."""
    words = ["course", made.document, question["from"], question["to"], "--json"]
    rules = question["rules"]
    for key, option in (
        ("avoid", "--avoid"),
        ("avoidType", "--avoid-type"),
        ("avoidZone", "--avoid-zone"),
        ("avoidCluster", "--avoid-cluster"),
    ):
        if rules.get(key):
            words += [option, ",".join(map(str, rules[key]))]
    if rules.get("tunnels"):
        words.append("--tunnels")
    answer = run(*words, expected=(0, 1, 64))
    document = json.loads(answer) if answer else {"found": False}
    return document["sectors"] if document["found"] else None


def naive(region, question):
    """Dijkstra's algorithm with whole paths as keys: fewest turns, then the lowest sequence."""
    exits = region.get("exits") or exits_of(region)
    rules, start, end = question["rules"], question["from"], question["to"]
    blocked = blocked_by(region, rules, start, end)
    if start in blocked or end in blocked:
        return None
    graph = exits["tunnels" if rules.get("tunnels") else "warps"]
    done, queue = set(), [(0, [start])]
    while queue:
        cost, path = heapq.heappop(queue)
        here = path[-1]
        if here == end:
            return path
        if here in done:
            continue
        done.add(here)
        for target, turns in graph[here].items():
            if target not in done and target not in blocked:
                heapq.heappush(queue, (cost + turns, [*path, target]))
    return None


def exits_of(region):
    """Costs of exits, without and with tunnels."""
    page_rows = {sector: {} for sector in range(1, region["n"] + 1)}
    for u, v, is_two_way in links(region):
        page_rows[u][v] = 1
        if is_two_way:
            page_rows[v][u] = 1
    both = {sector: dict(exits) for sector, exits in page_rows.items()}
    for tunnel in region["tunnels"]:
        ends = [(tunnel["from"] + 1, tunnel["to"] + 1)]
        ends += [] if tunnel["oneWay"] else [ends[0][::-1]]
        for u, v in ends:
            both[u][v] = min(both[u].get(v, 9), max(1, tunnel["cost"]))
    region["exits"] = {"warps": page_rows, "tunnels": both}
    return region["exits"]


def links(region):
    """The links of a region as numbers."""

    flags = base64.b64decode(region["warpFlags"])
    ends = struct.unpack(f"<{2 * len(flags)}H", base64.b64decode(region["warps"]))
    for place, flag in enumerate(flags):
        yield ends[2 * place] + 1, ends[2 * place + 1] + 1, bool(flag & 1)


def blocked_by(region, rules, start, end):
    """Sectors that a course must not visit."""
    blocked = set(rules.get("avoid", []))
    if not {"avoidType", "avoidZone", "avoidCluster"} & set(rules):
        return blocked
    count = region["n"]
    types = column(region["type"], count, PLAIN)
    zones = column(region["zone"], count, PLAIN)
    clusters = column(region["cluster"], count, PLAIN)
    names = TYPES
    for place in range(count):
        number = place + 1
        if number in (start, end):
            continue
        if (
            names[types[place]] in rules.get("avoidType", [])
            or region["zones"][zones[place]]["type"] in rules.get("avoidZone", [])
            or region["clusters"][clusters[place]]["ordinal"] in rules.get("avoidCluster", [])
        ):
            blocked.add(number)
    return blocked


# As the data dictionary lists them.
TYPES = [
    "STANDARD",
    "NEBULA",
    "ASTEROID_FIELD",
    "BLACK_HOLE",
    "STAR_CLUSTER",
    "VOID",
    "INDUSTRIAL",
    "AGRICULTURAL",
    "FORBIDDEN",
    "WORMHOLE",
    "ANOMALY",
    "RADIATION_ZONE",
    "WARP_STORM",
]
