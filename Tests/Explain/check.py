#!/usr/bin/env python3
"""Judges `explain` by what can be computed from the map alone.

    Tests/Explain/check.py PROGRAM [SEED [full]]

Nothing here shares code with the program: ranks come from NumPy, graphs without a part from
NetworkX, prices from the numbers of their explanation, and refusals are counted.
"""

import sys
from pathlib import Path

sys.path.insert(0, str(Path(__file__).parents[1]))

from foreign import check_foreign
from formations import check_formations
from prices import check_prices
from removals import check_removals
from Support.parts import run
from traced import check_traced
from warps import check_warps

PARTS = {
    "warps with one cause": check_warps,
    "parts removed": check_removals,
    "prices": check_prices,
    "types of formations": check_formations,
    "maps of other origin": check_foreign,
    "parts of maps made again with a recorder": check_traced,
}
# How often the parts are run by `full`.
FULL = {
    "warps with one cause": 6,
    "parts removed": 30,
    "prices": 10,
    "types of formations": 8,
    "maps of other origin": 10,
    "parts of maps made again with a recorder": 12,
}


if __name__ == "__main__":
    run("explain", PARTS, FULL)
