#!/usr/bin/env python3
"""Take names that look like something else through every format that carries names, and back.

Usage: Tests/Names/check.py PROGRAM [--all]

`names.py` has some 200 names: syntax of all formats, words of languages, characters of all kinds.
They become names of sectors, clusters, formations, stations, planets and more in a galaxy.json,
which the program writes in each format. The names are read from these files by Python's json,
csv, sqlite3 and XML parsers, by PostgreSQL and by `dot`, and by the program itself, which writes
what it reads as node-link JSON. A name is the same everywhere, or the file is rejected (65) with
its place. With --all each name is also that of the region and the galaxy, which comments and
heads hold. `Tests/Page` shows the names in a browser.
"""

import argparse
import collections
import csv
import itertools
import json
import pathlib
import re
import shutil
import sqlite3
import subprocess
import sys
import tempfile
import xml.etree.ElementTree as ET

HERE = pathlib.Path(__file__).resolve().parent
sys.path.insert(0, str(HERE))
sys.path.insert(0, str(HERE.parent / "PostgreSQL"))

from names import NAMES  # noqa: E402

MAP = ["sandbox", "--seed", "3", "--sectors", "250"]
# Table, column, and where its first name is in the list, so that each has others.
PLACES = {
    "sectors": 0,
    "clusters": 0,
    "special_formations": 9,
    "stations": 40,
    "planets": 90,
    "outlaw_bases": 150,
    "ships": 20,
}
READ_BACK = ["json", "universe", "graphml", "gexf", "cytoscape", "node-link", "edges", "dot"]
GRAPHS = ["graphml", "gexf", "cytoscape", "node-link", "csv-nodes"]
# No XML 1.0 document can hold these, in no spelling.
NOT_XML = re.compile("[\x00-\x08\x0b\x0c\x0e-\x1f\ufffe\uffff]")


def expect(condition, message):
    """Ends the judge with a message if a condition does not hold."""
    if not condition:
        raise AssertionError(message)


def differences(found, expected, where):
    """Compares two lists of names."""
    expect(len(found) == len(expected), f"{where}: {len(found)} names, not {len(expected)}")
    for one, other in zip(found, expected, strict=True):
        expect(one == other, f"{where}: {other!r} becomes {one!r}")


def visible(text):
    """What a drawing in one line shows of a text, without spaces.

    Graphviz would read `&amp;` as one character, so that such an ampersand is another one of the
    same look. What moves the cursor, turns the direction, or has no look is a space.
    """
    text = re.sub(r"&(?=#?\w*;)", "\uff06", text)
    text = re.sub("[\x00-\x20\x7f-\x9f\u2028\u2029\u202a-\u202e\u2066-\u2069]+", "", text)
    return NOT_XML.sub("\ufffd", text)


class Judge:
    """Files of one program in a folder."""

    def __init__(self, program, folder):
        self.program = program
        self.folder = folder
        self.count = 0
        self.links = 0

    def run(self, *arguments, status=0):
        """Runs the program."""
        done = subprocess.run(
            [self.program, *map(str, arguments)], capture_output=True, cwd=self.folder, check=False
        )
        expect(
            done.returncode == status,
            f"{arguments} ends with {done.returncode}: {done.stderr.decode()[:300]}",
        )
        return done.stdout

    def document(self):
        """A galaxy.json of the program."""
        lines = self.run("generate", *MAP, "-T", "edges", "-o", "-", "-q").splitlines()
        self.links = sum(not line.startswith(b"#") for line in lines)
        return json.loads(self.run("generate", *MAP, "-T", "json", "-o", "-", "-q"))

    def accepted(self, document):
        """The names that the program reads; the others it rejects, naming the place."""
        tables = document["tables"]
        for name in NAMES:
            if "\0" not in name:
                continue
            tables["sectors"][0]["name"] = name
            (self.folder / "refused.json").write_text(json.dumps(document))
            done = subprocess.run(
                [self.program, "analyze", "refused.json"],
                capture_output=True,
                cwd=self.folder,
                text=True,
                check=False,
            )
            expect(done.returncode == 65, f"{name!r} ends with {done.returncode}")
            expect("tables.sectors[0].name" in done.stderr, f"no place: {done.stderr!r}")
            self.count += 1
        return [name for name in NAMES if "\0" not in name]

    def put(self, document, names):
        """Puts the names into the rows of a document, and writes it to a file."""
        for table, start in PLACES.items():
            rows = document["tables"][table]
            repeated = itertools.islice(itertools.cycle(names), start, None)
            for row, name in zip(rows, repeated, strict=False):
                row["name"] = name
        (self.folder / "names.json").write_text(json.dumps(document))

    def check_all(self):
        """The names in the rows, in all formats."""
        document = self.document()
        names = self.accepted(document)
        self.put(document, names)
        expected = {table: [row["name"] for row in document["tables"][table]] for table in PLACES}
        formats = ["json", "sql", "sqlite", "csv", "universe", *GRAPHS, "dot", "svg", "html"]
        for format in formats:
            self.run("convert", "names.json", "-T", format, "-o", f"{format}/", "-q")
        self.rows(expected)
        self.graphs(expected["sectors"])
        self.drawings(expected["sectors"])
        return len(names)

    def file(self, folder):
        """The one file of a folder besides a manifest."""
        files = [path for path in (self.folder / folder).rglob("*") if path.is_file()]
        files = [path for path in files if path.name != "manifest.json"]
        expect(len(files) == 1, f"{folder} has {len(files)} files")
        return files[0]

    def same(self, found, expected, where):
        """Compares names, and counts them."""
        differences(found, expected, where)
        self.count += len(found)

    def rows(self, expected):
        """The formats of rows."""
        tables = json.loads(self.file("json").read_bytes())["tables"]
        base = sqlite3.connect(self.file("sqlite"))
        for table, names in expected.items():
            self.same([row["name"] for row in tables[table]], names, f"json {table}")
            with next((self.folder / "csv").rglob(f"{table}.csv")).open(newline="") as file:
                self.same([row["name"] for row in csv.DictReader(file)], names, f"csv {table}")
            cells = base.execute(f"SELECT name FROM {table} ORDER BY rowid").fetchall()
            self.same(sorted(cell for (cell,) in cells), sorted(names), f"sqlite {table}")
        universe = json.loads(self.file("universe").read_bytes())
        # Sectors have no names of their own there; what stands in them has.
        places = universe["sectors"].values()
        named = {
            "clusters": [entry["name"] for entry in universe["clusters"]],
            "special_formations": [entry["name"] for entry in universe["specialFormations"]],
            "stations": [entry["port"]["name"] for entry in places if entry["port"]],
            "planets": [row["name"] for entry in places for row in entry["planets"] or []],
        }
        for table, found in named.items():
            self.same(sorted(found), sorted(expected[table]), f"universe {table}")
        again = self.run("convert", self.file("sqlite"), "-T", "json", "-o", "-", "-q")
        for table, names in expected.items():
            found = [row["name"] for row in json.loads(again)["tables"][table]]
            self.same(found, names, f"sqlite, read back, {table}")
        self.postgres(expected)

    def postgres(self, expected):
        """The script in PostgreSQL; a table beside those of the script has to stay."""
        from server import Server

        server = Server()
        try:
            server.create("names")
            server.psql("names", ["-c", "CREATE TABLE canary AS SELECT 7 AS a"])
            server.load("names", self.file("sql"))
            for table, names in expected.items():
                query = f"COPY (SELECT json_agg(name) FROM {table}) TO STDOUT (FORMAT csv)"
                out = server.psql("names", ["-c", query]).decode()
                cell = next(csv.reader([out]))[0]
                self.same(sorted(json.loads(cell)), sorted(names), f"PostgreSQL {table}")
            canary = server.psql("names", ["-A", "-t", "-c", "SELECT a FROM canary"])
            expect(canary.strip() == b"7", "the canary is gone")
        finally:
            server.stop()

    def graphs(self, names):
        """The formats of graphs, by parsers of others, and read back by the program."""
        readers = {
            "graphml": lambda path: [
                node.find("{*}data[@key='name']").text
                for node in ET.parse(path).iter("{http://graphml.graphdrawing.org/xmlns}node")
            ],
            "gexf": lambda path: [
                node.get("label") for node in ET.parse(path).iterfind(".//{*}node")
            ],
            "cytoscape": lambda path: [
                node["data"]["name"] for node in json.loads(path.read_bytes())["elements"]["nodes"]
            ],
            "node-link": lambda path: [
                node["name"] for node in json.loads(path.read_bytes())["nodes"]
            ],
            "csv-nodes": lambda path: [
                row["name"] for row in csv.DictReader(path.open(newline="", encoding="utf-8"))
            ],
        }
        for format, read in readers.items():
            path = self.file(format)
            self.same(read(path), self.fitting(names, format), format)
            again = json.loads(self.run("convert", path, "-T", "node-link", "-o", "-", "-q"))
            found = [node["name"] for node in again["nodes"]]
            self.same(found, self.fitting(names, format), f"{format}, read back")

    def fitting(self, names, format):
        """The names as a format can hold them."""
        if format not in ("graphml", "gexf"):
            return names
        return [NOT_XML.sub("\ufffd", name) for name in names]

    def drawings(self, names):
        """Drawings, which are well-formed and show the names; DOT by Graphviz's parser."""
        ET.parse(self.file("svg"))
        path = self.file("dot")
        if shutil.which("dot") is None:
            print("SKIPPED: dot is not installed")
        else:
            drawn = subprocess.run(
                ["neato", "-n2", "-Tsvg", path], capture_output=True, check=True
            ).stdout
            self.tooltips(drawn, names, "dot")
        self.tooltips(self.file("svg").read_bytes(), names, "svg")

    def tooltips(self, drawn, names, where):
        """The names at the beginning of what a drawing shows under the mouse."""
        titles = (
            element.get("{http://www.w3.org/1999/xlink}title")
            for element in ET.fromstring(drawn).iter()
        )
        shown = collections.Counter(visible(title) for title in titles if title is not None)
        # The longest first, so that a title that begins with two names is that of the longer one.
        for name in sorted(names, key=lambda name: -len(visible(name))):
            wanted = visible(name) + ","
            found = [text for text in shown if text.startswith(wanted)]
            expect(found, f"{where}: no {name!r}")
            self.count += 1

    def check_heads(self, names):
        """Names of the region and the galaxy, which heads and comments hold."""
        document = self.document()
        formats = ["json", "sql", "universe", *GRAPHS, "edges", "matrix-market", "dot"]
        for name in names:
            document["tables"]["galaxies"][0]["name"] = name
            document["tables"]["regions"][0]["display_name"] = name
            (self.folder / "head.json").write_text(json.dumps(document))
            if "\0" in name:
                self.run("convert", "head.json", "-T", "edges", "-o", "-", "-q", status=65)
                continue
            for format in formats:
                folder = pathlib.Path("heads", format)
                shutil.rmtree(self.folder / folder, ignore_errors=True)
                self.run("convert", "head.json", "-T", format, "-o", f"{folder}/", "-q")
                path = self.file(folder)
                if format in READ_BACK:
                    # Whatever the heads hold, the sectors and warps are those of the map.
                    again = self.run("convert", path, "-T", "edges", "-o", "-", "-q")
                    links = [line for line in again.splitlines() if not line.startswith(b"#")]
                    expect(len(links) == self.links, f"{format}: {len(links)} warps of {name!r}")
                if format == "json":
                    tables = json.loads(path.read_bytes())["tables"]
                    self.same([tables["galaxies"][0]["name"]], [name], "json galaxy")
                    self.same([tables["regions"][0]["display_name"]], [name], "json region")
                self.count += 1


def main():
    """Judges all names."""
    parser = argparse.ArgumentParser()
    parser.add_argument("program")
    parser.add_argument("--all", action="store_true", help="also as names of region and galaxy")
    options = parser.parse_args()
    program = str(pathlib.Path(options.program).resolve())
    with tempfile.TemporaryDirectory(prefix="names-") as folder:
        judge = Judge(program, pathlib.Path(folder))
        try:
            count = judge.check_all()
            if options.all:
                judge.check_heads(NAMES)
        except AssertionError as error:
            sys.exit(f"names: {error}")
    print(f"names: {count} of {len(NAMES)} names, the others rejected; {judge.count} comparisons")


if __name__ == "__main__":
    main()
