"""Calls Warpwright and compares what it reads and writes with other tools."""

import csv
import io
import subprocess
import sys


def program():
    """The program under test, the first argument of the command line."""
    return sys.argv[1]


def run(*words, **more):
    return subprocess.run([program(), *map(str, words)], check=True, capture_output=True, **more)


def edges_of(path):
    """The directed edges of any map, as warpwright reads it."""
    text = run("convert", path, "-T", "edges", "-o", "-", "-q").stdout.decode()
    lines = [line.split() for line in text.splitlines() if not line.startswith("#")]
    return sorted(tuple(map(int, line)) for line in lines if len(line) == 2)


def table(path, kind):
    """The rows of a map as nodes or edges, as warpwright reads it."""
    text = run("convert", path, "-T", kind, "-o", "-", "-q").stdout.decode()
    return list(csv.DictReader(io.StringIO(text, newline="")))


def named_edges(path):
    """The directed edges of any map between names, and which of them are latent."""
    names = {row["id"]: row["name"] for row in table(path, "csv-nodes")}
    return sorted(
        (names[r["source"]], names[r["target"]], r["latent"]) for r in table(path, "csv-edges")
    )


def pairs(graph, key=int):
    return sorted((key(u), key(v)) for u, v in graph.edges())


def check(name, found, expected):
    if found != expected:
        sys.exit(f"{name}: {len(found)} edges, not {len(expected)}, or others")
    print(f"{name}: {len(found)} edges")


def with_edges(function, value, key):
    """Calls a function of NetworkX whose argument `edges` was `link` before version 3.4."""
    try:
        return function(value, edges=key)
    except TypeError:
        return function(value, link=key)
