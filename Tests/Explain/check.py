#!/usr/bin/env python3
"""Judges `explain` by what can be computed from the map alone.

    Tests/Explain/check.py PROGRAM [SEED]

Nothing here shares code with the program: ranks come from NumPy, graphs without a part from
NetworkX, prices from the numbers of their explanation, and refusals are counted.
"""

import os
import random
import sys
import tempfile

from foreign import check_foreign
from formations import check_formations
from prices import check_prices
from removals import check_removals
from warps import check_warps

PARTS = {
    "warps with one cause": check_warps,
    "parts removed": check_removals,
    "prices": check_prices,
    "types of formations": check_formations,
    "maps of other origin": check_foreign,
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
                sys.exit(f"explain, {name}, seed {seed}: {error}")
            finally:
                os.chdir("/")
        print(f"explain: {count} {name}")


if __name__ == "__main__":
    main()
