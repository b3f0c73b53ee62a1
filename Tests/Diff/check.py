#!/usr/bin/env python3
"""Judges `diff` by maps whose differences are known: mutated files, random graphs, new numbers.

    Tests/Diff/check.py PROGRAM [SEED [full] [PART...]]

Nothing here shares code with the program: mutations are made in the JSON of Universe files, edges
are compared as sets, sectors are told apart by a refinement of colors of its own, and edit lines
are applied by a few lines of Python.
"""

import sys
from pathlib import Path

sys.path.insert(0, str(Path(__file__).parents[1]))

from edges import check_edges
from equal import check_equal
from renumbered import check_renumbered
from Support.parts import run
from universe import check_universe

PARTS = {
    "equal maps": check_equal,
    "edges": check_edges,
    "renumbered graphs": check_renumbered,
    "mutated Universe files": check_universe,
}
# How often the parts are run by `full`: 300 maps, 200 graphs with new numbers, 1,000 mutations.
FULL = {"equal maps": 60, "edges": 20, "renumbered graphs": 17, "mutated Universe files": 4}


if __name__ == "__main__":
    run("diff", PARTS, FULL)
