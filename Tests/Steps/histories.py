#!/usr/bin/env python3
"""Make maps of random settings with random histories of steps, and judge what comes of them.

Usage: Tests/Steps/histories.py PROGRAM [--recipes N] [--seed S] [--keep FOLDER]

Each recipe has some settings, and up to six steps: stages drawn again, more than half of them with
pins that may be let go of, often several formations, and names. The program makes the map, or says
in one line which step does not fit (64 or 65). No two rows of warps join the same sectors, and the
map keeps all invariants. Nothing else may happen: with `--keep` recipes that show a fault are kept.
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

STAGES = [
    *("positions", "clusters", "anchors", "islands", "warps", "formations", "cluster-names"),
    *("sector-types", "nebulae", "anomalies", "hazards", "tunnels", "stations", "planets"),
    "pirates",
]
SETTINGS = {
    "density.nebulaPercent": (0, 40),
    "density.planetPercent": (1, 60),
    "density.stationPercent": (5, 20),
    "graph.maxWarps": (4, 8),
    "graph.oneWayPercent": (0, 25),
    "region.sectors": (100, 500),
    "tunnels.participationPercent": (0, 80),
    "formations.BUBBLE": (0, 6),
    "formations.DEAD_END": (0, 6),
}
PINS = ["cluster:{}", "sector:{}", "formation:#{}", "names"]


def recipe(source):
    """A recipe with a history."""
    made = {"preset": "player-owned", "seed": source.randrange(10**6)}
    for key in source.sample(sorted(SETTINGS), source.randint(0, 4)):
        made[key] = source.randint(*SETTINGS[key])
    variants, steps = collections.Counter(), []
    for _ in range(source.randint(1, 6)):
        if source.random() < 0.15:
            name = {"op": "rename", "ref": f"sector:{source.randint(1, 100)}", "name": "Elm"}
            steps.append({"edit": [name]})
            continue
        chosen = source.sample(STAGES, source.randint(1, 3))
        variants.update(chosen)
        step = {"stages": {stage: variants[stage] for stage in chosen}, "release": True}
        kind = source.random()
        if kind < 0.3:
            step["pin"] = [source.choice(PINS).format(source.randint(1, 5))]
        elif kind < 0.6:
            kept = source.sample(range(1, 9), source.randint(1, 6))
            step["pin"] = [f"formation:#{number}" for number in sorted(kept)]
        steps.append({"reroll": step})
    return made | {"steps": steps}


class Judge:
    """Maps of recipes, and how they end."""

    def __init__(self, program, folder, keep):
        self.program, self.folder, self.keep = program, folder, keep
        self.faults, self.counts = [], collections.Counter()

    def call(self, *words):
        return subprocess.run(
            [self.program, *map(str, words)],
            env=dict(os.environ, SWIFT_BACKTRACE="enable=no"),
            capture_output=True,
            text=True,
            check=False,
        )

    def judge(self, text):
        """Returns what is wrong with the map of a recipe, if anything is."""
        path, made = self.folder / "recipe.json", self.folder / "map.json"
        path.write_text(text)
        made.unlink(missing_ok=True)
        done = self.call("generate", "--config", path, "-T", "json", "-o", made, "--force", "-q")
        self.counts[f"end with {done.returncode}"] += 1
        if done.returncode in (64, 65):
            return None if done.stderr and not made.exists() else "no reason, or a file"
        if done.returncode != 0:
            return f"status {done.returncode}: {done.stderr[-300:]}"
        rows = json.loads(made.read_bytes())["tables"]["sector_warps"]
        ends = collections.Counter(
            tuple(sorted((row["source_sector_id"], row["destination_sector_id"])))
            if row["is_bidirectional"]
            else (row["source_sector_id"], row["destination_sector_id"])
            for row in rows
        )
        twice = [pair for pair, count in ends.items() if count > 1]
        if twice:
            return f"{len(twice)} warps are there twice"
        done = self.call("verify", made)
        return f"verify: {done.stdout[-400:]}" if done.returncode else None

    def run(self, number, source):
        text = json.dumps(recipe(source))
        fault = self.judge(text)
        if fault:
            self.faults.append(f"recipe {number}: {fault}\n{text}")
            if self.keep:
                (self.keep / f"history-{number}.json").write_text(text)


def main():
    parser = argparse.ArgumentParser()
    parser.add_argument("program", type=os.path.abspath)
    parser.add_argument("--recipes", type=int, default=40)
    parser.add_argument("--seed", type=int, default=2102)
    parser.add_argument("--keep", type=Path, help="folder for recipes that show a fault")
    options = parser.parse_args()
    print(f"seed {options.seed}", flush=True)
    source = random.Random(options.seed)
    with tempfile.TemporaryDirectory() as folder:
        judge = Judge(options.program, Path(folder), options.keep)
        for number in range(options.recipes):
            judge.run(number, source)
    for fault in judge.faults:
        print(f"histories: {fault}")
    counts = ", ".join(f"{count} {name}" for name, count in sorted(judge.counts.items()))
    print(f"histories: {options.recipes} recipes, {counts}; {len(judge.faults)} failures")
    sys.exit(1 if judge.faults or not judge.counts["end with 0"] else 0)


if __name__ == "__main__":
    main()
