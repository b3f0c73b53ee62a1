#!/usr/bin/env python3
"""Measures what the readers of maps take beside the program itself.

    Tests/Memory/check.py PROGRAM [MEGABYTES]

Each input is made as dense as its format lets it be: values of a byte or two, members without end,
nodes and edges that have only their ids. The peak of a process that reads it, above that of one
which reads a few bytes of the same kind, must stay below a small multiple of the size. The system
keeps the account, so nothing depends on time.
"""

import itertools
import os
import string
import subprocess
import sys
import tempfile
from pathlib import Path

sys.path.insert(0, str(Path(__file__).parents[1]))

from Support.processes import measure

# Bytes of memory per byte of input, and a constant for pages and buffers of a fixed size.
JSON, OTHERS, DATABASE, SLACK = 4, 8, 6, 4 << 20
NAMES = string.ascii_letters + string.digits


def names():
    """Short texts that differ, all of the same length."""
    return map("".join, itertools.product(NAMES, repeat=4))


def numbers():
    return map(str, itertools.count(1))


def units(unit, values=None):
    """A unit again and again, each with another value if there is a place for one."""
    if values is None:
        return itertools.repeat(unit)
    return (unit.replace("@", value) for value in values())


UNIVERSE = (
    '{"version":"1.3.0","seed":1,"totalSectors":2,"clusters":[{"id":1,"name":"a",'
    '"type":"STANDARD","sectorRangeStart":1,"sectorRangeEnd":2}],'
)
GALAXY = (
    '{"schema":"warpwright.galaxy","version":1,"tables":{"galaxies":[{"id":'
    '"00000000-0000-0000-0000-000000000001","name":"a","bang_seed":1,'
    '"bang_config_hash":null,"generation_warnings":[]}],"regions":[],"clusters":[],'
    '"zones":[],"sectors":[],"sector_warps":[],"warp_tunnels":[],'
    '"special_formations":[],'
)

# Name, beginning, units, end, bytes of memory for a byte, and the statuses that it may have.
CASES = [
    ("empty-arrays.json", "[", units("[],"), "0]", JSON, {65}),
    ("zeros.json", "[", units("0,"), "0]", JSON, {65}),
    ("nested.json", "[", units("[" * 63 + "]" * 63 + ","), "0]", JSON, {65}),
    ("too-deep.json", "[", units("["), "0]", JSON, {65}),
    ("same-keys.json", "{", units('"a":0,'), '"b":0}', JSON, {65}),
    ("other-keys.json", "{", units('"@":0,', names), '"b":0}', JSON, {65}),
    ("escaped-keys.json", "{", units('"\\u0061@":0,', names), '"b":0}', JSON, {65}),
    ("long-text.json", '{"edges":[],"nodes":[{"id":"', units("x"), '"}]}', JSON, {0}),
    ("long-escapes.json", '{"edges":[],"nodes":[{"id":"', units("\\n"), '"}]}', JSON, {0}),
    ("nodes.json", '{"edges":[],"nodes":[', units('{"id":"@"},', names), '{"id":"a"}]}', JSON, {0}),
    ("numbers.json", '{"edges":[],"nodes":[', units('{"id":@},', numbers), '{"id":0}]}', JSON, {0}),
    (
        "edges.json",
        '{"nodes":[{"id":1}],"edges":[',
        units('{"source":1,"target":1},'),
        '{"source":1,"target":1}]}',
        JSON,
        {0},
    ),
    (
        "elements.json",
        '{"elements":[',
        units('{"data":{"id":"@"}},', names),
        '{"data":{"id":"a"}}]}',
        JSON,
        {0},
    ),
    ("places.json", '{"links":[],"nodes":[', units("{},"), "{}]}", OTHERS, {65}),
    (
        "names.json",
        '{"links":[],"nodes":[',
        units('{"name":"@"},', names),
        '{"name":"a"}]}',
        JSON,
        {0},
    ),
    (
        "place-links.json",
        '{"nodes":[{},{}],"links":[',
        units('{"source":0,"target":1},'),
        '{"source":0,"target":1}]}',
        JSON,
        {0},
    ),
    (
        "adjacency.json",
        '{"nodes":[{"id":1},{"id":2}],"adjacency":[[',
        units('{"id":2},'),
        '{"id":2}],[]]}',
        OTHERS,
        {0},
    ),
    ("jgf.json", '{"graph":{"nodes":{', units('"@":{},', names), '"a":{}}}}', OTHERS, {0}),
    (
        "graphology.json",
        '{"edges":[],"nodes":[',
        units('{"key":"@"},', names),
        '{"key":"a"}]}',
        JSON,
        {0},
    ),
    (
        "universe-sectors.json",
        UNIVERSE + '"warps":[],"sectors":{',
        units('"@":{},', numbers),
        '"0":{}}}',
        OTHERS,
        {65},
    ),
    (
        "universe-warps.json",
        UNIVERSE + '"sectors":{"1":{},"2":{}},"warps":[',
        units('{"from":1,"to":2},'),
        '{"from":2,"to":1}]}',
        JSON,
        {65},
    ),
    (
        "universe-values.json",
        UNIVERSE + '"sectors":{"1":{},"2":{}},"warps":[],"specialFormations":'
        '[{"id":1,"type":"BUBBLE","anchorSectorId":1,"properties":{"a":[',
        units("0,"),
        "0]}}]}",
        JSON,
        {0, 65},
    ),
    ("galaxy-rows.json", GALAXY + '"planets":[', units("{},"), "{}]}}", JSON, {1, 65}),
    (
        "galaxy-uneven-rows.json",
        GALAXY + '"planets":[{"name":"a"},',
        units("{},"),
        "{}]}}",
        JSON,
        {65},
    ),
    ("galaxy-values.json", GALAXY + '"planets":[{"name":[', units("0,"), "0]}]}}", JSON, {65}),
    ("edges.txt", "", units("1 2\n"), "", OTHERS, {0}),
    ("chain.txt", "", units("@ 1\n", numbers), "", OTHERS, {0}),
    ("nodes.csv", "id\n", units("@\n", names), "", OTHERS, {0}),
    ("edges.csv", "source,target\n", units("@,a\n", names), "", OTHERS, {0}),
    (
        "nodes.graphml",
        '<graphml><graph edgedefault="directed">',
        units('<node id="@"/>', names),
        "</graph></graphml>",
        OTHERS,
        {0},
    ),
    (
        "nodes.gexf",
        "<gexf><graph><nodes>",
        units('<node id="@"/>', names),
        "</nodes></graph></gexf>",
        OTHERS,
        {0},
    ),
    (
        "igraph.graphml",
        '<graphml><key id="i" for="node" attr.name="id"/><graph edgedefault="directed">',
        units('<node id="n@"><data key="i">@</data></node>', lambda: map(str, itertools.count())),
        "</graph></graphml>",
        OTHERS,
        {0},
    ),
    (
        "rows.mtx",
        "%%MatrixMarket matrix coordinate pattern general\n@ROWS @ROWS 1\n1 2\n",
        units("%\n"),
        "",
        OTHERS,
        {0},
    ),
    (
        "entries.mtx",
        "%%MatrixMarket matrix coordinate pattern general\n2 2 @ENTRIES\n",
        units("1 2\n"),
        "",
        OTHERS,
        {0},
    ),
    ("report.txt", ":\n", units(":\n"), "1 2\n2 1\n:\n", OTHERS, {0}),
]


def write(path, case, size):
    """Writes an input piece by piece, as the peak of this process counts for its children, too."""
    _, start, parts, end, _, _ = case
    with open(path, "w", encoding="utf-8") as file:
        pieces = iter(parts)
        if "@ENTRIES" in start:
            count = max(1, (size - len(start)) // 4)
            file.write(start.replace("@ENTRIES", str(count)))
            for _ in range(count):
                file.write(next(pieces))
            return
        start = start.replace("@ROWS", str(max(2, size // 2)))
        file.write(start)
        written = len(start) + len(end)
        while written < size:
            piece = next(pieces)
            file.write(piece)
            written += len(piece)
        file.write(end)


def check(name, program, small, large, limit, statuses, command):
    """Compares two inputs of a kind. Returns whether the larger one stays within its limit."""
    base = measure([program, *command(small)])
    usage = measure([program, *command(large)])
    taken = max(0, usage.memory - base.memory)
    size = os.path.getsize(large)
    is_right = usage.status in statuses and taken <= limit * size + SLACK
    if not is_right or "-v" in sys.argv:
        print(
            f"{name}: status {usage.status}, {size} bytes, {taken / size:.1f} bytes of memory "
            f"for each, at most {limit}: {usage.messages.partition(chr(10))[0]}"
        )
    return is_right


def main():
    arguments = [argument for argument in sys.argv[1:] if argument != "-v"]
    program = arguments[0]
    size = int(float(arguments[1] if len(arguments) > 1 else 1) * 1_000_000)
    failures = 0
    with tempfile.TemporaryDirectory() as place:
        small, large = (os.path.join(place, part) for part in ("small", "large"))
        for case in CASES:
            # Only the judge of rows reads all tables.
            verifies = case[0].startswith("galaxy")
            write(small, case, 0)
            write(large, case, size)

            def command(path, verifies=verifies):
                if verifies:
                    return ["verify", path]
                return ["convert", path, "-T", "edges", "-o", os.devnull]

            failures += not check(case[0], program, small, large, case[4], case[5], command)
        # A database of a galaxy, which only the program itself can make.
        for path, sectors in ((small, 100), (large, 1000)):
            subprocess.run(
                [
                    program,
                    "generate",
                    "player-owned",
                    "--sectors",
                    str(sectors),
                    "--seed",
                    "5",
                    "-T",
                    "sqlite",
                    "-o",
                    path + ".sqlite",
                    "-q",
                ],
                check=True,
                stdout=subprocess.DEVNULL,
            )
        failures += not check(
            "galaxy.sqlite",
            program,
            small + ".sqlite",
            large + ".sqlite",
            DATABASE,
            {0, 1},
            lambda path: ["verify", path],
        )
    print(f"memory of readers: {len(CASES) + 1} inputs, {failures} of them take too much")
    return 1 if failures else 0


if __name__ == "__main__":
    sys.exit(main())
