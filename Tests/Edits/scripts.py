#!/usr/bin/env python3
"""Tries random edit scripts on maps with a recipe, beside a model that knows rows of JSON only.

    Tests/Edits/scripts.py PROGRAM [--maps M] [--scripts N] [--seed S]

A script of one to four lines ends with 0, 1 or 65. With 0, `verify` holds, the rows show what each
line asks for, and taking the step back gives the old bytes; with 1 an edit is named, and nothing is
written; with 65 the model must not be sure that the line is legal. A line that the model knows to
be illegal must be refused.
"""

import argparse
import json
import random
import subprocess
import sys
import tempfile
from pathlib import Path

TYPES = ["STANDARD", "NEBULA", "ASTEROID_FIELD", "BLACK_HOLE", "RADIATION_ZONE", "VOID", "NOVA"]
FORMATIONS = [
    "BUBBLE", "DEAD_END", "TUNNEL", "BLISTER", "GOLD_BUBBLE", "WARP_SINK", "BACKDOOR",
    "ESCAPE_HATCH", "ARCHIPELAGO", "DEAD_END_BUBBLE", "LOST_SECTOR",
]  # fmt: skip
# Invariants that no waiver accepts.
HARD = {f"INV-{n:02}" for n in (1, 2, 3, 4, 5, 6, 21, 22, 23)}


class Map:
    """What the model knows of a map: rows of a `galaxy.json` by sector number."""

    def __init__(self, path):
        document = json.loads(path.read_text(encoding="utf-8"))
        tables = document["tables"]
        self.settings = document["settings"]
        self.number = {row["id"]: row["sector_number"] for row in tables["sectors"]}
        self.sectors = {row["sector_number"]: row for row in tables["sectors"]}
        self.warps = {
            (self.number[row["source_sector_id"]], self.number[row["destination_sector_id"]]): row
            for row in tables["sector_warps"]
        }
        self.arcs = set()
        for (u, v), row in self.warps.items():
            self.arcs.add((u, v))
            if row["is_bidirectional"]:
                self.arcs.add((v, u))
        self.formations = [
            (
                row["type"], row["name"], self.number[row["anchor_sector_id"]],
                {self.number[i] for i in row["interior_sector_ids"]},
            )
            for row in tables["special_formations"]
        ]  # fmt: skip
        self.tunnels = {
            frozenset((self.number[r["origin_sector_id"]], self.number[r["destination_sector_id"]]))
            for r in tables["warp_tunnels"]
        }
        self.stations = {self.number[row["sector_uuid"]]: row for row in tables["stations"]}
        self.planets = {}
        for row in tables["planets"]:
            self.planets.setdefault(self.number[row["sector_uuid"]], []).append(row)
        self.clusters = [
            row["name"]
            for row in sorted(tables["clusters"], key=lambda r: r["stats"]["sector_range_start"])
        ]
        # The island of each sector; 0 is the mainland.
        self.island = dict.fromkeys(self.sectors, 0)
        for place, (kind, _, anchor, interior) in enumerate(self.formations):
            if kind in ("LOST_SECTOR", "LOST_CLUSTER", "ARCHIPELAGO"):
                self.island.update(dict.fromkeys({anchor} | interior, place + 1))

    def degree(self, n):
        """Returns the number of warps out of a sector."""
        return sum(1 for u, _ in self.arcs if u == n)


class Line:
    """An edit: its text, whether it is legal (None: the model does not know), what it makes."""

    def __init__(self, text, legal, touched, holds=None):
        self.text, self.legal, self.touched, self.holds = text, legal, touched, holds


def add_warp(m, dice):
    """A link, or one direction of it."""
    u, v = dice.choice(list(m.sectors)), dice.choice(list(m.sectors))
    arrow = dice.choice("->")
    full = m.degree(u) >= m.settings["graph.maxWarps"]
    there = (u, v) in m.arcs
    if arrow == "-":
        full |= m.degree(v) >= m.settings["graph.maxWarps"]
        there &= (v, u) in m.arcs
    legal = not (u == v or there or full or m.island[u] != m.island[v])
    if arrow == "-" and ((u, v) in m.arcs) != ((v, u) in m.arcs):
        legal = None
    # A way out of an island is no matter of the line, but of the rules of maps.
    if arrow == ">" and m.island[u] and not m.island[v]:
        legal = None
    made = {(u, v)} | ({(v, u)} if arrow == "-" else set())
    return Line(f"add warp {u}{arrow}{v}", legal, {u, v}, lambda after: made <= after.arcs)


def remove_warp(m, dice):
    """Takes a warp away."""
    u, v = dice.choice(sorted(m.arcs)) if dice.random() < 0.8 else dice.sample(list(m.sectors), 2)
    arrow = dice.choice("->")
    legal = False if not {(u, v), (v, u)} & m.arcs else None
    if arrow == ">" and (u, v) not in m.arcs:
        legal = False
    gone = {(u, v)} | ({(v, u)} if arrow == "-" else set())
    return Line(f"remove warp {u}{arrow}{v}", legal, {u, v}, lambda a: not gone & a.arcs)


def flip_warp(m, dice):
    """Turns a one-way warp around."""
    ways = [(u, v) for u, v in sorted(m.arcs) if (v, u) not in m.arcs]
    if not ways or dice.random() < 0.2:
        u, v = dice.choice(sorted(m.arcs))
    else:
        u, v = dice.choice(ways)
    legal = None if (u, v) in ways else False
    return Line(
        f"flip warp {u}>{v}", legal, {u, v},
        lambda after: (v, u) in after.arcs and (u, v) not in after.arcs,
    )  # fmt: skip


def set_warp(m, dice):
    """Properties of a warp."""
    u, v = dice.choice(sorted(m.arcs))
    key, value = dice.choice([("latent", "true"), ("cost", 0), ("cost", 3), ("stability", 0.5)])
    legal = False if key == "cost" and value == 0 else None
    if key == "latent" and (v, u) in m.arcs:
        legal = False
    return Line(f"set warp {u}>{v} {key}={value}", legal, {u, v})


def move_sector(m, dice):
    """Another position."""
    n = dice.choice(list(m.sectors))
    row = m.sectors[dice.choice(list(m.sectors))]
    x, y, z = (row[f"{axis}_coord"] for axis in "xyz")
    if dice.random() < 0.7:
        x, y = x + dice.randint(-3, 3), y + dice.randint(-3, 3)
    taken = any(
        (r["x_coord"], r["y_coord"], r["z_coord"]) == (x, y, z)
        for k, r in m.sectors.items()
        if k != n
    )
    legal = False if n == 1 or taken else None

    def holds(after):
        own = after.sectors[n]
        return [own[f"{axis}_coord"] for axis in "xyz"] == [x, y, z]

    return Line(f"move sector {n} to {x},{y},{z}", legal, {n}, holds)


def set_sector(m, dice):
    """Another type."""
    n, kind = dice.choice(list(m.sectors)), dice.choice(TYPES)
    fed = m.settings["region.fedspace"] or 0
    legal = False if n == 1 or n <= fed else None
    return Line(
        f"set sector {n} type={kind}", legal, {n}, lambda after: after.sectors[n]["type"] == kind
    )


def rename(m, dice):
    """Another name of a sector or cluster."""
    name = dice.choice(["", "x" * 101, "Ærø „East“", "New Hope", "A;B", "Two  Blanks"])
    if dice.random() < 0.5:
        n = dice.choice(list(m.sectors))
        legal = 0 < len(name) <= 100 and all(r["name"] != name for r in m.sectors.values())
        return Line(
            f'rename sector:{n} "{name}"',
            legal,
            {n},
            lambda after: after.sectors[n]["name"] == name,
        )
    k = dice.randrange(len(m.clusters))
    legal = 0 < len(name) <= 100 and name not in m.clusters
    return Line(
        f'rename cluster:{k + 1} "{name}"', legal, {f"cluster {k}", name},
        lambda after: after.clusters[k] == name,
    )  # fmt: skip


def station(m, dice):
    """A station more, fewer, elsewhere, or of another class."""
    n, other = dice.sample(list(m.sectors), 2)
    if m.stations and dice.random() < 0.6:
        n = dice.choice(sorted(m.stations))
    kind = dice.choice([0, 1, 3, 7, 11, 12])
    word = dice.choice(["add", "move", "remove", "set"])
    if word == "add":
        legal = False if n in m.stations or kind > 11 else None
        return Line(
            f"add station {n} class={kind}", legal, {n},
            lambda a: a.stations[n]["station_class"] == f"CLASS_{kind}",
        )  # fmt: skip
    if word == "set":
        legal = False if n not in m.stations or kind > 11 else None
        return Line(
            f"set station {n} class={kind}", legal, {n},
            lambda a: a.stations[n]["station_class"] == f"CLASS_{kind}",
        )  # fmt: skip
    if word == "remove":
        legal = False if n not in m.stations else None
        return Line(f"remove station {n}", legal, {n}, lambda a: n not in a.stations)
    legal = False if n not in m.stations or other in m.stations else None
    return Line(
        f"move station {n} to {other}", legal, {n, other},
        lambda a: n not in a.stations and other in a.stations,
    )  # fmt: skip


def planet(m, dice):
    """A planet more or fewer."""
    n = dice.choice(list(m.sectors))
    if dice.random() < 0.5 and m.planets:
        n = dice.choice(sorted(m.planets))
        count = len(m.planets[n])
        return Line(f"remove planet {n}/1", None, {n}, lambda a: len(a.planets.get(n, [])) < count)
    count = len(m.planets.get(n, []))
    legal = False if count >= 2 else None
    return Line(
        f"add planet {n} type=ice habitability=12", legal, {n},
        lambda a: len(a.planets[n]) == count + 1,
    )  # fmt: skip


def tunnel(m, dice):
    """A tunnel more or fewer."""
    if dice.random() < 0.5 and m.tunnels:
        u, v = dice.choice(sorted(sorted(pair) for pair in m.tunnels))
        return Line(
            f"remove tunnel {u}-{v}", None, {u, v}, lambda a: frozenset((u, v)) not in a.tunnels
        )
    u, v = dice.sample(list(m.sectors), 2)
    legal = False if frozenset((u, v)) in m.tunnels else None
    return Line(f"add tunnel {u}-{v}", legal, {u, v}, lambda a: frozenset((u, v)) in a.tunnels)


def formation(m, dice):
    """A formation more, or one fewer, with or without its wiring."""
    if dice.random() < 0.5 and m.formations:
        place = dice.randrange(len(m.formations))
        word = dice.choice(["remove", "dissolve"])
        name, anchor, interior = m.formations[place][1:]
        return Line(
            f"{word} formation formation:#{place + 1}", None, {anchor, "formations"} | interior,
            lambda a: all(name != other[1] for other in a.formations),
        )  # fmt: skip
    kind, n = dice.choice(FORMATIONS), dice.choice(list(m.sectors))
    return Line(
        f"add formation {kind} at {n}", None, {"formations"} | set(m.sectors),
        lambda a: sum(f[0] == kind for f in a.formations)
        > sum(f[0] == kind for f in m.formations),
    )  # fmt: skip


KINDS = [
    add_warp, add_warp, remove_warp, flip_warp, set_warp, move_sector, set_sector, rename, station,
    station, planet, tunnel, formation,
]  # fmt: skip


class Judge:
    """Calls the program, and collects what should not be."""

    def __init__(self, program, folder):
        self.program, self.folder = program, folder
        self.ends, self.faults = {}, []

    def call(self, *words, text=None):
        """Returns status, output and messages."""
        done = subprocess.run(
            [self.program, *map(str, words)], cwd=self.folder, input=text, capture_output=True,
            text=True, check=False,
        )  # fmt: skip
        return done.returncode, done.stdout, done.stderr

    def script(self, label, lines):
        """Judges a script."""
        text = "".join(line.text + "\n" for line in lines)
        after = self.folder / "after.json"
        after.unlink(missing_ok=True)
        save = ["-T", "json", "-o", after, "-q", "--json"]
        status, output, messages = self.call("edit", "a.json", "-", *save, text=text)
        self.ends[status] = self.ends.get(status, 0) + 1
        fault = self.judge(lines, status, output, messages, after)
        if fault:
            self.faults.append(f"{label}: {fault}\n{text}{messages}")

    def judge(self, lines, status, output, messages, after):
        """Returns what is wrong with an answer, if anything is."""
        alone = len(lines) == 1
        if status not in (0, 1, 65):
            return f"status {status}"
        if status != 0 and after.exists():
            return f"status {status} and a file"
        if status == 65:
            if alone and lines[0].legal:
                return "refused, but legal"
            return None if messages.count("\n") == 1 else "not one line of reason"
        if any(line.legal is False for line in lines) and alone:
            return f"status {status}, but illegal"
        report = json.loads(output)
        if status == 1:
            new = report["failures"]["new"]
            if not new or any(not 1 <= f["edit"] <= len(lines) for f in new):
                return f"no edit is named: {new}"
            if any(f["id"] in HARD for f in new):
                return f"a hard rule is broken and not refused: {new}"
            return None
        return self.judge_result(lines, after)

    def judge_result(self, lines, path):
        """Judges a map that was written."""
        if self.call("verify", path)[0] != 0:
            return "verify fails"
        after = Map(path)
        for line in lines:
            others = set().union(*(o.touched for o in lines if o is not line))
            if line.holds and not line.touched & others and not line.holds(after):
                return f"no effect of: {line.text}"
        back = self.folder / "back.json"
        status, _, messages = self.call(
            "edit", path, "--undo", "-T", "json", "-o", back, "--force", "-q"
        )
        if status != 0 or back.read_bytes() != (self.folder / "a.json").read_bytes():
            return f"undo: {status} {messages}"
        if len(lines) == 1 and self.call("reproduce", path)[0] != 0:
            return "reproduce fails"
        return None


def main():
    parser = argparse.ArgumentParser()
    parser.add_argument("program", type=lambda text: str(Path(text).resolve()))
    parser.add_argument("--maps", type=int, default=20)
    parser.add_argument("--scripts", type=int, default=500, help="scripts for each map")
    parser.add_argument("--seed", type=int, default=2102)
    options = parser.parse_args()
    print(f"seed {options.seed}", flush=True)
    dice = random.Random(options.seed)
    with tempfile.TemporaryDirectory() as name:
        judge = Judge(options.program, Path(name))
        for number in range(options.maps):
            seed = dice.randrange(1 << 40)
            words = ["player-owned", "--sectors", dice.choice([100, 150, 300])]
            if number % 4 == 3:
                words = ["terran-space"]
            start = ["generate", *words, "--seed", seed, "-T", "json", "-o", "a.json", "--force"]
            status, _, messages = judge.call(*start, "-q")
            if status != 0:
                sys.exit(f"{start}: {status} {messages}")
            m = Map(Path(name) / "a.json")
            for _ in range(options.scripts):
                count = dice.choice([1, 1, 1, 2, 4])
                lines = [dice.choice(KINDS)(m, dice) for _ in range(count)]
                judge.script(" ".join(map(str, start[1:-4])), lines)
            for fault in judge.faults:
                print(fault, flush=True)
            judge.faults, found = [], len(judge.faults)
            print(f"map {number + 1}: {found} faults; {judge.ends}", flush=True)
            judge.ends["faults"] = judge.ends.get("faults", 0) + found
    sys.exit(1 if judge.ends["faults"] else 0)


if __name__ == "__main__":
    main()
