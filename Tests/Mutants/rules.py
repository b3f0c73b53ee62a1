#!/usr/bin/env python3
"""Break one thing in a valid galaxy at a time, and look whether `verify` names the rule.

Usage: Tests/Mutants/rules.py PROGRAM [--all [--only RULE,...]] [--rules N] [--seed S] [--jobs J]
       Tests/Mutants/rules.py PROGRAM --search MINUTES [--bases NAME,...]

`rules.txt` holds ways to break rules: what is done to which cell or row of which galaxy; and
`holds.txt` changes with which a rule holds, as they end at its limits. With
--all each of them is tried (or of --only some rules), else one of each of N rules. How many rules
have ways is printed.

--search tries all single changes of the galaxies, in a random order, until the time is over, and
keeps for each rule those three that differ most. Ways that need several changes, or a value of
their own, are written by hand.
"""

import argparse
import collections
import concurrent.futures
import contextlib
import hashlib
import json
import os
import pathlib
import random
import subprocess
import sys
import tempfile
import threading
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
    "pair": ["player-owned", "--sectors", "100", "--seed", "9"],
    "islands": [
        *["player-owned", "--sectors", "200", "--seed", "10"],
        *["--set", "formations.LOST_SECTOR=1", "--set", "formations.ARCHIPELAGO=1"],
    ],
    "tiny": ["sandbox", "--sectors", "20", "--seed", "11"],
    "universe": ["terran-space", "--profile", "demo", "--seed", "7"],
}
# Rules about programs and not about files: no file can break them.
ELSEWHERE = {
    "ENT-05": "compares two runs of the generator",
    "ENT-07": "compares two profiles of one seed",
    "INV-70": "compares two runs of the generator",
    "INV-71": "compares a file with what is written after reading it",
    "INV-72": "compares files of several formats",
}
# Ways that each rule should have, and how many of those that are found it may choose from.
ENOUGH, CHOICE = 3, 12
WAYS = HERE / "rules.txt"
# Changes up to the limits of a rule, in the same form: it has to hold all the same.
HOLDS = HERE / "holds.txt"
# After the name of a change: it is made in each row that has the value.
EVERYWHERE = " everywhere"
# The key of a sector in a Universe JSON, and an element of a list that is no object.
KEY, VALUE = "@key", "@value"
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
    if isinstance(change, list):
        return change[1]
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
        "again": lambda: [*value, *value[:1]],
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
        text = self.after(self.parts[table], row, tuple(path), change)
        return None if text == self.parts[table] else text

    def after(self, part, row, path, change):
        """The rows of a table after a change."""
        rows = json.loads(part)
        if isinstance(change, list) and change[0] == "add":
            rows.append({**rows[row], **change[1]})
        elif isinstance(change, list) and change[0] == "fill":
            # Where there is nothing yet.
            for one in rows:
                if at(one, path) is None:
                    at(one, path[:-1])[path[-1]] = change[1]
        elif change == "delete":
            del rows[row]
        elif change == "delete all":
            rows = []
        elif change == "cut":
            rows = rows[:row]
        elif isinstance(change, str) and change.endswith(EVERYWHERE):
            for one in rows:
                holder, old = at(one, path[:-1]), at(one, path)
                kind = change.removesuffix(EVERYWHERE)
                if holder is not None and old is not None:
                    # Not all that is there may have the type of the first one.
                    with contextlib.suppress(TypeError, AttributeError):
                        holder[path[-1]] = changed(old, kind, [])
        elif change == "copy":
            key = {"id": NEW_KEY} if is_key(rows[row].get("id")) else {}
            if KEY in rows[row]:
                key = {KEY: str(len(rows) + 1)}
            rows.append({**rows[row], **key})
        else:
            holder, old = at(rows[row], path[:-1]), at(rows[row], path)
            others = (at(other, path) for other in rows[row + 1 :] + rows[:row])
            new = changed(old, change, others)
            if holder is not None:
                holder[path[-1]] = new
        return json.dumps(rows)

    def text(self, mutants):
        """The file after changes."""
        parts = dict(self.parts)
        for table, row, path, change in mutants:
            parts[table] = self.after(parts[table], row, tuple(path), change)
        return self.join(parts)

    def join(self, parts):
        """The file of the rows of all tables."""
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
                    if change != "other" and len(path) < 3:
                        yield table, 0, path, change + EVERYWHERE


def size(universe):
    """The number of sectors of a Universe JSON."""
    return len(universe["sectors"])


class Universe(Galaxy):
    """A valid Universe JSON, whose lists are tables, and the rest a row of one more table."""

    def __init__(self, program, name):
        with tempfile.TemporaryDirectory() as folder:
            call = [program, "generate", "-q", *BASES[name], "-T", "universe", "-o", folder]
            subprocess.run(call, capture_output=True, check=True)
            # The region that was asked for is the larger one.
            files = pathlib.Path(folder).glob("universe-*.json")
            document = max((json.loads(file.read_bytes()) for file in files), key=size)
        self.name = name
        sectors = [{KEY: key, **sector} for key, sector in document.pop("sectors").items()]
        tables = {"sectors": sectors, "file": [{}]}
        for key, value in document.items():
            if isinstance(value, list) and value:
                tables[key] = [row if isinstance(row, dict) else {VALUE: row} for row in value]
            else:
                tables["file"][0][key] = value
        self.document = {"tables": tables}
        self.parts = {table: json.dumps(rows) for table, rows in tables.items()}

    def join(self, parts):
        """The file of the rows of all tables."""
        tables = {table: json.loads(part) for table, part in parts.items()}
        document = (tables.pop("file") or [{}])[0]
        document["sectors"] = {sector.pop(KEY, None): sector for sector in tables.pop("sectors")}
        for table, rows in tables.items():
            document[table] = [row.get(VALUE, row) for row in rows]
        return json.dumps(document)


def base(program, name):
    """The valid file of a name."""
    return (Universe if name.startswith("universe") else Galaxy)(program, name)


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


def read_ways(file=WAYS):
    """The ways to break each rule."""
    ways = collections.defaultdict(list)
    for line in file.read_text().splitlines() if file.exists() else []:
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
        self.lock = threading.Lock()

    def run(self, galaxy):
        """Tries single mutants of a galaxy until the time is over."""
        mutants = list(galaxy.all_mutants())
        self.source.shuffle(mutants)
        # The first change of each place comes before the second one of any.
        places = collections.Counter()
        turns = []
        for mutant in mutants:
            places[mutant[0], mutant[2]] += 1
            turns.append(places[mutant[0], mutant[2]])
        mutants = [
            mutant for _, mutant in sorted(zip(turns, mutants, strict=True), key=lambda p: p[0])
        ]
        with concurrent.futures.ThreadPoolExecutor(4 * os.cpu_count()) as pool:
            list(pool.map(lambda mutant: self.attempt(galaxy, mutant), mutants))
        write_ways({rule: chosen(ways) for rule, ways in self.ways.items()})

    def attempt(self, galaxy, mutant):
        """Notes the rules that a mutant breaks."""
        if time.monotonic() > self.end or galaxy.changed(*mutant) is None:
            return
        failures = verify(self.program, galaxy.text([mutant]))
        way = json.loads(json.dumps([galaxy.name, *mutant]))
        with self.lock:
            for rule in {failure["id"] for failure in failures or []} & self.wanted:
                if way not in self.ways[rule] and len(self.ways[rule]) < CHOICE:
                    self.ways[rule].append(way)


def place(way):
    """The column that a way is about."""
    return str((way[1], way[3]) if len(way) > 3 else way)


def chosen(ways):
    """Of all ways of a rule, as many as are enough: in different columns, by different changes."""
    columns, kinds, kept = collections.Counter(), collections.Counter(), []
    rest = list(ways)
    while rest and len(kept) < ENOUGH:
        best = min(rest, key=lambda way: (columns[place(way)], kinds[str(way[-1])]))
        rest.remove(best)
        kept.append(best)
        columns[place(best)] += 1
        kinds[str(best[-1])] += 1
    return kept


def search(program, options):
    """Looks for ways in all galaxies, in turn."""
    source = random.Random(options.seed)
    for name in options.bases.split(","):
        Search(program, source, options.search).run(base(program, name))
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
    holding = read_ways(HOLDS)
    held = [(rule, way) for rule in holding for way in holding[rule]]
    if options.only:
        only = options.only.split(",")
        chosen = [(rule, way) for rule, way in chosen if rule in only]
        held = [(rule, way) for rule, way in held if rule in only]
    if not options.all:
        some = [rule for rule in sorted(ways, key=order) if ways[rule]]
        some = source.sample(some, min(len(some), options.rules))
        chosen = [(rule, source.choice(ways[rule])) for rule in some]
    galaxies = {}
    for _, (name, *_) in chosen + held:
        galaxies[name] = galaxies.get(name) or base(program, name)
        valid = verify(program, galaxies[name].text([]))
        assert valid == [], f"the galaxy {name} is not valid: {valid}"

    def attempt(rule, way, holds):
        name, *mutant = way
        mutants = mutant[0] if isinstance(mutant[0], list) else [mutant]
        failures = verify(program, galaxies[name].text(mutants), only=rule)
        if holds:
            assert failures == [], f"{rule} fails with {way}: {failures}"
            return
        assert failures, f"{rule} does not notice {way}"
        assert {failure["id"] for failure in failures} == {rule}

    with concurrent.futures.ThreadPoolExecutor(options.jobs) as pool:
        try:
            jobs = [pool.submit(attempt, *choice, False) for choice in chosen]
            jobs += [pool.submit(attempt, *choice, True) for choice in held]
            for job in jobs:
                job.result()
        except AssertionError:
            pool.shutdown(cancel_futures=True)
            raise
    return (
        f"{len(chosen)} ways to break {len({rule for rule, _ in chosen})} rules are noticed, and "
        f"{len(held)} changes that break none are not; of "
        f"{len(breakable)} rules, {broken} are broken, {enough} in {ENOUGH} ways or more"
    )


def main():
    """Searches or checks."""
    parser = argparse.ArgumentParser()
    parser.add_argument("program")
    parser.add_argument("--all", action="store_true")
    parser.add_argument("--only", help="with --all: rules, separated by commas")
    parser.add_argument("--jobs", type=int, default=os.cpu_count(), help="ways at the same time")
    parser.add_argument("--rules", type=int, default=40, help="rules that are tried")
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
