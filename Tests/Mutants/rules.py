#!/usr/bin/env python3
"""Break one thing in a valid galaxy at a time, and look whether `verify` names the rule.

Usage: Tests/Mutants/rules.py PROGRAM [--all] [--rules N] [--seed S]
       Tests/Mutants/rules.py PROGRAM --search MINUTES [--bases NAME,...]

`rules.txt` holds ways to break rules: what is done to which cell or row of which galaxy. With
--all each of them is tried, else one of each of N rules. How many rules have ways is printed.

--search looks for ways of rules that have fewer than three, and adds them to `rules.txt`: it does
several things at once, and finds out which of them a rule is about.
"""

import argparse
import collections
import concurrent.futures
import hashlib
import json
import os
import pathlib
import random
import subprocess
import sys
import tempfile
import time

HERE = pathlib.Path(__file__).resolve().parent
BASES = {
    "load": [
        "player-owned",
        "--sectors",
        "100",
        "--profile",
        "load",
        "--players",
        "20",
        "--seed",
        "5",
    ],
    "demo": ["player-owned", "--sectors", "150", "--profile", "demo", "--seed", "6"],
    "terran": ["terran-space", "--profile", "demo", "--seed", "7"],
    "galaxy": ["galaxy", "--seed", "8"],
}
# Rules about programs and not about files: no file can break them.
ELSEWHERE = {
    "ENT-05": "compares two runs of the generator",
    "ENT-07": "compares two profiles of one seed",
    "INV-70": "compares two runs of the generator",
    "INV-71": "compares a file with what is written after reading it",
    "INV-72": "compares files of several formats",
}
# Ways that each rule should have; mutants that are tried at once; of those, how many one by one.
ENOUGH, GROUP, ATTEMPTS = 3, 30, 3
WAYS = HERE / "rules.txt"
NEW_KEY = "11111111-2222-4333-8444-555555555555"
LATE, EARLY = "2099-01-01T00:00:00Z", "1999-01-01T00:00:00Z"


def changes(value):
    """The names of what can be done to a value."""
    if isinstance(value, bool):
        return ["flip", "null"]
    if isinstance(value, int | float):
        return ["other", "low", "high", "one more", "null"]
    if isinstance(value, str):
        is_time = len(value) >= 20 and value[4:5] == "-" and value.endswith("Z")
        return ["late", "early", "null"] if is_time else ["other", "text", "null"]
    if isinstance(value, list):
        return ["empty", "drop", "again"] if value else ["text"]
    if isinstance(value, dict):
        return ["empty", "drop"] if value else ["text"]
    return ["text", "high", "late"]


def changed(value, change, others):
    """A value after a change; the same if it cannot be made."""
    simple = {
        "flip": lambda: not value,
        "null": lambda: None,
        "low": lambda: -abs(value) * 1000 - 1,
        "high": lambda: abs(value or 0) * 1000 + 1_000_000,
        "one more": lambda: value + 1,
        "late": lambda: LATE,
        "early": lambda: EARLY,
        "text": lambda: NEW_KEY if is_key(value) else "x",
        "empty": lambda: type(value)(),
        "drop": lambda: value[1:] if isinstance(value, list) else dict(list(value.items())[1:]),
        "again": lambda: [*value, value[0]],
        "other": lambda: next((other for other in others if other != value), value),
    }
    return simple[change]()


def is_key(value):
    """Whether a value is a UUID."""
    return isinstance(value, str) and len(value) == 36 and value.count("-") == 4


def leaves(value, path=()):
    """All paths in a cell, the cell itself first."""
    yield path
    if isinstance(value, dict):
        for key in value:
            yield from leaves(value[key], (*path, key))
    elif isinstance(value, list) and value and len(path) < 4:
        yield from leaves(value[0], (*path, 0))


def at(value, path):
    """What is at a path, None if there is nothing."""
    for key in path:
        try:
            value = value[key]
        except (KeyError, IndexError, TypeError):
            return None
    return value


class Galaxy:
    """A valid galaxy, of which a copy with one change can be made."""

    def __init__(self, program, name):
        made = subprocess.run(
            [program, "generate", "-q", *BASES[name], "-T", "json", "-o", "-"],
            capture_output=True,
            check=True,
        )
        self.name = name
        self.document = json.loads(made.stdout)
        self.parts = {table: json.dumps(rows) for table, rows in self.document["tables"].items()}
        head = {key: value for key, value in self.document.items() if key != "tables"}
        self.head = json.dumps(head)[:-1] + ', "tables": {'

    def changed(self, table, row, path, change):
        """The rows of a table after a change, as text; None if nothing changes."""
        rows = json.loads(self.parts[table])
        path = tuple(path)
        if change == "delete":
            del rows[row]
        elif change == "delete all":
            rows = []
        elif change == "copy":
            key = {"id": NEW_KEY} if is_key(rows[row].get("id")) else {}
            rows.append({**rows[row], **key})
        else:
            holder, old = at(rows[row], path[:-1]), at(rows[row], path)
            others = (at(other, path) for other in rows[row + 1 :] + rows[:row])
            new = changed(old, change, others)
            if holder is None or new == old:
                return None
            holder[path[-1]] = new
        text = json.dumps(rows)
        return None if text == self.parts[table] else text

    def text(self, mutants):
        """The file after changes, each of another table."""
        parts = self.parts | {mutant[0]: self.changed(*mutant) for mutant in mutants}
        return self.head + ", ".join(f'"{name}": {part}' for name, part in parts.items()) + "}}"

    def all_mutants(self):
        """All that can be done: each change of each column and path, in one row of the table."""
        for table, rows in self.document["tables"].items():
            if not rows:
                continue
            for change in ("delete", "copy", "delete all"):
                for row in {0, len(rows) // 2} if change != "delete all" else {0}:
                    yield table, row, (), change
            paths = dict.fromkeys(
                path for row in rows[:: max(1, len(rows) // 50)] for path in leaves(row) if path
            )
            for path in paths:
                mark = hashlib.sha256(f"{table} {path}".encode()).digest()
                having = [n for n, row in enumerate(rows) if at(row, path) is not None]
                if not having:
                    having = [0]
                row = having[mark[0] * len(having) // 256]
                for change in changes(at(rows[row], path)):
                    yield table, row, path, change


def verify(program, document, only=None):
    """What `verify` finds in a file, as a list of failures; None if it is not read."""
    with tempfile.NamedTemporaryFile(mode="w", suffix=".json") as file:
        file.write(document)
        file.flush()
        call = [program, "verify", "-q", "--json", file.name, *(["--only", only] if only else [])]
        done = subprocess.run(call, capture_output=True, text=True, timeout=600)
    if done.returncode not in (0, 1):
        return None
    failures = json.loads(done.stdout)["failures"]
    assert bool(failures) == (done.returncode == 1), f"status {done.returncode}: {failures}"
    return failures


def read_ways():
    """The ways to break each rule."""
    ways = collections.defaultdict(list)
    for line in WAYS.read_text().splitlines() if WAYS.exists() else []:
        rule, *way = json.loads(line)
        ways[rule].append(way)
    return ways


def write_ways(ways):
    """Writes all ways, a line each."""
    lines = [json.dumps([rule, *way]) for rule in sorted(ways, key=order) for way in ways[rule]]
    WAYS.write_text("".join(line + "\n" for line in lines))


def order(rule):
    """Rules by their letters, then by number."""
    letters, number = rule.split("-")
    return letters, int(number)


def all_rules(program):
    """The identifiers of all rules about maps and rows."""
    listed = subprocess.run(
        [program, "verify", "--list"], capture_output=True, text=True, check=True
    )
    names = [line.split()[0] for line in listed.stdout.splitlines() if line.strip()]
    return [name for name in names if name.split("-")[0] in ("ENT", "INV")]


class Search:
    """Looks for ways to break rules that have too few."""

    def __init__(self, program, source, minutes):
        self.program = program
        self.source = source
        self.end = time.monotonic() + minutes * 60
        self.ways = read_ways()
        self.wanted = set(all_rules(program)) - ELSEWHERE.keys()

    def lacks(self, rule):
        """Whether a rule has too few ways."""
        return rule in self.wanted and len(self.ways[rule]) < ENOUGH

    def run(self, galaxy):
        """Tries groups of mutants of one galaxy until the time is over."""
        mutants = list(galaxy.all_mutants())
        self.source.shuffle(mutants)
        while mutants and time.monotonic() < self.end:
            group, rest = {}, []
            for mutant in mutants:
                # One in each table, so that failures tell which it was.
                if mutant[0] in group or len(group) == GROUP:
                    rest.append(mutant)
                elif galaxy.changed(*mutant):
                    group[mutant[0]] = mutant
            mutants = rest
            failures = verify(self.program, galaxy.text(group.values()))
            for failure in failures or []:
                if self.lacks(failure["id"]):
                    self.attribute(galaxy, group, failure)

    def attribute(self, galaxy, group, failure):
        """Finds out which mutant a failure is about."""
        rule = failure["id"]
        words = json.dumps(failure)
        likely = sorted(group.values(), key=lambda mutant: mutant[0] not in words)
        for mutant in likely[:ATTEMPTS]:
            way = [galaxy.name, *mutant]
            if way[:2] + way[3:] in [old[:2] + old[3:] for old in self.ways[rule]]:
                continue
            found = verify(self.program, galaxy.text([mutant]), only=rule)
            if found:
                self.ways[rule].append(json.loads(json.dumps(way)))
                write_ways(self.ways)
                return


def search(program, options):
    """Looks for ways in all galaxies, in turn."""
    source = random.Random(options.seed)
    for name in options.bases.split(","):
        Search(program, source, options.search).run(Galaxy(program, name))
    ways = read_ways()
    few = [rule for rule in all_rules(program) if len(ways[rule]) < ENOUGH]
    print(f"rules with fewer than {ENOUGH} ways: {' '.join(few)}")


def check(program, options):
    """Tries ways and counts those that `verify` names."""
    ways, rules = read_ways(), all_rules(program)
    unknown = sorted(ways.keys() - set(rules))
    assert not unknown, f"there are no rules {unknown}"
    breakable = [rule for rule in rules if rule not in ELSEWHERE]
    broken = sum(1 for rule in breakable if rule in ways)
    enough = sum(1 for rule in breakable if len(ways.get(rule, [])) >= ENOUGH)
    source = random.Random(options.seed)
    chosen = [(rule, way) for rule in ways for way in ways[rule]]
    if not options.all:
        some = [rule for rule in sorted(ways, key=order) if ways[rule]]
        some = source.sample(some, min(len(some), options.rules))
        chosen = [(rule, source.choice(ways[rule])) for rule in some]
    galaxies = {}
    for _, (name, *_) in chosen:
        galaxies[name] = galaxies.get(name) or Galaxy(program, name)
        valid = verify(program, galaxies[name].text([]))
        assert valid == [], f"the galaxy {name} is not valid: {valid}"

    def attempt(rule, way):
        name, *mutant = way
        failures = verify(program, galaxies[name].text([mutant]), only=rule)
        assert failures, f"{rule} does not notice {way}"
        assert {failure["id"] for failure in failures} == {rule}

    with concurrent.futures.ThreadPoolExecutor(os.cpu_count()) as pool:
        for job in [pool.submit(attempt, *choice) for choice in chosen]:
            job.result()
    return (
        f"{len(chosen)} ways to break {len({rule for rule, _ in chosen})} rules are noticed; of "
        f"{len(breakable)} rules, {broken} are broken, {enough} in {ENOUGH} ways or more"
    )


def main():
    """Searches or checks."""
    parser = argparse.ArgumentParser()
    parser.add_argument("program")
    parser.add_argument("--all", action="store_true")
    parser.add_argument("--rules", type=int, default=12, help="rules that are tried")
    parser.add_argument("--seed", type=int, default=2102, help="of what is drawn at random")
    parser.add_argument("--search", type=float, help="minutes for each galaxy")
    parser.add_argument("--bases", default=",".join(BASES))
    options = parser.parse_args()
    program = os.path.abspath(options.program)
    if options.search:
        search(program, options)
        return
    try:
        print(f"rules: {check(program, options)}")
    except AssertionError as error:
        sys.exit(f"rules: seed {options.seed}: {error}")


if __name__ == "__main__":
    main()
