#!/usr/bin/env python3
"""Hide a bad edit among good ones, and demand that it is named; apply what can be of mixed scripts.

Usage: Tests/Edits/guilty.py PROGRAM [--scripts N] [--good N] [--seed S]

A line that breaks a rule or is refused when it is alone stands at a random place among lines that
are accepted without it: the report names its number, and nothing is written. With `--rebase` the
lines that were applied and those that are listed with a reason are all lines, and what is listed is
what is refused alone.
"""

import argparse
import collections
import json
import os
import random
import re
import sys
import tempfile
from pathlib import Path

import scripts

MAPS = [["player-owned", "--sectors", "110"], ["terran-space"], ["sandbox", "--sectors", "90"]]


class Judge(scripts.Judge):
    """Scripts on a map, and how they end."""

    def __init__(self, program, folder, source, good):
        super().__init__(program, folder)
        self.source, self.good, self.counts = source, good, collections.Counter()

    def edit(self, lines, *options):
        """Status, report and messages of a script, and whether a map was written."""
        path = self.folder / "after.json"
        path.unlink(missing_ok=True)
        text = "".join(f"{line}\n" for line in lines)
        words = ["edit", "base.json", "-", "-o", "after.json", "-q", "--json", *options]
        status, output, messages = self.call(*words, text=text)
        return status, json.loads(output or "{}"), messages, path.exists()

    def open(self, words, seed):
        options = ["-T", "json", "-o", "base.json", "--force", "-q"]
        status, _, messages = self.call("generate", *words, "--seed", seed, *options)
        assert status == 0, messages
        self.label = f"{' '.join(words)} --seed {seed}"
        self.map = scripts.Map(self.folder / "base.json")

    def fine(self):
        """Lines that are accepted together."""
        numbers = self.source.sample(sorted(self.map.sectors), min(len(self.map.sectors), 60))
        lines = [f'rename sector:{n} "Quiet {n}"' for n in numbers[: self.good // 2]]
        links = self.source.sample(sorted(self.map.warps), self.good // 4)
        lines += [f"set warp {u}>{v} stability=0.8{u % 10}" for u, v in links]
        stations = sorted(self.map.stations)
        chosen = self.source.sample(stations, min(len(stations), self.good // 6))
        lines += [f'rename station:{n} "Wharf {n}"' for n in chosen]
        tunnels = sorted(sorted(pair) for pair in self.map.tunnels)
        for u, v in self.source.sample(tunnels, min(len(tunnels), self.good // 12)):
            lines.append(f'rename tunnel:{u}-{v} "Slip {u}"')
        while len(lines) < self.good:
            lines.append(f'rename cluster:1 "Heart {len(lines)}"')
        self.source.shuffle(lines)
        status, report, messages, _ = self.edit(lines)
        assert status == 0, f"{self.label}: good lines end with {status}: {messages} {report}"
        return lines

    def bad(self):
        """A line that ends with 1 or 65 when it is alone, with the rules that it breaks."""
        for _ in range(40):
            line = self.source.choice([self.removed, self.moved, self.added, self.drawn])()
            status, report, messages, written = self.edit([line])
            if status in (1, 65):
                if written:
                    self.faults.append(f"{self.label}: {line}: status {status} and a file")
                new = report["failures"]["new"] if status == 1 else []
                if status == 1 and not (new and all(failure["edit"] == 1 for failure in new)):
                    self.faults.append(f"{self.label}: {line}: alone, not named: {new}")
                is_read = "standard input:" not in messages
                return line, status, {failure["id"] for failure in new}, is_read
        return None

    def removed(self):
        u, v = self.source.choice(sorted(self.map.warps))
        return f"remove warp {u}-{v}"

    def moved(self):
        n = self.source.choice(sorted(self.map.sectors))
        return (
            f"move sector {n} to {self.source.randint(-9999, 9999)},{self.source.randint(0, 9999)}"
        )

    def added(self):
        u, v = self.source.sample(sorted(self.map.sectors), 2)
        return f"add warp {u}-{v}"

    def drawn(self):
        return self.source.choice(scripts.KINDS)(self.map, self.source).text

    def hide(self, fine):
        """A bad line at a random place, away from good ones of the same parts."""
        found = self.bad()
        if found is None:
            self.counts["searches for a bad line without one"] += 1
            return
        line, status, rules, _ = found
        named = set(re.findall(r"\d+", line))
        fine = [other for other in fine if not named & set(re.findall(r"\d+", other.split('"')[0]))]
        place = self.source.randrange(len(fine) + 1)
        lines = [*fine[:place], line, *fine[place:]]
        ended, report, messages, written = self.edit(lines)
        self.counts[f"bad lines that end with {status}"] += 1
        where = f"{self.label}: edit {place + 1} of {len(lines)}, {line}"
        if ended != status or written:
            self.faults.append(f"{where}: status {ended}, alone {status}, written {written}")
        elif status == 65 and f"edit {place + 1}," not in messages:
            self.faults.append(f"{where}: not named: {messages}")
        elif status == 1:
            new = report["failures"]["new"]
            if not rules <= {failure["id"] for failure in new}:
                self.faults.append(f"{where}: breaks {rules} alone, and here {new}")
            if not all(failure["edit"] == place + 1 for failure in new):
                self.faults.append(f"{where}: another edit is named: {new}")

    def rebase(self, fine):
        """Lines that cannot be applied are listed, all others applied."""
        lines = self.source.sample(fine, min(len(fine), 12))
        refused, unread = [], []
        for _ in range(40):
            found = self.bad() if len(refused) < 4 else None
            if found and found[1] == 65:
                (refused if found[3] else unread).append(found[0])
        # What is no edit cannot be left out: the script is not one.
        for line in unread:
            status, _, messages, written = self.edit([*lines, line], "--rebase")
            self.counts["scripts that cannot be read"] += 1
            if status != 65 or written or f"standard input:{len(lines) + 1}:" not in messages:
                self.faults.append(f"{self.label}: {line}: --rebase ends with {status}: {messages}")
        refused.append("set sector 20 hazard=1 if type=BLACK_HOLE")
        for line in refused:
            lines.insert(self.source.randrange(len(lines) + 1), line)
        status, report, messages, written = self.edit(lines, "--rebase")
        self.counts["rebased scripts"] += 1
        wanted = [index for index, line in enumerate(lines, 1) if line in refused]
        if status != 0 or not written:
            self.faults.append(f"{self.label}: --rebase ends with {status}: {messages}\n{lines}")
            return
        found = report["rebased"]
        left = [entry["edit"] for entry in found["left"]]
        self.counts["lines applied"] += found["applied"]
        self.counts["lines listed"] += len(left)
        if found["applied"] + len(left) != len(lines) or left != wanted:
            self.faults.append(f"{self.label}: {found}, expected {wanted} left of {lines}")
        if not all(entry["reason"] for entry in found["left"]):
            self.faults.append(f"{self.label}: no reason: {found}")


def main():
    parser = argparse.ArgumentParser()
    parser.add_argument("program", type=os.path.abspath)
    parser.add_argument("--scripts", type=int, default=4)
    parser.add_argument("--good", type=int, default=50, help="good lines around a bad one")
    parser.add_argument("--seed", type=int, default=2102)
    options = parser.parse_args()
    print(f"seed {options.seed}", flush=True)
    with tempfile.TemporaryDirectory() as folder:
        source = random.Random(options.seed)
        judge = Judge(options.program, Path(folder), source, options.good)
        for number in range(options.scripts):
            if number % 4 == 0:
                judge.open(source.choice(MAPS), source.randrange(1 << 40))
            fine = judge.fine()
            judge.hide(fine)
            if number % 4 == 3:
                judge.rebase(fine)
    for fault in judge.faults:
        print(f"guilty: {fault}")
    counts = ", ".join(f"{count} {name}" for name, count in sorted(judge.counts.items()))
    print(f"guilty: {counts}; {len(judge.faults)} failures")
    sys.exit(1 if judge.faults else 0)


if __name__ == "__main__":
    main()
