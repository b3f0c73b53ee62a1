#!/usr/bin/env python3
"""Compare families of variants with `reroll`, and searches in parts with whole ones.

Usage: Tests/Find/families.py PROGRAM [--families N] [--searches N] [--kills N] [--length N]
                              [--other PROGRAM] [--seed S]

A map that `find --vary stage.S=…` writes has the bytes of the same variant made by `reroll`. An
answer has the same bytes with 1, 2, 3, 8 and 64 threads, and of another build if one is given.
Matches of 2, 3 and 7 shards, one behind the other, are those of the whole, and `merge` gives its
bytes. A search that is killed at random moments goes on, and prints what one without kills does.
"""

import argparse
import collections
import json
import os
import random
import subprocess
import sys
import tempfile
import time
from pathlib import Path

STAGES = [
    *("positions", "clusters", "anchors", "islands", "warps", "formations", "cluster-names"),
    *("sector-types", "nebulae", "anomalies", "hazards", "tunnels", "stations", "planets"),
    "pirates",
]
MAPS = [
    ["terran-space"],
    ["player-owned", "--sectors", "120"],
    ["sandbox", "--sectors", "150", "--set", "region.shape=islands"],
]
THREADS = [1, 2, 3, 8, 64]
SHARDS = [2, 3, 7]
CRITERIA = [
    "bridges < 12",
    "diameter < 19 and count(stations) > 2",
    "any(b in formations[type == BUBBLE]: count(stations[hops(b.anchor, sector) <= 3]) >= 2)",
    "starts(2).territory > 60 % or mean(sectors: hazard) > 3",
    "mean(stations[sells(ore)]: price(ore)) < 24",
]
FORMS = [
    ["--json", "--stats"],
    ["--ndjson", "--stats"],
    ["--json", "--near", "4"],
    ["--json", "--by", "meanDistance", "--top", "3"],
    ["--json", "--by", "bridges", "--by", "clustering", "--lowest", "--near", "2"],
    ["--ndjson", "--show", "links, count(planets) as planets"],
]
VARIANTS = [
    [],
    ["--vary", "stage.nebulae=0..2"],
    ["--vary", "graph.oneWayPercent=2,9"],
    ["--vary", "stage.stations=0..1", "--vary", "density.planetPercent=10..30:20"],
]


class Judge:
    """Calls the program and compares bytes."""

    def __init__(self, program, source):
        self.program, self.source = program, source
        self.faults, self.counts = [], collections.Counter()

    def fault(self, text):
        self.faults.append(text)
        print(f"families: {text}", flush=True)

    def call(self, *words, statuses=(0, 1), program=None):
        """The output of a call, which has to end well."""
        call = [program or self.program, *map(str, words)]
        done = subprocess.run(call, capture_output=True, check=False)
        if done.returncode not in statuses:
            self.fault(f"{' '.join(call[1:])}: {done.returncode} {done.stderr.decode()}")
        return done.stdout

    def attempt(self, *words):
        """A call that may fail."""
        return subprocess.run([self.program, *map(str, words)], capture_output=True, check=False)

    def family(self, folder):
        """Variants of one or two stages, made by both commands."""
        words, seed = self.source.choice(MAPS), self.source.randrange(1 << 40)
        stages = sorted(self.source.sample(STAGES, self.source.choice([1, 1, 2])))
        counts = [self.source.randint(1, 2) for _ in stages]
        base, made = folder / "base.json", folder / "made"
        files = ["-T", "json", "--force", "-q"]
        self.call("generate", *words, "--seed", seed, *files, "-o", base, statuses=(0,))
        vary = [w for s, n in zip(stages, counts) for w in ("--vary", f"stage.{s}=0..{n}")]
        where = ["--seeds", f"{seed}..{seed}", "--where", "seed >= 0", "--write", made]
        self.call("find", *words, *where, *vary, "-T", "json", "-q", "--force", statuses=(0,))
        label = f"{' '.join(words)} --seed {seed} {' '.join(vary)}"
        self.counts["families"] += 1
        for index, variants in enumerate(combinations(counts)):
            chosen = ",".join(f"{s}={k}" for s, k in zip(stages, variants))
            again = folder / "again.json"
            again.unlink(missing_ok=True)
            done = subprocess.run(
                [self.program, "reroll", base, "--stages", chosen, *files, "-o", again],
                capture_output=True,
                check=False,
            )
            found = made / f"{seed}-v{index}" / "galaxy.json"
            if done.returncode == 1:
                # A step that breaks a rule is refused; the search passes it over.
                self.counts["variants refused by reroll"] += 1
                if found.exists():
                    self.fault(f"{label}: variant {index} is refused by reroll --stages {chosen}")
                continue
            self.counts["variants"] += 1
            if not found.exists() or found.read_bytes() != again.read_bytes():
                self.fault(f"{label}: variant {index} is not that of reroll --stages {chosen}")

    def search(self):
        """A random search, small enough to be repeated."""
        words = self.source.choice(MAPS)
        first, count = self.source.randrange(10**6), self.source.randint(6, 9)
        chosen = self.source.sample(CRITERIA, self.source.choice([1, 2]))
        where = [word for criterion in chosen for word in ("--where", criterion)]
        seeds = ["--seeds", f"{first}..{first + count}"]
        variants = self.source.choice(VARIANTS)
        return ["find", *words, *seeds, *where, *variants, "-q"]

    def threads(self):
        words = [*self.search(), *self.source.choice(FORMS)]
        wanted = self.call(*words, "--threads", 1)
        for count in THREADS[1:]:
            self.counts["answers by threads"] += 1
            if self.call(*words, "--threads", count) != wanted:
                self.fault(f"{' '.join(words)}: other bytes with {count} threads")
        return words, wanted

    def shards(self, folder):
        form = self.source.choice(FORMS)
        words = [*self.search(), *form]
        whole = self.call(*words)
        for count in SHARDS:
            parts = []
            for index in range(count):
                part = folder / f"{index}-of-{count}.json"
                part.write_bytes(self.call(*words, "--shard", f"{index}/{count}"))
                parts.append(part)
            self.counts["answers by shards"] += 1
            limits = [w for w in ("--top", "--near") if w in form]
            merge = [w for option in limits for w in (option, form[form.index(option) + 1])]
            merge += ["--lowest"] if "--lowest" in form else []
            # What a merge keeps is what the shards kept, and their order is in them.
            for given in (merge, []):
                shuffled = self.source.sample(parts, count)
                if self.call("merge", *shuffled, *given, "-q") != whole:
                    self.fault(f"{' '.join(words)}: merge of {count} shards has other bytes")
            self.unfit(words, parts, count)
            if "--ndjson" in form:
                lines = b"".join(matches(part.read_bytes()) for part in parts)
                if lines != matches(whole):
                    self.fault(f"{' '.join(words)}: {count} shards have other matches")

    def limited(self, folder):
        """A merge of searches that end early names the same seeds and the same matches."""
        words = [*self.search(), "-n", "1", "--json"]
        whole = json.loads(self.call(*words))
        parts = []
        for index in range(2):
            parts.append(folder / f"limited-{index}.json")
            parts[-1].write_bytes(self.call(*words, "--shard", f"{index}/2"))
        merged = json.loads(self.call("merge", *parts, "-q"))
        self.counts["merges of limited searches"] += 1
        for key in "from", "to":
            if merged["seeds"][key] != whole["seeds"][key]:
                self.fault(f"{' '.join(words)}: merged, {key} is {merged['seeds'][key]}")
        if merged["matches"] != whole["matches"]:
            self.fault(f"{' '.join(words)}: merged, there are other matches")

    def unfit(self, words, parts, count):
        """Shards that are missing, doubled or altered make no answer."""
        lost = self.source.randrange(count)
        rest = parts[:lost] + parts[lost + 1 :]
        changed = parts[lost].with_suffix(".changed")
        lines = parts[lost].read_bytes()
        # The last digit but those of the digest, which the last line ends with.
        body = lines[: lines.rindex(b'"sha256"')]
        place = max(body.rindex(b"%d" % digit) for digit in range(10) if b"%d" % digit in body)
        other = b"1" if lines[place : place + 1] == b"0" else b"0"
        changed.write_bytes(lines[:place] + other + lines[place + 1 :])
        for files, listed in (
            (rest, lost),
            ([*parts, parts[lost]], None),
            ([*rest, changed], lost),
        ):
            self.counts["merges refused"] += 1
            answer = self.attempt("merge", *files, "-q")
            if answer.returncode != 65 or answer.stdout or not answer.stderr:
                self.fault(f"{' '.join(words)}: merge of {files} ends with {answer.returncode}")
            if listed is not None:
                answer = self.attempt("merge", *files, "--list-missing", "-q")
                if answer.stdout != b"%d\n" % listed or answer.returncode != 1:
                    self.fault(f"{' '.join(words)}: {listed} of {count} is not listed: {answer}")

    def kills(self, folder, count, length):
        """A search of some seconds, killed until there were enough kills."""
        words = [*self.search(), *self.source.choice(FORMS)]
        place = words.index("--seeds") + 1
        first = int(words[place].split("..")[0])
        words[place] = f"{first}..{first + length}"
        start = time.monotonic()
        wanted = self.call(*words)
        whole = time.monotonic() - start
        state = folder / "state"
        killed = 0
        while killed < count:
            state.unlink(missing_ok=True)
            for _ in range(5):
                with subprocess.Popen(
                    [self.program, *words, "--state", state],
                    stdout=subprocess.DEVNULL,
                    stderr=subprocess.PIPE,
                ) as process:
                    try:
                        process.wait(self.source.uniform(0, whole * 0.7))
                    except subprocess.TimeoutExpired:
                        process.kill()
                        process.wait()
                        killed += 1
                        self.counts["kills"] += 1
                        self.counts["kills with progress"] += state.exists()
                    else:
                        if process.returncode not in (0, 1):
                            self.fault(f"{' '.join(words)}: {process.stderr.read().decode()}")
            self.counts["searches that went on"] += 1
            if self.call(*words, "--state", state) != wanted:
                self.fault(f"{' '.join(words)}: other bytes after {killed} kills")


def combinations(counts):
    """The variants of all stages, the last one fastest."""
    if not counts:
        return [[]]
    return [[k, *rest] for k in range(counts[0] + 1) for rest in combinations(counts[1:])]


def matches(lines):
    """The lines of matches."""
    return b"".join(
        line for line in lines.splitlines(keepends=True) if line.startswith(b'{"type":"match"')
    )


def main():
    parser = argparse.ArgumentParser()
    parser.add_argument("program", type=os.path.abspath)
    parser.add_argument("--families", type=int, default=3)
    parser.add_argument("--searches", type=int, default=1)
    parser.add_argument("--kills", type=int, default=4)
    parser.add_argument("--length", type=int, default=120, help="seeds of a search with kills")
    parser.add_argument("--other", type=os.path.abspath, help="another build of the program")
    parser.add_argument("--seed", type=int, default=2102)
    options = parser.parse_args()
    print(f"seed {options.seed}", flush=True)
    judge = Judge(options.program, random.Random(options.seed))
    with tempfile.TemporaryDirectory() as name:
        for index in range(options.families):
            folder = Path(name) / f"family-{index}"
            folder.mkdir()
            judge.family(folder)
        for _ in range(options.searches):
            words, wanted = judge.threads()
            if options.other:
                judge.counts["answers by builds"] += 1
                if judge.call(*words, program=options.other) != wanted:
                    judge.fault(f"{' '.join(words)}: other bytes of another build")
            judge.shards(Path(name))
            judge.limited(Path(name))
        for _ in range(0, options.kills, 10):
            judge.kills(Path(name), min(10, options.kills), options.length)
    counts = ", ".join(f"{count} {name}" for name, count in judge.counts.items())
    print(f"families: {counts}; {len(judge.faults)} failures")
    sys.exit(1 if judge.faults else 0)


if __name__ == "__main__":
    main()
