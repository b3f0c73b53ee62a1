#!/usr/bin/env python3
"""Ask `find` for what cannot be and for what can be, and count by brute force which is which.

Usage: Tests/Find/bounds.py PROGRAM [--seeds N] [--criteria N] [--seed S]

The figures of N seeds come from a search that every map meets. Criteria about them are judged
here, seed by seed. `find` may report that a criterion cannot hold only if no seed meets it, that
it always holds only if all do, and its matches are those counted here. What contradicts itself, the
settings or the meaning of a figure has to be told.
"""

import argparse
import collections
import json
import operator
import os
import random
import subprocess
import sys

OPERATORS = {
    "<": operator.lt,
    "<=": operator.le,
    ">": operator.gt,
    ">=": operator.ge,
    "==": operator.eq,
    "!=": operator.ne,
}
FIGURES = [
    *("sectors", "links", "directedEdges", "oneWayLinks", "outDegree.max", "outDegree.mean"),
    *("inDegree.max", "stronglyConnected.count", "weaklyConnected.count", "share", "diameter"),
    *("radius", "meanDistance", "articulationPoints", "deadEnds", "sinks", "isolated", "bridges"),
    *("clustering", "formations", "missing", "oneWayPercent", "tunnelPercent"),
    *("count(stations)", "count(planets)", "count(tunnels)", "count(clusters)"),
    *("count(sectors[zone == FRONTIER])", "hops(capital, dock)", "line(capital, dock)"),
]


class Maps:
    """Maps of a preset: their seeds, settings, and what a search reports."""

    def __init__(self, program, words, seeds, share):
        self.program = program
        self.words = [*words, "--seeds", f"1..{seeds}"]
        self.figures = dict(enumerate(FIGURES))
        show = ",".join(f"{figure} as f{index}" for index, figure in self.figures.items())
        done = self.find("seed > 0", "--show", show, "--ndjson")
        lines = [json.loads(line) for line in done.stdout.splitlines()]
        self.rows = [line["figures"] for line in lines if line["type"] == "match"]
        assert len(self.rows) == seeds, f"{words}: {len(self.rows)} {done.stderr}"
        self.share = share

    def find(self, criterion, *words):
        """Searches the seeds."""
        return subprocess.run(
            [self.program, "find", *self.words, "--where", criterion, "-q", *words],
            capture_output=True,
            check=False,
            text=True,
        )

    def values(self, index):
        """The values of a figure that are known."""
        return [row[f"f{index}"] for row in self.rows if row[f"f{index}"] is not None]

    def term(self, source):
        """A comparison of a figure with a number near its values; how it reads and who meets it."""
        index = source.choice([i for i in self.figures if self.values(i)])
        values = self.values(index)
        low, high = min(values), max(values)
        spread = max(high - low, 1)
        number = source.choice(
            [low, high, source.choice(values), low + spread * source.uniform(-3, 4)]
        )
        number = round(number, source.choice([0, 0, 2]))
        number = int(number) if number == int(number) else number
        word = source.choice(list(OPERATORS))
        test = OPERATORS[word]

        def holds(row):
            value = row[f"f{index}"]
            return value is not None and test(value, number)

        return f"{self.figures[index]} {word} {number}", holds

    def criterion(self, source):
        """One to three terms, joined by `and` or `or`."""
        terms = [self.term(source) for _ in range(source.choice([1, 1, 2, 2, 3]))]
        word, together = source.choice([("and", all), ("and", all), ("or", any)])
        text = f" {word} ".join(f"({text})" for text, _ in terms)
        return text, lambda row: together(holds(row) for _, holds in terms)


def impossible(sectors):
    """Criteria that no map of so many sectors and six warps a sector meets."""
    edges = sectors * (sectors - 1)
    return [
        *(f"sectors < {sectors}", f"sectors > {sectors}", f"sectors != {sectors}"),
        *("share > 1", "share > 1.001", "share < 0", "mainComponent.share > 1"),
        *("outDegree.max > 6", "outDegree.max >= 7", "outDegree.mean > 6.5", "outDegree.max < 0"),
        *(f"links > {edges}", "links < 0", f"directedEdges > {sectors * 7}", "oneWayLinks < 0"),
        *(f"bridges > {sectors}", "bridges < 0", f"articulationPoints > {sectors}"),
        *(f"deadEnds > {sectors}", "deadEnds < 0", f"sinks > {sectors}", "sinks < 0"),
        *(f"isolated > {sectors}", "clustering > 1", "clustering < 0", f"diameter > {sectors}"),
        *("diameter < 0", f"radius > {sectors}", "meanDistance < 0", "oneWayPercent > 100"),
        *("tunnelPercent > 100", "tunnelPercent < 0", "count(stations) < 0", "capital != 1"),
        *(f"stronglyConnected.count > {sectors}", f"weaklyConnected.count > {sectors}"),
        *(
            "diameter > 9 and diameter < 5",
            "bridges == 3 and bridges == 4",
            "links < 50 and links > 60",
        ),
        *("deadEnds > 4 and not deadEnds > 2", "not sectors > 0"),
        *("links > 80 and not (bridges > 7 or links > 70)", "radius > 8 and not not radius < 3"),
        *("count(planets) > 5 and count(planets) <= 5", "share >= 0.5 and share < 0.5"),
        *(f"count(sectors) > {sectors}", f"hops(capital, dock) >= {sectors}"),
        *("inDegree.min > 6", "inDegree.mean > 6.5", "dropped.selfLoops > 0"),
        *(f"found(BUBBLE) > {sectors * 7}", f"formations > {sectors * 100}"),
        *(f"betweenness[0].value > {sectors**2}", "dropped.duplicates >= 1"),
    ]


def judge(maps, criterion, holds, faults, counts):
    """Compares what `find` says about a criterion with the count of its matches."""
    expected = [row for row in maps.rows if holds(row)] if holds else []
    done = maps.find(criterion, "--ndjson")
    told = "cannot hold" in done.stderr
    always = f"'{criterion}' always holds" in done.stderr
    counts["criteria"] += 1
    counts["told as impossible"] += told
    counts["told as always true"] += always
    counts["met by no seed"] += not expected
    lines = [json.loads(line) for line in done.stdout.splitlines()]
    matches = sum(line["type"] == "match" for line in lines)
    where = f"{' '.join(maps.words)}: {criterion}"
    if done.returncode != (0 if expected else 1):
        faults.append(f"{where}: status {done.returncode}, {len(expected)} matches: {done.stderr}")
    elif matches != len(expected):
        faults.append(f"{where}: {matches} matches, {len(expected)} were counted")
    if told and expected:
        faults.append(f"{where}: told as impossible, and {len(expected)} seeds meet it")
    if always and len(expected) != len(maps.rows):
        faults.append(f"{where}: told as always true, {len(expected)} of {len(maps.rows)} meet it")
    return told


def main():
    """Judges criteria on maps of several settings."""
    parser = argparse.ArgumentParser()
    parser.add_argument("program")
    parser.add_argument("--seeds", type=int, default=40, help="maps of each setting")
    parser.add_argument("--criteria", type=int, default=15, help="criteria of each setting")
    parser.add_argument("--seed", type=int, default=2102, help="of what is drawn at random")
    options = parser.parse_args()
    program = os.path.abspath(options.program)
    source = random.Random(options.seed)
    faults, counts = [], collections.Counter()
    kinds = [
        (["player-owned", "--sectors", "100"], 100),
        (["sandbox", "--sectors", "60", "--set", "graph.oneWayPercent=25"], 60),
        (["player-owned", "--sectors", "150", "--set", "formations.variety=0"], 150),
        (["terran-space"], 300),
    ]
    for words, sectors in kinds:
        maps = Maps(program, words, options.seeds, sectors)
        for _ in range(options.criteria):
            criterion, holds = maps.criterion(source)
            judge(maps, criterion, holds, faults, counts)
        for criterion in impossible(sectors):
            counts["made to be impossible"] += 1
            if not judge(maps, criterion, None, faults, counts):
                faults.append(f"{' '.join(words)}: not told: {criterion}")
    for fault in faults[:30]:
        print(f"bounds: {fault}")
    print("bounds:", ", ".join(f"{count} {name}" for name, count in counts.items()))
    print(f"bounds: {len(faults)} failures")
    sys.exit(1 if faults else 0)


if __name__ == "__main__":
    main()
