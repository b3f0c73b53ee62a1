"""Calls the program, and reads maps as their files have them."""

import json
import subprocess

import networkx
import numpy

SHORT_LINES = 400
# Maps of all kinds, some with formations that hardly fit.
MAPS = [
    ("terran-space",),
    ("player-owned", "--sectors", "100"),
    ("player-owned", "--sectors", "120", "--set", "graph.maxCourse=14"),
    ("player-owned", "--sectors", "400", "--set", "formations.WARP_SINK=6"),
    ("sandbox", "--sectors", "300", "--set", "region.shape=islands"),
]


def call(program, *arguments, statuses=(0,)):
    """What a call prints, which has to end with one of some statuses."""
    return finished(program, *arguments, statuses=statuses).stdout


def finished(program, *arguments, statuses=(0,)):
    """A call that has ended with one of some statuses."""
    process = subprocess.run(
        [program, *map(str, arguments)], capture_output=True, text=True, check=False
    )
    shown = " ".join(map(str, arguments))[:SHORT_LINES]
    assert process.returncode in statuses, f"{shown}: {process.returncode} {process.stderr}"
    return process


def subjects(program, path, *words, differs=False):
    """The explanations of some words, in their order."""
    text = call(program, "explain", path, *words, "--json", "-q", statuses=(int(differs),))
    document = json.loads(text)
    assert document["schema"] == "warpwright.explain" and document["version"] == 1
    assert document["differs"] == differs, f"{path}: differs is {document['differs']}"
    return document["subjects"]


def generate(program, path, *words):
    """Makes a map and reads it."""
    call(program, "generate", *words, "-T", "json", "-o", path, "--force", "-q")
    return Map(path)


class Map:
    """A map of one region: numbers of sectors, links, positions."""

    def __init__(self, path):
        with open(path, encoding="utf-8") as file:
            self.tables = json.load(file)["tables"]
        self.path = path
        sectors = self.tables["sectors"]
        self.number = {row["id"]: row["sector_number"] for row in sectors}
        place = {row["sector_number"]: index for index, row in enumerate(sectors)}
        self.numbers = numpy.array([row["sector_number"] for row in sectors])
        self.positions = numpy.array(
            [[row["x_coord"], row["y_coord"], row["z_coord"]] for row in sectors], dtype=numpy.int64
        )
        self.place = place
        self.links = [
            (
                self.number[row["source_sector_id"]],
                self.number[row["destination_sector_id"]],
                row["is_bidirectional"],
            )
            for row in self.tables["sector_warps"]
        ]

    def graph(self):
        """All warps as directed edges."""
        graph = networkx.DiGraph()
        graph.add_nodes_from(self.numbers.tolist())
        for source, target, both in self.links:
            graph.add_edge(source, target)
            if both:
                graph.add_edge(target, source)
        return graph

    def rank(self, source, target):
        """The place of a sector among all others by distance, from 1; ties by number."""
        apart = ((self.positions - self.positions[self.place[source]]) ** 2).sum(axis=1)
        order = numpy.lexsort((self.numbers, apart))
        ranked = [number for number in self.numbers[order].tolist() if number != source]
        return ranked.index(target) + 1

    def stations(self):
        """The numbers of sectors with a station."""
        return sorted(row["sector_id"] for row in self.tables["stations"])

    def words(self):
        """References to all links."""
        return [f"warp:{u}{'-' if both else '>'}{v}" for u, v, both in self.links]
