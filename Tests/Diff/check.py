#!/usr/bin/env python3
"""Judges `diff` by maps whose differences are known: mutated files, random graphs, new numbers.

    Tests/Diff/check.py PROGRAM [SEED]

Nothing here shares code with the program: mutations are made in the JSON of Universe files, edges
are compared as sets, sectors are told apart by a refinement of colors of its own, and edit lines
are applied by a few lines of Python.
"""

import os
import random
import sys
import tempfile

from edges import check_edges
from equal import check_equal
from renumbered import check_renumbered
from universe import check_universe

PARTS = {
    "equal maps": check_equal,
    "edges": check_edges,
    "renumbered graphs": check_renumbered,
    "mutated Universe files": check_universe,
}


def main():
    program = os.path.abspath(sys.argv[1])
    seed = int(sys.argv[2]) if len(sys.argv) > 2 else 2102
    for name, check in PARTS.items():
        with tempfile.TemporaryDirectory() as folder:
            os.chdir(folder)
            try:
                count = check(program, random.Random(seed))
            except AssertionError as error:
                sys.exit(f"diff, {name}, seed {seed}: {error}")
            finally:
                os.chdir("/")
        print(f"diff: {count} {name}")


if __name__ == "__main__":
    main()
