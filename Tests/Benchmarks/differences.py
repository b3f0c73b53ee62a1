#!/usr/bin/env python3
"""Times `diff` beside reading both of its maps, in one run.

    Tests/Benchmarks/differences.py PROGRAM

Reading is what `inspect` does with each map. Goals: 1.3 times reading for two central-nexus
documents, 2 times for two edge lists of a million sectors. PROGRAM is a release build.
"""

import os
import random
import subprocess
import sys
import tempfile

sys.path.insert(0, os.path.dirname(os.path.dirname(os.path.abspath(__file__))))
from Support.processes import measure

SECTORS = 1_000_000
ROUNDS = 3


def edge_list(path, seed, changed):
    """A million sectors with two links each to sectors near them; some links are drawn again."""
    links, others = random.Random(seed), random.Random(seed + 1)
    with open(path, "w", encoding="ascii") as file:
        for sector in range(1, SECTORS + 1):
            for _ in range(2):
                reach = links.randrange(1, 1000)
                if others.random() < changed:
                    reach = others.randrange(1, 1000)
                other = (sector + reach - 1) % SECTORS + 1
                file.write(f"{sector} {other}\n{other} {sector}\n")


def best(arguments):
    """The least processor time of a few runs, in seconds."""
    return min(measure(arguments).seconds for _ in range(ROUNDS))


def report(program, title, a, b, goal):
    reading = best([program, "inspect", a, "-q"]) + best([program, "inspect", b, "-q"])
    for words in ["", "--level", "--stat"]:
        arguments = [program, "diff", a, b, "-q"]
        if words == "--level":
            arguments += ["--level", "sectors,warps"]
        elif words:
            arguments += [words]
        seconds = best(arguments)
        print(
            f"{title} {words or 'all usual levels'}: {seconds:.2f} s, reading {reading:.2f} s, "
            f"ratio {seconds / reading:.2f} (goal {goal})"
        )


def main():
    program = os.path.abspath(sys.argv[1])
    with tempfile.TemporaryDirectory() as folder:
        os.chdir(folder)
        for seed in 1, 2:
            words = f"generate central-nexus --seed {seed} -T json -q -o {seed}.json"
            subprocess.run([program, *words.split()], check=True)
        report(program, "central-nexus", "1.json", "2.json", 1.3)
        edge_list("a.txt", 3, 0)
        edge_list("b.txt", 3, 0.001)
        report(program, "a million sectors, 0.1 % changed", "a.txt", "b.txt", 2)
        os.chdir("/")


if __name__ == "__main__":
    main()
