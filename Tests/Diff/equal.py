"""Maps are equal to themselves, and to what another format carries of them."""

import os

from program import document, run

MAPS = [
    ("player-owned", ("--sectors", "100")),
    ("player-owned", ("--sectors", "120")),
    ("player-owned", ("--sectors", "160", "--set", "formations.WARP_SINK=1")),
    ("sandbox", ("--sectors", "90")),
    # Universe files have fewer goods than stations trade: figures of trade are not comparable.
    ("terran-space", ()),
]
FORMATS = [
    ["json", "universe", "edges", "graphml"],
    ["json", "universe", "edges", "dot", "cytoscape", "gexf", "node-link", "sqlite"],
    ["json", "universe", "edges", "matrix-market", "csv-edges"],
    ["json", "universe", "edges", "csv-nodes"],
    ["json", "universe"],
]


def check_equal(program, numbers):
    count = 0
    for number, (preset, options) in enumerate(MAPS):
        seed = numbers.randrange(1 << 30)
        call = ("generate", preset, "--seed", seed, *options, "-q", "-T", ",".join(FORMATS[number]))
        run(program, *call, "-o", f"{number}/")
        whole = f"{number}/galaxy.json"
        for name in sorted(os.listdir(f"{number}")):
            path = f"{number}/{name}"
            if number == 0 or name == "galaxy.json":
                found = document(program, path, path)
                assert found["equal"], f"{path} of {call} differs from itself"
                count += 1
            if name not in ("manifest.json", "galaxy.json"):
                found = document(program, whole, path)
                assert found["equal"], f"{path} of {call} differs from galaxy.json: {found}"
                is_whole = name.startswith("galaxy.sqlite")
                assert is_whole != bool(found["incomparable"]), found["incomparable"]
                count += 1
    return count
