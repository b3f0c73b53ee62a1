#!/usr/bin/env python3
"""Draw maps again with random pins, and compare the rows of what is pinned.

Usage: Tests/Steps/check.py PROGRAM [--maps N] [--seed S]

Shares no code with the program: it reads galaxy.json before and after, works out by itself
which rows a reference is about, and demands that they are equal, but for columns that count or
measure the rest of the map. It also demands that the new map keeps all invariants, that the same
step gives the same bytes, that the next variant is another map, and that stages before the first
one drawn again change nothing.
"""

import argparse
import json
import pathlib
import random
import subprocess
import sys
import tempfile

ANY_JSON = {
    "current_price", "traversal_cost", "link_tunnel_depth", "length", "gateway_count", "depth",
    "back_edges", "distance", "entry_distance", "surprise_source_distance", "bypass_distance",
    "quantum_jump_distance", "entry_count", "target_formation_id",
}  # fmt: skip
DERIVED = {
    "sectors": {
        "cluster_id", "zone_id", "region_id", "controlling_faction", "traffic_level",
        "ships_present", "players_present", "defenses", "is_npc_barracks_sector", "nav_beacons",
    },
    "clusters": {
        "id", "region_id", "faction_influence", "controlling_faction", "resources",
        "economic_value",
    },
    "warp_tunnels": {"id", "turn_cost", "name", "source_endpoint", "destination_endpoint"},
    "special_formations": {"id"},
    "stations": {
        "last_price_recomputed_at", "price_modifiers", "trade_volume", "is_quest_hub",
        "is_faction_headquarters",
    },
    "planets": {"owner_id"},
    "sector_warps": set(),
}  # fmt: skip
STAGES = [
    "positions", "clusters", "anchors", "islands", "warps", "formations", "cluster-names",
    "sector-types", "nebulae", "anomalies", "hazards", "tunnels", "stations", "planets", "pirates",
]  # fmt: skip
# The columns of sectors and other tables that a stage makes, to tell what ran before it.
MADE = {
    "positions": ("sectors", ["x_coord", "y_coord", "z_coord"]),
    "clusters": ("clusters", ["type"]),
    "cluster-names": ("clusters", ["name"]),
    "warps": ("sector_warps", ["source_sector_id", "destination_sector_id", "is_bidirectional"]),
    "sector-types": ("sectors", ["type"]),
    "hazards": ("sectors", ["hazard_level", "radiation_level"]),
    "tunnels": ("warp_tunnels", ["origin_sector_id", "destination_sector_id", "is_latent"]),
    "stations": ("stations", ["sector_id", "station_class", "name"]),
}


def plain(value):
    """A value without what derives from other parts of the map."""
    if isinstance(value, dict):
        return {key: plain(item) for key, item in value.items() if key not in ANY_JSON}
    if isinstance(value, list):
        return [plain(item) for item in value]
    return value


def row(table, cells):
    """The columns of a row that stay."""
    kept = {k: plain(v) for k, v in cells.items() if k not in DERIVED[table]}
    if table == "clusters":
        kept["stats"] = {"max_warps": cells["stats"]["max_warps"]}
    return json.dumps(kept, sort_keys=True)


class Map:
    """The tables of one region, by natural key."""

    def __init__(self, path):
        document = json.loads(pathlib.Path(path).read_text())
        tables = document["tables"]
        self.tables = tables
        region = tables["regions"][0]["id"]
        sectors = [s for s in tables["sectors"] if s["region_id"] == region]
        self.number = {s["id"]: s["sector_number"] for s in sectors}
        self.by_global = {s["sector_id"]: s["sector_number"] for s in sectors}
        self.sectors = {s["sector_number"]: s for s in sectors}
        clusters = [c for c in tables["clusters"] if c["region_id"] == region]
        clusters.sort(key=lambda c: c["stats"]["sector_range_start"])
        self.clusters = dict(enumerate(clusters, 1))
        self.warps = {}
        for warp in tables["sector_warps"]:
            ends = [self.number.get(warp[k]) for k in ("source_sector_id", "destination_sector_id")]
            if None not in ends:
                self.warps[frozenset(ends)] = warp
        self.tunnels = {}
        for tunnel in tables["warp_tunnels"]:
            ends = [
                self.number.get(tunnel[k]) for k in ("origin_sector_id", "destination_sector_id")
            ]
            if None not in ends:
                self.tunnels[frozenset(ends)] = tunnel
        self.formations = [f for f in tables["special_formations"] if f["region_id"] == region]
        self.stations = self.inside("stations")
        self.planets = self.inside("planets")

    def inside(self, table):
        """Rows of a table by sector, and position if there are several."""
        found = {}
        for cells in self.tables[table]:
            if cells["sector_id"] in self.by_global:
                found[self.by_global[cells["sector_id"]], cells.get("position", 0)] = cells
        return found

    def at(self, links, number):
        return {key: cells for key, cells in links.items() if number in key}

    def members(self, cluster):
        stats = self.clusters[cluster]["stats"]
        return range(stats["sector_range_start"], stats["sector_range_end"] + 1)

    def cluster_of(self, number):
        return next(c for c in self.clusters if number in self.members(c))

    def interior(self, formation):
        return frozenset(self.number[i] for i in formation["interior_sector_ids"] or [])


class Judge:
    """Compares what is pinned."""

    def __init__(self, before, after):
        self.a, self.b = before, after
        self.faults = []

    def same(self, what, table, one, other):
        if other is None:
            self.faults.append(f"{what}: the row is gone")
        elif row(table, one) != row(table, other):
            a, b = json.loads(row(table, one)), json.loads(row(table, other))
            columns = sorted(k for k in a if a[k] != b.get(k))
            self.faults.append(
                f"{what}: other {', '.join(columns)}: {a[columns[0]]} -> {b.get(columns[0])}"
            )

    def all_same(self, what, table, one, other):
        for key in sorted(one.keys() | other.keys(), key=repr):
            name = f"{what} {sorted(key) if isinstance(key, frozenset) else key}"
            if key not in one:
                self.faults.append(f"{name}: gained")
            else:
                self.same(name, table, one[key], other.get(key))

    def position(self, number):
        for column in ("x_coord", "y_coord", "z_coord"):
            if self.a.sectors[number][column] != self.b.sectors[number][column]:
                self.faults.append(f"position of {number} moved")
                return

    def sector(self, number):
        a, b = self.a, self.b
        what = f"sector {number}"
        self.same(what, "sectors", a.sectors[number], b.sectors[number])
        self.all_same(f"{what} warp", "sector_warps", a.at(a.warps, number), b.at(b.warps, number))
        self.all_same(
            f"{what} tunnel", "warp_tunnels", a.at(a.tunnels, number), b.at(b.tunnels, number)
        )
        for table, ours, theirs in (
            ("stations", a.stations, b.stations),
            ("planets", a.planets, b.planets),
        ):
            self.all_same(
                f"{what} {table}", table,
                {k: v for k, v in ours.items() if k[0] == number},
                {k: v for k, v in theirs.items() if k[0] == number},
            )  # fmt: skip
        for other in a.members(a.cluster_of(number)):
            self.position(other)

    def formation(self, index):
        a, b = self.a, self.b
        wanted = a.formations[index - 1]
        inside = a.interior(wanted)
        same = [
            f
            for f in b.formations
            if f["type"] == wanted["type"]
            and b.interior(f) == inside
            and f["anchor_sector_id"] == wanted["anchor_sector_id"]
        ]
        self.same(
            f"formation #{index} {wanted['type']}",
            "special_formations",
            wanted,
            same[0] if same else None,
        )
        within = {k: v for k, v in a.warps.items() if k <= inside}
        self.all_same(
            f"formation #{index} warp",
            "sector_warps",
            within,
            {k: v for k, v in b.warps.items() if k <= inside},
        )

    def judge(self, reference):
        a, b = self.a, self.b
        kind, _, rest = reference.partition(":")
        if kind == "sector":
            self.sector(int(rest))
        elif kind == "cluster":
            self.same(reference, "clusters", a.clusters[int(rest)], b.clusters[int(rest)])
            for number in a.members(int(rest)):
                self.sector(number)
        elif kind == "formation":
            self.formation(int(rest[1:]))
        elif kind in ("warp", "tunnel"):
            key = frozenset(int(n) for n in rest.replace(">", "-").split("-"))
            links = (a.warps, b.warps) if kind == "warp" else (a.tunnels, b.tunnels)
            table = "sector_warps" if kind == "warp" else "warp_tunnels"
            self.same(reference, table, links[0][key], links[1].get(key))
        elif kind in ("station", "planet"):
            number, _, position = rest.partition("/")
            key = (int(number), int(position or 0))
            ours, theirs = (getattr(m, kind + "s") for m in (a, b))
            self.same(reference, kind + "s", ours[key], theirs.get(key))
        elif kind == "place":
            tag = f"special_location:{rest}"
            places = [
                [n for n, s in m.sectors.items() if tag in s["special_features"]] for m in (a, b)
            ]
            if places[0] != places[1]:
                self.faults.append(f"{reference}: moved from {places[0]} to {places[1]}")
        elif kind == "names":
            for table in ("sectors", "clusters", "stations", "planets"):
                ours, theirs = getattr(a, table), getattr(b, table)
                for key in ours.keys() & theirs.keys():
                    if ours[key]["name"] != theirs[key]["name"]:
                        self.faults.append(f"name of {table} {key} changed")


def pins_of(a, dice):
    """A random set of references."""
    pins = []
    for _ in range(dice.randint(1, 4)):
        kind = dice.choice(
            ["sector", "sector", "cluster", "formation", "warp", "tunnel", "station", "planet",
             "place", "names"]
        )  # fmt: skip
        if kind == "sector":
            pins.append(f"sector:{dice.choice(sorted(a.sectors))}")
        elif kind == "cluster":
            pins.append(f"cluster:{dice.choice(sorted(a.clusters))}")
        elif kind == "formation" and a.formations:
            pins.append(f"formation:#{dice.randint(1, len(a.formations))}")
        elif kind in ("warp", "tunnel"):
            links = a.warps if kind == "warp" else a.tunnels
            if links:
                pins.append(f"{kind}:" + "-".join(map(str, sorted(dice.choice(list(links))))))
        elif kind == "station" and a.stations:
            pins.append(f"station:{dice.choice(sorted(a.stations))[0]}")
        elif kind == "planet" and a.planets:
            number, position = dice.choice(sorted(a.planets))
            pins.append(f"planet:{number}/{position}")
        elif kind == "place":
            pins.append(f"place:{dice.choice(['rylan', 'alpha_centauri', 'fringe_homeworld'])}")
        elif kind == "names":
            pins.append("names")
    return pins


class Check:
    def __init__(self, program, folder):
        self.program, self.folder = program, pathlib.Path(folder)
        self.faults, self.refused, self.alike, self.steps = [], 0, 0, 0

    def run(self, *words):
        return subprocess.run([self.program, *words], capture_output=True, text=True, check=False)

    def reroll(self, source, target, stages, pins):
        words = ["reroll", str(source), "-T", "json", "-o", str(target), "--force", "-q"]
        if stages:
            words += ["--stages", ",".join(stages)]
        return self.run(*words, *(word for pin in pins for word in ("--pin", pin)))

    def step(self, name, base, a, dice):
        stages = [] if dice.random() < 0.4 else dice.sample(STAGES, dice.randint(1, 3))
        pins = pins_of(a, dice)
        label = f"{name} --stages {','.join(stages)} --pin {' '.join(pins)}"
        target = self.folder / "after.json"
        done = self.reroll(base, target, stages, pins)
        self.steps += 1
        if done.returncode == 1:
            self.refused += 1
            print(f"refused: {label}: {done.stderr.strip()[:300]}", file=sys.stderr)
            return
        if done.returncode != 0:
            self.faults.append(f"{label}: status {done.returncode}: {done.stderr.strip()[:300]}")
            return
        judge = Judge(a, Map(target))
        for pin in pins:
            judge.judge(pin)
        self.faults += [f"{label}: {fault}" for fault in judge.faults[:4]]
        checked = self.run("verify", str(target))
        if checked.returncode != 0:
            self.faults.append(f"{label}: {checked.stdout[:300]}")
        first = min((STAGES.index(s) for s in stages), default=0)
        for stage, (table, columns) in MADE.items():
            # Formations are stamped into the warps.
            last = "formations" if stage == "warps" else stage
            if STAGES.index(last) < first:
                old, new = (
                    [[cells[c] for c in columns] for cells in m.tables[table]] for m in (a, judge.b)
                )
                # Nebulae and anomalies are types, too.
                if old != new and stage != "sector-types":
                    self.faults.append(f"{label}: the stage {stage} changed")
        self.repeat(label, base, target, stages, pins)

    def repeat(self, label, base, target, stages, pins):
        """The same variant gives the same bytes, the next one another map."""
        again, following = self.folder / "again.json", self.folder / "next.json"
        numbered = [f"{s}=1" for s in stages or STAGES]
        self.reroll(base, again, numbered, pins)
        if again.read_bytes() != target.read_bytes():
            self.faults.append(f"{label}: variant 1 has other bytes the second time")
        done = self.reroll(base, following, [f"{s}=2" for s in stages or STAGES], pins)
        if done.returncode == 0:
            tables = [json.loads(p.read_text())["tables"] for p in (target, following)]
            for table in tables:
                del table["galaxies"]
            if tables[0] == tables[1] and not stages:
                self.alike += 1
                print(f"alike: {label}", file=sys.stderr)


def main():
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("program")
    parser.add_argument("--maps", type=int, default=3)
    parser.add_argument("--pins", type=int, default=2)
    parser.add_argument("--seed", type=int, default=2102)
    parser.add_argument("--presets", default="terran-space,player-owned")
    options = parser.parse_args()
    print(f"seed {options.seed}")
    dice = random.Random(options.seed)
    presets = options.presets.split(",")
    with tempfile.TemporaryDirectory() as folder:
        check = Check(options.program, folder)
        for number in range(options.maps):
            preset, seed = presets[number % len(presets)], dice.randrange(1 << 40)
            base = check.folder / "before.json"
            words = ["generate", preset, "--seed", str(seed), "-T", "json", "-o", str(base), "-q"]
            if preset == "player-owned":
                words += ["--sectors", str(dice.choice([120, 200, 300, 500]))]
            check.run(*words)
            a = Map(base)
            for _ in range(options.pins):
                check.step(f"{' '.join(words[1:4])}{' '.join(words[8:])}", base, a, dice)
    for fault in check.faults:
        print(fault)
    print(
        f"{check.steps} steps, {check.refused} refused, {check.alike} alike, "
        f"{len(check.faults)} faults"
    )
    sys.exit(1 if check.faults or check.alike > 0 else 0)


if __name__ == "__main__":
    main()
