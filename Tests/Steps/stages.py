#!/usr/bin/env python3
"""Draw each stage of maps again: the columns of all stages before it stay, and undo gives all back.

Usage: Tests/Steps/stages.py PROGRAM [--maps N] [--seed S]

Reads `galaxy.json` before and after by natural keys, and knows by itself which columns a stage
makes. The stages that fill one column in turn (types of sectors, and the links of warps and of
formations) are told apart by values, or counted as one.
"""

import argparse
import collections
import json
import os
import random
import subprocess
import sys
import tempfile
from pathlib import Path

# All stages in the order of the pipeline; some have no draws of their own.
ORDER = [
    *("positions", "zones", "clusters", "anchors", "islands", "warps", "formations", "warp-rows"),
    *("cluster-names", "formation-rows", "sector-types", "nebulae", "anomalies", "hazards"),
    *("tunnels", "stations", "planets", "pirates"),
]
DRAWN = [stage for stage in ORDER if stage not in ("zones", "warp-rows", "formation-rows")]
MAPS = [
    ["terran-space"],
    ["player-owned", "--sectors", "120"],
    ["player-owned", "--sectors", "300"],
    ["sandbox", "--sectors", "150", "--set", "region.shape=islands"],
]


class Columns:
    """What each stage makes, of a map of one region."""

    def __init__(self, path):
        document = json.loads(path.read_text(encoding="utf-8"))
        self.tables = document["tables"]
        self.sectors = sorted(self.tables["sectors"], key=lambda row: row["sector_number"])
        self.number = {row["id"]: row["sector_number"] for row in self.sectors}
        self.clusters = sorted(
            self.tables["clusters"], key=lambda row: row["stats"]["sector_range_start"]
        )

    def of(self, table, *columns):
        return [[row[column] for column in columns] for row in table]

    def links(self, table, source, target, *columns):
        """Rows of links by the numbers of their ends."""
        rows = [
            [self.number[row[source]], self.number[row[target]], *(row[c] for c in columns)]
            for row in self.tables[table]
        ]
        return sorted(rows, key=json.dumps)

    def tags(self, start):
        return [
            [tag for tag in row["special_features"] if tag.startswith(start)]
            for row in self.sectors
        ]

    def formations(self, *columns):
        rows = [
            [self.number[row["anchor_sector_id"]], row["type"]]
            + [[self.number[n] for n in row["interior_sector_ids"] or []]]
            + [row[column] for column in columns]
            for row in self.tables["special_formations"]
        ]
        return sorted(rows, key=json.dumps)

    def types(self, *later):
        """Types of sectors, without those that later stages give."""
        return [None if row["type"] in later else row["type"] for row in self.sectors]

    def sites(self, table, *columns):
        rows = [[self.number[row["sector_uuid"]], *(row[c] for c in columns)] for row in table]
        return sorted(rows, key=json.dumps)

    def made(self, stage, drawn):
        """The columns of a stage, as far as a later one that is drawn again leaves them."""
        tables = self.tables
        ends = ("source_sector_id", "destination_sector_id")
        if stage == "positions":
            return self.of(self.sectors, "x_coord", "y_coord", "z_coord")
        if stage == "zones":
            return self.of(tables["zones"], "zone_type", "start_sector", "end_sector")
        if stage == "clusters":
            caps = [row["stats"]["max_warps"] for row in self.clusters]
            return [self.of(self.clusters, "type", "sector_count"), caps]
        if stage == "anchors":
            return [self.tags("special_location:"), self.tags("fedspace")]
        if stage == "islands":
            groups = [row["stats"]["island_group_id"] for row in self.clusters]
            return [group and groups.index(group) for group in groups]
        if stage in ("warps", "formations"):
            # Formations are stamped into the warps.
            links = self.links("sector_warps", *ends, "is_bidirectional")
            return None if drawn == "formations" else [links, self.formations()]
        if stage == "warp-rows":
            return self.links("sector_warps", *ends, "is_latent", "turn_cost", "warp_stability")
        if stage == "cluster-names":
            return self.of(self.clusters, "name")
        if stage == "formation-rows":
            return self.formations("name", "properties")
        if stage == "sector-types":
            later = {"nebulae": ["NEBULA", "ANOMALY"], "anomalies": ["ANOMALY"]}.get(drawn, [])
            return self.types(*later)
        if stage == "nebulae":
            fields = self.of(self.clusters, "nebula_type", "quantum_field_strength")
            return [fields, None if drawn == "anomalies" else self.tags("nebula_")]
        if stage == "anomalies":
            return [row["type"] == "ANOMALY" for row in self.sectors]
        if stage == "hazards":
            return self.of(self.sectors, "hazard_level", "radiation_level")
        if stage == "tunnels":
            ends = ("origin_sector_id", "destination_sector_id")
            columns = ("is_bidirectional", "is_latent", "stability", "type", "turn_cost")
            return self.links("warp_tunnels", *ends, *columns)
        if stage == "stations":
            return self.sites(tables["stations"], "station_class", "type", "name", "size")
        columns = ("position", "type", "name", "size", "habitability_score")
        return self.sites(tables["planets"], *columns)


class Judge:
    """Draws stages again."""

    def __init__(self, program, folder):
        self.program, self.folder = program, folder
        self.faults, self.counts = [], collections.Counter()

    def call(self, *words):
        call = [self.program, *map(str, words), "-T", "json", "--force", "-q"]
        done = subprocess.run(call, capture_output=True, text=True, check=False)
        return done.returncode, done.stderr.strip()

    def judge(self, words, seed, stage):
        base, after, back = (self.folder / f"{name}.json" for name in ("base", "after", "back"))
        label = f"{' '.join(words)} --seed {seed} --stages {stage}"
        status, messages = self.call("reroll", base, "--stages", stage, "-o", after)
        if status == 1:
            self.counts["refused"] += 1
            return
        self.counts["stages drawn again"] += 1
        if status != 0:
            self.faults.append(f"{label}: {status} {messages}")
            return
        old, new = Columns(base), Columns(after)
        for earlier in ORDER[: ORDER.index(stage)]:
            self.counts["earlier stages"] += 1
            if not same(old.made(earlier, stage), new.made(earlier, stage), earlier):
                self.faults.append(f"{label}: the stage {earlier} changed")
        self.counts["maps that changed"] += base.read_bytes() != after.read_bytes()
        status, messages = self.call("edit", after, "--undo", "-o", back)
        if status != 0 or back.read_bytes() != base.read_bytes():
            self.faults.append(f"{label}: undo ends with {status}, other bytes: {messages}")


def same(one, other, stage):
    """Whether columns are equal, but for types that a later stage has given in one of the maps."""
    if stage != "sector-types":
        return one == other
    return all(a == b for a, b in zip(one, other, strict=True) if a and b)


def main():
    parser = argparse.ArgumentParser()
    parser.add_argument("program", type=os.path.abspath)
    parser.add_argument("--maps", type=int, default=1)
    parser.add_argument("--seed", type=int, default=2102)
    options = parser.parse_args()
    print(f"seed {options.seed}", flush=True)
    source = random.Random(options.seed)
    with tempfile.TemporaryDirectory() as name:
        judge = Judge(options.program, Path(name))
        for number in range(options.maps):
            words, seed = MAPS[number % len(MAPS)], source.randrange(1 << 40)
            base = judge.folder / "base.json"
            status, messages = judge.call("generate", *words, "--seed", seed, "-o", base)
            assert status == 0, messages
            for stage in DRAWN:
                judge.judge(words, seed, stage)
    for fault in judge.faults:
        print(f"stages: {fault}")
    counts = ", ".join(f"{count} {name}" for name, count in judge.counts.items())
    print(f"stages: {counts}; {len(judge.faults)} failures")
    sys.exit(1 if judge.faults else 0)


if __name__ == "__main__":
    main()
