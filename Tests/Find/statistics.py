#!/usr/bin/env python3
"""Count again what `find` says about a search: statistics, misses, ranks, fronts, races, shrinking.

Usage: Tests/Find/statistics.py PROGRAM [--rounds N] [--seeds N] [--shrinks N] [--seed S]

The figures of all seeds come from the CSV of `survey`. From them follow how often each condition is
tested and met, with early rejection and without, which misses are nearest, the best by one score,
the front of several, and who wins a race. What `--shrink` leaves is made by `generate`: it matches,
and does so no longer with any single setting taken back.
"""

import argparse
import collections
import csv
import itertools
import json
import math
import operator
import os
import random
import subprocess
import sys
import tempfile
from pathlib import Path

from figures import SETS, Map
from language import Evaluation, parse

OPERATORS = {"<": operator.lt, "<=": operator.le, ">": operator.gt, ">=": operator.ge}
# Figures, which stand for their level and cost in `find --list`.
FIGURES = [
    *("links", "oneWayLinks", "bridges", "deadEnds", "articulationPoints", "clustering"),
    *("diameter", "radius", "meanDistance", "latentPercent", "stardock", "formations"),
    *("trade.pairs", "trade.best", "tunnelPercent", "seed", "line(capital, dock)"),
    *("hops(capital, dock)", "near(dock, 'formation:BUBBLE')", "declared(BUBBLE)"),
]
MAPS = [["player-owned", "--sectors", "100"], ["sandbox", "--sectors", "70"]]
VARIED = [[], ["--vary", "graph.oneWayPercent=2,9"], ["--vary", "stage.tunnels=0..2"]]
SHRUNK = [
    "declared(BUBBLE) >= 2 and oneWayLinks > 6",
    "count(planets) > 30 and diameter < 30",
    "any(formations: size > 3) and bridges < 9",
    "latentPercent > 40 %",
    "count(stations) > 12 or deadEnds > 9",
]
CHANGES = ["graph.oneWayPercent=11", "density.planetPercent=40", "formations.BUBBLE=2"]
CHANGES += ["graph.latentPercent=60", "density.stationPercent=25", "formations.DEAD_END=4"]
LEVELS = ["plan", "places", "warps", "map", "sites", "world", "population"]


class Judge:
    """Searches, and the numbers of their maps."""

    def __init__(self, program, folder, source, seeds):
        self.program, self.folder, self.source, self.seeds = program, folder, source, seeds
        self.faults, self.counts = [], collections.Counter()
        listed = json.loads(self.call("find", "--list", "--json"))["figures"]
        # A set may be called like a figure, as formations are.
        listed = [entry for entry in listed if entry["kind"] in ("figure", "function")]
        self.facts = {entry["name"].split("(")[0]: entry for entry in listed}

    def fault(self, text):
        self.faults.append(text)
        print(f"statistics: {text}", flush=True)

    def call(self, *words, statuses=(0, 1)):
        call = [self.program, *map(str, words)]
        done = subprocess.run(call, capture_output=True, text=True, check=False)
        if done.returncode not in statuses:
            self.fault(f"{' '.join(call[1:])}: {done.returncode} {done.stderr}")
            return "{}"
        if not done.stdout and "cannot hold" not in done.stderr:
            self.fault(f"{' '.join(call[1:])}: prints nothing, and not why: {done.stderr}")
        # What cannot hold is told, and nothing is printed.
        return done.stdout or "{}"

    def expect(self, what, found, wanted, words):
        self.counts[what] += 1
        if found != wanted:
            line = " ".join(map(str, words))
            self.fault(f"{line}: {what}: {str(found)[:400]}, not {str(wanted)[:400]}")

    def table(self, words):
        """Rows of seed, variant and figures."""
        path = self.folder / "table.csv"
        figures = [w for index, f in enumerate(FIGURES) for w in ("--figure", f"{f} as f{index}")]
        self.call("survey", *words, *figures, "--csv", path, "--force", "-q", "--json")
        with open(path, encoding="utf-8", newline="") as file:
            lines = list(csv.DictReader(file))
        return [
            (
                int(line["seed"]),
                int(line.get("variant") or 0),
                *(float(line[f"f{index}"] or "nan") for index in range(len(FIGURES))),
            )
            for line in lines
        ]

    def round(self):
        first = self.source.randrange(1, 10**6)
        words = [*self.source.choice(MAPS), "--seeds", f"{first}..{first + self.seeds - 1}"]
        words += self.source.choice(VARIED)
        rows = self.table(words)
        terms = [self.term(rows) for _ in range(self.source.choice([2, 3, 4]))]
        self.near(words, rows, terms)
        self.early(words, rows, terms)
        self.ranks(words, rows, terms[:1])
        self.race(words, rows)

    def term(self, rows):
        """A comparison: its text, the place of its figure, and its sign and number."""
        index = self.source.randrange(len(FIGURES))
        known = [row[index + 2] for row in rows if math.isfinite(row[index + 2])] or [1]
        number = round(self.source.choice(known), 3)
        sign = self.source.choice(list(OPERATORS))
        return f"{FIGURES[index]} {sign} {number:.3f}", index + 2, sign, number

    def holds(self, row, term):
        _, place, sign, number = term
        return not math.isnan(row[place]) and OPERATORS[sign](row[place], number)

    def near(self, words, rows, terms):
        """Without early rejection each condition is tested on each map, and misses are ranked."""
        where = [f"--where={term[0]}" for term in terms]
        misses = []
        for row in rows:
            failing = [term for term in terms if not self.holds(row, term)]
            far = sum(abs(row[t[1]] - t[3]) / max(1, abs(t[3])) for t in failing)
            if failing:
                misses.append((len(failing), far, row, [term[0] for term in failing]))
        words = ["find", *words, *where, "--near", len(rows), "--stats", "--json", "-q"]
        document = json.loads(self.call(*words))
        if "near" not in document:
            met = [row for row in rows if all(self.holds(row, term) for term in terms)]
            self.expect("searches told as impossible", met, [], words)
            return
        found = {(e["seed"], e["variant"]): e["failed"] for e in document["near"]}
        wanted = {(row[0], row[1]): failed for _, _, row, failed in misses}
        self.expect("failed conditions", found, wanted, words)
        order = [(e["seed"], e["variant"]) for e in document["near"]]
        # A distance that is unknown or infinite has no place among the others.
        clear = {(m[2][0], m[2][1]): m for m in misses if math.isfinite(m[1])}
        # Of figures that differ in the last digits alone, either may come first.
        told = {(e["seed"], e["variant"]): e.get("distance") for e in document["near"]}
        ranks = [(*clear[k][:2], told[k], k) for k in order if k in clear]
        wrong = [
            (one, next)
            for one, next in itertools.pairwise(ranks)
            if (one[0], one[1] - 1e-9) > next[:2]
            or (one[0] == next[0] and one[2] == next[2] and one[3] > next[3])
        ]
        self.expect("misses by distance", wrong, [], words)
        stats = [entry for entry in document["stats"] if "text" in entry]
        wanted = [
            {"text": term[0], "tested": len(rows)}
            | {"passed": sum(self.holds(row, term) for row in rows)}
            | {"undefined": sum(math.isnan(row[term[1]]) for row in rows)}
            for term in terms
        ]
        self.expect("statistics", [without_level(entry) for entry in stats], wanted, words)

    def early(self, words, rows, terms):
        """With early rejection a map is given up at the first condition that is false."""
        where = [f"--where={term[0]}" for term in terms]
        words = ["find", *words, *where, "--stats", "--json", "-q"]
        document = json.loads(self.call(*words))
        if "stats" not in document or not document["stats"]:
            return
        facts = [self.facts[FIGURES[term[1] - 2].split("(")[0]] for term in terms]
        order = sorted(
            range(len(terms)), key=lambda i: (LEVELS.index(facts[i]["level"]), facts[i]["cost"], i)
        )
        left, counts = rows, {}
        for index in order:
            passed = [row for row in left if self.holds(row, terms[index])]
            counts[index] = (len(left), len(passed))
            left = passed
        stats = [entry for entry in document["stats"] if "text" in entry]
        found = [(entry["tested"], entry["passed"]) for entry in stats]
        always = [entry["passed"] == entry["tested"] == len(rows) for entry in stats]
        if not any(always):
            wanted = [counts[index] for index in range(len(terms))]
            self.expect("early statistics", found, wanted, words)
        matches = [(entry["seed"], entry["variant"]) for entry in document["matches"]]
        self.expect("matches", matches, [(row[0], row[1]) for row in left], words)
        for entry in document["stats"]:
            if "reached" in entry:
                last = [i for i in order if facts[i]["level"] == entry["level"]]
                if last:
                    self.expect("left levels", entry["left"], counts[last[-1]][1], words)

    def ranks(self, words, rows, terms):
        """The best by a score, and the front of two."""
        where = [f"--where={term[0]}" for term in terms]
        rows = [row for row in rows if all(self.holds(row, term) for term in terms)]
        one, other = self.source.sample(range(2, len(FIGURES) + 2), 2)
        top, low = self.source.choice([1, 3, 1000]), self.source.random() < 0.5
        sign = 1 if low else -1
        options = ["--lowest"] if low else []
        base = ["find", *words, *where, *options, "--top", top, "--json", "-q"]
        by = ["--by", FIGURES[one - 2]]
        for front in (False, True):
            known = [row for row in rows if not math.isnan(row[one])]
            if front:
                by += ["--by", FIGURES[other - 2]]
                known = [row for row in known if not math.isnan(row[other])]
                known = [a for a in known if not any(better(b, a, one, other, sign) for b in known)]
            known.sort(key=lambda row: (sign * row[one], row[0], row[1]))
            document = json.loads(self.call(*base, *by))
            if "matches" not in document:
                continue
            found = [(entry["seed"], entry["variant"]) for entry in document["matches"]]
            wanted = [(row[0], row[1]) for row in known][:top]
            what = "fronts" if front else "ranks"
            self.expect(what, found, wanted, [*base, *by])

    def race(self, words, rows):
        """The better half lives on, on twice as many seeds."""
        index = self.source.randrange(2, len(FIGURES) + 2)
        variants = sorted({row[1] for row in rows})
        if len(variants) < 2:
            return
        low = self.source.random() < 0.5
        words = ["find", *words, "--race", "--by", FIGURES[index - 2], "--json", "-q"]
        words += ["--lowest"] if low else []
        document = json.loads(self.call(*words))
        seeds = sorted({row[0] for row in rows})
        values = {(row[0], row[1]): row[index] for row in rows}
        first, count, living = 0, 8, variants
        for found in document.get("race", []):
            part = seeds[first : first + count]
            means = {}
            for variant in living:
                known = [values[seed, variant] for seed in part]
                known = [value for value in known if not math.isnan(value)]
                means[variant] = sum(known) / len(known) if known else None
            worst = -math.inf
            worth = {
                v: worst if m is None or math.isnan(m) else -m if low else m
                for v, m in means.items()
            }
            living = sorted(sorted(living, key=lambda v: (-worth[v], v))[: (len(living) + 1) // 2])
            lives = sorted(entry["variant"] for entry in found["variants"] if entry["lives"])
            self.expect("rounds of races", lives, living, words)
            first, count = first + count, 2 * count
        ended = len(living) == 1 or first >= len(seeds)
        self.expect("ends of races", (document.get("winner") in living, ended), (True, True), words)

    def shrink(self):
        """No single setting of the smaller map can go back."""
        words = ["player-owned", "--sectors", self.source.choice([120, 160])]
        sets = [w for c in self.source.sample(CHANGES, 3) for w in ("--set", c)]
        where, first = self.source.choice(SHRUNK), self.source.randrange(1, 10**6)
        line = ["find", *words, *sets, "--seeds", f"{first}..{first + 40}", "-n", "1"]
        line += [f"--where={where}", "--shrink", "--json", "-q"]
        document = json.loads(self.call(*line))
        if not document.get("matches"):
            self.counts["nothing to shrink"] += 1
            return
        shrunk, tree = document["shrunk"], parse(where, SETS)
        settings = shrunk["settings"]
        if not self.meets(settings, shrunk["seed"], tree):
            self.fault(f"{line}: {shrunk} does not match")
        self.counts["shrunk matches"] += 1
        for key in settings:
            if key != "region.sectors":
                self.counts["settings taken back"] += 1
                rest = {name: value for name, value in settings.items() if name != key}
                if self.meets(rest, shrunk["seed"], tree):
                    self.fault(f"{line}: {shrunk} matches without {key}")
        for seed in range(max(0, shrunk["seed"] - 2), shrunk["seed"]):
            self.counts["smaller seeds"] += 1
            if seed < 1000 and self.meets(settings, seed, tree):
                self.fault(f"{line}: {shrunk} matches with seed {seed}")

    def meets(self, settings, seed, tree):
        sets = [w for key, value in settings.items() for w in ("--set", f"{key}={value}")]
        made = Map(self.program, self.folder / "shrunk", ["player-owned", *sets], seed)
        return Evaluation(made).value(tree)


def without_level(entry):
    return {key: value for key, value in entry.items() if key != "level"}


def better(one, other, first, second, sign):
    """Whether a row is at least as good in both scores, and better in one."""
    pairs = [(sign * one[place], sign * other[place]) for place in (first, second)]
    return all(a <= b for a, b in pairs) and any(a < b for a, b in pairs)


def main():
    parser = argparse.ArgumentParser()
    parser.add_argument("program", type=os.path.abspath)
    parser.add_argument("--rounds", type=int, default=3)
    parser.add_argument("--seeds", type=int, default=12, help="seeds of a round")
    parser.add_argument("--shrinks", type=int, default=2)
    parser.add_argument("--seed", type=int, default=2102)
    options = parser.parse_args()
    print(f"seed {options.seed}", flush=True)
    with tempfile.TemporaryDirectory() as folder:
        source = random.Random(options.seed)
        judge = Judge(options.program, Path(folder), source, options.seeds)
        for _ in range(options.rounds):
            judge.round()
        for _ in range(options.shrinks):
            judge.shrink()
    counts = ", ".join(f"{count} {name}" for name, count in judge.counts.items())
    print(f"statistics: {counts}; {len(judge.faults)} failures")
    sys.exit(1 if judge.faults else 0)


if __name__ == "__main__":
    main()
