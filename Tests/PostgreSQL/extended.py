#!/usr/bin/env python3
"""Extends galaxies that PostgreSQL holds: loads a galaxy, applies the difference that
`extend -T sql-data` writes, and compares every table row by row with the whole galaxy in a second
database. Rows that were there keep their bytes, except for the columns that the report names. A row
that is not as it was or is missing, and a second application, end the script with an error that
names the row, and change nothing. Usage: extended.py WARPWRIGHT [--all] [-v] [--seed S]"""

import argparse
import json
import os
import random
import shutil
import tempfile
import time

from check import Check
from server import LoadError, Server
from started import StartedCheck

# Columns that count or list what there is in the galaxy, and the home that pirates find.
DERIVED = {
    "galaxies": {
        "statistics", "max_sectors", "hidden_sectors", "description", "bang_config_hash",
        "generation_warnings",
    },
    "factions": {"territory_sectors", "home_sector_id"},
}  # fmt: skip
SMALL = ["--set", "region.sectors=110"]
EDIT = ["edit", "-e", 'rename galaxy "Grown"', "-e", "set sector central-nexus/77 hazard=4"]
# Preset and options, and what is done before the galaxy grows.
GALAXIES = [
    (["galaxy", *SMALL], []),
    (["terran-space", "--profile", "demo"], [["reroll", "--stages", "nebulae,stations"]]),
    (["galaxy", *SMALL, "--player-regions", "0"], []),
    (["player-owned", "--sectors", "120"], []),
    (["galaxy", *SMALL, "--profile", "demo"], [EDIT]),
    (["galaxy"], []),
    (["galaxy", *SMALL, "--player-regions", "5"], [["reroll", "--stages", "formations"]]),
    (["central-nexus"], []),
    (["player-owned", "--sectors", "300", "--profile", "demo"], []),
    (["terran-space", "--profile", "load", "--players", "40"], []),
    (["galaxy", "--set", "region.sectors=400", "--profile", "load", "--players", "60"], []),
    (["player-owned", "--sectors", "200", "--set", "region.shape=spiral"], [
        ["edit", "-e", "set sector 17 type=NEBULA", "--waive", "INV-63:wanted"],
    ]),
    (["galaxy", *SMALL, "--set", "density.profile=tradewars"], []),
    (["galaxy", *SMALL, "--set", "formations.adoptEmergent=true"], []),
    (["terran-space", "--set", "seeding.groups.stations=off"], []),
    (["player-owned", "--sectors", "150", "--profile", "demo",
      "--set", "seeding.singleRegion=true"], []),
    (["galaxy", *SMALL, "--player-regions", "3", "--profile", "demo"], [
        ["reroll", "--stages", "warps", "--only", "central-nexus/cluster:3"],
    ]),
    (["central-nexus", "--profile", "demo"], []),
    (["galaxy", *SMALL, "--set", "region.fedspace=20"], [["extend", "--player-regions", "2"]]),
    (["player-owned", "--sectors", "100",
      "--set", 'names.regions=["Vega", "Sol", "Altair"]', "--set", "region.name=Sol!"], []),
]  # fmt: skip
COUNTS = (1, 3, 20)
# The galaxies and counts of a short run: with a Nexus, alone, and with steps and a waiver.
SHORT = [(0, 1), (3, 3), (11, 1)]


class ExtendCheck(Check):
    def __init__(self, program, folder, server, numbers):
        super().__init__(program, folder, server)
        self.numbers = numbers
        self.is_verbose = False
        self.keys = {t["name"]: t["primaryKey"] for t in self.schema["tables"]}
        self.names = {t: [c.name for c in layout] for t, layout in self.layout.items()}

    def path(self, *parts):
        return os.path.join(self.folder, *parts)

    def lines(self, database):
        """All rows of all tables as lines of COPY, sorted."""
        with tempfile.TemporaryDirectory(prefix="wwcopy") as folder:
            commands = ["-c", "SET timezone = 'UTC'"]
            for table, names in self.names.items():
                columns = ", ".join(f'"{name}"' for name in names)
                commands += ["-c", f"\\copy {table} ({columns}) TO '{folder}/{table}'"]
            self.server.psql(database, commands)
            tables = {}
            for table in self.names:
                with open(f"{folder}/{table}", encoding="utf-8") as file:
                    tables[table] = sorted(file.read().split("\n")[:-1])
            return tables

    def digest(self, database):
        """A digest of every table."""
        tables = " UNION ALL ".join(
            f"SELECT '{t} ' || count(*) || coalesce(md5(string_agg(t::text, '/' "
            f"ORDER BY t::text COLLATE \"C\")), '') FROM {t} t"
            for t in self.names
        )
        return self.server.psql(database, ["-At", "-c", f"{tables} ORDER BY 1"])

    def key(self, table, line):
        cells = line.split("\t")
        return "/".join(cells[self.names[table].index(k)] for k in self.keys[table])

    def changes(self, case, old, new):
        """Table, key and columns of the rows that are not as they were; none may be gone."""
        found = set()
        for table, rows in old.items():
            kept = set(new[table])
            lost = [row for row in rows if row not in kept]
            if not lost:
                continue
            after = {self.key(table, row): row.split("\t") for row in new[table]}
            for row in lost:
                key = self.key(table, row)
                if key not in after:
                    self.fail(case, f"{table}: the row {key} is gone")
                    continue
                columns = zip(self.names[table], row.split("\t"), after[key])
                names = tuple(name for name, a, b in columns if a != b)
                found.add((table, key, names))
                if not set(names) <= DERIVED.get(table, set()):
                    self.fail(case, f"{table}: {names} of {key} changed")
        return found

    def refused(self, case, database, path, *words):
        """A script that ends with one error with these words, and changes nothing."""
        before = self.digest(database)
        self.checked += 1
        try:
            self.server.load(database, path)
            self.fail(case, "is loaded")
        except LoadError as error:
            message = str(error)
            if message.count("ERROR:") != 1 or not all(word in message for word in words):
                self.fail(case, f"{words} are not in: {message}")
        if self.digest(database) != before:
            self.fail(case, "the database is changed")

    def make(self, options, steps, seed):
        """Makes a galaxy with its steps; returns the folder of the files before it grows."""
        shutil.rmtree(self.path("maps"), ignore_errors=True)
        os.mkdir(self.path("maps"))
        target = self.path("maps", "0/")
        self.run(["generate", *options, "--seed", str(seed), "-T", "json,sql", "-o", target, "-q"])
        for number, step in enumerate(steps, 1):
            # The result of a step is a map with its recipe.
            source, target = target, self.path("maps", f"{number}/")
            self.run([step[0], source, *step[1:], "-T", "json,sql", "-o", target, "-q"])
        return target

    def extend(self, source, count, name):
        target = self.path("maps", f"{name}/")
        arguments = ["extend", source, "--player-regions", str(count), "--json", "-q"]
        formats = ["-T", "json,sql,sql-data", "-o", target]
        report = json.loads(self.run([*arguments, *formats]))
        return target, report

    def check_galaxy(self, number, count, seed):
        options, steps = GALAXIES[number]
        start = time.monotonic()
        case = f"{' '.join(options)} --seed {seed} + {count}"
        source = self.make(options, steps, seed)
        target, report = self.extend(source, count, "new")
        if len(report["regions"]) != count or report["added"]["regions"] != count:
            self.fail(case, f"{report['regions']} were added")
        self.server.create("work")
        self.server.create("whole")
        try:
            self.server.load("work", source + "galaxy.sql")
            old = self.lines("work")
            self.server.create("other", "work")
            self.server.load("work", target + "galaxy-data.sql")
            self.server.load("whole", target + "galaxy.sql")
            grown = self.lines("work")
            whole = self.lines("whole")
            self.checked += len(whole)
            for table, rows in whole.items():
                if grown[table] != rows:
                    self.fail(case, f"{table}: the rows are not those of the whole galaxy")
            listed = {(c["table"], c["row"], tuple(c["columns"])) for c in report["changed"]}
            found = self.changes(case, old, grown)
            if found != listed:
                self.fail(case, f"the report lists {listed} instead of {found}")
            added = {t: len(rows) - len(old[t]) for t, rows in grown.items()}
            if {t: n for t, n in added.items() if n} != report["added"]:
                self.fail(case, f"the report counts {report['added']} instead of {added}")
            self.refused(f"{case}, twice", "work", target + "galaxy-data.sql", "before")
            self.check_guards(case, report, target + "galaxy-data.sql")
            if count == 3:
                self.check_files(case, source, target, count, grown)
        except LoadError as error:
            self.fail(case, f"does not load: {error}")
        finally:
            for name in ("work", "whole", "other"):
                self.server.drop(name)
        if self.is_verbose:
            print(f"{case}: {time.monotonic() - start:.1f} s", flush=True)

    def check_guards(self, case, report, path):
        """A cell that is not as it was, and a row that is missing."""
        change = self.numbers.choice(report["changed"])
        table, row = change["table"], change["row"]
        column = self.numbers.choice(change["columns"])
        kind = next(c.kind for c in self.layout[table] if c.name == column)
        value = {
            "INTEGER": f"{column} + 1",
            "JSONB": f"{column} || '{{\"visits\": 1}}'",
            "UUID[]": "'{}'" if self.numbers.random() < 0.5 else f"{column} || id",
            "UUID": "(SELECT id FROM sectors LIMIT 1)",
        }.get(kind, f"left({column}, 7) || 'x'")
        if kind == "UUID[]" and value == "'{}'":
            empty = self.server.psql(
                "other", ["-At", "-c", f"SELECT {column} = '{{}}' FROM {table} WHERE id = '{row}'"]
            )
            value = f"{column} || id" if empty.strip() == b"t" else value
        self.server.psql(
            "other", ["-c", f"UPDATE {table} SET {column} = {value} WHERE id = '{row}'"]
        )
        self.refused(f"{case}, other {table}.{column}", "other", path, table, row, column)
        self.server.psql("other", ["-c", "DELETE FROM galaxies"])
        self.refused(f"{case}, no galaxy", "other", path, "has no row")

    def check_files(self, case, source, target, count, grown):
        """The files can be made again and hold; growing step by step is growing at once."""
        self.run(["reproduce", target + "manifest.json", "-q"])
        self.run(["verify", target + "galaxy.json", "-q"])
        first, _ = self.extend(source, 1, "first")
        second, _ = self.extend(first, count - 1, "second")
        self.server.create("twice")
        try:
            for path in (
                source + "galaxy.sql",
                first + "galaxy-data.sql",
                second + "galaxy-data.sql",
            ):
                self.server.load("twice", path)
            for table, rows in self.lines("twice").items():
                # The digest of the settings includes the steps.
                place = self.names[table].index("bang_config_hash") if table == "galaxies" else None
                pairs = zip(*([r.split("\t") for r in lines] for lines in (rows, grown[table])))
                if len(rows) != len(grown[table]) or any(
                    x != y for a, b in pairs for i, (x, y) in enumerate(zip(a, b)) if i != place
                ):
                    self.fail(case, f"{table}: growing twice makes other rows than growing once")
        finally:
            self.server.drop("twice")
        undone = self.path("maps", "undone.json")
        self.run(["edit", target, "--undo", "-T", "json", "-o", undone, "-q"])
        with open(undone, "rb") as one, open(source + "galaxy.json", "rb") as other:
            if one.read() != other.read():
                self.fail(case, "undoing the extension makes other bytes")


class StartedGameCheck(StartedCheck):
    """A database in which the game had rows of catalogs before it got the galaxy."""

    def check(self):
        case = "a started game"
        options = ["--seed", "31", "--sectors", "110"]
        self.generate("player-owned", "demo", options, "sql,sql-data,json", "old")
        old = os.path.join(self.folder, "old")
        difference = os.path.join(self.folder, "grown.sql")
        arguments = ["extend", old, "--player-regions", "2", "-T", "sql-data", "-q"]
        self.run([*arguments, "-o", difference])
        skipped = ("factions", "galaxies")
        digests = {}
        for name, script in (("plain", "galaxy.sql"), ("work", "galaxy-data.sql")):
            self.database(name, "template0" if name == "plain" else "started")
            try:
                self.load_as_operator(name, os.path.join(old, script))
                before = self.state(name)
                self.load_as_operator(name, difference)
                digests[name] = self.digests(name, [t for t in self.compared() if t not in skipped])
                if name == "work":
                    self.check_references(case, name)
                    theirs = {r["id"] for r in self.before["factions"]}
                    kept = [r for r in self.state(name)["factions"] if r["id"] in theirs]
                    if kept != [r for r in before["factions"] if r["id"] in theirs]:
                        self.fail(case, "rows of factions that the game had are changed")
            except LoadError as error:
                self.fail(case, f"{name} does not load: {error}")
        self.checked += len(digests.get("work", []))
        if digests["plain"] != digests["work"]:
            tables = [t for t in digests["plain"] if digests["plain"][t] != digests["work"].get(t)]
            self.fail(case, f"other rows in {', '.join(tables)}")


def main():
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("program")
    parser.add_argument("--all", action="store_true", help="20 galaxies, by 1, 3, 20 regions")
    parser.add_argument("-v", "--verbose", action="store_true", help="print each time")
    parser.add_argument("--seed", type=int, default=2102)
    arguments = parser.parse_args()
    start = time.monotonic()
    numbers = random.Random(arguments.seed)
    folder = tempfile.mkdtemp(prefix="wwextend")
    try:
        program, server = os.path.abspath(arguments.program), Server()
        check = ExtendCheck(program, folder, server, numbers)
        check.is_verbose = arguments.verbose
        every = [(number, count) for number in range(len(GALAXIES)) for count in COUNTS]
        for number, count in every if arguments.all else SHORT:
            check.check_galaxy(number, count, numbers.randrange(1 << 40))
        for name in ("game", "model"):
            server.drop(name)
        game = StartedGameCheck(program, folder, server)
        game.check()
        check.failures += game.failures
        check.checked += game.checked
    finally:
        shutil.rmtree(folder, ignore_errors=True)
    check.report("galaxies that grow", start)


if __name__ == "__main__":
    main()
