#!/usr/bin/env python3
"""Loads galaxies into a real PostgreSQL, reads all rows back and compares them with galaxy.json;
the same for the SQLite file and for comma-separated values. Usage: check.py WARPWRIGHT"""

import csv
import io
import json
import os
import shutil
import sqlite3
import subprocess
import sys
import tempfile
import time

import rows
from server import LoadError, Server

CASES = [
    ("terran-space", "empty", []),
    ("terran-space", "demo", []),
    ("terran-space", "load", ["--players", "60"]),
    ("player-owned", "demo", ["--sectors", "150"]),
    ("central-nexus", "empty", []),
    ("galaxy", "demo", ["--set", "region.sectors=150"]),
    # Names as long as they may be, from which others are derived.
    (
        "player-owned",
        "demo",
        [
            "--sectors",
            "100",
            "--set",
            "region.name=" + "x" * 100,
            "--set",
            "galaxy.name=" + "y" * 100,
        ],
    ),
    (
        "player-owned",
        "demo",
        [
            "--sectors",
            "100",
            "--set",
            "region.name=" + "星" * 100,
            "--set",
            "galaxy.name=" + "🚀" * 100,
        ],
    ),
]
FORMATS = "json,sql,sql-data,sqlite,csv"
# Tables that a database of the game does not have.
OWN_TABLES = ["construction_slips", "market_transactions", "trade_docks", "markets"]
HOSTILE = [
    "O'Brien's \"quoted\" \\ back\\\\slash",
    "tab\there",
    "line\nfeed and\r\nreturn",
    "\\.",
    "\\N",
    "🚀 emoji 🛰️ é ü 漢字",
    "x" * 100,
    "; DROP TABLE sectors; --",
    "{braces,commas}",
    "NULL",
    "null",
    " blanks ",
    "%s $1 ${x} $own$",
    "\x01\x1b\x7f control",
    'a,b""c',
    "\u2028 separator \ufeff",
    "'); --",
    "ends in backslash \\",
]


class Check:
    def __init__(self, program, folder, server):
        self.program = program
        self.folder = folder
        self.server = server
        self.failures = []
        self.checked = 0
        # Databases with the tables, into which rows alone are loaded.
        self.templates = ["model"]
        self.schema = json.loads(self.run(["schema", "-T", "json"]))
        self.layout = rows.columns(self.schema)
        path = os.path.join(folder, "schema.sql")
        self.run(["schema", "-T", "sql", "-o", path])
        server.create("model")
        server.load("model", path)
        server.create("game", "model")
        for table in OWN_TABLES:
            server.psql("game", ["-c", f"DROP TABLE {table}"])

    def report(self, title, start, unit="tables"):
        """Says what was found, and ends with status 1 if anything differs."""
        seconds = time.monotonic() - start
        if self.failures:
            print("\n".join(self.failures))
            sys.exit(f"{title}: {len(self.failures)} failures in {seconds:.0f} s")
        print(f"{title}: {self.checked} {unit} are right in {seconds:.0f} s")

    def run(self, arguments, status=0):
        done = subprocess.run([self.program, *arguments], capture_output=True, check=False)
        if done.returncode != status:
            sys.exit(
                f"warpwright {' '.join(arguments)} ends with {done.returncode}:\n"
                + done.stderr.decode(errors="replace")
            )
        return done.stdout

    def fail(self, case, message):
        self.failures.append(f"{case}: {message}")

    def compare(self, case, document, read):
        """Compares all tables, where `read` gives the rows of one."""
        for table, layout in self.layout.items():
            try:
                expected = rows.document_rows(document, table, layout)
                found = read(table, layout)
                message = rows.difference(expected, found, table)
            except (ValueError, KeyError, LoadError, sqlite3.Error) as error:
                message = f"{table}: {type(error).__name__}: {error}"
            self.checked += 1
            if message:
                self.fail(case, message)
                return

    def load(self, case, template, path, document):
        """Loads a script into a new database and compares what is in it."""
        self.server.create("work", template)
        try:
            self.server.load("work", path)
            read = rows.read_postgres(self.server, "work", self.layout)
            self.compare(case, document, lambda table, _: read[table])
            if template == "template0":
                self.compare_schemas(case)
            # All ways of three hops take their time in large galaxies.
            if template == "template0" and len(document["tables"]["sectors"]) <= 700:
                self.compare_views(case, os.path.join(os.path.dirname(path), "galaxy.sqlite"))
        except LoadError as error:
            self.fail(case, f"does not load: {error}")
        finally:
            self.server.drop("work")

    def compare_schemas(self, case):
        """galaxy.sql and `schema -T sql` are the same schema."""
        query = (
            "SELECT conrelid::regclass || ' ' || conname || ' ' || pg_get_constraintdef(oid) "
            "FROM pg_constraint WHERE connamespace = 'public'::regnamespace UNION ALL "
            "SELECT indexdef FROM pg_indexes WHERE schemaname = 'public' UNION ALL "
            "SELECT concat_ws(' ', table_name, column_name, udt_name, is_nullable, column_default, "
            "character_maximum_length, numeric_scale) FROM information_schema.columns "
            "WHERE table_schema = 'public' ORDER BY 1"
        )
        found = self.server.psql("work", ["-At", "-c", query])
        expected = self.server.psql("model", ["-At", "-c", query])
        if found != expected:
            self.fail(case, "the schema differs from that of `schema -T sql`")

    def compare_views(self, case, path):
        """PostgreSQL has the views of SQLite, with the same columns and rows in them.

        The recipe is a view of the file alone; SQL has it in a comment.
        """
        connection = sqlite3.connect(path)
        views = [
            name
            for (name,) in connection.execute(
                "SELECT name FROM sqlite_schema "
                "WHERE type = 'view' AND name <> 'recipe' ORDER BY name"
            )
        ]
        listed = "SELECT viewname FROM pg_views WHERE schemaname = 'public' ORDER BY viewname"
        found = self.server.psql("work", ["-At", "-c", listed]).decode().split()
        if not views or found != views:
            self.fail(case, f"views {found} instead of {views}")
            return
        for view in views:
            cursor = connection.execute(f"SELECT * FROM {view}")
            names = [column[0] for column in cursor.description]
            expected = sorted(
                ["" if value is None else rows.plain(value) for value in row] for row in cursor
            )
            printed = self.server.psql(
                "work", ["-At", "--csv", "-P", "tuples_only=off", "-c", f"SELECT * FROM {view}"]
            )
            read = list(csv.reader(io.StringIO(printed.decode())))
            self.checked += 1
            if not read or read[0] != names:
                self.fail(case, f"{view} has the columns {read[:1]} instead of {names}")
                continue
            actual = sorted([rows.plain(value) for value in row] for row in read[1:])
            if actual != expected:
                differing = [pair for pair in zip(actual, expected) if pair[0] != pair[1]]
                self.fail(
                    case, f"{view}: {len(actual)} rows instead of {len(expected)}; {differing[:1]}"
                )
        connection.close()

    def check_folder(self, case, folder):
        """All files of one folder against its galaxy.json."""

        def path(name):
            return os.path.join(folder, name)

        with open(path("galaxy.json"), encoding="utf-8") as file:
            document = json.load(file)
        self.load(f"{case}, sql", "template0", path("galaxy.sql"), document)
        for template in self.templates:
            self.load(
                f"{case}, sql-data into {template}", template, path("galaxy-data.sql"), document
            )
        connection = sqlite3.connect(path("galaxy.sqlite"))
        for pragma in ("integrity_check", "foreign_key_check"):
            found = connection.execute(f"PRAGMA {pragma}").fetchall()
            if found not in ([], [("ok",)]):
                self.fail(f"{case}, sqlite", f"{pragma}: {found[:3]}")
        self.compare(
            f"{case}, sqlite",
            document,
            lambda table, layout: rows.sqlite_rows(connection, table, layout),
        )
        connection.close()
        self.compare(
            f"{case}, csv",
            document,
            lambda table, layout: rows.csv_rows(path(f"csv/{table}.csv"), layout),
        )
        again = path("again.json")
        self.run(["convert", path("galaxy.sqlite"), "-T", "json", "-o", again])
        with open(path("galaxy.json"), "rb") as left, open(again, "rb") as right:
            if left.read() != right.read():
                self.fail(f"{case}, sqlite", "read back as JSON the bytes differ")
        return document

    def check_case(self, preset, profile, options):
        case = " ".join([preset, profile, *options])
        folder = os.path.join(self.folder, "galaxy")
        self.run(
            [
                "generate",
                preset,
                "--seed",
                "2102",
                "--profile",
                profile,
                *options,
                "-T",
                FORMATS,
                "-o",
                folder,
                "-q",
            ]
        )
        document = self.check_folder(case, folder)
        empty = [t for t in self.layout if not document["tables"][t]]
        if profile != "empty" and preset != "player-owned" and empty:
            self.fail(case, f"no row in {', '.join(empty)}")
        if profile == "demo" and preset == "terran-space":
            self.load(
                f"{case}, sql-data into the game's tables",
                "game",
                os.path.join(folder, "galaxy-data.sql"),
                document,
            )
            self.check_hostile(document)
        shutil.rmtree(folder)

    def check_hostile(self, document):
        """Names that notations have to quote, through every writer and back."""
        document = json.loads(json.dumps(document))
        tables = document["tables"]
        for index, row in enumerate(tables["sectors"]):
            row["name"] = HOSTILE[index % len(HOSTILE)]
            row["special_features"] = row["special_features"] + [HOSTILE[index % len(HOSTILE)], ""]
            row["nav_beacons"] = [{"text": HOSTILE[index % len(HOSTILE)]}]
            row["description"] = "" if index % 2 else HOSTILE[index % len(HOSTILE)]
        for index, row in enumerate(tables["messages"]):
            row["content"] = HOSTILE[index % len(HOSTILE)]
        folder = os.path.join(self.folder, "hostile")
        os.mkdir(folder)
        source = os.path.join(folder, "source.json")
        self.write(document, source)
        for form in FORMATS.split(","):
            self.run(["convert", source, "-T", form, "-o", folder + "/", "-q"])
        self.check_folder("hostile names", folder)
        tables["sectors"][7]["name"] = "zero \0 byte"
        self.write(document, source)
        for form in FORMATS.split(",")[1:]:
            target = os.path.join(folder, "refused") + ("/" if form == "csv" else "")
            self.run(["convert", source, "-T", form, "-o", target, "-q"], status=65)
            if os.path.exists(os.path.join(folder, "refused")):
                self.fail("NUL", f"{form} leaves something behind")
        shutil.rmtree(folder)

    @staticmethod
    def write(document, path):
        with open(path, "w", encoding="utf-8") as file:
            json.dump(document, file, ensure_ascii=False)


def main():
    if len(sys.argv) != 2:
        sys.exit(__doc__)
    start = time.monotonic()
    folder = tempfile.mkdtemp(prefix="wwrows")
    try:
        check = Check(os.path.abspath(sys.argv[1]), folder, Server())
        for case in CASES:
            check.check_case(*case)
    finally:
        shutil.rmtree(folder, ignore_errors=True)
    check.report("rows in databases", start)


if __name__ == "__main__":
    main()
