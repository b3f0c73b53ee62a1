#!/usr/bin/env python3
"""Evaluate criteria in Python, from files and reports, and compare with what `find` says.

Usage: Tests/Find/criteria.py PROGRAM [--seeds N] [--criteria N] [--expressions N] [--texts N]
                              [--seed S]

Maps are read by SQL from their SQLite files, measured by `analyze --json` and NetworkX, and judged
by an evaluator of the language of its own. For sixty criteria of all kinds the seeds that match
have to be those of `find`. Random expressions have to have the same values; the texts that
`--stats` prints have to mean the same as the criteria, and be stable; damaged ones must not crash.
"""

import argparse
import collections
import json
import math
import os
import random
import subprocess
import sys
import tempfile

from expressions import Expressions
from figures import SETS, Map
from language import Evaluation, parse

# Numbers, which are compared with one between their values.
NUMBERS = [
    *("diameter", "radius", "meanDistance", "mainComponent.share", "mainComponent.size"),
    *("articulationPoints", "articulationPoints[0]", "bridges", "bridges[0][1]", "deadEnds"),
    *("clustering", "betweenness[0].value", "betweenness[1].sector", "outDegree.histogram[2]"),
    *("stronglyConnected.count", "weaklyConnected.largest[0]", "formations", "links"),
    *("oneWayPercent", "latentPercent", "warnings", "violations", "seed", "landing"),
    *("hops(capital, dock)", "turns(capital, stardock)", "round(dock, alpha_centauri)"),
    *("hops.tunnels(3, 77)", "turns.tunnels(capital, fringe_homeworld)", "line(rylan, dock)"),
    *("near(dock, 'formation:BUBBLE')", "near(rylan, 'buys:ore')", "near(9, 'type:nebula')"),
    *("reach(capital, 4 turns)", "cut(FEDERATION, FRONTIER)", "starts(4).territory"),
    *("starts(3).income", "starts(4).safety", "starts(4).exploration", "starts(4).rival"),
    *("starts(4).choked", "trade.best", "trade.pairs", "found(BACKDOOR)", "declared(BUBBLE)"),
    "mean(sectors[zone == FRONTIER]: hazard) + max(sectors: radiation)",
    "sum(clusters: cap) * mean(clusters: ordinal)",
    "mean(warps[not oneWay]: length) - min(warps: length)",
    "count(tunnels[type == ARTIFICIAL]) + sum(tunnels: 1)",
    "mean(stations[sells(ore)]: price(ore))",
    "max(planets[type == TERRAN]: habitability)",
    "mean(stations: turns(capital, sector))",
    "max(found[origin == EMERGENT]: depth) - min(found: depth)",
]
CONDITIONS = [
    "any(b in formations[type == BUBBLE and size >= 4]:"
    " count(stations[hops(b.anchor, sector) <= 3]) >= 2)",
    "let n = count(stations); 2 * n > count(planets) or not n > count(tunnels)",
    "3 <= diameter <= 14 and bridges in 2 .. 9",
    "(let v = deadEnds; v * v > 20 and v < 40) and seed > 0",
    "any(formations: let n = count(stations); n > 20 and size > 3) and links > 0",
    "count(sectors: let d = degree; d * d > 20) > (let n = count(planets); n / 4)",
    "all(clusters: cap >= 4 or island) and none(sectors[fedspace]: type == NEBULA)",
    "any(sectors[clusterType == TRADE_HUB]: station == 7)",
    "count(stations[faction == 'mercantile_guild']) >= 80 % * count(stations[buys(fuel)])",
    "starts(4).territory >= 40 % and oneWayPercent >= 5 %",
    "setting.graph.maxWarps >= outDegree.max and articulationPoints - deadEnds < 9",
    "mean(sectors[anchor]: degree) > outDegree.mean or turns(stardock, capital) == 3",
    "max(formations: backEdges) > 0 and near(rylan, 'station:4') < inf",
]
PRESETS = [["terran-space"], ["player-owned", "--sectors", "150"]]


def number(value):
    """A value of the answer, with its infinities."""
    return {"inf": math.inf, "-inf": -math.inf}.get(value, value) if value else value


def same(one, other):
    """Whether two values are equal, numbers up to the last digits."""
    if one is None or other is None or isinstance(one, bool) != isinstance(other, bool):
        return one is other
    return one == other or math.isclose(one, other, rel_tol=1e-9, abs_tol=1e-9)


def conjuncts(tree):
    """The parts that all have to hold, from left to right, whatever parentheses are around them."""
    return [part for term in tree[1] for part in conjuncts(term)] if tree[0] == "and" else [tree]


class Judge:
    """Maps, what `find` says about them, and what is wrong with it."""

    def __init__(self, program, folder, source):
        self.program, self.folder, self.source = program, folder, source
        self.faults, self.counts = [], collections.Counter()

    def fault(self, text):
        self.faults.append(text)
        print(f"criteria: {text}", flush=True)

    def find(self, words, *options):
        """The status, objects and messages of a search."""
        call = [self.program, "find", *words, "--ndjson", *options]
        done = subprocess.run(call, capture_output=True, text=True, check=False)
        objects = [json.loads(line) for line in done.stdout.splitlines()]
        return done.returncode, objects, done.stderr

    def matches(self, words, maps, text):
        """Compares the seeds that meet a criterion."""
        tree = parse(text, SETS)
        expected = [made.seed for made in maps if Evaluation(made).value(tree)]
        seeds = f"{maps[0].seed}..{maps[-1].seed}"
        status, objects, messages = self.find(words, f"--where={text}", "--seeds", seeds, "-q")
        found = [line["seed"] for line in objects if line["type"] == "match"]
        self.counts["criteria"] += 1
        self.counts["matches"] += len(expected)
        self.counts["criteria that some seeds meet and some do not"] += (
            0 < len(expected) < len(maps)
        )
        if found != expected or status != (0 if expected else 1):
            only = sorted(set(found) ^ set(expected))
            self.fault(f"{' '.join(words)}: {text}: {status}, differ at {only[:9]} {messages}")

    def between(self, maps, text):
        """A comparison of a number with one of its values."""
        values = [Evaluation(made).value(parse(text, SETS)) for made in maps]
        finite = sorted(v for v in values if v is not None and math.isfinite(v)) or [0]
        place = self.source.choice([len(finite) // 3, len(finite) // 2, 2 * len(finite) // 3])
        sign = self.source.choice(["<", "<=", ">", ">="])
        return f"{text} {sign} {round(finite[place], 4):.4f}".rstrip("0").rstrip(".")

    def all_matches(self, words, maps, count):
        """Sixty criteria."""
        numbers = NUMBERS if count >= len(NUMBERS) else self.source.sample(NUMBERS, count)
        conditions = CONDITIONS if count >= len(NUMBERS) else CONDITIONS[: count // 5]
        for text in [*(self.between(maps, text) for text in numbers), *conditions]:
            self.matches(words, maps, text)

    def values(self, words, made, count):
        """Random expressions, many in a call."""
        draw = Expressions(self.source)
        for _ in range(0, count, 50):
            texts = [draw.criterion() for _ in range(min(50, count))]
            show = ",".join(f"{text} as e{index}" for index, text in enumerate(texts))
            seed = ["--seeds", f"{made.seed}..{made.seed}", "-q"]
            status, objects, messages = self.find(
                words, "--where=seed >= 0", f"--show={show}", *seed
            )
            if status != 0:
                self.fault(f"{' '.join(words)}: {status} {messages.strip()} in {show}")
                continue
            figures = objects[1]["figures"]
            for index, text in enumerate(texts):
                expected, found = Evaluation(made).value(parse(text, SETS)), figures[f"e{index}"]
                self.counts["random expressions"] += 1
                self.counts["of them true"] += expected is True
                if not same(expected, number(found)):
                    self.fault(f"{' '.join(words)} {seed}: {text}: {found}, not {expected}")

    def texts(self, words, maps, count):
        """Prints what was parsed, and parses it again: trees, texts and counts stay."""
        draw = Expressions(self.source)
        for _ in range(count):
            text = draw.criterion()
            tree = parse(text, SETS)
            first = self.conditions(words, maps, [text])
            if first is None:
                self.impossible(words, maps, text, tree)
                continue
            wanted = conjuncts(tree)
            printed = [entry["text"] for entry in first]
            self.counts["texts printed"] += len(printed)
            if tree[0] != "let" and [parse(one, SETS) for one in printed] != wanted:
                self.fault(f"{' '.join(words)}: {text} is printed as {printed}")
            passed = [
                sum(bool(Evaluation(made).value(part)) for made in maps)
                for part in (wanted if tree[0] != "let" else [])
            ]
            if tree[0] != "let" and [entry["passed"] for entry in first] != passed:
                self.fault(f"{' '.join(words)}: {text}: {first}, not {passed}")
            again = None if tree[0] == "let" else self.conditions(words, maps, printed)
            if tree[0] != "let" and again != first:
                self.fault(f"{' '.join(words)}: {text}: {first}, then {again}")

    def conditions(self, words, maps, texts):
        """The conditions as they are counted without early rejection; nothing if impossible."""
        where = [f"--where={text}" for text in texts]
        seeds = f"{maps[0].seed}..{maps[-1].seed}"
        status, objects, messages = self.find(
            words, *where, "--seeds", seeds, "--near", "1", "--stats"
        )
        if "cannot hold" in messages:
            return None
        if status not in (0, 1) or not objects:
            self.fault(f"{' '.join(words)}: {texts}: {status} {messages}")
            return []
        return [entry for entry in objects[-1]["stats"] if "text" in entry]

    def impossible(self, words, maps, text, tree):
        """What is told as impossible holds on no map."""
        self.counts["told as impossible"] += 1
        for made in maps:
            if Evaluation(made).value(tree):
                self.fault(f"{' '.join(words)}: {text} is told as impossible, {made.seed} meets it")

    def damaged(self, words, count):
        """Texts that are cut, doubled and mixed: a line, and status 0, 1 or 64."""
        draw, signs = Expressions(self.source), "()[]:;,.'%<>=+-*/&|!\"\\ \té∞0eE9"
        for _ in range(count):
            text = list(draw.criterion())
            for _ in range(self.source.choice([1, 1, 2, 5])):
                place = self.source.randrange(len(text) + 1)
                end = place + self.source.choice([0, 1, 1, 6])
                text[place:end] = self.source.choice(["", self.source.choice(signs), text[place:]])
            text = "".join(text)
            status, _, messages = self.find(words, f"--where={text}", "--seeds", "1..1", "-q")
            self.counts["damaged texts"] += 1
            self.counts["of them refused"] += status == 64
            if status not in (0, 1, 64) or (status == 64 and messages.count("\n") > 3):
                self.fault(f"{' '.join(words)}: {text!r}: {status} {messages}")


def main():
    parser = argparse.ArgumentParser()
    parser.add_argument("program", type=os.path.abspath)
    parser.add_argument("--seeds", type=int, default=4, help="maps of each preset")
    parser.add_argument("--criteria", type=int, default=8, help="criteria, all from 50")
    parser.add_argument("--expressions", type=int, default=200)
    parser.add_argument("--texts", type=int, default=10)
    parser.add_argument("--seed", type=int, default=2102, help="of what is drawn at random")
    options = parser.parse_args()
    print(f"seed {options.seed}", flush=True)
    source = random.Random(options.seed)
    with tempfile.TemporaryDirectory() as folder:
        judge = Judge(options.program, folder, source)
        for words in PRESETS:
            first = source.randrange(1, 10**6)
            path = os.path.join(folder, words[0])
            seeds = range(first, first + options.seeds)
            maps = [Map(options.program, path, words, seed) for seed in seeds]
            judge.all_matches(words, maps, options.criteria)
            judge.values(words, maps[0], options.expressions // 2)
            judge.texts(words, maps[:3], options.texts // 2)
            judge.damaged(words, options.texts // 2)
            print(f"criteria: {' '.join(words)}: {dict(judge.counts)}", flush=True)
    counts = ", ".join(f"{count} {name}" for name, count in judge.counts.items())
    print(f"criteria: {counts}; {len(judge.faults)} failures")
    sys.exit(1 if judge.faults else 0)


if __name__ == "__main__":
    main()
