#!/usr/bin/env python3
"""Reads what Warpwright writes with the tools it is written for, and what they write with it.

    Tests/Consumers/check.py PROGRAM [SEED]

Needs NetworkX 2.8 or newer, igraph, SciPy and `dot`.
"""

import sys
import tempfile
from pathlib import Path

from dot_files import read_dot
from foreign import read_drawing, read_from_others, read_random_graphs, read_rewritten
from links import links_agree
from matrices import read_matrices
from tools import run
from written import read_by_others

FORMATS = (
    "edges,graphml,gexf,cytoscape,node-link,csv-nodes,csv-edges,matrix-market,cim,universe,dot"
)


def main():
    if len(sys.argv) < 2:
        sys.exit(__doc__)
    with tempfile.TemporaryDirectory() as name:
        folder = Path(name)
        for preset in ("terran-space", "player-owned", "galaxy"):
            out = folder / preset
            run("generate", preset, "--seed", 11, "-T", FORMATS, "-o", out, "-q")
            regions = sorted(p.name[6:-4] for p in out.glob("edges-*.txt"))
            for region in regions:
                read_by_others(out, region, len(regions) == 1)
        read_from_others(folder)
        read_random_graphs(folder, seed=int(sys.argv[2]) if len(sys.argv) > 2 else 4)
        read_rewritten(folder)
        read_drawing(folder)
        read_dot(folder)
        read_matrices(folder)
        links_agree(folder)
    print("all consumers agree")


if __name__ == "__main__":
    main()
